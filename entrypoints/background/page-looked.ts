import { JournalError } from '../../lib/journal';
import type { LauncherView, PortalRequest } from '../../lib/messages/protocol';
import type { PageReading } from '../../lib/portal/types';
import { tellAll, tellViews } from './announce';
import type { MessageSender } from './api';
import { refreshBadge } from './badge';
import { checkReading } from './check-reading';
import type { Context } from './context';
import { codeOf, wordsOf } from './error-code';
import { hasFields } from './field-hints';
import { settleInvitations } from './invitations-settle';
import { launcherOf } from './launcher-of';
import { pageDrafts } from './page-drafts';
import { toPageEntry } from './page-entry';
import { pageTold } from './page-told';
import { select } from './selection';
import type { Visit } from './tabs';

type Look = Extract<PortalRequest, { type: 'portal.look' }>;

/** Ids of the account that a page itself shows, beside its name. */
const idsOf = ({ account: { tenantId, partnerId } }: PageReading): Pick<Visit, 'ids'> =>
  tenantId || partnerId ? { ids: { ...(tenantId && { tenant: tenantId }), ...(partnerId && { partner: partnerId }) } } : {};

/** Keeps what a ready page showed (`map`: number of the imported portal map it was read with), and gives the visit as it stands then. */
async function keep(
  context: Context,
  id: string,
  reading: PageReading,
  map: number | undefined,
  tab: number,
  sender: MessageSender,
): Promise<Visit> {
  const { journal, tabs, log } = context;
  const { page } = reading;
  const at = context.now();
  const { entry, conflicts } = toPageEntry(reading, at, map);
  if (conflicts > 0) await log.write('conflict', `${page.id}: ${conflicts}`);
  const before = (await tabs.visit(tab, id))?.proved;
  const traces = await tabs.traces(tab, page);
  const { account, arrived, changed, takenBack, trace } = await journal.record({
    ...entry,
    before: { account: before?.account ?? null, traces },
  });
  if (takenBack) await log.write('takenBack', page.id);
  if (trace) await tabs.leave(tab, page, trace);
  const proved = account === null ? before : { account, at: before && !arrived ? before.at : at };
  const visit: Visit = {
    id,
    page,
    read: true,
    account,
    seenAt: at,
    ...(reading.notes?.includes('cutShort') && { cut: true as const }),
    ...(hasFields(reading) && { form: true as const }),
    ...(reading.form?.kind === 'location' && { addsLocation: true as const }),
    ...idsOf(reading),
    ...(reading.drafts && { drafts: await pageDrafts(reading.drafts) }),
    ...(proved && { proved }),
  };
  await tabs.put(tab, visit, sender.tab);
  // Opening a page of an account in the tab in front makes it the one to show elsewhere; a page read again behind the scenes does not.
  if (account !== null && arrived && sender.tab?.active !== false) await select(journal, 'opened', account, at);
  // What was read is kept; an invitation that cannot be closed now is looked at again when the log is opened.
  if (changed && account !== null)
    await settleInvitations(context, account).catch((error: unknown) => log.write('internal', `invitations: ${wordsOf(error)}`));
  if (changed) await tellAll(context, tab);
  else tellViews(context);
  return visit;
}

/** What the page showed could not be kept: that is said and logged, and the content script may give the look again. */
async function notKept(context: Context, id: string, reading: PageReading, tab: number, sender: MessageSender, error: JournalError) {
  await context.log.write(codeOf(error), `portal portal.look: ${wordsOf(error)}`);
  const proved = (await context.tabs.visit(tab, id))?.proved;
  const visit: Visit = {
    id,
    page: reading.page,
    read: false,
    account: null,
    seenAt: context.now(),
    failed: error.reason,
    ...(proved && { proved }),
  };
  await context.tabs.put(tab, visit, sender.tab);
  tellViews(context);
  return visit;
}

/** A page was looked at: read here, kept, then shown. Answered after the transaction is complete. A look that is none is refused. */
export async function pageLooked(context: Context, msg: Look, tab: number, sender: MessageSender): Promise<LauncherView> {
  const map = await context.maps.present();
  const { reading, misread } = checkReading(context.read(msg.outline, map.data));
  const { page, account } = reading;
  context.unknownLooks.note(tab, page.id === 'unknown' ? msg.outline : null);
  if (misread > 0) await context.log.write('misread', `${page.id}: ${misread}`);
  if (page.state !== 'ready') return { ...(await pageTold(context, { visit: msg.visit, page }, tab, sender)), looked: { read: false } };
  try {
    const visit = await keep(context, msg.visit, reading, map.seq, tab, sender);
    await refreshBadge(context);
    const proved = visit.account !== null && { account: account.name ?? '' };
    return { ...(await launcherOf(context, visit)), looked: { read: true, ...proved } };
  } catch (error) {
    if (!(error instanceof JournalError)) throw error;
    const visit = await notKept(context, msg.visit, reading, tab, sender, error);
    await refreshBadge(context);
    return launcherOf(context, visit);
  }
}
