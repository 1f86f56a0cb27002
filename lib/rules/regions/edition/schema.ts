/** The form of a file with a table of markets. The message of each check is a problem's name (`fit.table.problem.<name>`). */
import { z } from 'zod';
import { COUNTRY_CODES, MARKETS, type Market, REGIONS } from '../table';

z.config({ jitless: true });

/** How such a file names itself. */
export const TABLE_FORMAT = 'partner-center-companion table of markets';
/** The form described here. */
export const TABLE_SCHEMA = 1;

const CODES: ReadonlySet<string> = new Set([...COUNTRY_CODES, ...MARKETS.byCode.keys()]);

const isDay = (text: string): boolean => {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
};
const day = z.string('date').refine(isDay, 'date');
/** Text to be shown: no control signs, none that turn the direction of writing, none that stand for a letter that was lost. */
const text = (most: number) =>
  z
    .string('text')
    .trim()
    .min(1, 'text')
    .max(most, 'text')
    .refine((value) => !/[\p{Cc}\u202a-\u202e\u2066-\u2069\ufffd]/u.test(value), 'text');
const code = z.string('code').refine((value) => CODES.has(value), 'code');
const currency = z.string('currency').regex(/^[A-Z]{3}$/, 'currency');
const url = z
  .string('url')
  .max(500, 'url')
  .refine((value) => URL.canParse(value) && new URL(value).protocol === 'https:', 'url');

const market = z.strictObject({
  code,
  name: text(100),
  region: z.enum(REGIONS as [string, ...string[]], 'region'),
  currencies: z.array(currency, 'currency').max(4, 'currency'),
  currencyHint: currency.optional(),
  parent: code.optional(),
  movedOn: day.optional(),
});

/** One file: the day of the table, where it comes from, and its markets. */
export const tableFile = z.strictObject({
  format: z.literal(TABLE_FORMAT, 'format'),
  schema: z.literal(TABLE_SCHEMA, 'schema'),
  asOf: day,
  source: text(300),
  url: url.optional(),
  markets: z.array(market, 'list').min(1, 'list').max(400, 'list'),
});

/** A table of markets as it stands in a file. */
export type TableFile = Omit<z.infer<typeof tableFile>, 'markets'> & { markets: Omit<Market, 'sources'>[] };
