import registrationFile from '../knowledge/registration-countries.json';
import { type Place, placeParam } from './place';
import { LISTED_BEFORE, MARKETS, type Market, type MarketTable, NOT_LISTED_SOURCES } from './table';
import { ROLES, type Role, type Spoken } from './types';

type Places = Readonly<Partial<Record<Role, Place>>>;

/** Countries where Microsoft asks for a company registration number (`registration-countries.json`). */
const REGISTRATION = new Set(registrationFile.countries);
/** Day of the newer of the two pages that name them. */
const REGISTRATION_AS_OF = '2023-06-02';

/** Does Microsoft ask for a company registration number there? */
export const asksRegistration = (codes: readonly string[]): boolean => codes.some((code) => REGISTRATION.has(code));

/** Each place once, with all who are there. */
function groups(places: Places): { place: Place; roles: Role[] }[] {
  const byParam = new Map<string, { place: Place; roles: Role[] }>();
  for (const role of ROLES) {
    const place = places[role];
    if (!place) continue;
    // Codes of no country have nothing in common: each is told for itself.
    const key = place.standing === 'no-code' ? `? ${role}` : placeParam(place);
    const group = byParam.get(key);
    if (group) group.roles.push(role);
    else byParam.set(key, { place, roles: [role] });
  }
  return [...byParam.values()];
}

const marketOf = ({ codes, standing, cloud }: Place, table: MarketTable): Market | undefined =>
  standing === 'listed' && cloud === 'worldwide' && codes[0] ? table.byCode.get(codes[0]) : undefined;

/** What keeps a place from being compared at all: it is in no table, is no country, or was split. */
function standing(place: Place, roles: Role[], table: MarketTable): Spoken[] {
  if (place.standing === 'listed') return [];
  const params = { aCountry: placeParam(place), tableOn: table.asOf };
  if (place.standing === 'no-code') {
    const who = `@fit.role.${roles[0]}`;
    return [
      {
        rule: 'no-code',
        verdict: 'unknown',
        parties: roles,
        reason: { key: 'fit.rule.no-code.unknown', params: { who } },
        remedy: { key: 'fit.rule.no-code.remedy' },
        sources: ['K-LOCALES'],
        asOf: table.asOf,
      },
    ];
  }
  if (place.standing === 'split') {
    return [
      {
        rule: 'split',
        verdict: 'note',
        parties: roles,
        reason: { key: 'fit.rule.split.note', params },
        remedy: { key: 'fit.rule.split.remedy' },
        sources: ['K-LOCALES', ...table.sources],
        asOf: table.asOf,
      },
    ];
  }
  // What ships is an earlier edition than any table that the person imports.
  const gone = place.codes.some((code) => MARKETS.byCode.has(code));
  const before = place.codes.some((code) => LISTED_BEFORE.has(code));
  return [
    {
      rule: 'not-listed',
      verdict: 'unknown',
      parties: roles,
      reason: { key: `fit.rule.not-listed.${gone ? 'gone' : before ? 'before' : 'never'}`, params },
      remedy: { key: 'fit.rule.not-listed.remedy' },
      sources: [...new Set([...NOT_LISTED_SOURCES, ...table.sources])],
      asOf: table.asOf,
    },
  ];
}

/** What is surprising about a market: apart from its state, moved, in a portal of its own, with a number to be given. */
function surprises(place: Place, roles: Role[], table: MarketTable): Spoken[] {
  const market = marketOf(place, table);
  const found: Spoken[] = [];
  const note = (rule: string, sources: readonly string[], asOf: string, params: Record<string, string>, remedy = false) =>
    found.push({
      rule,
      verdict: 'note',
      parties: roles,
      reason: { key: `fit.rule.${rule}.note`, params: { aCountry: placeParam(place), ...params } },
      ...(remedy && { remedy: { key: `fit.rule.${rule}.remedy` } }),
      sources,
      asOf,
    });
  const parent = market?.parent ? table.byCode.get(market.parent) : undefined;
  if (market && parent && parent.region !== market.region)
    note('territory', table.sources, table.asOf, {
      bCountry: parent.code,
      aRegion: `@fit.region.${market.region}`,
      bRegion: `@fit.region.${parent.region}`,
    });
  if (market?.movedOn)
    note('moved', market.sources ?? table.sources, market.movedOn, { movedOn: market.movedOn, aRegion: `@fit.region.${market.region}` });
  if (market?.code === 'CN') note('china', ['K-CLOUDS', ...table.sources], table.asOf, {}, true);
  if (asksRegistration(place.codes)) note('registration', registrationFile.sources, REGISTRATION_AS_OF, {});
  return found;
}

/** In which money Microsoft bills: by where the partner is, not the customer. */
function currency({ distributor, reseller }: Places, table: MarketTable): Spoken[] {
  const [role, place] = distributor ? (['distributor', distributor] as const) : (['reseller', reseller] as const);
  const market = place && marketOf(place, table);
  if (!market) return [];
  const kind = market.currencies.length === 0 ? 'empty' : market.currencies.length > 1 ? 'several' : 'note';
  return [
    {
      rule: 'currency',
      verdict: 'note',
      parties: [role],
      reason: {
        key: `fit.rule.currency.${kind}`,
        params: { aCountry: market.code, currencies: market.currencies.join(' / '), hint: market.currencyHint ?? '' },
      },
      sources: market.sources ?? table.sources,
      asOf: table.asOf,
    },
  ];
}

/** What is to be said of each place by itself, and of how a customer's country is meant. */
export function placeRules(places: Places, table: MarketTable): Spoken[] {
  const all = groups(places);
  const meant: Spoken[] = places.customer
    ? [
        {
          rule: 'tenant-country',
          verdict: 'note',
          parties: ['customer'],
          reason: { key: 'fit.rule.tenant-country.note' },
          sources: table.sources,
          asOf: table.asOf,
        },
      ]
    : [];
  return [
    ...all.flatMap(({ place, roles }) => standing(place, roles, table)),
    ...all.flatMap(({ place, roles }) => surprises(place, roles, table)),
    ...meant,
    ...currency(places, table),
  ];
}
