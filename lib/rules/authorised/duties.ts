import type { FactKey } from '../facts';
import file from './duties.json';

export const DUTY_IDS = ['mailboxes', 'membership', 'revenue', 'mfa', 'contact', 'record', 'profile'] as const;
export type DutyId = (typeof DUTY_IDS)[number];

/** Something that has to be right by a day, so that the account stays authorised. Words: `year.duty.<id>.…`. */
export interface Duty {
  id: DutyId;
  /** The task that tells how it is done. */
  task: string;
  /** `anniversary`: every year in the month of enrolment, first after twelve months. `planned`: on a day the person plans. */
  when: 'anniversary' | 'planned';
  /** Days before the first of the anniversary month by which it has to be right. */
  daysBefore: number;
  /** Who says that it has to be right by then: Microsoft's rules, or we, because of what follows from them. */
  by: 'microsoft' | 'us';
  /** Facts that show how it stands. */
  shows: readonly FactKey[];
  /** Ids of `knowledge/sources.json`. */
  sources: readonly string[];
}

/** Every duty, in the order in which they fall due. */
export const DUTIES = file.duties as readonly Duty[];

/** ISO day on which the sources were last looked at. */
export const DUTIES_AS_OF: string = file.asOf;
