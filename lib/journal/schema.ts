import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { SubjectKind } from '../rules/facts';
import type { ListSeen, StoredObservation } from '../rules/observation';
import type { Identity, Move } from './accounts';

/** A stored observation as its record: the subject is one text (`kind:id`, or empty) so that it can be part of an index key. */
export type ObservationRecord = Omit<StoredObservation, 'subject'> & { subject: string };

/** One line of the log. `detail` never holds anything of an account. */
export interface LogLine {
  at: number;
  code: string;
  detail: string;
}

/** A record that was in the way of a sound one and could not be read: moved here whole, never deleted. */
export interface Quarantined {
  at: number;
  store: string;
  record: unknown;
}

export interface JournalSchema extends DBSchema {
  /** Identities of accounts (`accounts.ts`). */
  accounts: { key: string; value: Identity };
  /** Identities that changed accounts, in order. */
  moves: { key: number; value: Move };
  observations: { key: number; value: ObservationRecord; indexes: { newest: [string, string, string] } };
  /** Per identity and kind of list, the newest that was read whole. */
  lists: { key: [string, SubjectKind]; value: ListSeen };
  /** Settings and the like, by name. */
  kept: { key: string; value: unknown };
  log: { key: number; value: LogLine };
  quarantine: { key: number; value: Quarantined };
}

export type JournalDb = IDBPDatabase<JournalSchema>;
export type JournalStore = StoreNames<JournalSchema>;
export type WriteTx = IDBPTransaction<JournalSchema, JournalStore[], 'readwrite'>;
export type ReadTx = IDBPTransaction<JournalSchema, JournalStore[], 'readonly' | 'readwrite'>;

export const STORES = ['accounts', 'moves', 'observations', 'lists', 'kept', 'log', 'quarantine'] as const satisfies JournalStore[];

/** Brings the journal from one schema version to the next, inside the upgrade's own transaction. */
export type Migration = (db: JournalDb, tx: IDBPTransaction<JournalSchema, JournalStore[], 'versionchange'>) => void;

/**
 * The way from an empty journal to today's, one step per schema version. Steps are only ever added at the end: a
 * journal of version n has passed the first n of them. A step may add and move data, never drop any.
 */
export const MIGRATIONS: readonly Migration[] = [
  function v1(db) {
    db.createObjectStore('accounts', { keyPath: 'id' });
    db.createObjectStore('moves', { autoIncrement: true });
    const observations = db.createObjectStore('observations', { keyPath: 'seq', autoIncrement: true });
    observations.createIndex('newest', ['account', 'fact', 'subject']);
    db.createObjectStore('lists', { keyPath: ['account', 'kind'] });
    db.createObjectStore('kept');
    db.createObjectStore('log', { autoIncrement: true });
    db.createObjectStore('quarantine', { autoIncrement: true });
  },
];
