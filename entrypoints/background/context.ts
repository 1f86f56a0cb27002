import type { Journal } from '../../lib/journal';
import type { PageReading, PortalMap } from '../../lib/portal/types';
import type { WorkerApi } from './api';
import type { Assessments, Rules } from './assessments';
import type { Log } from './log';
import type { Pairings } from './pairings';
import type { Placements } from './placements';
import type { Queue } from './queue';
import type { Tabs } from './tabs';
import type { Words } from './words';

/** What every part of the worker works with; made once, in `worker.ts`. */
export interface Context {
  api: WorkerApi;
  journal: Journal;
  rules: Rules;
  assessments: Assessments;
  tabs: Tabs;
  pairings: Pairings;
  placements: Placements;
  log: Log;
  words(language: 'auto' | Words['lang']): Words;
  /** What changes the journal or the memory of tabs runs here, one after the other. */
  queue: Queue;
  mapFor(lang: string): PortalMap;
  /** JSON text of an outline → what the page says; `null` when it is none. */
  read(outline: string): PageReading | null;
  now(): number;
}
