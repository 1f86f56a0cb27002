import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PROGRAMME_STATUS, ROLE, VERIFICATION_STATUS } from '../facts';
import { sourceEntry } from '../knowledge/sources';
import { taskEntry } from '../knowledge/tasks';
import { lookup } from '../lookup';
import type { Source } from '../observation';
import { pageLink } from '../pages';
import { folded, person, portal, seen, shown, tick } from '../testing/facts';
import { CAUSES } from './causes';
import { agreementDoctor, BLOCKS, SIGNER } from './doctor';
import { isPersonal } from './personal';
import { proofs } from './proof';
import type { CauseId, Me } from './types';

const csp: Source = { kind: 'portal', page: 'account.identifiers', path: '', tab: 'csp', clues: [] };
const banner: Source = { kind: 'portal', page: 'home', path: '', clues: [{ by: 'banner', anchor: 'say.mpaSigned' }] };
const agreements = portal('account.agreements');

/** An account in which nothing stands in the way. */
const CLEAR = {
  'me.user': 'maya@fernbrook.example',
  'user.roles@user:maya@fernbrook.example': ['global-admin'],
  'partnerId.cspTab': true,
  'partnerId.associated': '6540011',
  'verification.status': 'authorized',
  'programme.reseller': 'qualified',
};
const HERE: Me = { signedInTo: 'this' };
const without = (...keys: string[]) => Object.fromEntries(Object.entries(CLEAR).filter(([key]) => !keys.includes(key)));
const verdicts = (values: Record<string, unknown>, me: Me = HERE) =>
  Object.fromEntries(agreementDoctor(shown(values), me).causes.map(({ id, verdict, why }) => [id, `${verdict} ${why}`]));

