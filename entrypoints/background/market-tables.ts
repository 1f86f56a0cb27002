import type { Journal } from '../../lib/journal';
import type { TableState, TableVerdict } from '../../lib/messages/protocol';
import { checkTable } from '../../lib/rules/regions/edition/check';
import { tableDifference } from '../../lib/rules/regions/edition/difference';
import type { TableFile } from '../../lib/rules/regions/edition/schema';
import { tableText } from '../../lib/rules/regions/edition/table-text';
import { MARKETS, type MarketTable, ORIGINAL, ownTable } from '../../lib/rules/regions/table';
import { WrongForm } from './wrong-form';

/** Under which name imported tables are kept. */
const NAME = 'marketTables';
/** How many are kept, those taken back included. */
const MOST_KEPT = 20;
/** Later than any day. */
const NEVER = '9999-12-31';
/** Changes that one answer names; the rest is counted. */
const MOST_CHANGES = 400;

/** An imported table as it was imported; whoever uses it checks it again. */
interface Kept {
  at: number;
  text: string;
  /** Not in use any more. */
  withdrawnAt?: number;
}

const isKept = (x: unknown): x is Kept =>
  typeof x === 'object' && x !== null && 'at' in x && typeof x.at === 'number' && 'text' in x && typeof x.text === 'string';

/** The table of markets in force, what another one would change, and the way there and back. */
export interface MarketTables {
  /** Never fails: where the journal does not open, and for a table that this version refuses, the shipped one is in force. */
  present(): Promise<MarketTable>;
  /** Counts the changes since this was made: equal numbers, the same table in force. */
  revision(): number;
  state(): Promise<TableState>;
  /** What a file holds, against the table in force. Changes nothing. */
  verdict(text: string): Promise<TableVerdict>;
  /** Throws `WrongForm` where the file is refused; then nothing was changed. */
  take(text: string): Promise<void>;
  /** Back to the table before, or past all imported ones. */
  back(to: 'before' | 'shipped'): Promise<void>;
  /** The table in force as the text of a file. */
  text(): Promise<string>;
}

interface Imported {
  at: number;
  file: TableFile | null;
}

/** Makes it. `shipped` is a parameter for tests. */
export function makeMarketTables(journal: Journal, now: () => number, shipped: MarketTable = MARKETS): MarketTables {
  const today = (): string => new Date(now()).toISOString().slice(0, 10);
  const check = (text: string) => checkTable(text, today(), shipped);
  const read = async (): Promise<Kept[]> => {
    const kept = await journal.kept(NAME);
    return Array.isArray(kept) ? kept.filter(isKept) : [];
  };
  let revision = 0;
  let known: Promise<Imported[]> | null = null;
  const imported = (): Promise<Imported[]> => {
    if (known) return known;
    const reading = read().then((all) =>
      all
        .filter(({ withdrawnAt }) => withdrawnAt === undefined)
        .map(({ at, text }) => {
          // It was not of a day to come when it was taken; a clock that was set back since does not take it away.
          const checked = checkTable(text, NEVER, shipped);
          return { at, file: checked.ok ? checked.file : null };
        }),
    );
    known = reading;
    // A failure is not remembered: the next question tries again.
    reading.catch(() => {
      if (known === reading) known = null;
    });
    return reading;
  };
  const tables = new WeakMap<TableFile, MarketTable>();
  /** One object per file, so that what is worked out from it can be remembered by it. */
  const tableOf = (file: TableFile): MarketTable => {
    const table = tables.get(file) ?? ownTable(file);
    tables.set(file, table);
    return table;
  };
  const among = (all: readonly Imported[]): MarketTable => {
    const file = all.at(-1)?.file;
    return file ? tableOf(file) : shipped;
  };
  const describe = (all: readonly Imported[]): TableState['present'] => {
    const table = among(all);
    const last = all.at(-1);
    return { asOf: table.asOf, source: (table.own ?? ORIGINAL).title, ...(last?.file && { importedAt: last.at }) };
  };
  const write = async (all: readonly Kept[]): Promise<void> => {
    await journal.keep(NAME, all.slice(-MOST_KEPT));
    known = null;
    revision += 1;
  };

  const present = async (): Promise<MarketTable> => among(await imported().catch(() => []));

  return {
    present,
    revision: () => revision,
    async state() {
      const all = await imported();
      const last = all.at(-1);
      return {
        present: describe(all),
        file: last?.file ?? null,
        shipped: { asOf: shipped.asOf },
        ...(last && { before: describe(all.slice(0, -1)) }),
        setAside: last !== undefined && last.file === null,
        imported: all.length,
      };
    },
    async verdict(text) {
      const checked = check(text);
      if (!checked.ok) return checked;
      const { asOf, source, markets } = checked.file;
      const changes = tableDifference(await present(), ownTable(checked.file));
      return {
        ok: true,
        asOf,
        source,
        markets: markets.length,
        changes: changes.slice(0, MOST_CHANGES),
        more: Math.max(0, changes.length - MOST_CHANGES),
      };
    },
    async take(text) {
      if (!check(text).ok) throw new WrongForm('table of markets');
      await write([...(await read()), { at: now(), text }]);
    },
    async back(to) {
      const all = await read();
      const live = all.filter(({ withdrawnAt }) => withdrawnAt === undefined);
      const gone = new Set(to === 'before' ? live.slice(-1) : live);
      await write(all.map((one) => (gone.has(one) ? { ...one, withdrawnAt: now() } : one)));
    },
    text: async () => tableText(await present()),
  };
}
