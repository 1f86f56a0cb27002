/** From facts to days: what has to be right by when, so that the account stays authorised. Pure; today is handed in. */
import type { Facts, FoldedFact } from '../assessment';
import type { FactKey } from '../facts';
import { foldedKey } from '../folded-key';
import { addDays, daysFrom, firstOfMonth, lastOfMonth } from '../reminders/days';
import { LEADS } from '../reminders/plan';
import { DUTIES, type Duty, type DutyId } from './duties';

/** One duty on one day. */
export interface Occurrence {
  /** The same as long as duty and day are: `revenue:2027-05-01`. */
  id: string;
  /** The same while only the day moves: `revenue:2027`, `profile:planned`. */
  cycle: string;
  duty: DutyId;
  task: string;
  /** ISO day by which it has to be right. */
  on: string;
  /** First day on which a check counts for this day. */
  opensOn: string;
  /** `done`: checked in time, and the task not marked as not done since. `ahead`, `now`: the day is to come, or it has come and still counts. `past`: over, not marked. */
  state: 'done' | 'ahead' | 'now' | 'past';
  /** Days until `on`; negative after it. */
  daysLeft: number;
  /** The person's own word that it was checked, whichever day that counts for. */
  checked?: FoldedFact<'keep.checkedOn'>;
  /** What was seen of it. */
  shows: FoldedFact[];
}

/** What the person has to be asked, because it is known from nowhere. */
export type AskedDay = 'csp.enrolledIn';

export interface Year {
  /** In order of days, and of `DUTIES` on the same day. */
  occurrences: Occurrence[];
  asks: AskedDay[];
}

/** Facts that the year is made of: what a view has to ask for. */
export const YEAR_FACTS: readonly FactKey[] = [
  ...new Set<FactKey>([
    'csp.enrolledIn',
    'keep.profileChangeOn',
    'keep.checkedOn',
    'task.tick',
    'agreement.mpaAcceptedOn',
    ...DUTIES.flatMap(({ shows }) => shows),
  ]),
];

/** A check counts from the day of the longest notice on: one made before says little about the day itself. */
const OPENS = LEADS[0];
/** How far ahead a day is shown, in months; of each duty at least the next one is. */
const MONTHS = 12;

const own = <K extends FactKey>(facts: Facts, fact: K) => facts.byKey[fact] as FoldedFact<K> | undefined;

function occurrence(facts: Facts, duty: Duty, cycle: string, on: string, until: string | undefined, today: string): Occurrence {
  const opensOn = addDays(on, -OPENS);
  const checked = facts.byKey[foldedKey('keep.checkedOn', { kind: 'task', id: duty.task })] as FoldedFact<'keep.checkedOn'> | undefined;
  const daysLeft = daysFrom(today, on);
  // A check of the year before was made before this one's window opened, because a year is longer than the window.
  const tick = facts.byKey[foldedKey('task.tick', { kind: 'task', id: duty.task })];
  const denied = tick?.value === false && checked !== undefined && tick.lastSeenAt >= checked.lastSeenAt;
  const done = checked !== undefined && !denied && checked.value >= opensOn && (until === undefined || checked.value <= until);
  return {
    id: `${duty.id}:${on}`,
    cycle: `${duty.id}:${cycle}`,
    duty: duty.id,
    task: duty.task,
    on,
    opensOn,
    state: done ? 'done' : daysLeft > 0 ? 'ahead' : until === undefined && daysLeft < 0 ? 'past' : 'now',
    daysLeft,
    ...(checked && { checked }),
    shows: duty.shows.flatMap((fact) => own(facts, fact) ?? []),
  };
}

/**
 * The days of a duty that falls in the anniversary month: the coming one (or the one whose month is running), and those
 * after it within the year. Enrolment itself is no anniversary: the first check comes after twelve months (`L-IRREQ25`).
 */
function anniversaries(facts: Facts, duty: Duty, enrolled: string, today: string): Occurrence[] {
  const found: Occurrence[] = [];
  const last = `${firstOfMonth(today, MONTHS).slice(0, 7)}-31`;
  const first = Math.max(Number(enrolled.slice(0, 4)) + 1, Number(today.slice(0, 4)));
  for (let year = first; year <= 9999; year++) {
    const month = `${String(year).padStart(4, '0')}-${enrolled.slice(5, 7)}-01`;
    const on = addDays(month, -duty.daysBefore);
    // Microsoft looks at it in that month: what was not right on its first day may still count.
    if (lastOfMonth(month) < today) continue;
    if (found.length > 0 && on > last) break;
    found.push(occurrence(facts, duty, String(year), on, lastOfMonth(month), today));
  }
  return found;
}

/**
 * Everything that has to be right by a day. In: facts of one account, today as a calendar day of the person's time zone.
 * What depends on a day that nobody has told is asked for and not guessed: the agreement's date is not the enrolment's.
 */
export function authorisedYear(facts: Facts, today: string): Year {
  const enrolled = own(facts, 'csp.enrolledIn')?.value;
  const planned = own(facts, 'keep.profileChangeOn')?.value;
  const occurrences = DUTIES.flatMap((duty) => {
    if (duty.when === 'planned') return planned === undefined ? [] : [occurrence(facts, duty, 'planned', planned, undefined, today)];
    return enrolled === undefined ? [] : anniversaries(facts, duty, enrolled, today);
  });
  return {
    occurrences: occurrences.toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on))),
    asks: enrolled === undefined ? ['csp.enrolledIn'] : [],
  };
}
