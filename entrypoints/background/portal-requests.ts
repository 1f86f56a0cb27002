import { JournalError } from '../../lib/journal';
import { type Answers, type LauncherView, type PortalRequest, pageReading, reading } from '../../lib/messages/protocol';
import { read } from '../../lib/portal';
import type { Page } from '../../lib/portal/types';
import { tellAll, tellViews } from './announce';
import { type MessageSender, ownPage } from './api';
import { refreshBadge } from './badge';
import type { Context } from './context';
import { launcherView } from './launcher-view';
import { toPageEntry } from './page-entry';
import { select } from './selection';
import { readSettings } from './settings';
import type { Visit } from './tabs';
import { WrongForm } from './wrong-form';

type Ask<T extends PortalRequest['type']> = Extract<PortalRequest, { type: T }>;
type Handler<T extends PortalRequest['type']> = (context: Context, msg: Ask<T>, tab: number, sender: MessageSender) => Promise<Answers[T]>;

/** The launcher of a visit. A journal that does not open is said in its line; it never shows as no progress. */
async function launcherOf(context: Context, visit: Visit | null): Promise<LauncherView> {
  const { journal, assessments, placements, words } = context;
  const settings = await readSettings(journal);
  const placement = await placements.get(visit?.page.id ?? 'unknown');
  const parts = { words: words(settings.language), settings, placement, visit };
  try {
    await journal.accounts();
    return launcherView({ ...parts, known: visit?.account ? await assessments(visit.account) : null, storage: true });
  } catch (error) {
    if (!(error instanceof JournalError)) throw error;
    return launcherView({ ...parts, known: null, storage: false });
  }
}

const samePlace = (a: Page, b: Page): boolean => a.id === b.id && a.path === b.path && a.tab === b.tab;

/**
 * A page was told, not read. What an earlier reading of the very same place in the same visit proved still stands;
 * with any other verdict the account is open again.
 */
async function pageTold(context: Context, id: string, page: Page, tab: number, sender: MessageSender): Promise<LauncherView> {
  const before = await context.tabs.visit(tab, id);
  const same = before !== null && page.state === 'ready' && samePlace(before.page, page);
  const fresh: Visit = { id, page, read: false, account: null, seenAt: context.now() };
  const visit = same ? { ...before, page } : fresh;
  await context.tabs.put(tab, visit, sender.tab?.url);
  await tellViews(context);
  return launcherOf(context, visit);
}

/** A page was read: kept, then shown. Answered after the transaction is complete. */
async function pageRead(context: Context, msg: Ask<'portal.reading'>, tab: number, sender: MessageSender): Promise<LauncherView> {
  const { journal, tabs, log, now } = context;
  const { page } = msg.reading;
  if (page.state !== 'ready') return pageTold(context, msg.visit, page, tab, sender);
  const { entry, conflicts } = toPageEntry(msg.reading, now());
  if (conflicts > 0) await log.write('conflict', `${page.id}: ${conflicts}`);
  const before = await tabs.visit(tab, msg.visit);
  const { account, appended } = await journal.record(entry);
  const provedAt = account === null ? undefined : before?.account ? before.provedAt : now();
  const visit: Visit = { id: msg.visit, page, read: true, account, seenAt: now(), ...(provedAt !== undefined && { provedAt }) };
  await tabs.put(tab, visit, sender.tab?.url);
  // Opening a page of an account in the tab in front is choosing it; a page read again behind the scenes is not.
  if (account !== null && !before?.account && sender.tab?.active !== false) await select(journal, account, now());
  if (appended > 0) await tellAll(context, tab);
  else await tellViews(context);
  await refreshBadge(context);
  return launcherOf(context, visit);
}

/**
 * A page was looked at: read here, then as if the content script had read it. A look that is none is refused. A single
 * value that does not have the form of its fact is a misreading: it is left out and counted, the others stay.
 */
async function pageLooked(context: Context, msg: Ask<'portal.look'>, tab: number, sender: MessageSender): Promise<LauncherView> {
  const found = read(msg.outline);
  const sound = found?.readings.filter((one) => reading.safeParse(one).success) ?? [];
  const checked = pageReading.safeParse(found && { ...found, readings: sound });
  if (!found || !checked.success) throw new WrongForm('outline');
  const misread = found.readings.length - sound.length;
  if (misread > 0) await context.log.write('misread', `${checked.data.page.id}: ${misread}`);
  const { page, account } = checked.data;
  const view = await pageRead(context, { type: 'portal.reading', visit: msg.visit, reading: checked.data }, tab, sender);
  return { ...view, looked: { read: page.state === 'ready', ...(view.account !== null && { account: account.name ?? '' }) } };
}

/** Answers to the content script. Each is given after everything it changed is kept. */
export const portalRequests: { [T in PortalRequest['type']]: Handler<T> } = {
  async 'portal.hello'(context, msg, tab) {
    await context.tabs.begin(tab);
    return { map: context.mapFor(msg.lang), settings: await readSettings(context.journal) };
  },
  'portal.look': pageLooked,
  'portal.reading': pageRead,
  'portal.page': (context, msg, tab, sender) => pageTold(context, msg.visit, msg.page, tab, sender),
  async 'portal.view'(context, msg, tab, sender) {
    const visit = await context.tabs.visit(tab, msg.visit);
    if (visit) await context.tabs.put(tab, visit, sender.tab?.url);
    return launcherOf(context, visit);
  },
  async 'portal.placed'(context, msg) {
    await context.placements.set(msg.page, msg.placement);
    return { ok: true };
  },
  async 'portal.pair'(context, _msg, tab) {
    return { pairing: await context.pairings.issue(tab, 'frame') };
  },
  async 'portal.openPanelWindow'({ api, pairings }, _msg, tab) {
    const url = ownPage(api, `panel.html#${await pairings.issue(tab, 'window')}`);
    if (api.windows) await api.windows.create({ url, type: 'popup', width: 420, height: 720 });
    else await api.tabs.create({ url });
    return { ok: true };
  },
};
