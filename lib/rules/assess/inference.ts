import { TASKS } from '../knowledge/tasks';
import type { Sighting } from './sighting';

/** For each task all tasks that it implies, directly or through others. The data has no circles (a test says so). */
const implied = new Map<string, ReadonlySet<string>>();
for (const { id } of TASKS) {
  const reached = new Set<string>();
  const visit = (from: string) => {
    for (const next of TASKS.find((task) => task.id === from)?.implies ?? []) {
      if (reached.has(next)) continue;
      reached.add(next);
      visit(next);
    }
  };
  visit(id);
  implied.set(id, reached);
}

/** What a task follows from: the sighting, and the later tasks it was drawn from. */
export interface Conclusion {
  sighting: Sighting;
  from: string[];
}

/**
 * What must be done because later tasks were seen done. Of several sightings the one whose present run began last is
 * kept: it outweighs the most. Only what was seen concludes; a person's tick proves nothing but itself.
 */
export function conclude(seenDone: ReadonlyMap<string, Sighting>): Map<string, Conclusion> {
  const conclusions = new Map<string, Conclusion>();
  for (const [id, sighting] of seenDone) {
    for (const target of implied.get(id) ?? []) {
      const known = conclusions.get(target);
      if (!known) conclusions.set(target, { sighting, from: [id] });
      else {
        known.from.push(id);
        if (sighting.fact.seenAt > known.sighting.fact.seenAt) known.sighting = sighting;
      }
    }
  }
  return conclusions;
}

/**
 * Does a conclusion outweigh what was seen of the task itself? Only when what it rests on began after the task was last
 * seen otherwise: then something has happened in between. What was seen missing stays missing until it is seen.
 */
export const outweighs = (conclusion: Conclusion, { rule, fact }: Sighting): boolean =>
  !rule.firm && conclusion.sighting.fact.seenAt > fact.lastSeenAt;
