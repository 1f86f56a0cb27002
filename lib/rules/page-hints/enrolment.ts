import { regionFitFor } from '../distributors/region-fit';
import { shownOf } from '../distributors/sighting';
import { whoFits } from '../regions/fit';
import { SAME_COUNTRY_AS_OF, SAME_COUNTRY_SOURCES } from '../regions/pair-rules';
import type { Spoken } from '../regions/types';
import { regionParam, rowsOf, subjectsOf } from './sight';
import type { HintRow, PageHint, PageSight, SpokenAgainst } from './types';

/** Rules that tell of a country what enrolling there is surprised by: a region of its own, a portal of its own. */
const SURPRISES: ReadonlySet<string> = new Set(['territory', 'china']);

const surprisesOf = ({ table }: PageSight, country: string): Spoken[] =>
  whoFits({ reseller: country }, table).rules.filter(({ rule }) => SURPRISES.has(rule));

/** Distributors that a field names. */
const MOST_NAMED = 3;

/** PartnerIDs of locations that were seen, against the country of the enrolment. */
function locationRows({ facts }: PageSight, country: string): HintRow[] {
  return subjectsOf(facts, 'location').flatMap((location): HintRow[] => {
    const there = location.value('location.country');
    if (!there || !location.isThere() || location.value('location.type') === 'global') return [];
    const fits = there === country;
    const params = { id: location.id, aCountry: there, bCountry: country };
    return [
      {
        id: location.id,
        name: location.value('location.name') ?? location.id,
        tone: fits ? 'good' : 'note',
        text: { key: `fit.row.${fits ? 'sameCountry' : 'otherCountry'}`, params },
      },
    ];
  });
}

/** Distributors that the account has chosen and that are known to serve other regions only. */
function distributorRows({ directory, chosen, table }: PageSight, country: string): HintRow[] {
  const fitOf = regionFitFor(country, table);
  return directory.flatMap((entry): HintRow[] => {
    const { distributor } = entry;
    return chosen.includes(distributor.id) && fitOf(shownOf(entry)) === 'none'
      ? [{ id: distributor.id, name: distributor.name, tone: 'warn', text: { key: 'fit.row.none', params: { bCountry: country } } }]
      : [];
  });
}

/** Enrolment: the country decides the region and stays; PartnerID and distributor have to go with it. */
export function enrolmentHints(sight: PageSight): PageHint[] {
  const { enrolCountry: country, table } = sight;
  const base = { sources: ['K-PROFILE', ...SAME_COUNTRY_SOURCES, ...table.sources], asOf: table.asOf };
  const always: PageHint = { id: 'enrol', tone: 'note', text: { key: 'fit.page.enrol' }, tries: 'enrolment', ...base };
  if (!country) return [always];
  const locations = locationRows(sight, country);
  const rows = [...locations, ...distributorRows(sight, country)];
  const params = { bCountry: country, bRegion: regionParam(sight, country) };
  const rules = surprisesOf(sight, country);
  const chosen: PageHint = {
    ...always,
    text: { key: table.byCode.has(country) ? 'fit.page.enrolIn' : 'fit.page.enrolUnlisted', params },
    ...(rows.length > 0 && rowsOf(rows)),
    ...(rules.length > 0 && { rules }),
  };
  const none = locations.length > 0 && locations.every(({ tone }) => tone !== 'good');
  if (!none) return [chosen];
  const codes = [...new Set(locations.map(({ text }) => text.params?.aCountry))].join('/');
  const about = { aCountry: codes, bCountry: country };
  const missing: PageHint = {
    id: 'enrolId',
    tone: 'warn',
    text: { key: 'fit.page.enrolId', params: about },
    line: { key: 'fit.line.enrolId', params: about },
    sources: SAME_COUNTRY_SOURCES,
    asOf: SAME_COUNTRY_AS_OF,
  };
  return [missing, chosen];
}

/** What is to be said beside the field of the enrolment's country, each with the rule of forms that it is of. */
export function againstCountry(sight: PageSight): SpokenAgainst[] {
  const { enrolCountry: country } = sight;
  if (!country) return [];
  const said: SpokenAgainst[] = [];
  for (const { id, text, sources } of enrolmentHints(sight)) {
    if (id === 'enrolId') said.push({ rule: 'pre.partnerid-country', text, source: sources[0] });
    if (text.key === 'fit.page.enrolUnlisted') said.push({ rule: 'pre.country-fixed', text, source: sight.table.sources[0] });
  }
  for (const { reason, sources } of surprisesOf(sight, country)) said.push({ rule: 'pre.country-fixed', text: reason, source: sources[0] });
  const params = { bCountry: country, bRegion: regionParam(sight, country) };
  for (const { name } of distributorRows(sight, country).slice(0, MOST_NAMED))
    said.push({ rule: 'pre.dist-region', text: { key: 'fit.line.provider', params: { ...params, name } }, source: 'K-MPAFAQ' });
  return said;
}
