import { describe, expect, it } from 'vitest';
import type { PageReading } from '../../lib/portal/types';
import type { Verdict } from '../../test/portal/others/verdict';
import { loadScenarios } from '../../test/portal/scenario';
import { passes, report, sumOf } from './confusion';
import { verdictOf } from './stand-in';

const verdict = (more: Partial<Verdict> = {}): Verdict => ({
  name: 'a page',
  recognised: true,
  mistaken: [],
  right: Array.from({ length: 40 }, (_, i) => `fact ${i}`),
  missed: [],
  wrong: [],
  ...more,
});

describe('the table of what was read', () => {
  it('passes where nothing is wrong and less than a twentieth is missed', () => {
    const judge = (...verdicts: Verdict[]) => passes(sumOf('x', verdicts));
    expect(judge(verdict())).toBe(true);
    expect(judge(verdict({ missed: ['one', 'two'] }))).toBe(true);
    expect(judge(verdict({ missed: ['one', 'two', 'three'] }))).toBe(false);
    expect(judge(verdict({ wrong: ['one'] }))).toBe(false);
    expect(judge(verdict({ mistaken: ['for another'] }))).toBe(false);
    expect(judge()).toBe(false);
  });
  it('names each page that was not recognised and each fact missed or wrong', () => {
    const text = report([
      ['one', [verdict({ missed: ['the name'], recognised: false })]],
      ['two', [verdict({ wrong: ['the date'], mistaken: ['taken for home'] })]],
    ]);
    expect(text.split('\n').slice(0, 4)).toEqual([
      '      pages  recognised  mistaken  facts right  missed         wrong  pages of',
      'ok        1           0         0           40       1  2.4 %      0  one',
      'FAIL      1           1         1           40       0  0.0 %      1  two',
      'FAIL      2           1         1           80       1  1.2 %      1  all',
    ]);
    for (const line of [
      'not recognised  a page',
      'missed          a page: the name',
      'WRONG           a page: the date',
      'MISTAKEN        a page: taken for home',
    ])
      expect(text.split('\n')).toContain(line);
  });
});

describe('a walk through the stand-in portal', () => {
  const scenario = loadScenarios().find(({ id }) => id === '13-german')!;
  const { account, facts, page } = scenario.expect;
  const last = { page: { ...page, params: {}, path: '', lang: 'de', clues: [] }, account: {}, readings: [], lists: [] } as PageReading;
  const of = (read: Record<string, unknown>) => verdictOf(scenario, { facts: new Map([[account!, read]]), last });

  it('is right where every fact is as the scenario says', () => {
    expect(of(facts)).toMatchObject({ recognised: true, mistaken: [], missed: [], wrong: [] });
    expect(of(facts).right).toHaveLength(Object.keys(facts).length);
  });
  it('counts what is missed, what is other, and what no page said', () => {
    const { 'legal.companyName': _, ...rest } = facts as Record<string, unknown>;
    const got = of({ ...rest, 'verification.status': 'rejected', 'agreement.mpa': 'accepted' });
    expect(got.missed).toEqual([`legal.companyName of ${account}`]);
    expect(got.wrong).toHaveLength(2);
  });
  it('says when the last page was taken for another', () =>
    expect(verdictOf(scenario, { facts: new Map(), last: { ...last, page: { ...last.page, id: 'home' } } }).mistaken).toHaveLength(1));
});
