import type { ReminderLine } from '../lib/messages/protocol';
import type { Translate } from '../lib/ui/i18n';

/** A reminder in words: what is due, whom it is about, and by when. */
export const printReminder = (t: Translate, { task, dueOn, about }: Pick<ReminderLine, 'task' | 'dueOn' | 'about'>): string =>
  t('reminder.line', { task: t(`task.${task}.title`) + (about ? ` (${about})` : ''), dueOn });
