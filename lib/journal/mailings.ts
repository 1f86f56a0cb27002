import { isMailing, isMailingRow } from './records';
import type { JournalDb, MailingRecord, MailingRow } from './schema';
import { inTransaction } from './transaction';

/** A list of recipients with how many rows it has, and how many of them are still open. */
export interface MailingState extends MailingRecord {
  rows: number;
  open: number;
}

/** Lists of recipients, kept row by row: what has left is never read again, and one row can be forgotten without the others. */
export interface Mailings {
  /** All lists, of all accounts, the newest first. Damaged ones are left out. */
  all(): Promise<MailingState[]>;
  /** Keeps a list, in the place of those that are `instead`, which go with their rows. */
  put(record: MailingRecord, instead: readonly string[]): Promise<void>;
  /** Adds rows to a list; a row of the same number is written over. */
  add(mailing: string, account: string, rows: readonly { n: number; row: unknown }[]): Promise<void>;
  /** Open rows in their order, from a number on, `most` of them. Damaged ones are left out. */
  open(mailing: string, from: number, most: number): Promise<MailingRow[]>;
  /** Says of rows that their mails have left, or that they are open after all. Rows that are gone are passed over. */
  mark(mailing: string, ns: readonly number[], state: string): Promise<void>;
  forget(mailing: string): Promise<void>;
}

/** State of a row whose mail has not left yet. */
export const OPEN = 'open';

const rowsOf = (mailing: string) => IDBKeyRange.bound([mailing], [mailing, []]);
const openOf = (mailing: string, from = 0) => IDBKeyRange.bound([mailing, OPEN, from], [mailing, OPEN, []]);

async function readAll(db: JournalDb): Promise<MailingState[]> {
  const tx = db.transaction(['mailings', 'mailingRows'], 'readonly');
  const found: unknown[] = await tx.objectStore('mailings').getAll();
  const rows = tx.objectStore('mailingRows');
  const states = found.filter(isMailing).map(async (one) => ({
    ...one,
    rows: await rows.count(rowsOf(one.id)),
    open: await rows.index('state').count(openOf(one.id)),
  }));
  return (await Promise.all(states)).sort((a, b) => b.at - a.at);
}

/** In: how work is done on the open database. */
export function mailingsOf(use: <T>(work: (db: JournalDb) => Promise<T>) => Promise<T>): Mailings {
  return {
    all: () => use(readAll),
    put: (record, instead) =>
      use((db) =>
        inTransaction(db, ['mailings', 'mailingRows'], async (tx) => {
          for (const id of instead) {
            await tx.objectStore('mailings').delete(id);
            await tx.objectStore('mailingRows').delete(rowsOf(id));
          }
          await tx.objectStore('mailings').put(record);
        }),
      ),
    add: (mailing, account, rows) =>
      use((db) =>
        inTransaction(db, ['mailingRows'], async (tx) => {
          for (const { n, row } of rows) await tx.objectStore('mailingRows').put({ mailing, account, n, state: OPEN, row });
        }),
      ),
    open: (mailing, from, most) =>
      use(async (db) => {
        const found: unknown[] = await db.getAllFromIndex('mailingRows', 'state', openOf(mailing, from), most);
        return found.filter(isMailingRow);
      }),
    mark: (mailing, ns, state) =>
      use((db) =>
        inTransaction(db, ['mailingRows'], async (tx) => {
          const store = tx.objectStore('mailingRows');
          for (const n of ns) {
            const row: unknown = await store.get([mailing, n]);
            if (isMailingRow(row)) await store.put({ ...row, state });
          }
        }),
      ),
    forget: (mailing) =>
      use((db) =>
        inTransaction(db, ['mailings', 'mailingRows'], async (tx) => {
          await tx.objectStore('mailings').delete(mailing);
          await tx.objectStore('mailingRows').delete(rowsOf(mailing));
        }),
      ),
  };
}
