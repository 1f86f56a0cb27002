/** What a person says of a task: by its mark in the checklist, or by marking its duty in the year as checked. */
import type { Facts, FoldedFact } from '../assessment';
import { foldedKey } from '../folded-key';
import { daysFrom } from '../reminders/days';
import { DUTIES } from './duties';
import { authorisedYear, type Year } from './year';

type Tick = FoldedFact<'task.tick'>;

const WITH_DUTY: ReadonlySet<string> = new Set(DUTIES.map(({ task }) => task));
/** Longer ago than this is the check of a former year, whatever is known of the days. */
const A_YEAR = 366;

const subject = (id: string) => ({ kind: 'task', id }) as const;

/**
 * The person's word on each task, as a mark of it. In: facts of one account, today as a calendar day. A check of a duty
 * marks its task until a check for the next year counts; whichever of mark and check was made later holds.
 */
export function saidOfTasks(facts: Facts, today: string): (task: string) => Tick | undefined {
  let year: Year | undefined;
  return (task) => {
    const tick = facts.byKey[foldedKey('task.tick', subject(task))] as Tick | undefined;
    if (!WITH_DUTY.has(task)) return tick;
    const checked = facts.byKey[foldedKey('keep.checkedOn', subject(task))] as FoldedFact<'keep.checkedOn'> | undefined;
    if (!checked || (tick && tick.lastSeenAt >= checked.lastSeenAt) || daysFrom(checked.value, today) > A_YEAR) return tick;
    year ??= authorisedYear(facts, today);
    const again = year.occurrences.some((one) => one.task === task && one.state !== 'done' && today >= one.opensOn);
    if (again) return tick;
    const { seenAt, lastSeenAt, source, seq } = checked;
    return { fact: 'task.tick', subject: subject(task), value: true, seenAt, lastSeenAt, source, seq };
  };
}
