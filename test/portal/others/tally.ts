import type { PageReading } from '../../../lib/portal/types';
import { compare } from './compare';
import type { OtherPage } from './other-page';
import type { Verdict } from './verdict';

export interface Tally {
  verdicts: Verdict[];
  pages: number;
  recognised: number;
  right: number;
  missed: number;
  wrong: number;
  mistaken: number;
  /** Share of the stated facts that were not read, 0 to 1. */
  missedShare: number;
}

const NOTHING: PageReading = {
  page: { id: 'unknown', state: 'ready', params: {}, path: '', lang: '', clues: [] },
  account: {},
  readings: [],
  lists: [],
};

/** Adds up what the readings (`null`: none) of the pages are worth. */
export function tally(pages: readonly OtherPage[], readings: readonly (PageReading | null)[]): Tally {
  const verdicts = pages.map((page, i) => compare(page, readings[i] ?? NOTHING));
  const sum = (of: (v: Verdict) => number) => verdicts.reduce((n, v) => n + of(v), 0);
  const right = sum((v) => v.right.length);
  const missed = sum((v) => v.missed.length);
  return {
    verdicts,
    pages: pages.length,
    recognised: sum((v) => (v.recognised ? 1 : 0)),
    right,
    missed,
    wrong: sum((v) => v.wrong.length),
    mistaken: sum((v) => v.mistaken.length),
    missedShare: missed / Math.max(1, right + missed),
  };
}
