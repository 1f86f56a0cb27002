import { describe, expect, test } from 'vitest';
import type { Facts } from '../assessment';
import type { ListSeen } from '../observation';
import { DAY, folded, NOW, person, portal, seen, shown, tick } from '../testing/facts';
import { assess } from '.';

/** Situations in which people really are, and what would be wrong or embarrassing to say in them. */
const at = (facts: Facts, now = NOW) => assess(facts, now);
const me = (...roles: string[]) => ({ 'me.user': 'ada@contoso.example', 'user.roles@user:ada@contoso.example': roles });
const active = {
  ...me('global-admin', 'admin-agent'),
  'programme.reseller': 'active',
  'verification.status': 'authorized',
  'agreement.mpa': 'accepted',
  'programme.maicpp': 'active',
  'partnerId.associated': '1234567',
  'legal.supportContact': 'present',
  'legal.securityContact': 'present',
  'security.mfaAdmins': 'completed',
};
const connected = { ...active, 'distributor.listed@distributor:d': true };

describe('somebody who has looked at little', () => {
  test('signed in and nothing else: where to look, not what to do first', () => {
    expect(at(shown({ 'portal.signedIn': true, 'account.name': 'Contoso' })).headline).toEqual({
      key: 'headline.look',
      task: 'mpa.active',
      tone: 'unknown',
    });
    expect(at(folded([tick('prep.documents')])).headline.key).not.toBe('headline.look');
  });

  test('what was merely not seen is not called open', () => {
    const unlooked = at(shown({ 'programme.reseller': 'active' })).headline;
    expect(unlooked).toMatchObject({ key: 'headline.do.unseen', task: 'users.admin-agent' });
    expect(at(shown({ 'verification.status': 'pending', 'verification.step.email': 'current' })).headline).toMatchObject({
      key: 'headline.do',
      task: 'verify.email',
    });
  });

  test('verified, the rest unseen: look at the agreement, not back at the preparations', () => {
    const { headline } = at(shown({ 'verification.status': 'authorized' }));
    expect(headline).toMatchObject({ key: 'headline.unknown', task: 'mpa.sign', tone: 'unknown' });
  });

  test('what is so is told by its name, without a yes', () => {
    const { reason } = at(shown({ 'enrolment.submitted': true })).tasks['profile.submit']!;
    expect(reason).toEqual({ key: 'reason.done.seen', params: { fact: '@fact.enrolment.submitted' } });
  });
});

describe('what comes next', () => {
  test('the step in work goes before preparations without a trace, once the steps have begun', () => {
    const { next } = at(shown({ 'verification.status': 'pending' }));
    expect(next[0]).toBe('verify.email');
    expect(next).toContain('prep.maicpp');
    expect(at(folded([tick('prep.work-account')])).next[0]).toBe('prep.global-admin');
  });

  test('for those in CSP already the support contact is the first thing', () => {
    expect(at(folded([seen('goal.alreadyCsp', true, 0, person('form'))])).next[0]).toBe('profile.support');
  });

  test('a distributor is told of its own side', () => {
    const facts = folded([seen('goal.isDistributor', true, 0, person('form')), seen('portal.signedIn', true, 0, portal('home'))]);
    const { next, headline } = at(facts);
    expect(next.slice(0, 2)).toEqual(['prov.review-listing', 'prov.request-partnership']);
    expect(headline.task).toBe('prov.review-listing');
  });

  test('what the one line names leads the list, if something can be done about it', () => {
    const { headline, next } = at(shown({ 'programme.reseller': 'qualified', 'legal.securityContact': 'absent' }));
    expect(headline.task).toBe('mpa.sign');
    expect(next.slice(0, 2)).toEqual(['mpa.sign', 'security.contact']);
  });

  test('Qualified offers the agreement, even if Identifiers was never opened', () => {
    const { tasks, headline, next } = at(shown({ 'programme.reseller': 'qualified', ...me('global-admin') }));
    expect(tasks['mpa.sign']).toMatchObject({ status: 'ready', reason: { key: 'reason.undone.value' } });
    expect(tasks['mpa.sign']?.waitsFor).toContain('enroll.associate-partnerid');
    expect(headline).toMatchObject({ key: 'headline.do', task: 'mpa.sign' });
    expect(next[0]).toBe('mpa.sign');
  });

  test('an offered task is blocked by what is known to be open', () => {
    const facts = shown({ 'agreement.mpa': 'not-accepted', 'verification.status': 'pending' });
    expect(at(facts).tasks['mpa.sign']).toMatchObject({ status: 'blocked' });
    expect(at(shown({ 'agreement.mpa': 'not-accepted' })).tasks['mpa.sign']).toMatchObject({ status: 'ready' });
  });

  test('an open invitation can be accepted unless the agreement is known to be missing', () => {
    const invited = { 'distributor.invitation@distributor:d': 'open' };
    expect(at(shown(invited)).tasks['dist.accept']).toMatchObject({ status: 'ready', reason: { key: 'reason.invitationOpen' } });
    expect(at(shown({ ...invited, 'programme.reseller': 'qualified' })).tasks['dist.accept']?.status).toBe('blocked');
  });
});

