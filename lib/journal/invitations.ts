import { noted, recipientKey } from '../rules/invitations/log/note';
import type { LogEntry, LogEvidence, LogNote } from '../rules/invitations/log/types';
import { isInvitation, isObservationRecord } from './records';
import type { InvitationRecord, JournalDb, ReadTx } from './schema';
import { inTransaction } from './transaction';

/** The log of invitations of all accounts, in order of drafting. */
export interface InvitationLog {
  entries: LogEntry[];
  /** Damaged records, which are left out. */
  broken: number;
}

const toRecord = (entry: LogEntry): InvitationRecord => ({ ...entry, whom: `${entry.kind} ${recipientKey(entry.to)}` });

const fromRecord = ({ whom: _, ...entry }: InvitationRecord): LogEntry => entry;

/** Numbers of observations among these that still count: what was read wrongly and taken back answers no invitation. */
async function standing(tx: ReadTx, evidence: readonly LogEvidence[]): Promise<Set<number>> {
  const store = tx.objectStore('observations');
  const seqs = [...new Set(evidence.map(({ seq }) => seq))];
  const found: unknown[] = await Promise.all(seqs.map((seq) => store.get(seq)));
  return new Set(seqs.filter((_, i) => isObservationRecord(found[i]) && found[i].withdrawnAt === undefined));
}

/** Reads the log. Answers that rest on a reading that was taken back are left out. */
export async function readInvitations(db: JournalDb): Promise<InvitationLog> {
  const tx = db.transaction(['invitations', 'observations'], 'readonly') as ReadTx;
  const found: unknown[] = await tx.objectStore('invitations').getAll();
  const records = found.filter(isInvitation);
  const counts = await standing(
    tx,
    records.flatMap(({ events }) => events.flatMap(({ evidence }) => evidence ?? [])),
  );
  const entries = records.map((record) => ({
    ...fromRecord(record),
    events: record.events.filter(({ evidence }) => !evidence || counts.has(evidence.seq)),
  }));
  return { entries, broken: found.length - records.length };
}

/** Where something stands in the log: number of the entry, and of the event among its own. */
export interface LogPlace {
  id: number;
  event: number;
}

/** Notes drafts that left their room, all of them or none. Gives the place of what was noted of each. */
export const noteInvitations = (db: JournalDb, account: string, notes: readonly LogNote[], at: number): Promise<LogPlace[]> =>
  inTransaction(db, ['invitations'], async (tx) => {
    const store = tx.objectStore('invitations');
    const places: LogPlace[] = [];
    for (const note of notes) {
      const candidates: unknown[] = await store.index('whom').getAll([account, `${note.kind} ${recipientKey(note.to)}`]);
      const entry = noted(candidates.filter(isInvitation).map(fromRecord), note, account, at);
      const { id, ...fresh } = toRecord(entry);
      // The database gives a new entry its number.
      const number = await (id === 0 ? store.add(fresh as InvitationRecord) : store.put({ ...fresh, id }));
      places.push({ id: number, event: entry.events.at(-1)!.id });
    }
    return places;
  });

/**
 * Changes one entry in one transaction. `change` gets it as it stands and gives it as it is to stand, or `null` to leave it; it must not wait
 * for anything. Gives the entry if it was changed; `null` also where there is none.
 */
export const changeInvitation = (db: JournalDb, id: number, change: (old: LogEntry) => LogEntry | null): Promise<LogEntry | null> =>
  inTransaction(db, ['invitations'], async (tx) => {
    const store = tx.objectStore('invitations');
    const found: unknown = await store.get(id);
    const changed = isInvitation(found) ? change(fromRecord(found)) : null;
    if (changed) await store.put(toRecord(changed));
    return changed;
  });

/**
 * Takes events of several entries back at once, or lets them count again (`undoneAt` undefined): all or none. That something was drafted stays.
 * Gives false, with nothing changed, where one of them is not there.
 */
export const undoInvitations = (db: JournalDb, places: readonly LogPlace[], undoneAt: number | undefined): Promise<boolean> =>
  inTransaction(db, ['invitations'], async (tx) => {
    const store = tx.objectStore('invitations');
    const changed = new Map<number, LogEntry>();
    for (const { id, event } of places) {
      const found: unknown = changed.get(id) ?? (await store.get(id));
      const entry = changed.get(id) ?? (isInvitation(found) ? fromRecord(found) : undefined);
      if (!entry?.events.some((one) => one.id === event && one.what !== 'drafted')) return false;
      const events = entry.events.map(({ undoneAt: before, ...one }) => {
        const undone = one.id === event ? undoneAt : before;
        return undone === undefined ? one : { ...one, undoneAt: undone };
      });
      changed.set(id, { ...entry, events });
    }
    for (const entry of changed.values()) await store.put(toRecord(entry));
    return true;
  });
