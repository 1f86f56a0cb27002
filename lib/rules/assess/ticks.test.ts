import { describe, expect, test } from 'vitest';
import type { Assessment, Facts } from '../assessment';
import { folded, NOW, person, portal, seen, shown, tick } from '../testing/facts';
import { assess } from '.';

const at = (facts: Facts, now = NOW): Assessment => assess(facts, now, { timeZone: 'UTC' });
const statusOf = (facts: Facts, task: string) => at(facts).tasks[task]?.status;

describe('conclusions', () => {
  test('Active: the agreement and all before it must be done, and it says why', () => {
    const { tasks, ring } = at(shown({ 'programme.reseller': 'active' }));
    for (const id of [
      'mpa.sign',
      'verify.authorized',
      'verify.business',
      'verify.email',
      'enroll.associate-partnerid',
      'prep.pla',
      'prep.documents',
      'prep.work-account',
    ]) {
      expect(tasks[id], id).toMatchObject({ status: 'done', doneBy: 'inference', reason: { key: 'reason.done.inferred' } });
    }
    expect(tasks['mpa.sign']?.inferredFrom).toMatchObject({
      from: ['mpa.active'],
      evidence: { fact: 'programme.reseller', value: 'active' },
    });
    expect(ring).toMatchObject({ finished: 3, current: 4 });
  });

  test('a distributor in the list does not say that the programme is active today', () => {
    const { tasks } = at(shown({ 'distributor.listed@distributor:d': true }));
    expect(tasks['dist.accept']?.doneBy).toBe('portal');
    expect(tasks['mpa.sign']?.doneBy).toBe('inference');
    expect(tasks['mpa.active']?.status).toBe('ready');
  });

  test('what was seen of the task itself outweighs a conclusion, unless that began later', () => {
    const newer = at(folded([seen('programme.reseller', 'active', 9), seen('verification.status', 'pending', 1)])).tasks[
      'verify.authorized'
    ];
    expect(newer).toMatchObject({
      status: 'waiting',
      contradictions: [{ fact: 'verification.status', againstFact: 'programme.reseller' }],
    });
    const older = at(folded([seen('programme.reseller', 'active', 1), seen('verification.status', 'pending', 9)])).tasks[
      'verify.authorized'
    ];
    expect(older).toMatchObject({
      status: 'done',
      doneBy: 'inference',
      contradictions: [{ fact: 'programme.reseller', againstFact: 'verification.status' }],
    });
  });

  test('a tick proves nothing but itself', () => {
    const { tasks } = at(folded([tick('mpa.active')]));
    expect(tasks['mpa.active']).toMatchObject({ status: 'done', doneBy: 'person' });
    expect(tasks['mpa.sign']?.status).toBe('unknown');
  });
});

describe('ticks', () => {
  test('count where nothing was seen', () => {
    expect(at(folded([tick('prep.documents')])).tasks['prep.documents']).toMatchObject({
      status: 'done',
      doneBy: 'person',
      reason: { key: 'reason.done.person' },
    });
  });

  test('yield to what the portal shows, before or after, and the contradiction stays visible', () => {
    for (const days of [0, 9]) {
      const task = at(folded([seen('verification.status', 'pending', 5), tick('verify.authorized', true, days)])).tasks[
        'verify.authorized'
      ];
      expect(task).toMatchObject({
        status: 'waiting',
        contradictions: [
          { fact: 'verification.status', againstFact: 'task.tick', holds: { by: 'portal' }, against: { by: 'person', value: true } },
        ],
      });
    }
  });

  test('hold when they overrule, until the portal shows something that began later', () => {
    const overrule = tick('verify.authorized', true, 3, 'overrule');
    expect(
      at(folded([seen('verification.status', 'pending', 5, portal(), { lastSeenAt: NOW }), overrule])).tasks['verify.authorized'],
    ).toMatchObject({
      status: 'done',
      doneBy: 'person',
      contradictions: [{ fact: 'task.tick', againstFact: 'verification.status' }],
    });
    expect(
      statusOf(
        folded([seen('verification.status', 'pending', 5), overrule, seen('verification.status', 'rejected', 1)]),
        'verify.authorized',
      ),
    ).toBe('attention');
    expect(at(folded([seen('agreement.mpa', 'accepted', 5), tick('mpa.sign', false, 1, 'overrule')])).tasks['mpa.sign']).toMatchObject({
      contradictions: [{ fact: 'task.tick' }],
    });
    expect(statusOf(folded([seen('agreement.mpa', 'accepted', 5), tick('mpa.sign', false, 1, 'overrule')]), 'verify.authorized')).not.toBe(
      'done',
    );
  });

  test('taken off speak against a conclusion that was there, not against a newer one', () => {
    const active = (days: number) => seen('programme.reseller', 'active', days);
    expect(at(folded([active(5), tick('prep.documents', false, 1)])).tasks['prep.documents']).toMatchObject({
      status: 'ready',
      reason: { key: 'reason.undone.person' },
      contradictions: [{ fact: 'task.tick', againstFact: 'programme.reseller' }],
    });
    expect(statusOf(folded([active(1), tick('prep.documents', false, 5)]), 'prep.documents')).toBe('done');
  });

  test('an overruled fact counts as the person says', () => {
    const facts = folded([seen('verification.status', 'pending', 5), seen('verification.status', 'authorized', 1, person('overrule'))]);
    expect(at(facts).tasks['verify.authorized']).toMatchObject({
      status: 'done',
      doneBy: 'person',
      contradictions: [{ fact: 'verification.status', holds: { by: 'person' }, against: { by: 'portal' } }],
    });
  });
});