describe('what the portal offers', () => {
  test('an open invitation goes before requirements that were never looked at', () => {
    const { 'security.mfaAdmins': _, ...rest } = active;
    const { headline, next } = at(shown({ ...rest, 'distributor.invitation@distributor:d': 'open' }));
    expect(headline).toMatchObject({ key: 'headline.do', task: 'dist.accept' });
    expect(next.slice(0, 2)).toEqual(['dist.accept', 'security.mfa']);
  });

  test('a put-off association stays in front while the agreement waits for it', () => {
    const { next } = at(
      shown({ 'programme.reseller': 'qualified', 'programme.maicpp': 'active', 'location.type@location:1234567': 'location' }),
    );
    expect(next.slice(0, 2)).toEqual(['mpa.sign', 'enroll.associate-partnerid']);
  });
});

describe('the open invitation of a further distributor', () => {
  const further = seen('distributor.invitation@distributor:d2', 'open');
  const facts = (more: Parameters<typeof folded>[0]) =>
    at(folded([...Object.entries(connected).map(([key, value]) => seen(key, value, 2)), ...more]));
  test('takes no step from an account that has one', () => {
    const { ring, tasks, headline } = facts([further]);
    expect(ring.finished).toBe(5);
    expect(tasks['dist.accept']?.status).toBe('done');
    expect(headline).toEqual({ key: 'headline.done', tone: 'ok' });
  });

  test('still offers the step where the list read before was empty', () => {
    const list: ListSeen = { account: 'a', kind: 'distributor', whole: true, ids: [], seenAt: NOW - DAY };
    const { tasks } = at(folded([further], [list]));
    expect(tasks['dist.accept']).toMatchObject({ status: 'ready', reason: { key: 'reason.invitationOpen' } });
  });
});

describe('long-standing accounts', () => {
  test('a registration number never looked at does not take the steps back', () => {
    const { ring, headline, tasks } = at(shown({ ...connected, 'account.country': 'IN' }));
    expect(tasks['profile.registration-id']?.status).toBe('ready');
    expect(ring.finished).toBe(5);
    expect(headline).toEqual({ key: 'headline.done', tone: 'ok' });
    expect(at(shown({ 'account.country': 'IN', 'verification.status': 'pending' })).headline.task).toBe('verify.authorized');
  });

  test('the security requirements hold no step of the programme back, but stay open points', () => {
    const unlooked = { ...connected, 'security.mfaAdmins': 'not-completed', 'legal.securityContact': 'absent' };
    const { ring, headline, openPoints } = at(shown(unlooked));
    expect(ring).toEqual({ finished: 5, of: 5, current: null, share: 1 });
    expect(headline).toMatchObject({ task: 'security.contact', tone: 'act' });
    expect(openPoints).toBe(2);
    const { 'security.mfaAdmins': _, ...unseen } = connected;
    expect(at(shown(unseen)).next[0]).toBe('security.mfa');
    const before = at(shown({ ...unlooked, 'programme.reseller': 'qualified', 'agreement.mpa': 'not-accepted' })).stages;
    expect(before.find(({ id }) => id === 'agreement')?.total).toBe(5);
  });

  test('a registration number seen missing still calls', () => {
    const { headline } = at(shown({ ...connected, 'account.country': 'IN', 'legal.registrationNumber': 'absent' }));
    expect(headline.task).toBe('profile.registration-id');
  });

  test('a suspended reseller invites nobody, by neither route', () => {
    const { tasks, next } = at(shown({ ...connected, 'programme.reseller': 'suspended' }));
    expect(tasks['cust.request-joint']).toMatchObject({ status: 'blocked', reason: { params: { first: '@task.mpa.active.title' } } });
    expect(tasks['cust.mca']?.status).toBe('blocked');
    expect(next).not.toContain('cust.request-joint');
    expect(at(shown({ 'distributor.listed@distributor:d': true })).tasks['cust.request-joint']?.status).toBe('ready');
  });

  test('of two routes both must be shut to shut what comes after', () => {
    const empty: ListSeen = { account: 'a', kind: 'distributor', whole: true, ids: [], seenAt: NOW };
    const { tasks } = at(
      folded(
        Object.entries(active).map(([key, value]) => seen(key, value)),
        [empty],
      ),
    );
    expect(tasks['cust.request-joint']?.status).toBe('blocked');
    expect(tasks['cust.mca']).toMatchObject({
      status: 'unknown',
      reason: { params: { first: '@task.cust.request-relationship.title' } },
    });
  });

  test('both mandatory items Completed: the yearly task is done; one not: it is not', () => {
    const task = (values: object) => at(shown({ ...connected, ...values })).tasks['keep.security'];
    expect(task({ 'security.contact': 'completed' })).toMatchObject({ status: 'done', doneBy: 'portal' });
    expect(task({ 'security.contact': 'not-completed' })).toMatchObject({ status: 'ready', reason: { key: 'reason.undone.value' } });
    expect(task({})?.status).toBe('ready');
  });

  test('one live admin relationship is enough, and one that ended is told', () => {
    const task = (...observations: ReturnType<typeof seen>[]) =>
      at(folded([...Object.entries(active).map(([key, value]) => seen(key, value, 2)), ...observations])).tasks['cust.admin-relationship'];
    const one = (id: string, state: string, daysAgo: number) => seen(`customer.adminRelationship@customer:${id}`, state, daysAgo);
    expect(task(one('a', 'active', 2), one('b', 'ended', 1))?.status).toBe('done');
    expect(task(one('a', 'active', 2), one('b', 'pending', 1))?.status).toBe('done');
    expect(task(one('a', 'ended', 1))).toMatchObject({ status: 'ready', reason: { key: 'reason.adminRelationshipEnded' } });
  });
});

