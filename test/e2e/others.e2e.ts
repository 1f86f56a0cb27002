/** Promise 3 on pages of other hands: what the portal shows in an arrangement nobody here has seen is read right, or not at all. */
import { beforeAll, describe, expect, it } from 'vitest';
import { OTHERS } from '../portal/others';
import { readInChromium } from '../portal/others/read-in-chromium';
import { type Tally, tally } from '../portal/others/tally';
import type { Verdict } from '../portal/others/verdict';

let result: Tally;
beforeAll(async () => {
  result = tally(OTHERS, await readInChromium(OTHERS));
});

const named = (of: (v: Verdict) => readonly string[]) => result.verdicts.flatMap((v) => of(v).map((what) => `${v.name}: ${what}`));

describe('pages of other hands, in Chromium', () => {
  it('claims nothing that a page does not say', () => {
    expect(named((v) => v.wrong)).toEqual([]);
  });

  it('takes no page for another, and none in trouble for a ready one', () => {
    expect(named((v) => v.mistaken)).toEqual([]);
  });

  it('misses less than a tenth of what the pages say', () => {
    expect(result.missedShare, named((v) => v.missed).join('\n')).toBeLessThan(0.1);
  });
});
