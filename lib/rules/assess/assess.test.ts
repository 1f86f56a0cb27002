import { describe, expect, test } from 'vitest';
import type { Assessment, Facts } from '../assessment';
import { DAY, folded, NOW, person, portal, seen, shown, tick } from '../testing/facts';
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

describe('routes and paths', () => {
  test('either reseller route leads on, and the other is not needed then', () => {
    for (const [route, other] of [
      ['cust.request-relationship', 'cust.request-joint'],
      ['cust.request-joint', 'cust.request-relationship'],
    ] as const) {
      const { tasks } = at(folded([tick(route)]));
      expect(tasks[other]).toMatchObject({
        status: 'not-needed',
        reason: { key: 'reason.otherRoute', params: { task: `@task.${route}.title` } },
      });
      expect(tasks['cust.mca']?.status).toBe('ready');
    }
    expect(at(folded([tick('cust.request-relationship'), tick('cust.request-joint')])).tasks['cust.request-joint']?.status).toBe('done');
  });

  test('an admin relationship needs no reseller relationship', () => {
    const facts = folded([
      seen('programme.reseller', 'active'),
      tick('users.admin-agent'),
      seen('goal.manageServices', true, 0, person('form')),
    ]);
    expect(at(facts).tasks['cust.request-relationship']?.status).toBe('ready');
    expect(at(facts).tasks['cust.admin-relationship']?.status).toBe('ready');
  });

  test('those enrolled in CSP already miss the support contact only', () => {
    const { tasks, ring, stages } = at(folded([seen('goal.alreadyCsp', true, 0, person('form'))]));
    for (const id of ['enroll.start', 'profile.legal', 'profile.submit', 'verify.authorized'])
      expect(tasks[id], id).toMatchObject({ status: 'not-needed', reason: { key: 'reason.alreadyCsp' } });
    expect(tasks['profile.support']?.status).toBe('ready');
    expect(ring).toMatchObject({ finished: 2, current: 2 });
    expect(stages.find(({ id }) => id === 'verification')?.status).toBe('not-needed');
    // What the portal shows is not hidden by it.
    expect(
      statusOf(folded([seen('goal.alreadyCsp', true, 0, person('form')), seen('verification.status', 'rejected')]), 'verify.authorized'),
    ).toBe('attention');
  });

  test('what is retired is shown as no longer needed, whatever is said', () => {
    for (const facts of [folded([]), folded([tick('enroll.pmc-signin')])]) {
      const { tasks, stages } = at(facts);
      expect(tasks['enroll.pmc-signin']).toMatchObject({ status: 'not-needed', reason: { key: 'reason.retired' } });
      expect(stages.find(({ id }) => id === 'enroll')?.total).toBe(2);
    }
  });

  test('conditional tasks appear when their condition holds, and only then', () => {
    const says = (goal: string) => at(folded([seen(goal, true, 0, person('form'))])).tasks;
    const none = at(shown({ 'account.country': 'DE' })).tasks;
    for (const id of [
      'profile.registration-id',
      'verify.identity',
      'verify.due-diligence',
      'cust.admin-relationship',
      'expand.add-pla',
      'db.apply',
      'prov.check-reseller',
    ])
      expect(none[id], id).toBeUndefined();
    expect(at(shown({ 'account.country': 'PL' })).tasks['profile.registration-id']).toBeDefined();
    expect(
      at(shown({ 'partnerId.associated': '1234567', 'location.country@location:1234567': 'IN' })).tasks['profile.registration-id'],
    ).toBeDefined();
    expect(at(shown({ 'verification.step.identity': 'open' })).tasks['verify.identity']).toBeDefined();
    expect(at(shown({ 'maicpp.verification': 'challenged' })).tasks['verify.identity']?.status).toBe('attention');
    expect(at(shown({ 'verification.step.dueDiligence': 'open' })).tasks['verify.due-diligence']).toBeDefined();
    expect(says('goal.expand')['expand.add-pla']).toBeDefined();
    expect(says('goal.directBill')['db.apply']).toBeDefined();
    expect(says('goal.isDistributor')['prov.check-reseller']).toBeDefined();
    expect(says('goal.manageServices')['cust.admin-relationship']).toBeDefined();
  });
});