describe('the data', () => {
  it('names public sources and days, pages that can be opened, and tasks that exist', () => {
    for (const { sources, asOf } of [...CAUSES, ...proofs(lookup(shown({}))), SIGNER]) {
      expect(sources.length).toBeGreaterThan(0);
      expect(sources.filter((id) => !sourceEntry(id))).toEqual([]);
      expect(asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
    expect(CAUSES.filter(({ page, tab }) => pageLink(page, tab) === null)).toEqual([]);
    expect(BLOCKS).toContain('mpa.active');
    expect(BLOCKS).toContain('dist.accept');
    expect(BLOCKS.filter((id) => !taskEntry(id) || id === 'mpa.sign')).toEqual([]);
  });
});

describe('the five causes', () => {
  it('are all ruled out where everything was seen to be in order: it can be signed', () => {
    const diagnosis = agreementDoctor(shown({ ...CLEAR, 'agreement.mpa': 'not-accepted' }), HERE);
    expect(diagnosis.causes.map(({ verdict }) => verdict)).toEqual(['no', 'no', 'no', 'no', 'no']);
    expect(diagnosis).toMatchObject({ state: 'unsigned', maySign: true });
    expect(diagnosis.first).toBeUndefined();
  });

  it('are all unknown where nothing was seen', () => {
    const diagnosis = agreementDoctor(shown({}));
    expect(diagnosis.causes.map(({ verdict }) => verdict)).toEqual(Array(5).fill('unknown'));
    expect(diagnosis).toMatchObject({ state: 'unknown', maySign: false, ticked: false, signers: [] });
  });

  it.each([
    ['another account shown last', CLEAR, { signedInTo: { name: 'Lindenhof' } }, 'wrongAccount', 'yes other'],
    ['a personal account', { ...CLEAR, 'me.user': 'maya@outlook.de' }, HERE, 'wrongAccount', 'yes personal'],
    ['a guest', { ...CLEAR, 'user.roles@user:maya@fernbrook.example': ['guest'] }, HERE, 'wrongAccount', 'likely guest'],
    [
      'enrolled in another account',
      { 'me.user': 'maya' },
      { enrolledElsewhere: { name: 'Lindenhof' } },
      'wrongAccount',
      'likely elsewhere',
    ],
    ['enrolled here, signed in nobody knows where', CLEAR, {}, 'wrongAccount', 'unknown unseen'],
    ['enrolled here as well as there', CLEAR, { ...HERE, enrolledElsewhere: { name: 'Lindenhof' } }, 'wrongAccount', 'no same'],
    ['the form open', { 'enrolment.formSeen': true, 'programme.maicpp': 'active' }, HERE, 'notEnrolled', 'likely formOpen'],
    ['the welcome page', { 'enrolment.welcomeSeen': true }, HERE, 'notEnrolled', 'likely welcome'],
    ['no verification', { 'verification.status': 'none' }, HERE, 'notEnrolled', 'likely noVerification'],
    ['an ended programme', { ...CLEAR, 'programme.reseller': 'revoked' }, HERE, 'notEnrolled', 'yes ended'],
    [
      'the partner programme alone',
      { 'programme.maicpp': 'active', 'maicpp.verification': 'authorized' },
      HERE,
      'notEnrolled',
      'unknown unseen',
    ],
    ['a suspended programme', { 'programme.reseller': 'suspended' }, HERE, 'notEnrolled', 'no enrolled'],
    ['a global PartnerID', { ...CLEAR, 'location.type@location:6540011': 'global' }, HERE, 'partnerIdMissing', 'yes global'],
    [
      'a PartnerID of another country',
      { ...CLEAR, 'location.country@location:6540011': 'DE', 'account.country': 'GB' },
      HERE,
      'partnerIdMissing',
      'likely country',
    ],
    ['no CSP part looked at', without('partnerId.associated'), HERE, 'partnerIdMissing', 'unknown unseen'],
    ['pending', { ...CLEAR, 'verification.status': 'pending', 'programme.reseller': 'pending' }, HERE, 'verificationOpen', 'yes pending'],
    ['rejected', { 'verification.status': 'rejected' }, HERE, 'verificationOpen', 'yes rejected'],
    ['sent', { 'enrolment.submitted': true }, HERE, 'verificationOpen', 'likely sent'],
    ['the partner tab’s own', { 'maicpp.verification': 'pending' }, HERE, 'verificationOpen', 'unknown unseen'],
    ['other roles', { ...CLEAR, 'user.roles@user:maya@fernbrook.example': ['admin-agent'] }, HERE, 'notGlobalAdmin', 'yes lacks'],
    ['roles unseen', { 'me.user': 'maya' }, HERE, 'notGlobalAdmin', 'unknown rolesUnseen'],
    ['roles of others only', { 'user.roles@user:owen': ['global-admin'] }, HERE, 'notGlobalAdmin', 'unknown whoUnseen'],
  ] as [string, Record<string, unknown>, Me, CauseId, string][])('of %s', (_, values, me, id, expected) => {
    expect(verdicts(values, me)[id]).toBe(expected);
  });

  it('take a missing PartnerID from the CSP part alone, and only where that was the part shown', () => {
    const values = (source: Source) => folded([seen('partnerId.cspTab', true, 0, source)]);
    const why = (source: Source) => agreementDoctor(values(source)).causes.find(({ id }) => id === 'partnerIdMissing')?.verdict;
    expect([why(csp), why({ ...csp, tab: 'partner' })]).toEqual(['likely', 'unknown']);
  });

  it('name the one to clear first: certain before likely, then in their order', () => {
    const first = (values: Record<string, unknown>, me: Me = HERE) => agreementDoctor(shown(values), me).first;
    const helper = { 'user.roles@user:maya@fernbrook.example': ['helpdesk-agent'] };
    expect(first({ ...CLEAR, ...helper, 'verification.status': 'pending', 'programme.reseller': 'pending' })).toBe('verificationOpen');
    expect(first({ ...CLEAR, ...helper })).toBe('notGlobalAdmin');
    expect(first({ 'enrolment.formSeen': true, 'me.user': 'maya', 'user.roles@user:maya': ['default-user'] })).toBe('notGlobalAdmin');
    expect(first({ ...CLEAR, ...helper }, { signedInTo: { name: 'x' } })).toBe('wrongAccount');
  });

  it('take the person’s answer where the pages left it open, and not where they did not', () => {
    const says: Me = { says: { notEnrolled: 'yes', notGlobalAdmin: 'yes' } };
    const found = agreementDoctor(shown(without('me.user')), says).causes;
    expect(found.find(({ id }) => id === 'notEnrolled')).toMatchObject({ verdict: 'no' });
    expect(found.find(({ id }) => id === 'notGlobalAdmin')).toMatchObject({ verdict: 'yes', said: true });
  });

  it('list the Global admins that were seen, without those gone from the list', () => {
    const users = folded(
      [
        seen('user.roles@user:ada', ['global-admin'], 3),
        seen('user.roles@user:ben', ['sales-agent'], 3),
        seen('user.roles@user:eve', ['global-admin'], 0),
      ],
      [{ account: 'a', kind: 'user', whole: true, ids: ['ben', 'eve'], seenAt: Date.UTC(2026, 10, 20, 13) }],
    );
    expect(agreementDoctor(users).signers.map(({ subject }) => subject?.id)).toEqual(['eve']);
  });
});

describe('a list of agreements that was read whole without the row', () => {
  const missing = { 'agreement.mpaListed': false };
  const of = (values: Record<string, unknown>, me: Me = HERE) => agreementDoctor(shown(values), me);
  const row = (values: Record<string, unknown>) => of(values).proofs.find(({ id }) => id === 'row')?.verdict;

  it('is told as such: no proof either way, and nothing to sign', () => {
    expect(of({ ...CLEAR, 'programme.reseller': 'suspended', ...missing })).toMatchObject({ state: 'notListed', maySign: false });
    expect(of({ ...CLEAR, ...missing })).toMatchObject({ state: 'unsigned', maySign: false });
    expect(row({ ...CLEAR, ...missing })).toBe('absent');
    expect(row({ ...CLEAR, 'agreement.mpaListed': true })).toBe('unknown');
    expect(of({ ...CLEAR, 'programme.reseller': 'active', ...missing })).toMatchObject({ state: 'signed' });
    expect(of({ ...CLEAR, 'programme.reseller': 'active', ...missing }).disagreement).toBeUndefined();
  });

  it('takes nothing from an acceptance or a missing one that was seen', () => {
    for (const [mpa, verdict] of [
      ['accepted', 'yes'],
      ['not-accepted', 'no'],
    ])
      expect(row({ ...CLEAR, ...missing, 'agreement.mpa': mpa })).toBe(verdict);
  });

  it('points to the role where that is all that is left open, and to nothing before', () => {
    const roles = 'user.roles@user:maya@fernbrook.example';
    const cause = (values: Record<string, unknown>) => {
      const { verdict, why, evidence } = of(values).causes.find(({ id }) => id === 'notGlobalAdmin')!;
      return [verdict, why, evidence.map(({ fact }) => fact)];
    };
    expect(cause({ ...without(roles), ...missing })).toEqual(['likely', 'notListed', ['agreement.mpaListed']]);
    expect(cause({ ...without(roles), 'agreement.mpaListed': true })[0]).toBe('unknown');
    expect(cause({ ...without(roles, 'partnerId.associated'), ...missing })[0]).toBe('unknown');
    expect(cause({ ...CLEAR, ...missing })[0]).toBe('no');
  });
});

describe('the proof of the signature', () => {
  const state = (...seenThere: Parameters<typeof folded>[0]) => {
    const { state: is, disagreement, ticked } = agreementDoctor(folded(seenThere));
    return { is, way: disagreement?.way, older: disagreement?.older?.id, ticked };
  };

  it('is the row, the banner or the status; none of them alone is needed', () => {
    expect(state(seen('agreement.mpa', 'accepted', 0, agreements)).is).toBe('signed');
    expect(state(seen('agreement.mpa', 'accepted', 0, banner)).is).toBe('signed');
    expect(state(seen('programme.reseller', 'active')).is).toBe('signed');
    expect(state(seen('programme.reseller', 'signed')).is).toBe('signed');
  });

  it('is no tick, no word of the person, and no suspended programme', () => {
    expect(state(tick('mpa.sign'))).toMatchObject({ is: 'unknown', ticked: true });
    expect(state(seen('agreement.mpa', 'accepted', 0, person('form'))).is).toBe('unknown');
    expect(state(seen('programme.reseller', 'suspended')).is).toBe('unknown');
  });

  it.each(PROGRAMME_STATUS)('is missing for certain only where the status comes before it: %s', (status) => {
    const says = (verdict: string) =>
      proofs(lookup(shown({ 'programme.reseller': status }))).find(({ id }) => id === 'programme')?.verdict === verdict;
    const before = /^(pending|pending-qualification|qualified)$/.test(status);
    const after = /^(active|signed)$/.test(status);
    expect(says(before ? 'no' : after ? 'yes' : 'unknown')).toBe(true);
    expect(state(seen('programme.reseller', status)).is).toBe(before ? 'unsigned' : after ? 'signed' : 'unknown');
    if (!before) expect(state(seen('agreement.mpa', 'accepted', 0, agreements), seen('programme.reseller', status)).is).toBe('signed');
  });

  it('tells row and banner apart', () => {
    const verdict = (source: Source) => proofs(lookup(folded([seen('agreement.mpa', 'accepted', 0, source)]))).map(({ verdict: is }) => is);
    expect(verdict(agreements)).toEqual(['yes', 'unknown', 'unknown']);
    expect(verdict(banner)).toEqual(['unknown', 'yes', 'unknown']);
  });

  it('says what is missing where pages disagree, and which of them is the older sight', () => {
    expect(state(seen('agreement.mpa', 'accepted', 0, agreements), seen('programme.reseller', 'qualified', 4))).toMatchObject({
      is: 'disagree',
      way: 'signedNotActive',
      older: 'programme',
    });
    expect(state(seen('agreement.mpa', 'not-accepted', 4, agreements), seen('programme.reseller', 'active', 0))).toMatchObject({
      is: 'disagree',
      way: 'activeNotSigned',
      older: 'row',
    });
    expect(state(seen('agreement.mpa', 'not-accepted', 0, agreements), seen('programme.reseller', 'active', 0)).older).toBeUndefined();
  });
});

it('knows personal accounts by the mail services that Microsoft names, and no company’s domain', () => {
  expect(['a@outlook.com', 'A@Hotmail.co.uk', 'a@gmail.com', 'a@yahoo.de', 'a@live.com'].filter((user) => !isPersonal(user))).toEqual([]);
  expect(['a@contoso.com', 'a@outlook.contoso.com', 'outlook.com', '@gmail.com', 'maya', 'a@live.example.com'].filter(isPersonal)).toEqual(
    [],
  );
});

describe('whatever was seen', () => {
  const values = fc.record(
    {
      'me.user': fc.constantFrom('maya', 'maya@outlook.com'),
      'user.roles@user:maya': fc.uniqueArray(fc.constantFrom(...ROLE), { minLength: 1, maxLength: 3 }),
      'partnerId.cspTab': fc.constant(true),
      'partnerId.associated': fc.constant('6540011'),
      'location.type@location:6540011': fc.constantFrom('location', 'global'),
      'verification.status': fc.constantFrom(...VERIFICATION_STATUS),
      'programme.reseller': fc.constantFrom(...PROGRAMME_STATUS),
      'enrolment.formSeen': fc.boolean(),
      'agreement.mpa': fc.constantFrom('accepted', 'not-accepted'),
      'agreement.mpaListed': fc.boolean(),
    },
    { requiredKeys: [] },
  );
  const me = fc.record(
    { signedInTo: fc.constantFrom('this' as const, { name: 'x' }), enrolledElsewhere: fc.constant({ name: 'x' }) },
    { requiredKeys: [] },
  );

  it('nothing is claimed without what it rests on, and signing is offered only where all is ruled out', () => {
    fc.assert(
      fc.property(values, me, (facts, who) => {
        const { causes, proofs: shownBy, maySign, first, state } = agreementDoctor(shown(facts), who);
        for (const { verdict, evidence, params, id } of causes) {
          if (verdict !== 'unknown') expect(evidence.length + (params ? 1 : 0), id).toBeGreaterThan(0);
        }
        for (const { verdict, evidence } of shownBy) if (verdict !== 'unknown') expect(evidence.length).toBeGreaterThan(0);
        if (maySign) expect([causes.every(({ verdict }) => verdict === 'no'), first]).toEqual([true, undefined]);
        if (state === 'unknown') expect(shownBy.every(({ verdict }) => verdict === 'unknown')).toBe(true);
      }),
    );
  });
});
