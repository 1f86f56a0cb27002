import type { ReminderLine } from '../lib/messages/protocol';
import type { CanAct } from './actions';
import { useReader } from './reader';
import { printReminder } from './reminder-words';

/** Reminders that were given and not answered, with the way to the room that answers them. Bare, because the popup has few bytes left. */
export function ReminderLines({ reminders, on }: { reminders?: readonly ReminderLine[] | undefined } & CanAct) {
  const { t } = useReader();
  if (!reminders) return null;
  return (
    <section class="notice" data-notice="reminders" role="status">
      <div>
        {reminders.map((line) => (
          <p key={line.occurrence} data-reminder={line.occurrence}>
            {printReminder(t, line)}
          </p>
        ))}
      </div>
      <button type="button" data-act="year" onClick={() => on.openDesk('year')}>
        {t('act.openDesk')}
      </button>
    </section>
  );
}
