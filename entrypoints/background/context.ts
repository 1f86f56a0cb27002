import type { Journal } from '../../lib/journal';
import type { MapData } from '../../lib/portal';
import type { PageReading, PortalMap } from '../../lib/portal/types';
import type { WorkerApi } from './api';
import type { Assessments, Rules } from './assessments';
import type { Given } from './given';
import type { Log } from './log';
import type { MarketTables } from './market-tables';
import type { Pairings } from './pairings';
import type { Placements } from './placements';
import type { PortalMaps } from './portal-maps';
import type { Queue } from './queue';
import type { Tabs } from './tabs';
import type { UnknownLooks } from './unknown-looks';
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
  given: Given;
  words(language: 'auto' | Words['lang']): Words;
  /** What changes the journal or the memory of tabs runs here, one after the other. */
  queue: Queue;
  maps: PortalMaps;
  tables: MarketTables;
  /** What the content script is given of a portal map. */
  mapFor(data: MapData): PortalMap;
  /** JSON text of an outline → what the page says by a portal map; `null` when it is none. */
  read(outline: string, data: MapData): PageReading | null;
  /** JSON text of an outline → its description without any text of the page. */
  describe(outline: string, data: MapData): string;
  unknownLooks: UnknownLooks;
  now(): number;
  /** The person's, as an IANA name. */
  timeZone(): string;
}
