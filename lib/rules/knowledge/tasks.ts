import stagesFile from './stages.json';
import tasksFile from './tasks.json';
import type { StageEntry, TaskEntry } from './types';

/** All tasks, in the order in which they are shown; the retired ones among them. */
export const TASKS = tasksFile.tasks as unknown as readonly TaskEntry[];

/** All stages, in order. */
export const STAGES = stagesFile.stages as unknown as readonly StageEntry[];

const byId = new Map(TASKS.map((task) => [task.id, task]));

/** The entry of a task, or nothing for an id that does not exist. */
export const taskEntry = (id: string): TaskEntry | undefined => byId.get(id);
