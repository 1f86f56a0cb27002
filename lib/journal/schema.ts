import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { SubjectKind } from '../rules/facts';
import type { LogEntry } from '../rules/invitations/log/types';
import type { ListSeen, StoredObservation } from '../rules/observation';
import type { Move } from './account-list';
import type { Identity } from './accounts';

/** A stored observation as its record: the subject is one text (`kind:id`, or empty) so that it can be part of an index key. */
export type ObservationRecord = Omit<StoredObservation, 'subject'> & { subject: string };

/** A list as it stands: the rows, when it was read, and the observations that this look showed unchanged. */
export interface ListState {
  ids: readonly string[];
  seenAt: number;
  /** Numbers of observations that were last seen at `seenAt`, whatever their own record says. */
  again: readonly number[];
  /** Number of the imported portal map that it was read with; absent: the shipped one. */
  map?: number;
}

/** A list read whole as its record, with the one before it where that had other rows. */
export type ListRecord = ListSeen & ListState & { former?: ListState };

/** One line of the log. `detail` never holds anything of an account. */
export interface LogLine {
  at: number;
  code: string;
  detail: string;
}

/** A portal map as it was imported. */
export interface KeptMap {
  at: number;
  text: string;
  /** Not in use any more. */
  withdrawnAt?: number;
}

/** What a person was told of a day ahead. */
export interface Reminder {
  account: string;
  /** Which day of which duty, as the rules name it. */
  occurrence: string;
  /** The shortest notice given so far, in days. */
  lead: number;
  /** When it was given, and when the browser was asked to show it; ms UTC. Without the second it has still to be asked. */
  at: number;
  shownAt?: number;
  /** ISO day before which the person wants to hear nothing of it. */
  snoozedUntil?: string;
  /** The person has seen it: it stands in no list until it is given again. */
  seenAt?: number;
}

/** What a change made of one entry of the directory of distributors. */
export interface DirectoryRecord {
  /** Which change it belongs to; what was done at once has one number. */
  change: number;
  kind: 'edit' | 'delete' | 'import';
  at: number;
  id: string;
  /** The entry, or `null`: it was taken out. */
  entry: unknown;
  /** The change was taken back. */
  withdrawnAt?: number;
}

/** An entry of the log of invitations. `whom`: its kind and recipient for looking it up. */
export type InvitationRecord = LogEntry & { whom: string };

/** A mail that was begun and not finished. */
export interface DraftRecord {
  id: string;
  /** Empty: begun before any account was seen. */
  account: string;
  savedAt: number;
  /** Counts how often it was kept: who writes on knows by it whether somebody else did meanwhile. Absent: 0. */
  rev?: number;
  /** As the protocol has it; unchecked here. */
  draft: unknown;
}

/** A version of what the person wrote for drafts: a template, a set of roles. */
export interface TemplateRecord {
  seq: number;
  id: string;
  at: number;
  /** As the protocol has it, unchecked here; `null`: it was taken out. */
  content: unknown;
  /** The version was taken back. */
  withdrawnAt?: number;
}

/** A list of recipients to whom one mail is written, row by row. */
export interface MailingRecord {
  id: string;
  /** Empty: begun before any account was seen. */
  account: string;
  at: number;
  /** How often what its rows share was kept, and when last. Absent: 0, and when it was begun. */
  rev?: number;
  savedAt?: number;
  /** As the protocol has it, unchecked here. */
  setup: unknown;
}

/** One row of such a list. `state`: `open` until its mail has left. */
export interface MailingRow {
  mailing: string;
  account: string;
  /** Counted from 1. */
  n: number;
  state: string;
  /** As the protocol has it, unchecked here. */
  row: unknown;
}

/** A record that was in the way of a sound one and could not be read, or a list of another account: moved here whole, never deleted. */
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
  lists: { key: [string, SubjectKind]; value: ListRecord };
  /** Settings and the like, by name. */
  kept: { key: string; value: unknown };
  log: { key: number; value: LogLine };
  /** Imported portal maps, in order. */
  maps: { key: number; value: KeptMap };
  /** What was told of days ahead. */
  reminders: { key: [string, string]; value: Reminder };
  /** Changes of the directory of distributors, in order. */
  directory: { key: number; value: DirectoryRecord };
  /** The log of invitations. */
  invitations: { key: number; value: InvitationRecord; indexes: { whom: [string, string] } };
  /** Mails that were begun. */
  drafts: { key: string; value: DraftRecord };
  /** What the person wrote for drafts, version by version. */
  templates: { key: number; value: TemplateRecord };
  /** Lists of recipients, and their rows. */
  mailings: { key: string; value: MailingRecord };
  mailingRows: { key: [string, number]; value: MailingRow; indexes: { state: [string, string, number] } };
  quarantine: { key: number; value: Quarantined };
}

export type JournalDb = IDBPDatabase<JournalSchema>;
export type JournalStore = StoreNames<JournalSchema>;
export type WriteTx = IDBPTransaction<JournalSchema, JournalStore[], 'readwrite'>;
export type ReadTx = IDBPTransaction<JournalSchema, JournalStore[], 'readonly' | 'readwrite'>;

/** Brings the journal from one schema version to the next, inside the upgrade's own transaction. */
export type Migration = (db: JournalDb, tx: UpgradeTx) => void | Promise<void>;
export type UpgradeTx = IDBPTransaction<JournalSchema, JournalStore[], 'versionchange'>;

/** Gives the records of a store a part they did not have yet. What is no object is damaged and stays as it is. */
async function addPart(tx: UpgradeTx, name: 'accounts' | 'lists', part: Record<string, unknown>): Promise<void> {
  for (let cursor = await tx.objectStore(name).openCursor(); cursor; cursor = await cursor.continue()) {
    const record = cursor.value as (Identity & ListRecord) | null;
    if (typeof record === 'object' && record !== null) await cursor.update({ ...part, ...record });
  }
}

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
  /** Lists vouch for unchanged rows (`lists.ts`); accounts of one name are told apart by the domain of the person signed in. */
  async function v2(_db, tx) {
    await addPart(tx, 'lists', { again: [] });
    await addPart(tx, 'accounts', { domains: [] });
  },
  /** Portal maps that were imported. What was read with none of them says nothing of a map. */
  function v3(db) {
    db.createObjectStore('maps', { autoIncrement: true });
  },
  /** Reminders. Nothing was told before. */
  function v4(db) {
    db.createObjectStore('reminders', { keyPath: ['account', 'occurrence'] });
  },
  /** The directory of distributors. Nothing was kept of one before. */
  function v5(db) {
    db.createObjectStore('directory', { autoIncrement: true });
  },
  /** Mails that were begun, the log of invitations, templates of one's own, lists of recipients. Nothing was kept of any before. */
  function v6(db) {
    db.createObjectStore('drafts', { keyPath: 'id' });
    const invitations = db.createObjectStore('invitations', { keyPath: 'id', autoIncrement: true });
    invitations.createIndex('whom', ['account', 'whom']);
    db.createObjectStore('templates', { keyPath: 'seq', autoIncrement: true });
    db.createObjectStore('mailings', { keyPath: 'id' });
    const rows = db.createObjectStore('mailingRows', { keyPath: ['mailing', 'n'] });
    rows.createIndex('state', ['mailing', 'state', 'n']);
  },
];
