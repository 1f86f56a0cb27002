import type { ReminderLine, ViewState } from '../lib/messages/protocol';
import { Icon } from './Icon';
import { useReader } from './reader';
import type { Client } from './useCompanion';

/** Answers one reminder of an account; views ask again when it is kept. */
export const answerReminder = (client: Client, account: string, { occurrence }: ReminderLine, answer: 'seen' | 'snooze', days?: number) =>
  client.ask({ type: 'reminders.answer', account, occurrence, answer, ...(days !== undefined && { days }) }).catch(() => null);

/** On the desk: reminders that were given, said until the person has seen them, with the way to the year. */
export function ReminderNotices({ state, client }: { state: ViewState; client: Client }) {
  const { t } = useReader();
  const { account, reminders } = state;
  if (!reminders || account === null) return null;
  return (
    <section class="notice" data-notice="reminders" role="status">
      <Icon name="waiting" />
      <div>
        {reminders.map((line) => {
          const words = t('reminder.line', { task: t(`task.${line.task}.title`), dueOn: line.dueOn });
          return (
            <div key={line.occurrence} data-reminder={line.occurrence} class="row">
              <p>{words}</p>
              <button
                type="button"
                class="ghost"
                data-act="reminder-seen"
                onClick={() => void answerReminder(client, account, line, 'seen')}
              >
                {t('act.dismiss')}
                <span class="heard">: {words}</span>
              </button>
            </div>
          );
        })}
        <a href="#year">{t('desk.year')}</a>
      </div>
    </section>
  );
}
