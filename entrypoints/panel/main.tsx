import { render } from 'preact';
import { Panel } from '../../components/Panel';
import type { Client } from '../../components/useCompanion';
import { ask, onChanged } from '../../lib/messages/client';
import { loadCatalogue } from '../../lib/ui/catalogue';
import { saveFile } from '../../lib/ui/save-file';

const client: Client = { ask: (msg) => ask('panel', msg), onChanged };

/** The content script puts the one-time pairing behind `#`. Without it this page shows nothing: some other page framed it. */
const pairing = location.hash.slice(1);
const app = document.getElementById('app');

if (app && pairing) {
  render(
    <Panel client={client} pairing={pairing} uiLanguage={navigator.language} loadCatalogue={loadCatalogue} saveFile={saveFile} />,
    app,
  );
}
