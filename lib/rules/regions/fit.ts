import { regionRules, sameCountryRule } from './pair-rules';
import { type Place, placeOf } from './place';
import { asksRegistration, placeRules } from './place-rules';
import { MARKETS, type MarketTable } from './table';
import { type Fit, type Parties, type PlaceFacts, ROLES, type Role, type Spoken } from './types';

/** What the table says of a place, for the person to see beside the verdict. */
function factsOf(place: Place, table: MarketTable): PlaceFacts {
  const { codes, cloud, standing, regions } = place;
  const market = standing === 'listed' && codes[0] ? table.byCode.get(codes[0]) : undefined;
  const one = regions.length === 1 && codes.every((code) => table.byCode.has(code));
  return {
    codes,
    cloud,
    standing,
    ...(cloud === 'worldwide' && one && { region: regions[0] }),
    currencies: market?.currencies ?? [],
    ...(market?.currencyHint && { currencyHint: market.currencyHint }),
    registration: asksRegistration(codes),
    sources: market?.sources ?? table.sources,
    asOf: market?.movedOn ?? table.asOf,
  };
}

/** Said where there is nothing to compare, so that every answer names what it would rest on. */
const nothing = (table: MarketTable): Spoken => ({
  rule: 'nothing',
  verdict: 'unknown',
  parties: [],
  reason: { key: 'fit.rule.nothing.unknown' },
  sources: table.sources,
  asOf: table.asOf,
});

function verdictOf(rules: readonly Spoken[]): Fit['verdict'] {
  const says = (verdict: Spoken['verdict']) => rules.some((rule) => rule.verdict === verdict);
  if (says('incompatible')) return 'incompatible';
  return says('compatible') && !says('unknown') ? 'compatible' : 'unknown';
}

/**
 * Who fits with whom, by the table of markets: reseller and distributor, either and the customer's tenant, and the location
 * PartnerID with the account. Codes as `placeOf` takes them. Two unknowns among the parties leave the rest decided. Never throws.
 */
export function whoFits(parties: Parties, table: MarketTable = MARKETS): Fit {
  const places: Partial<Record<Role, Place>> = {};
  for (const role of ROLES) {
    const place = placeOf(parties[role], table);
    if (place) places[role] = place;
  }
  const decided = [...regionRules(places, table), ...sameCountryRule(places)];
  const rules = [...decided, ...placeRules(places, table)];
  const all = decided.length > 0 ? rules : [nothing(table), ...rules];
  const known = ROLES.flatMap((role) => (places[role] ? [[role, factsOf(places[role], table)] as const] : []));
  return {
    verdict: verdictOf(all),
    rules: all,
    missing: ROLES.filter((role) => !places[role]),
    places: Object.fromEntries(known),
    asOf: table.asOf,
  };
}
