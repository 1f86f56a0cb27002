import { openDB } from 'idb';
import { asJournalError, JournalError } from './errors';
import { type JournalDb, type JournalSchema, MIGRATIONS, type Migration, type UpgradeTx } from './schema';

/** Name of the database in the extension's own origin. */
export const JOURNAL_NAME = 'companion-journal';

/** Takes an upgrade back whole; it may have been aborted already by the error that brought us here. */
function abort(tx: UpgradeTx): void {
  try {
    tx.abort();
  } catch {
    // Nothing is left to take back.
  }
}

/**
 * Opens the journal and brings it up to date. In: name, the migrations (a parameter for tests), and what to do when
 * the browser closes the connection. Throws `JournalError`: `newer` if a later version of the extension wrote it (it
 * stays as it is), `full`, or `open`.
 */
export async function openJournalDb(
  onClosed: () => void,
  name: string = JOURNAL_NAME,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<JournalDb> {
  let refuse: (error: JournalError) => void = () => {};
  const blocked = new Promise<never>((_, reject) => {
    refuse = reject;
  });
  /** Why a step failed; the opening itself then only says that it was aborted. */
  let defect: unknown;
  async function upgrading(db: JournalDb, from: number, tx: UpgradeTx): Promise<void> {
    for (const migrate of migrations.slice(from)) await migrate(db, tx);
  }
  // Inside a function of its own because a browser that allows no storage throws at once instead of answering.
  const start = async () =>
    openDB<JournalSchema>(name, migrations.length, {
      upgrade(db, from, _to, tx) {
        // A failed upgrade is told by the opening itself; this promise of the same failure has no other listener.
        tx.done.catch(() => {});
        upgrading(db, from, tx).catch((error: unknown) => {
          defect = error;
          abort(tx);
        });
      },
      blocked: () => refuse(new JournalError('open', 'blocked by an older copy of the extension')),
      // A newer copy of the extension wants to upgrade: make way at once, so that it is not blocked by this one.
      blocking(_current, _wanted, event) {
        (event.target as IDBDatabase).close();
        onClosed();
      },
      terminated: onClosed,
    });
  const opening = start();
  try {
    return await Promise.race([opening, blocked]);
  } catch (error) {
    // Where opening still succeeds after it was given up, the connection must not stay behind and block others.
    opening.then((db) => db.close()).catch(() => {});
    throw asJournalError(defect ?? error, 'open');
  }
}
