import { describe, expect, test } from 'vitest';
import type { Assessment, Facts } from '../assessment';
import { DAY, folded, NOW, seen, shown, tick } from '../testing/facts';
import { assess } from '.';

const at = (facts: Facts, now = NOW): Assessment => assess(facts, now, { timeZone: 'UTC' });
const statusOf = (facts: Facts, task: string) => at(facts).tasks[task]?.status;

describe('status', () => {
  test('of an account of which nothing was seen: nothing is claimed', () => {
    const nothing = at(folded([]));
    expect(nothing.empty).toBe(true);
    expect(nothing.headline).toEqual({ key: 'headline.empty', tone: 'unknown' });
    expect(nothing.openPoints).toBe(0);
    expect(new Set(Object.values(nothing.tasks).map(({ status }) => status))).toEqual(new Set(['ready', 'unknown', 'not-needed']));
    expect(
      Object.values(nothing.tasks)
        .filter(({ status }) => status === 'ready')
        .every(({ waitsFor }) => waitsFor.length === 0),
    ).toBe(true);
  });

  test('what was not seen is unknown, even after something unrelated was seen', () => {
    const { tasks } = at(shown({ 'portal.signedIn': true }));
    expect(tasks['prep.mfa-signin']?.status).toBe('done');
    for (const id of ['enroll.start', 'verify.authorized', 'mpa.sign', 'mpa.active', 'dist.accept'])
      expect(tasks[id]?.status, id).toBe('unknown');
  });

  test('a pending verification waits, and what needs it is blocked', () => {
    const { tasks } = at(
      shown({ 'verification.status': 'pending', 'verification.step.email': 'done', 'verification.step.employment': 'current' }),
    );
    expect(tasks['verify.authorized']).toMatchObject({
      status: 'waiting',
      reason: { key: 'reason.waiting.value', params: { value: '@value.verification.status.pending' } },
    });
    expect(tasks['verify.employment']?.status).toBe('waiting');
    expect(tasks['verify.business']?.status).toBe('blocked');
    expect(tasks['mpa.sign']).toMatchObject({
      status: 'blocked',
      waitsFor: ['verify.authorized', 'enroll.associate-partnerid', 'prep.signatory'],
    });
    expect(tasks['dist.accept']?.status).toBe('blocked');
  });

  test('a rejected verification needs the person and stops everything', () => {
    const { tasks, headline, next } = at(
      shown({ 'verification.status': 'rejected', 'verification.fixNow': true, 'legal.securityContact': 'absent' }),
    );
    expect(tasks['verify.authorized']).toMatchObject({ status: 'attention', reason: { key: 'reason.verificationRejected' } });
    expect(headline).toMatchObject({ key: 'headline.verification.rejected', task: 'verify.authorized', tone: 'stop' });
    expect(next[0]).toBe('verify.authorized');
  });

  test.each(['restricted', 'suspended', 'revoked', 'declined', 'rejected', 'inactive'])('a %s programme needs the person', (status) => {
    const { tasks, headline } = at(shown({ 'programme.reseller': status }));
    expect(tasks['mpa.active']).toMatchObject({
      status: 'attention',
      reason: { key: 'reason.programmeStopped', params: { value: `@value.programme.reseller.${status}` } },
    });
    expect(headline.tone).toBe('stop');
  });

  test('Qualified: the agreement is seen not to be signed', () => {
    const { tasks, headline } = at(
      shown({ 'programme.reseller': 'qualified', 'agreement.mpa': 'not-accepted', 'partnerId.associated': '1234567' }),
    );
    expect(tasks['verify.authorized']?.status).toBe('done');
    // Who may sign is known to the person alone: it is named, but holds nothing up.
    expect(tasks['mpa.sign']).toMatchObject({ status: 'ready', reason: { key: 'reason.undone.value' }, waitsFor: ['prep.signatory'] });
    expect(tasks['mpa.active']?.status).toBe('blocked');
    expect(headline).toMatchObject({ key: 'headline.do', task: 'mpa.sign', tone: 'act' });
    const denied = folded([
      seen('agreement.mpa', 'not-accepted'),
      seen('verification.status', 'authorized'),
      seen('partnerId.associated', '1234567'),
      tick('prep.signatory', false),
    ]);
    expect(statusOf(denied, 'mpa.sign')).toBe('blocked');
  });

  test('a role seen missing needs the person once it can be there', () => {
    const me = { 'me.user': 'ada@contoso.example', 'user.roles@user:ada@contoso.example': ['global-admin'] };
    expect(statusOf(shown({ ...me, 'programme.reseller': 'active' }), 'users.admin-agent')).toBe('attention');
    expect(statusOf(shown({ ...me, 'programme.reseller': 'qualified' }), 'users.admin-agent')).toBe('blocked');
    expect(
      statusOf(
        shown({ ...me, 'programme.reseller': 'active', 'user.roles@user:ada@contoso.example': ['admin-agent'] }),
        'users.admin-agent',
      ),
    ).toBe('done');
    // Somebody else has the role: that says nothing about the person signed in.
    expect(
      statusOf(shown({ 'programme.reseller': 'active', 'user.roles@user:bob@contoso.example': ['admin-agent'] }), 'users.admin-agent'),
    ).toBe('ready');
  });

  test('a contact seen missing needs the person, and is not concluded away', () => {
    const facts = folded([
      seen('legal.securityContact', 'absent', 9),
      seen('legal.supportContact', 'absent', 9),
      seen('programme.reseller', 'active', 1),
    ]);
    expect(statusOf(facts, 'security.contact')).toBe('attention');
    expect(statusOf(facts, 'profile.support')).toBe('attention');
  });

  test('of two pages that tell of the security contact the one seen last counts', () => {
    expect(
      statusOf(folded([seen('legal.securityContact', 'absent', 9), seen('security.contact', 'completed', 1)]), 'security.contact'),
    ).toBe('done');
    expect(
      statusOf(folded([seen('legal.securityContact', 'absent', 1), seen('security.contact', 'completed', 9)]), 'security.contact'),
    ).toBe('attention');
  });

  test('a button to answer that is gone at the next look needs nobody any more', () => {
    expect(statusOf(folded([seen('verification.fixNow', true, 5), seen('verification.status', 'pending', 1)]), 'verify.authorized')).toBe(
      'waiting',
    );
    expect(statusOf(shown({ 'verification.status': 'pending', 'verification.fixNow': true }), 'verify.authorized')).toBe('attention');
  });

  test('an empty list of distributors read whole is known, one read in part is not', () => {
    const list = (whole: boolean) => [{ account: 'a', kind: 'distributor' as const, whole, ids: [], seenAt: NOW }];
    const facts = [seen('programme.reseller', 'active')];
    expect(statusOf(folded(facts, list(true)), 'dist.accept')).toBe('blocked');
    expect(statusOf(folded(facts, list(false)), 'dist.accept')).toBe('unknown');
  });

  test('a distributor gone from the list no longer proves anything', () => {
    const row = seen('distributor.listed@distributor:d', true, 5);
    expect(statusOf(folded([row]), 'dist.confirm')).toBe('done');
    expect(statusOf(folded([row], [{ account: 'a', kind: 'distributor', whole: true, ids: [], seenAt: NOW }]), 'dist.confirm')).toBe(
      'blocked',
    );
  });
});

