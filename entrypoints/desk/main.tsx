import { render } from 'preact';
import browser, { type Permissions } from 'webextension-polyfill';
import { Desk } from '../../components/Desk';
import type { Client } from '../../components/useCompanion';
import type { LoadCatalogue } from '../../components/useWords';
import { ask, onChanged } from '../../lib/messages/client';
import { loadCatalogue } from '../../lib/ui/catalogue';
import { saveFile } from '../../lib/ui/save-file';

const given = (permission: Parameters<NonNullable<Client['permit']>>[0]) =>
  browser.runtime.getManifest().permissions?.includes(permission) === true;

const client: Client = {
  ask: (msg) => ask('desk', msg),
  onChanged,
  // Firefox gives the menus with the installation, and refuses to be asked for them.
  permit: (permission) =>
    given(permission) ? Promise.resolve(true) : browser.permissions.request({ permissions: [permission] } as Permissions.Permissions),
  menus: browser.contextMenus !== undefined || !given('contextMenus'),
};
const app = document.getElementById('app');

/** Words shown at once are here also those that only the desk has. */
const load: LoadCatalogue = async (lang, part) =>
  part === 'shown'
    ? Object.assign({}, ...(await Promise.all([loadCatalogue(lang, 'shown'), loadCatalogue(lang, 'desk')])))
    : loadCatalogue(lang, part);

if (app) render(<Desk client={client} uiLanguage={navigator.language} loadCatalogue={load} saveFile={saveFile} />, app);
