import type { Spot, Spots } from '../../../lib/rules/map/spots';
import { type Standing, spokenOf, standingOf } from '../../../lib/rules/map/standing';
import type { MarketTable, Spoken } from '../../../lib/rules/regions';
import { COUNTRY_CODES, countryName } from '../../../lib/rules/regions';
import type { Reader } from '../../reader';
import { printSentence } from '../fit/print';
import { type Atlas, undecidedId } from './atlas';

/** What can be shown or left out. */
export const LAYERS = ['region', 'locations', 'distributors', 'customers'] as const;
export type Layer = (typeof LAYERS)[number];
/** Those that put signs on the map. */
export const SIGNS = ['locations', 'distributors', 'customers'] as const;
/** Who the rules call each. */
const PARTY = { locations: 'location', distributors: 'distributor', customers: 'customer' } as const;

/** One thing on the map that can be pointed at, and one row of the table: a country, or an area that is left undecided. */
export interface Target {
  /** Country code, or as `undecidedId` makes it. */
  id: string;
  name: string;
  standing: Standing | 'undecided';
  region?: string;
  /** What of the account's is there, without what is left out. */
  spot: Spot;
  /** The account's own country. */
  own: boolean;
  spoken: readonly Spoken[];
}

const NOTHING: Spot = { locations: [], distributors: [], customers: [] };

/** Everything on the map and in the table, by name in the reader's language; what is undecided comes last. */
export function targetsOf(
  atlas: Atlas,
  { t, lang }: Reader,
  { account, spots, layers, table }: { account: string | undefined; spots: Spots; layers: ReadonlySet<Layer>; table: MarketTable },
): Target[] {
  const collator = new Intl.Collator(lang);
  const countries = COUNTRY_CODES.map((code): Target => {
    const all = spots.at.get(code) ?? NOTHING;
    const spot: Spot = {
      locations: layers.has('locations') ? all.locations : [],
      distributors: layers.has('distributors') ? all.distributors : [],
      customers: layers.has('customers') ? all.customers : [],
    };
    const region = table.byCode.get(code)?.region;
    return {
      id: code,
      name: countryName(code, lang),
      standing: standingOf(code, layers.has('region') ? account : undefined, table),
      ...(region && { region }),
      spot,
      own: code === account,
      spoken: spokenOf(code, account, { location: spot.locations.length > 0, distributor: spot.distributors.length > 0 }, table),
    };
  });
  const undecided = Object.keys(atlas.undecided).map(
    (name): Target => ({
      id: undecidedId(name),
      name: t(`world.undecided.${name}`),
      standing: 'undecided',
      spot: NOTHING,
      own: false,
      spoken: [],
    }),
  );
  return [...countries, ...undecided].sort(
    (a, b) => Number(a.standing === 'undecided') - Number(b.standing === 'undecided') || collator.compare(a.name, b.name),
  );
}

/** How it stands to the account, in a few words. */
export const printStanding = ({ t }: Reader, { standing, own }: Target): string =>
  t(own ? 'world.standing.own' : `world.standing.${standing}`);

/** What is there, in numbers; empty where nothing is. */
const printThere = ({ t }: Reader, { spot }: Target): string =>
  SIGNS.flatMap((sign) => (spot[sign].length > 0 ? [t(`world.count.${sign}`, { n: spot[sign].length })] : [])).join(', ');

/**
 * The rules that decide about what is there: about a customer's tenant, a distributor, a location, each where there is one. Where nothing
 * is, the one about a customer's tenant.
 */
export function decidingFor({ spoken, spot }: Target): readonly Spoken[] {
  const about = ({ parties }: Spoken) =>
    SIGNS.some((sign) => spot[sign].length > 0 && parties.includes(PARTY[sign])) || parties.every((party) => party !== 'reseller');
  const deciding = spoken.filter(({ verdict }) => verdict !== 'note');
  const found = deciding.filter(about);
  return found.length > 0 ? found : deciding.filter(({ parties }) => parties.includes('customer'));
}

/** All of it in one line, as it is read to whoever comes by with the keyboard: name, what the rules decide, what is there. */
export function printTarget(reader: Reader, target: Target): string {
  const { t } = reader;
  const deciding = decidingFor(target);
  const said =
    deciding.length > 0
      ? deciding.map(({ reason }) => printSentence(reader, reason)).join(' ')
      : target.standing === 'undecided'
        ? t('world.undecided.what')
        : target.region
          ? t('world.inRegion', { region: `@fit.region.${target.region}` })
          : printStanding(reader, target);
  return [target.name, said, printThere(reader, target)].filter(Boolean).join(' – ');
}