describe('what a person says', () => {
  test('is not told as something that Partner Center shows', () => {
    const own = person('overrule');
    const { tasks } = at(folded([seen('verification.status', 'pending', 2), seen('verification.status', 'authorized', 1, own)]));
    expect(tasks['verify.authorized']).toMatchObject({ status: 'done', doneBy: 'person', reason: { key: 'reason.said.value' } });
    const imported = at(folded([seen('enrolment.submitted', true, 1, { kind: 'import', file: 'copy.json' })])).tasks['profile.submit'];
    expect(imported?.reason.key).toBe('reason.said.seen');
  });

  test('a distributor ticked as listed stands against a list that was read empty', () => {
    const empty: ListSeen = { account: 'a', kind: 'distributor', whole: true, ids: [], seenAt: NOW };
    const task = at(folded([tick('dist.confirm', true, 2)], [empty])).tasks['dist.confirm'];
    expect(task?.status).toBe('blocked');
    expect(task?.contradictions).toMatchObject([{ fact: 'distributor.listed', againstFact: 'task.tick' }]);
  });

  test('enrolled already: a mere Pending brings no single check of the verification back', () => {
    const facts = folded([seen('goal.alreadyCsp', true, 1, person('form')), seen('verification.status', 'pending')]);
    const { tasks } = at(facts);
    expect(['verify.email', 'verify.employment', 'verify.business'].map((id) => tasks[id]?.status)).toEqual([
      'not-needed',
      'not-needed',
      'not-needed',
    ]);
    expect(tasks['verify.authorized']?.status).toBe('waiting');
  });
});

describe('growth', () => {
  const wish = seen('goal.expand', true, 5, person('form'));
  const task = (id: string, ...observations: ReturnType<typeof seen>[]) =>
    at(folded([...Object.entries(connected).map(([key, value]) => seen(key, value, 9)), wish, ...observations])).tasks[id];

  test('locations from before the wish are not the new one', () => {
    expect(task('expand.add-pla', seen('legal.locationCount', 3, 9))?.status).toBe('ready');
    expect(task('expand.add-pla', seen('legal.locationCount', 3, 1))?.status).toBe('ready');
    expect(task('expand.add-pla', seen('legal.locationCount', 3, 9), seen('legal.locationCount', 4, 1))).toMatchObject({ status: 'done' });
    expect(task('expand.add-pla', seen('legal.locationCount', 4, 9), seen('legal.locationCount', 3, 1))?.status).toBe('ready');
  });

  test('a location under verification is waited for, a rejected one calls', () => {
    expect(task('expand.add-pla', seen('location.vetting@location:7654321', 'pending', 1))).toMatchObject({
      status: 'waiting',
      clock: { max: 5, atLeast: true },
    });
    expect(task('expand.add-pla', seen('location.vetting@location:7654321', 'rejected', 1))?.status).toBe('attention');
  });

  test('two distributors from before are not the change', () => {
    expect(task('expand.change-distributor', seen('distributor.listed@distributor:e', true, 9))?.status).toBe('ready');
  });
});

