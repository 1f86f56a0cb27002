import type { Browser } from 'webextension-polyfill';
import type { AccessState } from '../../components/AccessHelp';

/** The portal's hosts, as the manifest names them. */
const PORTAL = { origins: ['https://partner.microsoft.com/*', 'https://partnercenter.microsoft.com/*'] };
const PORTAL_ADDRESS = /^https:\/\/(partner|partnercenter)\.microsoft\.com\//;

type Needed = {
  tabs: Pick<Browser['tabs'], 'query'>;
  permissions: Pick<Browser['permissions'], 'contains' | 'request'>;
};

/**
 * What the popup stands beside: the tab in front, whether it shows the portal, and whether the browser lets us see it.
 * The address of a tab is told only for granted hosts; a tab without one shows some other site or a withheld portal.
 */
export async function lookAround(browser: Needed): Promise<{ tab?: number; onPortal: boolean; access: AccessState }> {
  const [tabs, granted] = await Promise.all([
    browser.tabs.query({ active: true, currentWindow: true }).catch(() => []),
    browser.permissions.contains(PORTAL).catch(() => true),
  ]);
  const [front] = tabs;
  return {
    ...(front?.id !== undefined && { tab: front.id }),
    onPortal: PORTAL_ADDRESS.test(front?.url ?? ''),
    access: granted ? 'granted' : 'withheld',
  };
}

/** Asks the browser for the portal's hosts. Must be the first thing a click does: after a wait browsers refuse to ask. */
export const requestAccess = (browser: Needed): Promise<boolean> => browser.permissions.request(PORTAL);
