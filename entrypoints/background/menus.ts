import { ownPage } from './api';
import type { Context } from './context';
import { readSettings } from './settings';

/** The one entry in the menu of pages. */
const ENTRY = 'check-link';

/** What the browser tells of a choice in a menu. */
export interface MenuChoice {
  menuItemId: string | number;
  linkUrl?: string;
  selectionText?: string;
}

/**
 * Brings the browser's menu to what the settings say. There is none to bring where the permission was not given, or the browser has no such
 * menus (Firefox for Android).
 */
export async function refreshMenu({ api, journal, words }: Context): Promise<void> {
  const { contextMenus } = api;
  if (!contextMenus) return;
  const settings = await readSettings(journal);
  await contextMenus.removeAll();
  if (settings.menu)
    contextMenus.create({ id: ENTRY, title: words(settings.language).t('act.checkLink'), contexts: ['link', 'selection'] });
}

/** A person chose to have a link, or what they marked, checked: the desk opens with it. Where both were under the pointer, it is the link. */
export async function menuChosen({ api, given }: Context, { menuItemId, linkUrl, selectionText }: MenuChoice): Promise<void> {
  const text = linkUrl ?? selectionText;
  if (menuItemId !== ENTRY || !text) return;
  await api.tabs.create({ url: ownPage(api, `desk.html#links/given/${await given.put(text)}`) });
}
