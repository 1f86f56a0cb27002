import { expect, it } from 'vitest';
import { folded, person, portal, seen } from '../testing/facts';
import { agreementDoctor } from './doctor';
import type { Me } from './types';

const HERE: Me = { signedInTo: 'this' };
type Told = [key: string, value: unknown, daysAgo?: number, by?: 'person'];

const ADMIN: Told[] = [
  ['me.user', 'ada@fernbrook.example'],
  ['user.roles@user:ada@fernbrook.example', ['global-admin']],
];
const ID: Told[] = [['partnerId.associated', '6540011']];

/** What somebody who knows the programme would answer, written down before it was asked: state of the signature, cause to clear first, may it be signed. */
const CASES: [what: string, facts: Told[], me: Me, state: string, first: string | undefined, maySign: boolean][] = [
  [
    'all in order, row unsigned',
    [...ADMIN, ...ID, ['verification.status', 'authorized'], ['agreement.mpa', 'not-accepted']],
    HERE,
    'unsigned',
    undefined,
    true,
  ],
  ['all in order, Qualified', [...ADMIN, ...ID, ['programme.reseller', 'qualified']], HERE, 'unsigned', undefined, true],
  ['all in order, but who is signed in was not seen', [...ID, ['programme.reseller', 'qualified']], HERE, 'unsigned', undefined, false],
  [
    'a Global admin sees no row, only the partner programme',
    [...ADMIN, ['programme.maicpp', 'active'], ['agreement.mpaListed', false]],
    HERE,
    'notListed',
    'notEnrolled',
    false,
  ],
  [
    'no row, roles not seen, nothing of CSP',
    [
      ['programme.maicpp', 'active'],
      ['agreement.mpaListed', false],
    ],
    HERE,
    'notListed',
    undefined,
    false,
  ],
  [
    'an Admin agent sees no row',
    [
      ['me.user', 'ada'],
      ['user.roles@user:ada', ['admin-agent']],
      ...ID,
      ['verification.status', 'authorized'],
      ['agreement.mpaListed', false],
    ],
    HERE,
    'notListed',
    'notGlobalAdmin',
    false,
  ],
  [
    'no row while the verification runs',
    [...ADMIN, ...ID, ['verification.status', 'pending'], ['agreement.mpaListed', false]],
    HERE,
    'notListed',
    'verificationOpen',
    false,
  ],
  [
    'Microsoft waits for the partner',
    [...ADMIN, ...ID, ['verification.status', 'pending-partner-action']],
    HERE,
    'unknown',
    'verificationOpen',
    false,
  ],
  [
    'refused',
    [...ADMIN, ...ID, ['verification.status', 'rejected'], ['programme.reseller', 'pending-qualification']],
    HERE,
    'unsigned',
    'verificationOpen',
    false,
  ],
  [
    'verified, the CSP part of Identifiers without a number',
    [...ADMIN, ['partnerId.cspTab', true], ['verification.status', 'authorized']],
    HERE,
    'unknown',
    undefined,
    false,
  ],
  [
    'the global PartnerID associated',
    [...ADMIN, ...ID, ['location.type@location:6540011', 'global'], ['verification.status', 'authorized']],
    HERE,
    'unknown',
    'partnerIdMissing',
    false,
  ],
  [
    'a location of another country',
    [...ADMIN, ...ID, ['account.country', 'FR'], ['location.country@location:6540011', 'GB'], ['verification.status', 'authorized']],
    HERE,
    'unknown',
    'partnerIdMissing',
    false,
  ],
  [
    'signed in with a web-mail address',
    [
      ['me.user', 'ada@outlook.com'],
      ['verification.status', 'authorized'],
    ],
    HERE,
    'unknown',
    'wrongAccount',
    false,
  ],
  [
    'the portal shows another company',
    [...ADMIN, ...ID, ['verification.status', 'authorized']],
    { signedInTo: { name: 'Lindenhof' } },
    'unknown',
    'wrongAccount',
    false,
  ],
  [
    'enrolled in another account of mine',
    [['portal.signedIn', true]],
    { signedInTo: 'this', enrolledElsewhere: { name: 'Lindenhof' } },
    'unknown',
    'wrongAccount',
    false,
  ],
  ['the programme was revoked', [...ADMIN, ...ID, ['programme.reseller', 'revoked']], HERE, 'unknown', 'notEnrolled', false],
  [
    'signed and active',
    [...ADMIN, ...ID, ['agreement.mpa', 'accepted'], ['programme.reseller', 'active']],
    HERE,
    'signed',
    undefined,
    false,
  ],
  [
    'signed by a colleague who was Global admin; I am not',
    [
      ['me.user', 'bob'],
      ['user.roles@user:bob', ['sales-agent']],
      ['agreement.mpa', 'accepted'],
    ],
    HERE,
    'signed',
    undefined,
    false,
  ],
  [
    'signed, status still Qualified',
    [...ADMIN, ...ID, ['agreement.mpa', 'accepted'], ['programme.reseller', 'qualified']],
    HERE,
    'disagree',
    undefined,
    false,
  ],
  [
    'active, the row says unsigned',
    [...ADMIN, ...ID, ['agreement.mpa', 'not-accepted'], ['programme.reseller', 'active']],
    HERE,
    'disagree',
    undefined,
    false,
  ],
  [
    'active, a change being verified',
    [...ADMIN, ...ID, ['programme.reseller', 'active', 3], ['verification.status', 'pending']],
    HERE,
    'signed',
    undefined,
    false,
  ],
  ['the person says that it is signed', [...ADMIN, ['agreement.mpa', 'accepted', 0, 'person']], HERE, 'unknown', undefined, false],
];

it.each(CASES)('%s', (_, facts, me, state, first, maySign) => {
  const told = facts.map(([key, value, daysAgo = 0, by]) =>
    seen(key, value, daysAgo, by === 'person' ? person('form') : portal('account.agreements')),
  );
  const found = agreementDoctor(folded(told), me);
  expect({ state: found.state, first: found.first, maySign: found.maySign }).toEqual({ state, first, maySign });
});
