import { render } from 'preact';
import { Popup } from '../../components/Popup';
import type { Client } from '../../components/useCompanion';
import { ask, onChanged } from '../../lib/messages/client';
import { loadCatalogue } from '../../lib/ui/catalogue';
import { pickLanguage } from '../../lib/ui/i18n';
import { saveFile } from '../../lib/ui/save-file';
import { lookAround, requestAccess, type Surroundings } from './surroundings';

interface Api extends Surroundings {
  i18n: { getUILanguage(): string };
}

/** Firefox has `browser`, Chromium `chrome`; under manifest version 3 both answer with promises, so the popup needs no polyfill. */
const scope = globalThis as typeof globalThis & { browser?: Api; chrome: Api };
const browser = scope.browser ?? scope.chrome;

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