describe('people', () => {
  const mayOf = (task: string, values: Record<string, unknown>) => at(shown(values)).tasks[task]?.iMay;
  const me = (...roles: string[]) => ({ 'me.user': 'Ada@contoso.example', 'user.roles@user:ada@contoso.example': roles });

  test('roles as seen, and nothing claimed without them', () => {
    expect(mayOf('mpa.sign', me('global-admin'))).toBe('yes');
    expect(mayOf('mpa.sign', me('admin-agent'))).toBe('no');
    expect(mayOf('mpa.sign', { 'me.user': 'ada@contoso.example' })).toBe('unknown');
    expect(mayOf('mpa.sign', { 'user.roles@user:bob@contoso.example': ['global-admin'] })).toBe('unknown');
    expect(mayOf('prep.documents', {})).toBe('yes');
    expect(mayOf('cust.mca', me('global-admin'))).toBe('unknown');
  });

  test('the primary contact is known by the address', () => {
    expect(mayOf('verify.email', { ...me('default-user'), 'legal.primaryContactEmail': 'ada@contoso.example' })).toBe('yes');
    expect(mayOf('verify.email', { ...me('default-user'), 'legal.primaryContactEmail': 'bob@contoso.example' })).toBe('unknown');
  });
});

describe('progress', () => {
  const all = {
    'programme.reseller': 'active',
    'programme.maicpp': 'active',
    'legal.securityContact': 'present',
    'security.mfaAdmins': 'completed',
    'me.user': 'ada@contoso.example',
    'user.roles@user:ada@contoso.example': ['global-admin', 'admin-agent'],
    'distributor.listed@distributor:d': true,
  };

  test('five finished steps are five of five', () => {
    const { ring, headline, openPoints, stages } = at(shown(all));
    expect(ring).toEqual({ finished: 5, of: 5, current: null, share: 1 });
    expect(headline).toEqual({ key: 'headline.done', tone: 'ok' });
    expect(openPoints).toBe(0);
    expect(stages.filter(({ step }) => step !== null).map(({ status }) => status)).toEqual([
      'done',
      'done',
      'done',
      'done',
      'done',
      'done',
    ]);
    expect(stages.find(({ id }) => id === 'customers')?.status).toBe('current');
  });

  test('the first step that is not done is in work, with its share', () => {
    const { ring, stages } = at(shown({ ...all, 'user.roles@user:ada@contoso.example': ['global-admin'] }));
    expect(ring).toEqual({ finished: 4, of: 5, current: 4, share: 4 / 5 });
    expect(stages.find(({ id }) => id === 'agreement')?.status).toBe('current');
  });

  test('a missing contact further ahead does not push aside what is in work', () => {
    const { headline, openPoints, next } = at(
      shown({ 'verification.status': 'pending', 'verification.step.email': 'done', 'legal.securityContact': 'absent' }),
    );
    expect(headline.task).toBe('verify.authorized');
    expect(openPoints).toBeGreaterThanOrEqual(1);
    expect(next[0]).toBe('security.contact');
  });

  test('what to do next is never blocked, unknown or done', () => {
    for (const facts of [folded([]), shown({ 'verification.status': 'pending' }), shown(all)]) {
      const { next, tasks } = at(facts);
      expect(next.length).toBeLessThanOrEqual(5);
      for (const id of next) expect(['attention', 'ready', 'waiting']).toContain(tasks[id]?.status);
    }
  });

  test('optional routes of one end count once', () => {
    expect(at(folded([])).stages.find(({ id }) => id === 'customers')?.total).toBe(2);
  });

  test('a day later the same facts are a day older', () => {
    const facts = folded([seen('verification.startedOn', '2026-11-16', 4), seen('verification.status', 'pending')]);
    expect(at(facts, NOW + 3 * DAY).tasks['verify.authorized']?.clock?.day).toBe(
      (at(facts).tasks['verify.authorized']?.clock?.day ?? 0) + 1,
    );
  });
});
