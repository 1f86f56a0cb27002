import { daysFrom } from '../../reminders/days';
import { dayIn } from './day-in';
import { asksForAnswer, type LogState, live } from './state';
import type { LogEntry } from './types';

/**
 * What to do next about an entry. `finish`: send it, or say that it was sent. `confirm`: somebody may have answered. `renew`: ask anew, with
 * a new link where the old one has lapsed. `groups`: give security groups their roles, or nobody has access. `none`: nothing.
 */
export type Move = 'finish' | 'wait' | 'remind' | 'confirm' | 'renew' | 'groups' | 'none';

/** Days after which silence is worth a reminder. Our own measure. */
const SILENCE = 7;

/** The next move. `suggested`: a page showed somebody who may be the recipient. */
export function moveOf(
  entry: LogEntry,
  { state, today, timeZone, suggested }: { state: LogState; today: string; timeZone: string; suggested: boolean },
): Move {
  if (state === 'accepted') return entry.kind === 'customer-gdap' ? 'groups' : 'none';
  if (state === 'withdrawn' || state === 'done') return 'none';
  if (suggested) return 'confirm';
  if (state === 'lapsed') return 'renew';
  if (state !== 'sent') return 'finish';
  if (!asksForAnswer(entry)) return 'none';
  const spoken = live(entry).findLast(({ what }) => what === 'sent' || what === 'reminded' || what === 'open');
  const quiet = spoken ? daysFrom(dayIn(spoken.at, timeZone), today) : 0;
  const late = entry.answerBy !== undefined && today > entry.answerBy && quiet > 0;
  return late || quiet >= SILENCE ? 'remind' : 'wait';
}
