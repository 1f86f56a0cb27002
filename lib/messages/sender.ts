import type { From, PortalRequest, ViewRequest } from './protocol';

/** What the browser says of who sent a message. It fills this in itself, a sender cannot forge it. */
export interface Sender {
  id?: string;
  /** Address of the document that sent the message. */
  url?: string;
  /** 0: the top document of its tab. Absent for pages that are in no tab, such as the toolbar popup. */
  frameId?: number;
  tab?: { id?: number; url?: string };
}

/** Where a message truly comes from. `tab`: the tab it stands in, where it stands in one. */
export type Verified =
  | { ok: true; from: 'portal'; tab: number }
  | { ok: true; from: 'panel'; tab: number; framed: boolean }
  | { ok: true; from: 'popup' | 'desk'; tab?: number }
  | { ok: false; why: string };

/** Today's host of the portal, and the one that links of 2016 to 2021 still point to. */
const PORTAL_HOSTS: ReadonlySet<string> = new Set(['partner.microsoft.com', 'partnercenter.microsoft.com']);

const no = (why: string): Verified => ({ ok: false, why });

function parse(url: string | undefined): URL | null {
  try {
    return url === undefined ? null : new URL(url);
  } catch {
    return null;
  }
}

const isPortal = (url: URL | null): boolean =>
  url !== null && url.protocol === 'https:' && PORTAL_HOSTS.has(url.hostname) && url.port === '';

/**
 * One of our own pages? The extension's id was compared before, so scheme and path are enough. The host is not
 * compared: the panel's frame has a dynamic one (`use_dynamic_url`).
 */
const isOwnPage = (url: URL | null, page: string): boolean =>
  url !== null && /^(chrome|moz|extension)(-extension)?:$/.test(url.protocol) && url.pathname === `/${page}.html`;

function checkPortal(sender: Sender): Verified {
  if (sender.tab?.id === undefined) return no('not in a tab');
  if (sender.frameId !== 0) return no('not the top document');
  return isPortal(parse(sender.url)) ? { ok: true, from: 'portal', tab: sender.tab.id } : no('not the portal');
}

function checkPanel(sender: Sender): Verified {
  if (!isOwnPage(parse(sender.url), 'panel')) return no('not the panel');
  if (sender.tab?.id === undefined) return no('not in a tab');
  const framed = sender.frameId !== 0;
  // The address of a tab is shown to us only where we have access to its site: of a portal tab, always.
  if (framed && sender.tab.url !== undefined && !isPortal(parse(sender.tab.url))) return no('framed by another site');
  return { ok: true, from: 'panel', tab: sender.tab.id, framed };
}

function checkOwnPage(from: 'popup' | 'desk', sender: Sender): Verified {
  if (!isOwnPage(parse(sender.url), from)) return no(`not the ${from}`);
  if (sender.frameId !== undefined && sender.frameId !== 0) return no('framed');
  return { ok: true, from, ...(sender.tab?.id !== undefined && { tab: sender.tab.id }) };
}

/**
 * Is the sender what the message says it is? In: the claimed origin, what the browser says, and our extension's id.
 * Out: where it comes from, or why not (plain words for the log, nothing personal in them).
 */
export function verifySender(from: From, sender: Sender, ownId: string): Verified {
  if (!ownId || sender.id !== ownId) return no('another extension');
  if (from === 'portal') return checkPortal(sender);
  return from === 'panel' ? checkPanel(sender) : checkOwnPage(from, sender);
}

/** Requests that only some pages may make: what takes all data out belongs to the desk and the popup, never into a frame. */
const RESERVED: Partial<Record<(PortalRequest | ViewRequest)['type'], readonly From[]>> = {
  'journal.export': ['popup', 'desk'],
  'log.get': ['desk'],
  'accounts.get': ['desk'],
  'account.apart': ['popup', 'desk'],
  'joins.seen': ['popup', 'desk'],
  'map.get': ['desk'],
  'map.export': ['desk'],
  'map.check': ['desk'],
  'map.import': ['desk'],
  'map.back': ['desk'],
  'table.export': ['desk'],
  'table.check': ['desk'],
  'table.import': ['desk'],
  'table.back': ['desk'],
  'form.get': ['desk'],
  'form.put': ['desk'],
  'form.forget': ['desk'],
  'facts.get': ['popup', 'desk'],
  'reminders.get': ['desk'],
  'reminders.set': ['desk'],
  'reminders.answer': ['popup', 'desk'],
  'directory.get': ['desk'],
  'directory.put': ['desk'],
  'directory.delete': ['desk'],
  'directory.undo': ['desk'],
  'directory.choose': ['desk'],
  'customers.get': ['desk'],
  'drafts.get': ['desk'],
  'mailing.get': ['desk'],
  'mailing.put': ['desk'],
  'mailing.add': ['desk'],
  'mailing.open': ['desk'],
  'mailing.mark': ['desk'],
  'mailing.forget': ['desk'],
  'draft.keep': ['panel', 'popup', 'desk'],
  'draft.forget': ['panel', 'popup', 'desk'],
  'page.drafts': ['panel', 'popup'],
  'page.hints': ['panel', 'popup'],
  'link.given': ['desk'],
  'invitations.say': ['desk'],
  'invitations.undo': ['desk'],
  'invitations.unnote': ['desk'],
  'invitations.forget': ['desk'],
  'templates.put': ['desk'],
  'templates.undo': ['desk'],
  'templates.drop': ['desk'],
  'templates.bring': ['desk'],
  'signature.put': ['desk'],
  'panel.close': ['panel'],
};

/** May a sender of this kind ask this? */
export const mayAsk = (from: From, type: (PortalRequest | ViewRequest)['type']): boolean => RESERVED[type]?.includes(from) ?? true;
