import { describe, expect, it } from 'vitest';
import type { Facts } from '../assessment';
import type { SubjectKind } from '../facts';
import { folded, NOW, person, portal, seen } from '../testing/facts';
import { assess } from '.';
import newcomers from './testing/newcomers.json';
import regulars from './testing/regulars.json';

/** A fact: key, value, days ago, and who said it: a page, or the person in one of three ways. */
type Told = [key: string, value: unknown, daysAgo?: number, by?: string];

/**
 * What somebody who knows the programme would say of an account, written down before it was asked. `a|b`: either is right. `-`: the task does not exist.
 * `line`: tone and task of the one line that matters (`-`: none). `ring`: finished steps of five. `against`: a task that shows a contradiction.
 */
interface Case {
  case: string;
  facts: Told[];
  lists?: Partial<Record<SubjectKind, string[]>>;
  tasks: Record<string, string>;
  may?: Record<string, string>;
  line?: string;
  ring?: number;
  against?: string;
}

const sourceOf = (by: string | undefined) =>
  by === 'tick' || by === 'overrule' ? person(by) : by === 'person' ? person('form') : portal(by);

const factsOf = ({ facts, lists = {} }: Case): Facts =>
  folded(
    facts.map(([key, value, daysAgo = 0, by]) => seen(key, value, daysAgo, sourceOf(by))),
    Object.entries(lists).map(([kind, ids]) => ({ account: 'a', kind: kind as SubjectKind, whole: true, ids, page: 'p', seenAt: NOW })),
  );

const oneOf = (expected: string, found: string | undefined) =>
  found !== undefined && expected.split('|').includes(found) ? expected : (found ?? '-');

describe('accounts as strangers would judge them', () => {
  it.each([...newcomers, ...regulars] as unknown as Case[])('$case', (one) => {
    const { tasks, headline, ring } = assess(factsOf(one), NOW);
    const found = Object.fromEntries(Object.entries(one.tasks).map(([id, expected]) => [id, oneOf(expected, tasks[id]?.status)]));
    expect(found).toEqual(one.tasks);
    expect(Object.fromEntries(Object.keys(one.may ?? {}).map((id) => [id, tasks[id]?.iMay]))).toEqual(one.may ?? {});
    // A pending verification says of no step where it stands; of everything else that was seen to wait or call, something is known.
    const seenYetUnknown = Object.values(tasks).filter(
      ({ status, evidence }) =>
        status === 'unknown' &&
        evidence.some(({ says, fact }) => (says === 'waiting' || says === 'attention') && fact !== 'verification.status'),
    );
    expect(seenYetUnknown.map(({ id }) => id)).toEqual([]);
    if (one.line) {
      const [tone = '', task] = one.line.split(' ');
      expect([oneOf(tone, headline.tone), task && oneOf(task, headline.task)]).toEqual([tone, task]);
    }
    if (one.ring !== undefined) expect(ring.finished).toBe(one.ring);
    if (one.against) expect(tasks[one.against]?.contradictions.length).toBeGreaterThan(0);
  });
});
