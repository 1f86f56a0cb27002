import type { AccountDetails, JoinNotice } from '../rules/accounts';
import type { LogEntry, LogNote } from '../rules/invitations/log/types';
import type { Move } from './account-list';
import { type Directory, type DirectoryChange, readDirectory, undoDirectory, writeDirectory } from './directory';
import { forgetDrafts, type KeptDraft, keepDraft, readDrafts } from './drafts';
import { asJournalError, isClosed, JournalError, type StorageReason, UnknownEntry } from './errors';
import { exportJournal, type JournalExport } from './export';
import { type Forgotten, forgetSomebody } from './forget';
import { changeInvitation, type InvitationLog, type LogPlace, noteInvitations, readInvitations, undoInvitations } from './invitations';
import { readLog, writeLog } from './log';
import { type Mailings, mailingsOf } from './mailings';
import { addMap, type NumberedMap, readMaps, withdrawMaps } from './maps';
import { JOURNAL_NAME, openJournalDb } from './open';
import { type AccountList, type AccountRecords, readAccount, readAccountDetails, readAccounts, readJoins } from './read';
import { changeReminder, readReminders } from './reminders';
import { type DraftRecord, type JournalDb, type LogLine, MIGRATIONS, type Migration, type Reminder, type TemplateRecord } from './schema';
import { DOUBTFUL, type Trace } from './take-back';
import { bringTemplates, changeTemplate, dropTemplates, readTemplates, type Templates, undoTemplates, writeTemplates } from './templates';
import { inTransaction } from './transaction';
import { keepApart, type PageEntry, type PersonEntry, type Recorded, recordPage, recordSaid, type Written, withdrawSaid } from './write';

export type {
  AccountList,
  AccountRecords,
  Directory,
  DirectoryChange,
  JournalExport,
  LogLine,
  Move,
  NumberedMap,
  PageEntry,
  PersonEntry,
  Recorded,
  Reminder,
  StorageReason,
  Templates,
  Trace,
};
export { DOUBTFUL, JournalError, UnknownEntry };

/**
 * What is kept on the machine. Opens on first use; when opening fails, the next request tries again. Every write
 * resolves after its transaction is complete, or throws `JournalError` with nothing changed. `UnknownEntry`: the
 * account or observation named does not exist.
 */
