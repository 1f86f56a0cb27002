/** From what happened to an entry to where it stands. Pure; today is handed in. */

import { lapsesOn } from '../planner/check-request';
import { mailKind } from '../templates/kinds';
import { dayIn } from './day-in';
import { LOG_WORDS, type LogEntry, type LogEvent, type LogWay, type LogWord } from './types';

/**
 * Where an entry stands. `drafted` to `opened`: it left us this way, which is not yet sent. `lapsed` also where time ran out.
 * `done`: a notice that was sent and that nobody has to answer.
 */
export type LogState = 'drafted' | LogWay | Exclude<LogWord, 'open'> | 'done';

/** Events that count. */
export const live = ({ events }: Pick<LogEntry, 'events'>): LogEvent[] => events.filter(({ undoneAt }) => undoneAt === undefined);

/** Has the recipient something to accept? Notices and support contacts only tell. */
export const asksForAnswer = ({ kind }: Pick<LogEntry, 'kind'>): boolean => mailKind(kind)?.invitation != null;

const isWord = (what: LogEvent['what']): what is LogWord => (LOG_WORDS as readonly string[]).includes(what);

/** The event that decides where an entry stands, `open` included. */
export const decisive = (entry: Pick<LogEntry, 'events'>): LogEvent | undefined => live(entry).findLast(({ what }) => isWord(what));

/** The last way by which it left us. */
function lastWay(entry: Pick<LogEntry, 'events'>): 'drafted' | LogWay {
  const way = live(entry).findLast(({ what }) => what === 'copied' || what === 'saved' || what === 'opened');
  return (way?.what as LogWay | undefined) ?? 'drafted';
}

/** When it was drafted, ms UTC. */
export const draftedAt = ({ events }: Pick<LogEntry, 'events'>): number => events[0]?.at ?? 0;

/**
 * ISO day after which a request for an admin relationship cannot be approved any more; nothing for other kinds, whose links have no such
 * day. Counted from the draft: when the request itself was made is not known, it can only be earlier.
 */
export const lapseDay = (entry: Pick<LogEntry, 'kind' | 'events'>, timeZone: string): string | undefined =>
  entry.kind === 'customer-gdap' ? lapsesOn(dayIn(draftedAt(entry), timeZone)) : undefined;

/** Where an entry stands by what was done and said alone. */
function saidState(entry: Pick<LogEntry, 'kind' | 'events'>): LogState {
  const said = decisive(entry)?.what;
  if (said === 'sent') return asksForAnswer(entry) ? 'sent' : 'done';
  if (said !== undefined && said !== 'open') return said as LogState;
  return live(entry).some(({ what }) => what === 'sent' || what === 'reminded') ? 'sent' : lastWay(entry);
}

const CLOSED: ReadonlySet<LogState> = new Set<LogState>(['accepted', 'lapsed', 'withdrawn', 'done']);

/** Is an answer still to come, as far as was said? What time does to it is not looked at. */
export const isOpen = (entry: Pick<LogEntry, 'kind' | 'events'>): boolean => !CLOSED.has(saidState(entry));

/** Where an entry stands today (ISO day of the person's time zone). */
export function stateOf(entry: LogEntry, today: string, timeZone: string): LogState {
  const said = saidState(entry);
  if (CLOSED.has(said)) return said;
  const lapse = lapseDay(entry, timeZone);
  // Said to be open after all: the portal may have shown another day.
  return lapse !== undefined && today > lapse && decisive(entry)?.what !== 'open' ? 'lapsed' : said;
}

/** Is an answer still to come today? */
export const waitsForAnswer = (entry: LogEntry, today: string, timeZone: string): boolean =>
  asksForAnswer(entry) && !CLOSED.has(stateOf(entry, today, timeZone));
