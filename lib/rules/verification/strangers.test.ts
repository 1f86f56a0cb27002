import { expect, it } from 'vitest';
import { assess } from '../assess';
import { folded, NOW, person, portal, seen } from '../testing/facts';
import { verificationClinic } from './clinic';

type Told = [key: string, value: unknown, firstDaysAgo?: number, lastDaysAgo?: number, by?: 'person'];
const status = (value: string, first = 0, last = first): Told => ['verification.status', value, first, last];
const step = (id: string, value: string): Told => [`verification.step.${id}`, value];

/** What somebody who knows the verification would say, written down before it was asked: phase, step it is at, likeliest reason, day of the clock. */
const CASES: [what: string, facts: Told[], phase: string, at?: string, reason?: string, day?: number][] = [
  ['nothing seen', [], 'unseen'],
  ['the partner programme’s own was refused', [['maicpp.verification', 'rejected']], 'unseen'],
  ['None', [status('none')], 'notStarted'],
  ['sent on the enrolment’s page yesterday', [['enrolment.submitted', true, 1]], 'running', undefined, undefined, 2],
  ['pending since this morning', [status('pending')], 'running', undefined, undefined, 1],
  [
    'mail not yet confirmed',
    [status('pending', 3, 0), step('started', 'done'), step('email', 'current')],
    'running',
    'email',
    undefined,
    4,
  ],
  [
    'business being checked',
    [status('pending', 2, 0), step('email', 'done'), step('employment', 'done'), step('business', 'current')],
    'running',
    'business',
    undefined,
    3,
  ],
  ['pending for two weeks, seen today', [status('pending', 14, 0)], 'late', undefined, undefined, 11],
  ['pending two weeks ago, not looked at since', [status('pending', 14)], 'lookAgain', undefined, undefined, 11],
  [
    'the person knows the day',
    [status('pending'), ['verification.startedOn', '2026-11-16', 0, 0, 'person']],
    'running',
    undefined,
    undefined,
    5,
  ],
  ['Microsoft waits for the partner, for weeks', [status('pending-partner-action', 20, 0)], 'yours'],
  [
    'papers asked for at the employment step',
    [status('pending', 9, 0), step('email', 'done'), step('employment', 'action')],
    'yours',
    'employment',
    undefined,
    8,
  ],
  ['somebody has to show an identity document', [status('challenged'), step('identity', 'action')], 'yours', 'identity'],
  ['refused, no step seen', [status('rejected')], 'rejected', undefined, 'name-mismatch'],
  [
    'refused at business, name with a web ending',
    [status('rejected'), step('business', 'failed'), ['legal.companyName', 'Fernbrook.com']],
    'rejected',
    'business',
    'name-mismatch',
  ],
  [
    'refused at business, address a box',
    [status('rejected'), step('business', 'failed'), ['legal.companyName', 'Fernbrook Ltd'], ['legal.address', 'Postbus 12, Utrecht']],
    'rejected',
    'business',
    'address-mismatch',
  ],
  [
    'refused at business, number missing in Brazil',
    [status('rejected'), step('business', 'failed'), ['account.country', 'BR'], ['legal.registrationNumber', 'absent']],
    'rejected',
    'business',
    'country-code-conflict',
  ],
  [
    'refused at employment, contact at a web-mail service',
    [status('rejected'), step('employment', 'failed'), ['legal.primaryContactEmail', 'ada@gmail.com']],
    'rejected',
    'employment',
    'domain-not-owned',
  ],
  [
    'refused at the mail, a mailbox of nobody',
    [status('rejected'), step('email', 'failed'), ['legal.primaryContactEmail', 'info@fernbrook.example']],
    'rejected',
    'email',
    'unmonitored-mail',
  ],
  ['refused at the identity', [status('rejected'), step('identity', 'failed')], 'rejected', 'identity', 'id-mismatch'],
  ['refused, appealed, pending again', [status('rejected', 10), status('pending', 2, 0)], 'running', undefined, undefined, 3],
  ['refused a month ago, the programme Qualified today', [status('rejected', 30), ['programme.reseller', 'qualified']], 'done'],
  ['Authorized', [status('authorized')], 'done'],
  [
    'verified years ago, a change pending',
    [['programme.reseller', 'active', 400, 1], status('pending')],
    'running',
    undefined,
    undefined,
    1,
  ],
];

it.each(CASES)('%s', (_, facts, phase, at, reason, day) => {
  const told = facts.map(([key, value, first = 0, last = first, by]) => {
    const page = key === 'enrolment.submitted' ? 'enrol.form' : undefined;
    return seen(key, value, first, by ? person('form') : portal(page), { lastSeenAt: NOW - last * 86_400_000 });
  });
  const all = folded(told);
  const { tasks, findings } = assess(all, NOW);
  const clinic = verificationClinic(all, tasks['verify.authorized']?.clock, findings);
  const found = { phase: clinic.phase, at: clinic.at?.id, reason: clinic.reasons[0]?.id, day: clinic.clock?.day };
  expect(found).toEqual({ phase, at, reason, day });
});
