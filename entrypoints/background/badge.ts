import type { Known } from './assessments';
import type { Context } from './context';
import { latestSelection } from './selection';
import { readSettings } from './settings';

/** Brand colour of Fluent 2 (`colorBrandBackground`, light); white figures on it have a contrast above 4.5 to 1. */
const COLOUR = '#0f6cbd';
const MOST = 99;

const figure = (points: number): string => (points === 0 ? '' : points > MOST ? `${MOST}+` : String(points));

/** The account the badge speaks of where the tab in front shows no page of one. */
async function current(context: Context): Promise<Known | null> {
  const selection = await latestSelection(context.journal);
  const selected = selection && (await context.assessments(selection.account));
  if (selected) return selected;
  const [newest] = (await context.journal.accounts()).accounts;
  return newest ? context.assessments(newest.id) : null;
}

/**
 * Shows the number of open points: on each portal tab those of the account its page proved, elsewhere those of the
 * current account. Where the journal does not open the badge says that something is wrong instead of nothing to do.
 */
export async function refreshBadge(context: Context): Promise<void> {
  const { api, tabs, journal } = context;
  const { t } = context.words((await readSettings(journal)).language);
  const show = async (known: Known | null, tabId?: number): Promise<void> => {
    const where = tabId === undefined ? {} : { tabId };
    const points = known?.assessment.openPoints ?? 0;
    const name = known?.facts.byKey['account.name']?.value;
    const words = known ? t('badge.openPoints', { n: points }) : '';
    await api.action.setBadgeText({ text: figure(points), ...where });
    // Without words of ours the browser shows the extension's name.
    await api.action.setTitle({ title: typeof name === 'string' ? `${name}: ${words}` : words, ...where });
  };
  await api.action.setBadgeBackgroundColor({ color: COLOUR });
  try {
    const everywhere = await current(context);
    await show(everywhere);
    for (const tab of await tabs.known()) {
      // Only what still stands in the tab: one that went elsewhere keeps no number of the page it showed.
      const account = (await tabs.look(tab)).visit?.account;
      const here = account ? await context.assessments(account) : null;
      // A tab that was closed meanwhile needs no badge.
      await show(here ?? everywhere, tab).catch(() => undefined);
    }
  } catch {
    const warn = async (where: { tabId?: number }): Promise<void> => {
      await api.action.setBadgeText({ text: '!', ...where });
      await api.action.setTitle({ title: t('launcher.storage'), ...where });
    };
    await warn({});
    // A tab's own badge covers the general one.
    for (const tabId of await tabs.known()) await warn({ tabId }).catch(() => undefined);
  }
}