describe('old sightings', () => {
  const clock = (facts: Facts, now = NOW) => at(facts, now).tasks['verify.authorized']?.clock;

  test('a wait not looked at since is not called overdue, but to be looked at', () => {
    const facts = folded([seen('verification.status', 'pending', 400)]);
    expect(clock(facts)).toMatchObject({ overdue: false, unseenSince: '2025-10-16' });
    const { headline, next } = at(facts);
    expect(headline).toMatchObject({ key: 'headline.waiting.unseen', params: { lastOn: '2025-10-16' }, tone: 'act' });
    expect(next[0]).toBe('verify.authorized');
  });

  test('while the usual time runs nobody is sent to look, and once seen later it is overdue', () => {
    expect(clock(folded([seen('verification.status', 'pending', 2)]))).not.toHaveProperty('unseenSince');
    const late = clock(folded([seen('verification.status', 'pending', 9, portal(), { lastSeenAt: NOW })]));
    expect(late).toMatchObject({ overdue: true });
    expect(late).not.toHaveProperty('unseenSince');
  });

  test('a clock set back shows no day of the future', () => {
    expect(clock(folded([seen('verification.status', 'pending')]), NOW - 5 * DAY)).toMatchObject({ since: '2026-11-15', day: 1 });
  });
});

describe('findings stay where they help', () => {
  const finding = (rule: string, values: Record<string, unknown>) => at(shown(values)).findings.find((one) => one.rule === rule);

  test('a web-mail contact is told of as long as it is not confirmed', () => {
    const contact = { 'legal.primaryContactEmail': 'ada@gmail.com' };
    expect(finding('pre.contact-webmail', contact)?.verdict).toBe('fail');
    expect(finding('pre.contact-webmail', { ...contact, 'verification.status': 'authorized' })).toBeUndefined();
  });

  test('an implausible name, a shared mailbox', () => {
    expect(finding('pre.legal-name-shape', { 'legal.companyName': 'GmbH', 'legal.address': 'Weg 1' })?.verdict).toBe('fail');
    expect(finding('pre.contact-generic', { 'legal.primaryContactEmail': 'info@contoso.example' })?.verdict).toBe('warn');
  });

  test('a membership that stopped, even after everything is done', () => {
    expect(finding('pre.maicpp-active', { ...connected, 'programme.maicpp': 'suspended' })?.verdict).toBe('fail');
  });

  test('a Global admin without Admin agent is not told that all is well', () => {
    expect(finding('pre.admin-agent', { 'programme.reseller': 'active', ...me('global-admin') })?.verdict).toBe('warn');
  });
});

describe('done, but wrongly', () => {
  const associated = {
    'partnerId.associated': '1234567',
    'location.type@location:1234567': 'location',
    'account.country': 'GB',
  };

  test('the PartnerID of another country calls for the person, until the agreement shows that it was taken', () => {
    const task = (more: Record<string, unknown>) => at(shown({ ...associated, ...more })).tasks['enroll.associate-partnerid'];
    expect(task({ 'location.country@location:1234567': 'GB' })).toMatchObject({ status: 'done', doneBy: 'portal' });
    expect(task({ 'location.country@location:1234567': 'FR' })).toMatchObject({
      status: 'attention',
      reason: { key: 'finding.partnerid-country.fail' },
    });
    expect(task({ 'location.country@location:1234567': 'FR', 'agreement.mpa': 'accepted' })).toMatchObject({ status: 'done' });
  });

  test('a web-mail contact calls for the person, until the mail was confirmed', () => {
    const task = (more: Record<string, unknown>) =>
      at(shown({ 'legal.primaryContactEmail': 'ada@gmail.com', 'legal.primaryContact': 'Ada', ...more })).tasks['profile.primary-contact'];
    expect(task({})).toMatchObject({ status: 'attention', reason: { key: 'finding.contact-webmail.fail' } });
    expect(task({ 'verification.step.email': 'done' })).toMatchObject({ status: 'done' });
  });
});
