import type { Answers, LauncherView, PortalRequest } from '../../lib/messages/protocol';
import { type MessageSender, ownPage } from './api';
import type { Context } from './context';
import { fieldNamed, hintsFor, silence } from './field-hints';
import { launcherOf } from './launcher-of';
import { pageLooked } from './page-looked';
import { pageTold } from './page-told';
import { readSettings } from './settings';

type Ask<T extends PortalRequest['type']> = Extract<PortalRequest, { type: T }>;
type Handler<T extends PortalRequest['type']> = (context: Context, msg: Ask<T>, tab: number, sender: MessageSender) => Promise<Answers[T]>;

/**
 * What a visit shows now. One that is not remembered says so, and its page is to be told anew; a tab that was given
 * another portal map than the one in use now is given that.
 */
async function pageAsked(context: Context, msg: Ask<'portal.view'>, tab: number, sender: MessageSender): Promise<LauncherView> {
  const visit = await context.tabs.visit(tab, msg.visit);
  if (visit) await context.tabs.put(tab, visit, sender.tab);
  const view = await launcherOf(context, visit);
  // Somebody wants this page described, and the look at it is not here any more: it is asked for as that of a forgotten visit is.
  const asked = context.unknownLooks.wanted(tab) ? { ...view, unknownVisit: true } : view;
  const { data, stamp } = await context.maps.present();
  if ((await context.tabs.givenMap(tab)) === stamp) return asked;
  await context.tabs.giveMap(tab, stamp);
  return { ...asked, map: context.mapFor(data) };
}

/** Answers to the content script. Each is given after everything it changed is kept. */
export const portalRequests: { [T in PortalRequest['type']]: Handler<T> } = {
  async 'portal.hello'(context, _msg, tab) {
    await context.tabs.begin(tab);
    const { data, stamp } = await context.maps.present();
    await context.tabs.giveMap(tab, stamp);
    return { map: context.mapFor(data), settings: await readSettings(context.journal) };
  },
  'portal.look': pageLooked,
  'portal.page'(context, msg, tab, sender) {
    context.unknownLooks.left(tab);
    return pageTold(context, msg, tab, sender);
  },
  'portal.view': pageAsked,
  'portal.field': fieldNamed,
  'portal.fields': hintsFor,
  'portal.silence': silence,
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
