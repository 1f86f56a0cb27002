import { describe, expect, test } from 'vitest';
import { assess } from './assess';
import { PREREQUISITES } from './findings';
import { lookup } from './lookup';
import { CHECKS } from './prerequisites/checks';
import { inputOf } from './prerequisites/from-facts';
import { folded, NOW, seen, shown } from './testing/facts';
import { FINDING_EXAMPLES } from './testing/finding-examples';

test('every rule has a check, and every check a rule', () => {
  expect(Object.keys(CHECKS).sort()).toEqual(PREREQUISITES.map(({ id }) => id).sort());
});

test.each(PREREQUISITES.map(({ id }) => id))('%s has an example that passes and one that does not', (id) => {
  const verdicts = FINDING_EXAMPLES.filter(({ rule }) => rule === id).map(({ verdict }) => verdict);
  expect(verdicts).toContain('pass');
  expect(verdicts.some((verdict) => verdict !== 'pass')).toBe(true);
});

test.each(FINDING_EXAMPLES.map((example) => [example.rule, example.verdict, JSON.stringify(example.shown), example] as const))(
  '%s: %s for %s',
  (rule, verdict, _, example) => {
    expect(CHECKS[rule]!(inputOf(lookup(shown(example.shown)))).verdict).toBe(verdict);
  },
);

test.each(PREREQUISITES.map(({ id }) => id))('%s says nothing of what was not seen', (id) => {
  expect(CHECKS[id]!(inputOf(lookup(shown({})))).verdict).toBe('unknown');
});

test.each(PREREQUISITES.map((rule) => [rule.id, rule] as const))(
  '%s looks at the facts that it names, and at no other',
  (id, { facts }) => {
    for (const { rule, shown: values } of FINDING_EXAMPLES) {
      const fitting = Object.entries(values).filter(([key]) => (facts as readonly string[]).includes(key.split('@')[0]!));
      if (rule === id) expect(fitting.length, JSON.stringify(values)).toBe(Object.keys(values).length);
    }
  },
);

describe('a finding', () => {
  const of = (values: Record<string, unknown>, rule: string) =>
    assess(shown(values), NOW).findings.find((finding) => finding.rule === rule);

  test('tells rule, verdict, severity, tasks and a sentence', () => {
    expect(of({ 'legal.primaryContactEmail': 'ada@gmail.com', 'legal.companyName': 'X GmbH' }, 'pre.contact-onmicrosoft')).toEqual({
      rule: 'pre.contact-onmicrosoft',
      verdict: 'pass',
      severity: 'warning',
      tasks: ['verify.email'],
      reason: { key: 'finding.contact-onmicrosoft.pass' },
      evidence: [expect.objectContaining({ fact: 'legal.primaryContactEmail', value: 'ada@gmail.com', lastSeenAt: NOW, says: 'done' })],
    });
    expect(of({}, 'pre.mfa-admins')).toMatchObject({ verdict: 'unknown', reason: { key: 'finding.unknown' } });
  });

  test('rests on the facts of the account, of the location it goes by and of the person signed in', () => {
    const seen = {
      'partnerId.associated': '1234567',
      'location.type@location:1234567': 'global',
      'location.type@location:7654321': 'location',
    };
    const types = of(seen, 'pre.partnerid-type')?.evidence.filter(({ fact }) => fact === 'location.type');
    expect(types).toMatchObject([{ subject: { id: '1234567' }, value: 'global', says: 'attention' }]);
    const mine = { 'me.user': 'ada@contoso.example', 'user.roles@user:ada@contoso.example': ['sales-agent'] };
    expect(of(mine, 'pre.global-admin')?.evidence).toContainEqual(expect.objectContaining({ fact: 'user.roles', value: ['sales-agent'] }));
  });

  test('says that whose fact it rests on stood no longer in the list', () => {
    const roles = seen('user.roles@user:ada@contoso.example', ['sales-agent'], 1);
    const later = { account: 'a', kind: 'user', whole: true, ids: [], seenAt: NOW } as const;
    const facts = folded([seen('me.user', 'ada@contoso.example'), roles], [later]);
    const found = assess(facts, NOW).findings.find(({ rule }) => rule === 'pre.global-admin');
    expect(found?.evidence).toContainEqual(expect.objectContaining({ fact: 'user.roles', stillListed: false }));
  });

  test('goes when what it stands before is done, unless it lasts', () => {
    const done = { 'programme.reseller': 'active' };
    expect(of({ ...done, 'legal.companyName': 'AAAA' }, 'pre.legal-name-warn')).toBeUndefined();
    expect(
      of({ ...done, 'partnerId.associated': '1234567', 'location.type@location:1234567': 'global' }, 'pre.partnerid-type'),
    ).toMatchObject({ verdict: 'fail' });
  });
});
