/**
 * When somebody is reminded of a day ahead. Pure: what was told is handed in, so that a reminder that a closed browser
 * missed is caught up on, one is never told twice, and a clock that is set back neither repeats nor loses one.
 */
import { addDays, daysFrom } from './days';

/** How many days ahead: 120 is our own, 90, 60 and 30 are those of Microsoft's own notices (sources `K-IRREQ`, `D-SYNREV`). */
export const LEADS = [120, 90, 60, 30] as const;

/** A day ahead. */
export interface Ahead {
  /** ISO day by which it has to be right. */
  on: string;
  /** Nothing is left to do. */
  done: boolean;
  /** How many days ahead there is notice; absent: `LEADS`. */
  leads?: readonly number[];
}

/** What was told of it. */
export interface Told {
  /** The shortest notice given so far, in days of its leads. */
  lead: number;
  /** ISO day before which the person wants to hear nothing of it. */
  snoozedUntil?: string;
}

/** The notice that a day is due for: the shortest whose day has come. Nothing while it is further off than the longest. */
export function dueLead(on: string, today: string, leads: readonly number[] = LEADS): number | undefined {
  const left = daysFrom(today, on);
  return leads.filter((lead) => left <= lead).at(-1);
}

/** The notice to give today, or nothing. A day that has passed without the last notice is told of all the same. */
export function leadToTell({ on, done, leads }: Ahead, today: string, told: Told | undefined): number | undefined {
  const lead = done ? undefined : dueLead(on, today, leads);
  if (lead === undefined || !told) return lead;
  if (told.snoozedUntil !== undefined) return told.snoozedUntil <= today ? lead : undefined;
  return lead < told.lead ? lead : undefined;
}

/** The next day after today on which there will be something to tell of it; nothing where there will be no more. */
export function nextDayToTell({ on, done, leads = LEADS }: Ahead, today: string, told: Told | undefined): string | undefined {
  if (done) return undefined;
  if (told?.snoozedUntil !== undefined && told.snoozedUntil > today) return told.snoozedUntil;
  const given = Math.min(told?.lead ?? Number.POSITIVE_INFINITY, dueLead(on, today, leads) ?? Number.POSITIVE_INFINITY);
  const next = leads.find((lead) => lead < given);
  return next === undefined ? undefined : addDays(on, -next);
}