export interface Journal {
  /** Counts what was written of accounts since this journal was made, or of one of them: equal numbers, equal content. */
  revision(account?: string): number;
  record(entry: PageEntry): Promise<Recorded>;
  say(entry: PersonEntry): Promise<{ account: string; seq: number }>;
  withdraw(account: string, seq: number, now: number): Promise<void>;
  /** `apart: false` takes back that an identity is kept from an account. */
  keepApart(identity: string, account: string, now: number, apart?: boolean): Promise<void>;
  accounts(): Promise<AccountList>;
  accountDetails(): Promise<AccountDetails[]>;
  /** Accounts that were joined after a moment and still are, the newest first. */
  joins(since: number): Promise<JoinNotice[]>;
  read(account: string): Promise<AccountRecords | null>;
  /** Identities that changed accounts, in order. */
  moves(): Promise<Move[]>;
  /** A setting by name, unchecked; `undefined` if never kept. */
  kept(name: string): Promise<unknown>;
  keep(name: string, value: unknown): Promise<void>;
  /** Changes a setting in one go: `change` gets what is kept and gives what is to be; it must not wait for anything. */
  changeKept<T>(name: string, change: (old: unknown) => T): Promise<T>;
  /** Imported portal maps that were not taken back, in order; the last is in use. */
  maps(): Promise<NumberedMap[]>;
  addMap(text: string, at: number): Promise<number>;
  /** Takes maps back with all that was read with them; gives how many observations that were. */
  withdrawMaps(seqs: readonly number[], now: number): Promise<number>;
  /** What was told of days ahead, of all accounts. */
  reminders(): Promise<Reminder[]>;
  /** Changes what was told of one day of an account (`reminders.ts`); `null`: it was left. */
  changeReminder(
    key: readonly [account: string, occurrence: string],
    now: number,
    change: (old: Reminder | undefined) => Omit<Reminder, 'account' | 'occurrence'> | null,
  ): Promise<Reminder | null>;
  /** The directory of distributors; writing entries (`null`: taken out) as one change, and taking one back. */
  directory(): Promise<Directory>;
  writeDirectory(kind: DirectoryChange['kind'], entries: readonly { id: string; entry: unknown }[], at: number): Promise<number>;
  undoDirectory(change: number, now: number): Promise<number>;
  /** Mails that were begun, of all accounts, the newest first; keeping one, and taking some away. */
  drafts(): Promise<DraftRecord[]>;
  keepDraft(record: Omit<DraftRecord, 'rev'>, how?: Parameters<typeof keepDraft>[2]): Promise<KeptDraft>;
  forgetDrafts(ids: readonly string[]): Promise<void>;
  /** Lists of recipients to whom one mail is written (`mailings.ts`). */
  mailings: Mailings;
  /** The log of invitations of all accounts; noting drafts in it; changing one entry (`invitations.ts`). */
  invitations(): Promise<InvitationLog>;
  noteInvitations(account: string, notes: readonly LogNote[], at: number): Promise<LogPlace[]>;
  undoInvitations(places: readonly LogPlace[], undoneAt: number | undefined): Promise<boolean>;
  changeInvitation(id: number, change: (old: LogEntry) => LogEntry | null): Promise<LogEntry | null>;
  /** Deletes all that is kept of somebody under an account. */
  forgetSomebody(account: string, who: Forgotten): Promise<{ entries: number; others: number }>;
  /** What the person wrote for drafts (`templates.ts`): versions that stand; new ones, whose numbers are given; taking some back. */
  templates(): Promise<Templates>;
  writeTemplates(entries: readonly { id: string; content: unknown }[], at: number): Promise<number[]>;
  changeTemplate(entry: { id: string; content: unknown; base: number }, at: number): ReturnType<typeof changeTemplate>;
  undoTemplates(seqs: readonly number[], now: number): Promise<void>;
  /** Deletes for good what was taken out, and puts it back. */
  dropTemplates(ids: readonly string[]): Promise<TemplateRecord[]>;
  bringTemplates(versions: readonly Pick<TemplateRecord, 'id' | 'at' | 'content'>[]): Promise<void>;
  log(line: LogLine): Promise<void>;
  logged(): Promise<LogLine[]>;
  export(now: number): Promise<JournalExport>;
  close(): Promise<void>;
}

