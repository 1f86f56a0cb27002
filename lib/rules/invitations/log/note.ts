import { companyKey } from '../../customers/match';
import { nameKey } from '../../distributors/texts';
import { isOpen } from './state';
import type { LogEntry, LogEvent, LogNote, Recipient } from './types';

/** A recipient's name for comparing; names of signs alone stand for themselves. */
export const recipientKey = ({ name }: Pick<Recipient, 'name'>): string => companyKey(name) || nameKey(name) || name.trim();

/** Could these two be one recipient? Only where the names are alike and no id of one speaks against the other. */
export function mayBeSame(a: Recipient, b: Recipient): boolean {
  const differ = (x: string | undefined, y: string | undefined) => x !== undefined && y !== undefined && x !== y;
  return recipientKey(a) === recipientKey(b) && !differ(a.tenantId, b.tenantId) && !differ(a.domain, b.domain);
}

/** Appends an event, with the next number. */
export const withEvent = (entry: LogEntry, event: Omit<LogEvent, 'id'>): LogEntry => ({
  ...entry,
  events: [...entry.events, { ...event, id: (entry.events.at(-1)?.id ?? 0) + 1 }],
});

/** Does a note belong to an entry: the same kind, recipient and link, and the answer is still to come? A thank-you follows an answer. */
function belongs(note: LogNote, entry: LogEntry): boolean {
  if (entry.kind !== note.kind || !mayBeSame(entry.to, note.to)) return false;
  if (note.follows === 'thanked') return true;
  return isOpen(entry) && (entry.link === note.link || (note.follows === 'reminded' && note.link === undefined));
}

/** What the note tells besides what happened. Of an id that is missing the other one counts. */
function filled(entry: LogEntry, { to, language, answerBy, relationship, linked }: LogNote): LogEntry {
  return {
    ...entry,
    to: { ...entry.to, ...to },
    language,
    ...(answerBy !== undefined && { answerBy }),
    // What a later mail does not tell again still holds.
    ...(relationship && { relationship: { ...entry.relationship, ...relationship } }),
    ...(linked && { linked }),
  };
}

/**
 * A draft left its room. In: the entries that it may belong to, what is noted, and when (ms UTC). Out: the entry as it stands then; `id` is 0
 * where it is a new one. The same draft copied twice is one entry. Whoever is thanked has answered: such a new one is not open.
 */
export function noted(candidates: readonly LogEntry[], note: LogNote, account: string, at: number): LogEntry {
  const { way, follows, ...parts } = note;
  const entry = candidates.findLast((one) => belongs(note, one));
  if (entry && follows) return withEvent(filled(entry, { ...note, to: entry.to }), { at, what: follows, by: 'person' });
  if (entry) return withEvent(filled(entry, note), { at, what: way, by: 'person' });
  const fresh: LogEntry = { ...parts, id: 0, account, events: [{ id: 1, at, what: 'drafted', by: 'person' }] };
  const known = follows === 'thanked' ? withEvent(fresh, { at, what: 'accepted', by: 'person' }) : fresh;
  return withEvent(known, { at, what: follows ?? way, by: 'person' });
}
