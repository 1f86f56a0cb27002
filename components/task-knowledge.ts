import type { FactKey } from '../lib/rules/facts';
import places from './task-places.json';

/** Where a task is done: a link that opens it, and the portal page behind the link; without a page it is another site. */
export interface Place {
  href: string;
  page?: string;
}

/** What views know of a task besides its status. */
export interface TaskKnowledge {
  stage: string;
  place?: Place;
  /** All of these come first. */
  requires: readonly string[];
  /** At least one of these comes first. */
  requiresAny?: readonly string[];
  /** The fact by which a person can say when a wait began. */
  startFact?: FactKey;
}

const KNOWN = places.tasks as unknown as Readonly<Record<string, Readonly<TaskKnowledge>>>;

/** The front door of the portal. */
export const portalHome: string = places.home;

/** Knowledge of a task by its id. A task nobody knows has no place and needs nothing: showing it is better than failing. */
export const taskKnowledge = (task: string): TaskKnowledge => KNOWN[task] ?? { stage: '', requires: [] };