describe('clock', () => {
  const clock = (facts: Facts, now = NOW, timeZone = 'UTC') => assess(facts, now, { timeZone }).tasks['verify.authorized']?.clock;

  test('counts from the sending, if that was seen', () => {
    const facts = folded([
      seen('enrolment.submitted', true, 2, portal('enrol.form')),
      seen('verification.status', 'pending', 1),
      seen('account.country', 'DE'),
    ]);
    expect(clock(facts)).toEqual({
      since: '2026-11-18',
      atLeast: false,
      day: 3,
      min: 3,
      max: 5,
      escalateOn: '2026-11-24',
      overdue: false,
      weekend: 'sat-sun',
    });
    expect(at(facts).headline).toMatchObject({
      key: 'headline.waiting.day',
      params: { what: '@stage.verification.title', day: 3, min: 3, max: 5 },
      tone: 'wait',
    });
  });

  test('is a minimum where the start was not seen', () => {
    const facts = folded([seen('verification.status', 'pending', 7, portal(), { lastSeenAt: NOW })]);
    expect(clock(facts)).toMatchObject({ since: '2026-11-13', atLeast: true, day: 6, overdue: true, weekend: 'default' });
    const fresh = folded([seen('verification.status', 'pending', 1)]);
    expect(at(fresh).headline).toMatchObject({ key: 'headline.waiting.since', params: { sinceOn: '2026-11-19' } });
  });

  test('a submission that was read from Legal info is no start', () => {
    expect(clock(folded([seen('enrolment.submitted', true, 2), seen('verification.status', 'pending', 1)]))).toMatchObject({
      since: '2026-11-19',
      atLeast: true,
    });
  });

  test('takes the day that the person names', () => {
    expect(
      clock(folded([seen('verification.status', 'pending', 1), seen('verification.startedOn', '2026-11-16', 0, person('form'))])),
    ).toMatchObject({ since: '2026-11-16', atLeast: false, day: 5 });
  });

  test('begins anew after an appeal', () => {
    const facts = [
      seen('verification.startedOn', '2026-11-02', 18),
      seen('verification.status', 'rejected', 5),
      seen('verification.status', 'pending', 1),
    ];
    expect(clock(folded(facts))).toMatchObject({ since: '2026-11-19', atLeast: true, day: 2 });
  });

  test('of a change in an active account does not reach back to its enrolment', () => {
    const facts = folded([
      seen('enrolment.submitted', true, 700, portal('enrol.form')),
      seen('programme.reseller', 'active', 300, portal(), { lastSeenAt: NOW }),
      seen('verification.status', 'pending', 1),
    ]);
    expect(clock(facts)).toMatchObject({ since: '2026-11-19', atLeast: true });
  });

  test('runs over after five working days', () => {
    const facts = folded([seen('verification.startedOn', '2026-11-13', 7), seen('verification.status', 'pending')]);
    const day = (date: number) => clock(facts, Date.UTC(2026, 10, date, 12));
    expect(day(19)).toMatchObject({ day: 5, escalateOn: '2026-11-19', overdue: false });
    expect(day(20)).toMatchObject({ day: 6, overdue: true });
    expect(at(facts).headline).toMatchObject({ key: 'headline.waiting.overdue', tone: 'act' });
    expect(at(facts).next).toContain('verify.authorized');
  });

  test('knows the weekend of the country and the day of the person', () => {
    const facts = folded([
      seen('verification.startedOn', '2026-11-19', 1),
      seen('verification.status', 'pending'),
      seen('account.country', 'SA'),
    ]);
    expect(clock(facts)).toMatchObject({ weekend: 'fri-sat', day: 1 });
    const late = Date.UTC(2026, 10, 20, 23);
    expect(
      clock(folded([seen('verification.status', 'pending', 0, portal(), { seenAt: late, lastSeenAt: late })]), late, 'Asia/Tokyo'),
    ).toMatchObject({ since: '2026-11-21', day: 1 });
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
