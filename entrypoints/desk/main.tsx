import { render } from 'preact';
import { Desk } from '../../components/Desk';
import type { Client } from '../../components/useCompanion';
import { ask, onChanged } from '../../lib/messages/client';
import { loadCatalogue } from '../../lib/ui/catalogue';
import { saveFile } from '../../lib/ui/save-file';

const client: Client = { ask: (msg) => ask('desk', msg), onChanged };
const app = document.getElementById('app');

if (app) render(<Desk client={client} uiLanguage={navigator.language} loadCatalogue={loadCatalogue} saveFile={saveFile} />, app);
