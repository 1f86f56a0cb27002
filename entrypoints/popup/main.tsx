import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/Popup';
import type { Client } from '../../components/useCompanion';
import { ask, onChanged } from '../../lib/messages/client';
import { loadCatalogue } from '../../lib/ui/catalogue';
import { saveFile } from '../../lib/ui/save-file';
import { lookAround, requestAccess } from './surroundings';

const client: Client = { ask: (msg) => ask('popup', msg), onChanged };
const app = document.getElementById('app');

if (app) {
  lookAround(browser).then((around) =>
    render(
      <Popup
        client={client}
        {...around}
        requestAccess={() => requestAccess(browser)}
        uiLanguage={browser.i18n.getUILanguage()}
        loadCatalogue={loadCatalogue}
        saveFile={saveFile}
      />,
      app,
    ),
  );
}
