import { render } from 'preact';
import browser from 'webextension-polyfill';
import { Popup } from '../../components/Popup';
import type { Client } from '../../components/useCompanion';
import { ask, onChanged } from '../../lib/messages/client';
import { loadCatalogue } from '../../lib/ui/catalogue';
import { pickLanguage } from '../../lib/ui/i18n';
import { saveFile } from '../../lib/ui/save-file';
import { lookAround, requestAccess } from './surroundings';

const client: Client = { ask: (msg) => ask('popup', msg), onChanged };
const app = document.getElementById('app');
const uiLanguage = browser.i18n.getUILanguage();

if (app) {
  // The likely words are on their way while the browser is asked about the tab; a popup that is slow to fill feels broken.
  void loadCatalogue(pickLanguage('auto', uiLanguage), 'shown');
  lookAround(browser).then((around) =>
    render(
      <Popup
        client={client}
        {...around}
        requestAccess={() => requestAccess(browser)}
        uiLanguage={uiLanguage}
        loadCatalogue={loadCatalogue}
        saveFile={saveFile}
      />,
      app,
    ),
  );
}
