import { openDB } from 'idb';
import {
  isDirectoryRecord,
  isDraftRecord,
  isIdentity,
  isInvitation,
  isKeptMap,
  isListRecord,
  isLogLine,
  isMailing,
  isMailingRow,
  isMove,
  isObservationRecord,
  isReminder,
  isTemplateRecord,
} from './records';

/** Is a record of this store sound? Stores not named here are taken as they are. */
const SOUND: Readonly<Record<string, (record: unknown) => boolean>> = {
  accounts: isIdentity,
  observations: isObservationRecord,
  lists: isListRecord,
  log: isLogLine,
  maps: isKeptMap,
  moves: isMove,
  directory: isDirectoryRecord,
  drafts: isDraftRecord,
  invitations: isInvitation,
  mailings: isMailing,
  mailingRows: isMailingRow,
  reminders: isReminder,
  templates: isTemplateRecord,
};

/** The whole journal as JSON text, sound and damaged records alike, and how many were damaged. */
export interface JournalExport {
  json: string;
  broken: number;
}

/** Opens the database at whatever version it has, so that one written by a newer extension can be saved too; `null` if there is none. */
async function openAsItIs(name: string) {
  let isNew = false;
  const opening = openDB(name, undefined, {
    upgrade(_db, _from, _to, tx) {
      // There was no database: take the creation back, an export must leave nothing behind.
      isNew = true;
      tx.done.catch(() => {});
      tx.abort();
    },
    blocking: (_current, _wanted, event) => (event.target as IDBDatabase).close(),
  });
  try {
    return await opening;
  } catch (error) {
    if (isNew) return null;
    throw error;
  }
}

/**
 * Reads everything that can be read, store by store, past any error. In: the database's name, the moment, and why the
 * journal refused to open, if it did. Never throws: what could not be read is named in the file.
 */
export async function exportJournal(name: string, now: number, refused?: string): Promise<JournalExport> {
  const stores: Record<string, unknown[]> = {};
  const problems: string[] = refused ? [refused] : [];
  let version = 0;
  let broken = 0;
  try {
    const db = await openAsItIs(name);
    if (db) {
      version = db.version;
      for (const store of db.objectStoreNames) {
        try {
          const records: unknown[] = await db.getAll(store);
          stores[store] = records;
          broken += records.filter((record) => SOUND[store]?.(record) === false).length;
        } catch (error) {
          problems.push(`${store}: ${String(error)}`);
        }
      }
      db.close();
    }
  } catch (error) {
    problems.push(String(error));
  }
  const file = { format: 'partner-center-companion journal', version, exportedAt: new Date(now).toISOString(), problems, broken, stores };
  return { json: JSON.stringify(file, null, 1), broken };
}
