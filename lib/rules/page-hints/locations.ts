import { lookup } from '../lookup';
import { whoFits } from '../regions/fit';
import { SAME_COUNTRY_AS_OF, SAME_COUNTRY_SOURCES } from '../regions/pair-rules';
import { countryOfAccount, rowsOf, subjectsOf } from './sight';
import type { HintRow, PageHint, PageSight } from './types';

/** Where it stands that the PartnerID of CSP is one of a location, never the global one. */
const KIND_SOURCES = ['L-RESELLER22', 'L-PROVIDER23', 'K-STRUCT', 'K-LOC'];

/** Identifiers and locations: a PartnerID of the wrong kind or of another country than the account's. */
export function locationHints(sight: PageSight): PageHint[] {
  const { facts, table } = sight;
  if (!facts) return [];
  const own = lookup(facts);
  const associated = own.value('partnerId.associated');
  const country = own.value('account.country');
  const hints: PageHint[] = [];
  const rows: HintRow[] = [];
  for (const location of subjectsOf(facts, 'location')) {
    if (!location.isThere()) continue;
    const { id } = location;
    const name = location.value('location.name') ?? id;
    const there = location.value('location.country');
    const isGlobal = location.value('location.type') === 'global' || own.value('partnerId.global') === id;
    const about = { id, aCountry: there ?? '', bCountry: country ?? '' };
    if (id === associated && isGlobal)
      hints.push({
        id: 'kind',
        tone: 'warn',
        text: { key: 'fit.page.kind', params: { id } },
        line: { key: 'fit.line.kind', params: { id } },
        sources: KIND_SOURCES,
        asOf: SAME_COUNTRY_AS_OF,
      });
    if (isGlobal) rows.push({ id, name, tone: 'note', text: { key: 'fit.row.global', params: { id } } });
    else if (there && country && there !== country) {
      rows.push({
        id,
        name,
        tone: id === associated ? 'warn' : 'note',
        text: { key: 'fit.row.otherCountry', params: about },
      });
      if (id === associated)
        hints.push({
          id: 'country',
          tone: 'warn',
          text: { key: 'fit.page.country', params: about },
          line: { key: 'fit.line.country', params: about },
          rules: whoFits({ reseller: country, location: there }, table).rules.filter(({ verdict }) => verdict === 'incompatible'),
          sources: SAME_COUNTRY_SOURCES,
          asOf: SAME_COUNTRY_AS_OF,
        });
    } else if (there && country) rows.push({ id, name, tone: 'good', text: { key: 'fit.row.sameCountry', params: about } });
  }
  if (rows.some(({ tone }) => tone !== 'good') && country)
    hints.push({
      id: 'locations',
      tone: 'note',
      text: { key: 'fit.page.locations', params: { bCountry: country, n: rows.filter(({ tone }) => tone === 'good').length } },
      ...rowsOf(rows),
      sources: SAME_COUNTRY_SOURCES,
      asOf: SAME_COUNTRY_AS_OF,
    });
  return hints;
}

/** The form to add a location: creating one and selling from it are different rules. */
export function addLocationHints(sight: PageSight): PageHint[] {
  if (!sight.addsLocation) return [];
  const own = countryOfAccount(sight);
  return [
    {
      id: 'add',
      tone: 'note',
      text: { key: own ? 'fit.page.add' : 'fit.page.addUnknown', params: { bCountry: own ?? '' } },
      tries: 'location',
      ...(own && { own }),
      sources: SAME_COUNTRY_SOURCES,
      asOf: SAME_COUNTRY_AS_OF,
    },
  ];
}
