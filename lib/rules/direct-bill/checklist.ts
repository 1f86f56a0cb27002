import type { FactKey } from '../facts';
import file from './checklist.json';

const ITEM_IDS = [
  'maicpp',
  'pla',
  'tenure',
  'revenue',
  'designation',
  'supportPlan',
  'assessment',
  'security',
  'credit',
  'verification',
  'authority',
  'region',
  'tenant',
  'managedService',
] as const;
export type ItemId = (typeof ITEM_IDS)[number];

/** A number that the rule names. `before`: what it was until a day (ISO). `from`: the ISO day on which it came into force. */
interface Figure {
  value: number;
  unit: 'months' | 'USD' | 'hours' | 'count';
  from?: string;
  before?: { value: number; until: string; sources: readonly string[] };
}

/** One thing that is asked of an applicant for direct bill. Words: `direct-bill.item.<id>` and `direct-bill.what.<id>`. */
export interface ChecklistItem {
  id: ItemId;
  /** `blocker`: no authorisation without it; `warning`: to be decided well; `info`: sources differ, or it only helps. */
  severity: 'blocker' | 'warning' | 'info';
  figure?: Figure;
  /** Facts of the reseller account that are shown beside it. */
  shows: readonly FactKey[];
  /** Page of the portal where these stand. */
  page?: string;
  tab?: string;
  /** Ids of `knowledge/sources.json`. */
  sources: readonly string[];
}

/** What becomes of the customers. */
const PLANS = ['stay', 'move', 'both'] as const;
export type Plan = (typeof PLANS)[number];

/** All fourteen, in the order in which an applicant meets them. */
export const CHECKLIST = file.items as readonly ChecklistItem[];

/** ISO day on which the sources were last looked at. */
export const CHECKLIST_AS_OF: string = file.asOf;

/** Microsoft's fiscal year whose figures these are, since when they hold, and its last day (Microsoft's fiscal year ends with June). */
export const EDITION: { fiscalYear: number; from: string; until: string; sources: readonly string[] } = file.edition;

/** What each plan brings with it: how many points (`direct-bill.plan.<id>.1` …), and whose word it is. */
export const PLAN_POINTS = file.plans as readonly { id: Plan; points: number; sources: readonly string[] }[];

/** On whose word the way back stands. */
export const WAY_BACK_SOURCES: readonly string[] = file.wayBack.sources;

/** What is asked of a distributor instead, for comparison: US dollars in twelve months and region. */
export const DISTRIBUTOR_BAR: { value: number; sources: readonly string[] } = file.distributorBar;
