import type { FactKey, FactValue, SubjectKind } from '../../rules/facts';
import type { Clue, Subject } from '../../rules/observation';
import type { Hit } from '../read/labels';
import type { Line } from '../read/look';
import type { Sight } from '../read/sight';
import { clue } from '../read/value';
import type { ListReport, Page, PageReading, PortalMap } from '../types';

/** What a reader gets: the page, what is to be seen on it, and where to put what it finds. */
export interface Context {
  page: Page;
  sight: Sight;
  lines: readonly Line[];
  map: PortalMap;
  out: PageReading;
}

/** One reader: from what is seen on one page to readings. It says nothing about what it does not see. */
export type Reader = (context: Context) => void;

/** Adds a reading. */
export function put<K extends FactKey>({ out }: Context, fact: K, value: FactValue<K>, clues: Clue[], subject?: Subject): void {
  out.readings.push({ fact, value, clues, ...(subject ? { subject } : {}) });
}

/** Adds the list that was read. */
export const putList = ({ out }: Context, kind: SubjectKind, whole: boolean, ids: string[]): void => {
  out.lists.push({ kind, whole, ids } satisfies ListReport);
};

/** Clues of a value beside its label: the label's key and the value's wording. */
export const labelClues = (page: Page, label: string, text: string): Clue[] => [
  clue('label', label, text),
  ...(page.tab ? [clue('tab', page.tab)] : []),
];

/**
 * May this wording decide? One of low trust, or with two meanings, only in its neighbourhood and with a second clue:
 * the page known by its address and the right tab or section around it.
 */
export const isSure = ({ page }: Context, neighbourhood: boolean, ...hits: Hit[]): boolean =>
  hits.every((h) => h.trust !== 'low' && !h.collides) || (neighbourhood && page.clues.some((c) => c.by === 'url'));
