import type { Journal } from '../../lib/journal';
import type { PortalMap } from '../../lib/portal/types';
import type { WorkerApi } from './api';
import type { Assessments, Rules } from './assessments';
import type { Log } from './log';
import type { Pairings } from './pairings';
import type { Placements } from './placements';
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
  mapFor(lang: string): PortalMap;
  now(): number;
}
