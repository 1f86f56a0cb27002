import type { ReminderLine } from '../lib/messages/protocol';
import type { CanAct } from './actions';
import { Icon } from './Icon';
import { useReader } from './reader';

/** Reminders that were given and not answered: said until the person has seen them, with the way to the year. */
export function ReminderNotices({ reminders = [], on, desk }: { reminders?: readonly ReminderLine[] | undefined; desk?: true } & CanAct) {
  const { t } = useReader();
  if (reminders.length === 0) return null;
  return (
    <section class="notice" data-notice="reminders" role="status">
      <Icon name="waiting" />
      <div>
        {reminders.map(({ occurrence, task, dueOn }) => {
          const words = t('reminder.line', { task: t(`task.${task}.title`), dueOn });
          return (
            <div key={occurrence} data-reminder={occurrence} class="row">
              <p>{words}</p>
              <button type="button" class="ghost" data-act="reminder-seen" onClick={() => on.answerReminder(occurrence, 'seen')}>
                {t('act.dismiss')}
                <span class="heard">: {words}</span>
              </button>
            </div>
          );
        })}
        {desk ? (
          <a href="#year">{t('reminder.year')}</a>
        ) : (
          <button type="button" class="link" data-act="year" onClick={() => on.openDesk('year')}>
            {t('reminder.year')}
          </button>
        )}
      </div>
    </section>
  );
}
