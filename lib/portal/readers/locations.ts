import { countryAtEnd, countryOf } from '../read/countries';
import { cellText, columnOf, gridsOf } from '../read/grid';
import { labelIn, labelsOf, mentions } from '../read/labels';
import { titleOf } from '../read/names';
import { closest, isEntry, within } from '../read/tree';
import { agreedWord, clue, labelAt, sectionLines, textAfter } from '../read/value';
import { isWhole } from '../read/whole';
import { type Context, put, putList, type Reader } from './context';
import { VERIFICATION } from './status-words';

const ID = /^\d{4,10}$/;

/** Business locations: how many, and each row that carries a PartnerID. Part of Legal info, or the older page of its own. */
export const readLocations: Reader = (context) => {
  readCount(context);
  readLocationRows(context, 'section.locations');
  if (!context.out.lists.some((l) => l.kind === 'location')) readLocationCards(context);
};

/** “1 location in total” under Business locations; elsewhere the number must stand in a text that says location. */
function readCount(context: Context): void {
  const { map } = context;
  const lines = context.page.id === 'account.locations' ? context.lines : sectionLines(context.lines, 'section.locations');
  const counts = lines.flatMap((l) => {
    const number = /^\D*(\d{1,4})\D+$/.exec(l.text)?.[1];
    const isTotal =
      /^\d+ locations? in total$/i.test(l.text) || (number && !/^en\b/i.test(context.page.lang) && mentions(map, l.text, 'col.location'));
    return isTotal && number ? [{ n: Number(number), text: l.text }] : [];
  });
  if (counts.length && counts.every((c) => c.n === counts[0]!.n))
    put(context, 'legal.locationCount', counts[0]!.n, [clue('section', 'section.locations', counts[0]!.text)]);
}

/** Rows with a PartnerID of their own in any grid of the page that has a PartnerID column. */
export function readLocationRows(context: Context, anchor: string): void {
  const { sight, map, page } = context;
  for (const grid of gridsOf(sight, map)) {
    if (grid.busy) continue;
    const id = columnOf(grid, 'field.partnerId', 'field.associatedPartnerId');
    if (id < 0) continue;
    const at = {
      type: columnOf(grid, 'col.type'),
      name: columnOf(grid, 'col.name'),
      location: columnOf(grid, 'col.location'),
      country: columnOf(grid, 'col.country'),
      status: columnOf(grid, 'field.verificationStatus', 'col.status'),
    };
    const ids: string[] = [];
    for (const row of grid.rows) {
      const cell = (i: number): string => cellText(row, i, map);
      const partnerId = cell(id);
      if (!ID.test(partnerId)) continue;
      ids.push(partnerId);
      const subject = { kind: 'location' as const, id: partnerId };
      const clues = [clue('row', anchor), clue('columns', 'field.partnerId')];
      const type = labelIn(map, cell(at.type), 'v.location') ? 'location' : labelIn(map, cell(at.type), 'v.global') ? 'global' : null;
      if (type) put(context, 'location.type', type, clues, subject);
      const name = cell(at.name) || (at.country >= 0 ? cell(at.location) : '');
      if (/\p{L}/u.test(name)) put(context, 'location.name', name.slice(0, 400), clues, subject);
      const country = countryOf(cell(at.country), page.lang) ?? countryAtEnd(cell(at.location), page.lang);
      if (country) put(context, 'location.country', country, clues, subject);
      const values = new Set(labelsOf(map, cell(at.status)).flatMap((h) => VERIFICATION[h.key] ?? []));
      if (values.size === 1) put(context, 'location.vetting', [...values][0]!, clues, subject);
    }
    // Ids that a CSP tenant is associated with need not be all that the company has.
    const all = page.tab !== 'csp' && columnOf(grid, 'field.associatedPartnerId') < 0;
    if (ids.length) putList(context, 'location', all && ids.length === grid.rows.length && isWhole(grid, sight, map), ids);
  }
}

/** Locations as cards or list entries, each with a name as its heading and a PartnerID beside its label. */
function readLocationCards(context: Context): void {
  const { lines, page, map } = context;
  const cards = new Set(labelAt(lines, 'field.partnerId').flatMap((at) => closest(lines[at]!.el, isEntry, 8) ?? []));
  for (const card of cards) {
    const own = lines.filter((l) => within(l.el, card));
    const beside = (key: string): string[] => labelAt(own, key).flatMap((at) => textAfter(own, at) ?? []);
    const [id, ...more] = beside('field.partnerId');
    if (!id || more.length || !ID.test(id)) continue;
    const subject = { kind: 'location' as const, id };
    const clues = [clue('row', 'section.locations'), clue('label', 'field.partnerId')];
    const name = titleOf(
      own.filter((l) => l.kind === 'heading'),
      map,
    );
    if (name) put(context, 'location.name', name.slice(0, 400), clues, subject);
    const country = beside('col.country').map((text) => countryOf(text, page.lang));
    if (country.length === 1 && country[0]) put(context, 'location.country', country[0], clues, subject);
    const status = agreedWord(own, 'field.verificationStatus', VERIFICATION);
    if (status) put(context, 'location.vetting', status.value, clues, subject);
  }
}
