import regionsFile from '../knowledge/regions.json';
import { REGIONS } from '../regions/table';
import type { Meaning } from './columns';
import { countriesIn } from './countries';
import { invitationLink } from './link';
import { GUID, hasHiddenSigns, listOf } from './texts';
import { type CountryLink, type Distributor, LIMITS, TOPICS, type Topic } from './types';

/** Why a row is no entry. Words: `distributors.bad.<code>`; `text` is what stood there, for the person to find it. */
export interface Problem {
  code:
    | 'name'
    | 'country'
    | 'several'
    | 'region'
    | 'tenant'
    | 'link'
    | 'linkCountry'
    | 'linkTwice'
    | 'long'
    | 'many'
    | 'signs'
    | 'quote'
    | 'cells'
    | 'twice'
    | 'id'
    | 'form';
  text?: string;
}

/** An entry as a row gives it: what the file has no column for, or leaves blank, is absent. */
export type RowEntry = Partial<Omit<Distributor, 'topics' | 'name'>> & { name: string; topics: Distributor['topics'] };

export type Checked = { ok: true; entry: RowEntry } | { ok: false; problems: Problem[] };

const regionIds = new Map(
  regionsFile.regions.flatMap(({ id, name }) =>
    REGIONS.includes(id)
      ? [
          [id, id],
          [name.toLowerCase(), id],
        ]
      : [],
  ) as [string, string][],
);

/** `AU https://…; NZ https://…` → links. A link's own text never holds a semicolon. */
function linksIn(text: string, problems: Problem[]): CountryLink[] {
  return listOf(text).flatMap((part) => {
    const at = part.search(/https?:\/\//i);
    const found = at < 0 ? null : countriesIn(part.slice(0, at).replace(/[\s:=-]+$/, ''));
    const [country, more] = found && 'codes' in found ? found.codes : [];
    if (!country || more) {
      problems.push({ code: at < 0 ? 'link' : 'linkCountry', text: part });
      return [];
    }
    return [{ country, url: part.slice(at).trim() }];
  });
}

/** Are all links invitations, one per country, and none too long? */
function checkLinks(links: readonly CountryLink[], problems: Problem[]): void {
  const seen = new Set<string>();
  for (const { country, url } of links) {
    if (seen.has(country)) problems.push({ code: 'linkTwice', text: country });
    seen.add(country);
    if (url.length > LIMITS.url) problems.push({ code: 'long', text: url });
    else if (url.includes(';') || invitationLink(url).verdict === 'no') problems.push({ code: 'link', text: url });
  }
}

/** Is an entry of the form that the directory keeps? Every problem is named. An entry that has none can be written and read again as it is. */
export function problemsOf({
  name,
  tenant,
  markets = [],
  regions = [],
  contacts = [],
  links = [],
  notes = '',
  topics,
}: RowEntry): Problem[] {
  const problems: Problem[] = [];
  const text = (value: string, most: number, lines = false) => {
    if (value.length > most) problems.push({ code: 'long', text: value });
    if (hasHiddenSigns(value) || (!lines && /[\t\r\n]/.test(value))) problems.push({ code: 'signs', text: value });
  };
  if (!/[\p{L}\p{N}]/u.test(name)) problems.push({ code: 'name', text: name });
  text(name, LIMITS.name);
  if (tenant !== undefined && !GUID.test(tenant)) problems.push({ code: 'tenant', text: tenant });
  for (const contact of contacts) text(contact, LIMITS.contact);
  if (contacts.length > LIMITS.contacts || links.length > LIMITS.links || markets.length > LIMITS.markets) problems.push({ code: 'many' });
  for (const region of regions) if (!REGIONS.includes(region)) problems.push({ code: 'region', text: region });
  checkLinks(links, problems);
  text(notes, LIMITS.notes, true);
  for (const topic of TOPICS) text(topics[topic] ?? '', LIMITS.topic, true);
  return problems.map(({ code, text: what }) => ({ code, ...(what && { text: what.slice(0, 80) }) }));
}

/** One row of a file and its columns' meanings → an entry, or all that is wrong with it. Never half an entry. Never throws. */
export function checkRow(cells: readonly string[], meanings: readonly Meaning[]): Checked {
  const problems: Problem[] = [];
  const surplus = cells.slice(meanings.length).find((cell) => cell.trim() !== '');
  if (surplus !== undefined) problems.push({ code: 'cells', text: surplus.slice(0, 80) });
  const gathered = new Map<string, string>();
  meanings.forEach((meaning, at) => {
    const value = (cells[at] ?? '').trim().replace(/\r\n?/g, '\n');
    if (!meaning || !value) return;
    const before = gathered.get(meaning);
    gathered.set(meaning, before === undefined ? value : `${before}${meaning === 'notes' ? '\n' : ';'}${value}`);
  });
  const get = (field: Meaning & string) => gathered.get(field);

  const found = countriesIn(get('markets') ?? '');
  if ('problem' in found) problems.push({ code: found.problem, text: found.text.slice(0, 80) });
  const regions = listOf(get('regions') ?? '').map((one) => regionIds.get(one.toLowerCase()) ?? one);
  const links = linksIn(get('links') ?? '', problems);
  for (const [meaning, url] of gathered) if (meaning.startsWith('link:')) links.push({ country: meaning.slice(5), url });
  const contacts = [...new Set(listOf(get('contacts') ?? ''))];
  const [id, tenant, notes] = [get('id'), get('tenant')?.toLowerCase(), get('notes')];
  if (id !== undefined && !/^[\w:.-]{1,80}$/.test(id)) problems.push({ code: 'id', text: id.slice(0, 80) });
  const topics = Object.fromEntries(TOPICS.flatMap((topic: Topic) => (get(topic) ? [[topic, get(topic)!]] : [])));
  const entry: RowEntry = {
    name: get('name') ?? '',
    topics,
    ...(id !== undefined && { id }),
    ...(tenant !== undefined && { tenant }),
    ...('codes' in found && found.codes.length > 0 && { markets: found.codes }),
    ...(regions.length > 0 && { regions: [...new Set(regions)] }),
    ...(contacts.length > 0 && { contacts }),
    ...(links.length > 0 && { links }),
    ...(notes !== undefined && { notes }),
  };
  problems.push(...problemsOf(entry));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, entry };
}
