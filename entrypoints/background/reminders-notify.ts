import { ownPage } from './api';
import type { Known } from './assessments';
import type { Context } from './context';
import type { DayAhead } from './reminders-days';
import { select } from './selection';
import { readSettings } from './settings';

const MARK = 'reminder';

/** May notifications be shown? The permission is optional and may be taken away at any time. */
export const mayNotify = async ({ permissions, notifications }: Context['api']): Promise<boolean> =>
  notifications !== undefined && ((await permissions?.contains({ permissions: ['notifications'] }).catch(() => false)) ?? false);

/**
 * Shows one notification for the days of an account that fall on one day of the calendar. `again`: it may be on the
 * screen already, and is left alone then. Where there is no permission nothing is shown: popup and desk have the line.
 * Never fails: what the browser refuses is logged.
 */
export async function notifyOf(context: Context, known: Known, on: string, days: readonly DayAhead[], again: boolean): Promise<void> {
  const { api } = context;
  if (!(await mayNotify(api))) return;
  const { t, lang } = context.words((await readSettings(context.journal)).language);
  const id = [MARK, on, known.account].join('|');
  const titles = new Intl.ListFormat(lang, { type: 'unit', style: 'short' }).format(
    days.map(({ task, about }) => (about === undefined ? t(`task.${task}.title`) : `${t(`task.${task}.title`)} (${about})`)),
  );
  const name = known.facts.byKey['account.name']?.value;
  try {
    if (again && id in ((await api.notifications?.getAll()) ?? {})) return;
    await api.notifications?.create(id, {
      type: 'basic',
      iconUrl: api.runtime.getURL('icon/128.png'),
      title: typeof name === 'string' ? name : t('app.name'),
      message: t('reminder.line', { task: titles, dueOn: on }),
    });
  } catch (error) {
    await context.log.write('internal', `notification: ${error instanceof Error ? error.name : 'unknown'}`);
  }
}

/** A notification was clicked: opens the year of its account. One that is not ours, or of an account that is gone, opens nothing else. */
export async function notificationClicked(context: Context, id: string): Promise<void> {
  const [mark, , ...account] = id.split('|');
  if (mark !== MARK) return;
  const known = await context.assessments(account.join('|'));
  if (known) await select(context.journal, 'opened', known.account, context.now());
  await context.api.tabs.create({ url: ownPage(context.api, 'desk.html#year') });
}