/** Makes the journal. Name and migrations are parameters for tests. */
export function makeJournal(name: string = JOURNAL_NAME, migrations: readonly Migration[] = MIGRATIONS): Journal {
  let opened: Promise<JournalDb> | null = null;
  let revision = 0;
  let regroupings = 0;
  /** The log of invitations as it stands, which every view asks for; nothing after anything was written that may change it. */
  let log: Promise<InvitationLog> | null = null;
  /** Per identity: writes to the account it belongs to. */
  const touches = new Map<string, number>();

  const open = (): Promise<JournalDb> => {
    if (!opened) {
      const opening = openJournalDb(() => forget(opening), name, migrations);
      opening.catch(() => forget(opening));
      opened = opening;
    }
    return opened;
  };
  const forget = (which: Promise<JournalDb>): void => {
    if (opened === which) opened = null;
  };

  /** Runs one piece of work on the open database; once more where the connection turned out to be closed before it began. */
  async function use<T>(work: (db: JournalDb) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      const opening = open();
      try {
        return await work(await opening);
      } catch (error) {
        if (!isClosed(error)) throw asJournalError(error, 'unknown');
        forget(opening);
        if (attempt > 1) throw asJournalError(error, 'open');
      }
    }
  }
  /** The log is read anew after this, whatever came of it. */
  const loggingAnew = <T>(writing: Promise<T>): Promise<T> => {
    log = null;
    return writing.finally(() => {
      log = null;
    });
  };
  async function change<T>(work: (db: JournalDb) => Promise<Written<T>>): Promise<T> {
    const { result, touched, regrouped } = await use(work);
    log = null;
    revision += 1;
    if (regrouped) regroupings += 1;
    for (const id of new Set(touched)) touches.set(id, (touches.get(id) ?? 0) + 1);
    return result;
  }

  return {
    // Joining or parting accounts may change any of them.
    revision: (account) => (account === undefined ? revision : regroupings + (touches.get(account) ?? 0)),
    record: (entry) => change((db) => recordPage(db, entry)),
    say: (entry) => change((db) => recordSaid(db, entry)),
    withdraw: (account, seq, now) => change((db) => withdrawSaid(db, account, seq, now)),
    keepApart: (identity, account, now, apart) => change((db) => keepApart(db, identity, account, now, apart)),
    accounts: () => use(readAccounts),
    accountDetails: () => use(readAccountDetails),
    joins: (since) => use((db) => readJoins(db, since)),
    read: (account) => use((db) => readAccount(db, account)),
    moves: () => use((db) => db.getAll('moves')),
    kept: (key) => use((db) => db.get('kept', key)),
    keep: (key, value) =>
      use((db) =>
        inTransaction(db, ['kept'], async (tx) => {
          await tx.objectStore('kept').put(value, key);
        }),
      ),
    changeKept: (key, change) =>
      use((db) =>
        inTransaction(db, ['kept'], async (tx) => {
          const store = tx.objectStore('kept');
          const value = change(await store.get(key));
          await store.put(value, key);
          return value;
        }),
      ),
    maps: () => use(readMaps),
    addMap: (text, at) => use((db) => addMap(db, text, at)),
    withdrawMaps: (seqs, now) => change((db) => withdrawMaps(db, seqs, now)),
    reminders: () => use(readReminders),
    changeReminder: (key, now, change) => use((db) => changeReminder(db, key, now, change)),
    directory: () => use(readDirectory),
    writeDirectory: (kind, entries, at) => use((db) => writeDirectory(db, kind, entries, at)),
    undoDirectory: (change, now) => use((db) => undoDirectory(db, change, now)),
    drafts: () => use(readDrafts),
    keepDraft: (record, how) => use((db) => keepDraft(db, record, how)),
    forgetDrafts: (ids) => use((db) => forgetDrafts(db, ids)),
    mailings: mailingsOf(use),
    invitations() {
      if (log) return log;
      const reading = use(readInvitations);
      // A failure is not remembered: the next question tries again.
      reading.catch(() => {
        if (log === reading) log = null;
      });
      log = reading;
      return reading;
    },
    noteInvitations: (account, notes, at) => loggingAnew(use((db) => noteInvitations(db, account, notes, at))),
    undoInvitations: (places, undoneAt) => loggingAnew(use((db) => undoInvitations(db, places, undoneAt))),
    forgetSomebody: (account, who) => change((db) => forgetSomebody(db, account, who)),
    changeInvitation: (id, change) => loggingAnew(use((db) => changeInvitation(db, id, change))),
    templates: () => use(readTemplates),
    writeTemplates: (entries, at) => use((db) => writeTemplates(db, entries, at)),
    changeTemplate: (entry, at) => use((db) => changeTemplate(db, entry, at)),
    undoTemplates: (seqs, now) => use((db) => undoTemplates(db, seqs, now)),
    dropTemplates: (ids) => use((db) => dropTemplates(db, ids)),
    bringTemplates: (versions) => use((db) => bringTemplates(db, versions)),
    log: (line) => use((db) => writeLog(db, line)),
    logged: () => use(readLog),
    async export(now) {
      const refused = await open().then(
        () => undefined,
        (error: unknown) => String(error),
      );
      return exportJournal(name, now, refused);
    },
    async close() {
      const opening = opened;
      opened = null;
      await opening?.then((db) => db.close()).catch(() => {});
    },
  };
}
