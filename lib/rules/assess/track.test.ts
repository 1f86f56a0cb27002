import { describe, expect, test } from 'vitest';
import type { ListSeen } from '../observation';
import { folded, NOW, person, seen, shown, tick } from '../testing/facts';
import { assess } from '.';

/** Whose side leads: the reseller's steps or the distributor's own tasks. */
const listed = { 'reseller.listed@reseller:r': true };
const at = (...args: Parameters<typeof folded>) => assess(folded(...args), NOW);
const emptyList: ListSeen = { account: 'a', kind: 'reseller', whole: true, ids: [], seenAt: NOW };
const says = (value: boolean) => seen('goal.isDistributor', value, 0, person('form'));
const leads = { track: 'provider', headline: { key: 'headline.provider', task: 'prov.review-listing', tone: 'act' } };

describe('a distributor account', () => {
  test('is one where resellers were seen listed, and its side stands first', () => {
    const found = assess(shown(listed), NOW);
    expect(found).toMatchObject(leads);
    expect(found.stages[0]?.id).toBe('provider');
    // Who stands in the list has accepted a partnership.
    expect(found.tasks['prov.request-partnership']).toMatchObject({ status: 'done', doneBy: 'portal' });
    expect(found.next.slice(0, 2)).toEqual(['prov.review-listing', 'prov.check-reseller']);
  });

  test('is one where the list was read whole and empty, or where the person says so', () => {
    expect(at([seen('portal.signedIn', true)], [emptyList])).toMatchObject(leads);
    expect(at([says(true)])).toMatchObject(leads);
  });

  test('counts the open points of its own side', () => {
    const { openPoints, tasks } = at([says(true)]);
    const ready = Object.values(tasks).filter(({ id, status, optional }) => id.startsWith('prov.') && status === 'ready' && !optional);
    expect(ready.length).toBeGreaterThan(0);
    expect(openPoints).toBe(ready.length);
  });

  test('with everything ticked says no more than that', () => {
    const { tasks } = at([says(true)]);
    const ticks = Object.keys(tasks).filter((id) => id.startsWith('prov.'));
    expect(at([says(true), ...ticks.map((id) => tick(id))]).headline).toEqual({ key: 'headline.provider.done', tone: 'ok' });
  });

  test('is still told what stops everything, and what needs attention', () => {
    expect(assess(shown({ ...listed, 'verification.status': 'rejected' }), NOW).headline).toMatchObject({ tone: 'stop' });
    expect(assess(shown({ ...listed, 'agreement.mpa': 'accepted', 'verification.status': 'challenged' }), NOW).headline.key).toBe(
      'headline.attention',
    );
  });
});

describe('a reseller account', () => {
  test('stays one without a trace of the other side, and where the person says so', () => {
    const plain = assess(shown({ 'programme.reseller': 'active' }), NOW);
    expect('track' in plain).toBe(false);
    expect(plain.stages[0]?.id).toBe('prepare');
    const denied = at([seen('reseller.listed@reseller:r', true), says(false)]);
    expect('track' in denied).toBe(false);
    expect(denied.tasks['prov.review-listing']).toBeUndefined();
  });

  test('that was also seen to list resellers gets those tasks, and keeps its steps in front', () => {
    for (const own of [{ 'programme.reseller': 'active' }, { 'distributor.listed@distributor:d': true }]) {
      const both = assess(shown({ ...listed, ...own }), NOW);
      expect('track' in both).toBe(false);
      expect(both.tasks['prov.review-listing']).toBeDefined();
    }
  });
});
