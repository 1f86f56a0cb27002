import { type MarketTable, ORIGINAL } from '../table';
import { TABLE_FORMAT, TABLE_SCHEMA } from './schema';

/** A table as the text of a file: one line per market, so that it can be edited by hand and compared line by line. */
export function tableText({ asOf, byCode, own }: MarketTable): string {
  const { title, url } = own ?? ORIGINAL;
  const head = { format: TABLE_FORMAT, schema: TABLE_SCHEMA, asOf, source: title, ...(url && { url }) };
  const top = Object.entries(head).map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)},`);
  const markets = [...byCode.values()].map(({ sources: _, ...market }) => `    ${JSON.stringify(market)}`);
  return `{\n${top.join('\n')}\n  "markets": [\n${markets.join(',\n')}\n  ]\n}\n`;
}
