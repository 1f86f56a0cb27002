import type { AccessState } from '../../components/AccessHelp';

/** The portal's hosts, as the manifest names them. */
const PORTAL = { origins: ['https://partner.microsoft.com/*', 'https://partnercenter.microsoft.com/*'] };
const PORTAL_ADDRESS = /^https:\/\/(partner|partnercenter)\.microsoft\.com\//;

/** What this file uses of the browser, so that tests can stand in for it. */
export interface Surroundings {
  tabs: { query(wanted: { active: boolean; currentWindow: boolean }): Promise<{ id?: number; url?: string }[]> };
  permissions: {
    contains(wanted: { origins: string[] }): Promise<boolean>;
    request(wanted: { origins: string[] }): Promise<boolean>;
  };
}

/**
 * What the popup stands beside: the tab in front, whether it shows the portal, and whether the browser lets us see it.
 * The address of a tab is told only for granted hosts; a tab without one shows some other site or a withheld portal.
 */
export async function lookAround(browser: Surroundings): Promise<{ tab?: number; onPortal: boolean; access: AccessState }> {
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
export const requestAccess = (browser: Surroundings): Promise<boolean> => browser.permissions.request(PORTAL);
