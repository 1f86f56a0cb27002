import type { ViewState } from '../lib/messages/protocol';
import { Icon } from './Icon';
import { useReader } from './reader';
import { useReminderAnswers } from './reminder-answers';
import { printReminder } from './reminder-words';
import type { Client } from './useCompanion';

/** On the desk: reminders that were given, said until the person has seen them, with the way back and the way to the year. */
export function ReminderNotices({ state, client }: { state: ViewState; client: Client }) {
  const { t } = useReader();
  const { rows, answer, takeBack } = useReminderAnswers(client, state.account, state.reminders);
  if (rows.length === 0) return null;
  return (
    <section class="notice" data-notice="reminders" role="status">
      <Icon name="waiting" />
      <div>
        {rows.map((row) => {
          const line = printReminder(t, row);
          const words = row.answered ? t(`reminder.${row.answered}`, { line }) : line;
          // The same button, so that the focus stays where it was pressed.
          return (
            <div key={row.occurrence} class="row" {...{ [row.answered ? 'data-answered' : 'data-reminder']: row.occurrence }}>
              <p>{words}</p>
              <button
                type="button"
                class="ghost"
                data-act={row.answered ? 'reminder-again' : 'reminder-seen'}
                onClick={() => void (row.answered ? takeBack(row) : answer(row, 'seen'))}
              >
                {t(row.answered ? 'act.undo' : 'act.dismiss')}
                <span class="heard">: {line}</span>
              </button>
            </div>
          );
        })}
        <a href="#year">{t('desk.year')}</a>
        {rows.some(({ about }) => about !== undefined) && (
          <>
            {' '}
            <a href="#invitations">{t('desk.invitations')}</a>
          </>
        )}
      </div>
    </section>
  );
}
