import marketsFile from '../knowledge/markets.json';
import regionsFile from '../knowledge/regions.json';
import codesFile from '../knowledge/regions-codes.json';
import { sourceEntry } from '../knowledge/sources';
import { OWN_TABLE } from './own-table';

/** A market of the programme: one country or territory of Microsoft's table. */
export interface Market {
  /** ISO 3166-1 alpha-2, or XK. */
  code: string;
  /** English name, as the table writes it or plainer. */
  name: string;
  region: string;
  /** In which Microsoft bills a partner located there; empty where the table's cell is. */
  currencies: readonly string[];
  /** What another list of Microsoft uses where that cell is empty. */
  currencyHint?: string;
  /** The state a territory belongs to. */
  parent?: string;
  /** ISO day on which the market changed its region after the table was written. */
  movedOn?: string;
  /** Where they differ from the table's. */
  sources?: readonly string[];
}

/** One edition of Microsoft's table of markets, made fit for looking up. */
export interface MarketTable {
  /** ISO day of the edition. */
  asOf: string;
  sources: readonly string[];
  byCode: ReadonlyMap<string, Market>;
  /** Where it comes from, where that is no page that the knowledge rests on: the person took it from a file. */
  own?: TableOrigin;
}

/** Where a table from a file says it comes from. */
interface TableOrigin {
  title: string;
  url?: string;
}

/** Makes a table from its file. Another edition than the one that ships can be asked just as well. */
export function marketTable(file: { asOf: string; sources: readonly string[]; markets: readonly Market[] }): MarketTable {
  return { asOf: file.asOf, sources: file.sources, byCode: new Map(file.markets.map((market) => [market.code, market])) };
}

/** Makes the table of a file that the person imported: what it says rests on that file alone. */
export const ownTable = (file: { asOf: string; source: string; url?: string | undefined; markets: readonly Market[] }): MarketTable => ({
  ...marketTable({ asOf: file.asOf, sources: [OWN_TABLE], markets: file.markets }),
  own: { title: file.source, ...(file.url !== undefined && { url: file.url }) },
});

/** The edition that ships. */
export const MARKETS: MarketTable = marketTable(marketsFile);

/** The article that the table comes from, at the address where Microsoft keeps its newest edition. */
export const NEWEST_EDITION = 'https://learn.microsoft.com/partner-center/regional-authorization-overview';

const original = sourceEntry('K-REGION');
/** The page that the shipped table was taken from. */
export const ORIGINAL: TableOrigin = { title: original?.title ?? 'K-REGION', url: original?.url ?? NEWEST_EDITION };

const notListed = regionsFile.regions.find(({ id }) => id === 'not-listed');
/** Where the statement rests that some codes stand in no edition of the table. */
export const NOT_LISTED_SOURCES: readonly string[] = notListed?.sources ?? [];
/** Codes that an earlier edition had and this one has not. */
export const LISTED_BEFORE: ReadonlySet<string> = new Set(notListed?.listedBefore);

/** Ids of the commercial regions, sorted as in the file. */
export const REGIONS: readonly string[] = regionsFile.regions.filter(({ kind }) => kind === 'commercial').map(({ id }) => id);

/** Every country code of today, markets or not. */
export const COUNTRY_CODES: readonly string[] = codesFile.codes.map(({ code }) => code);

const codes = new Map<string, readonly string[]>([
  ...codesFile.former.map(({ code, now }) => [code, now] as const),
  ...codesFile.codes.flatMap(({ code, iso3 }) => [[code, [code]] as const, [iso3, [code]] as const]),
]);

/**
 * Countries of today that a code means: alpha-2, alpha-3, withdrawn ones, and those that Microsoft uses beside the
 * standard, in any case. Several where the old country was split; none where there is no such code.
 */
export const countriesOfCode = (code: string): readonly string[] => codes.get(code.trim().toUpperCase()) ?? [];
