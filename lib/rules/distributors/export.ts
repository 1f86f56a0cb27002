import { csvText } from './csv';
import { isSighting } from './sighting';
import { type Distributor, TOPICS } from './types';

/** Headings of the columns, the names of the fields themselves: `columns.ts` knows them again in every language of the interface. */
const HEADINGS = ['id', 'name', 'tenant', 'markets', 'regions', 'contacts', 'links', 'notes', ...TOPICS] as const;

/** An id without meaning elsewhere is left out: a sighting of one account has none of its own. */
const lasting = (id: string): string => (isSighting(id) ? '' : id);

/** Entries as a table that spreadsheets open and that can be imported again as it is. */
export const directoryCsv = (entries: readonly Distributor[]): string =>
  csvText([
    HEADINGS,
    ...entries.map(({ id, name, tenant = '', markets, regions, contacts, links, notes, topics }) => [
      lasting(id),
      name,
      tenant,
      markets.join('; '),
      regions.join('; '),
      contacts.join('; '),
      links.map(({ country, url }) => `${country} ${url}`).join('; '),
      notes,
      ...TOPICS.map((topic) => topics[topic] ?? ''),
    ]),
  ]);

/** The same as JSON. */
export const directoryJson = (entries: readonly Distributor[]): string =>
  `${JSON.stringify({ format: 'partner-center-companion distributors', version: 1, distributors: entries.map((entry) => ({ ...entry, id: lasting(entry.id) })) }, null, 1)}\n`;
