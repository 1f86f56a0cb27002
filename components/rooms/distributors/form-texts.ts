import { countriesIn, type Distributor, TOPICS } from '../../../lib/rules/distributors';
import { countryName } from '../../../lib/rules/regions';

/** Fields of one line, and boxes of several, in the order in which the form shows them. */
export const LINES = ['name', 'tenant', 'markets'] as const;
export const BOXES = ['contacts', 'links', ...TOPICS, 'notes'] as const;
export const FORM_FIELDS = [...LINES, ...BOXES];
export type FormField = (typeof FORM_FIELDS)[number];

/** A country by its name, where that is read back as this very country; else by its code: "Georgia" and "Sudan" go by other places too. */
function written(code: string, lang: string): string {
  const name = countryName(code, lang);
  const read = countriesIn(name);
  return 'codes' in read && read.codes.length === 1 && read.codes[0] === code ? name : code;
}

/** What stands in the form for an entry: left as it is, it is read back as the same entry. */
export function textsOf(entry: Distributor | null, lang: string): Record<FormField, string> {
  const { name = '', tenant = '', markets = [], contacts = [], links = [], notes = '', topics = {} } = entry ?? {};
  return {
    name,
    tenant,
    markets: markets.map((code) => written(code, lang)).join('; '),
    contacts: contacts.join('\n'),
    links: links.map(({ country, url }) => `${country} ${url}`).join('\n'),
    notes,
    ...(Object.fromEntries(TOPICS.map((topic) => [topic, topics[topic] ?? ''])) as Record<(typeof TOPICS)[number], string>),
  };
}
