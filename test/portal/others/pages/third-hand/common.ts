import { about, type Claim, says } from '../../other-page';
import { ME, ORG, root } from '../../third-shells';

/** What the pages of the third hand share: addresses, navigation, what its frames say, and claims about its people. */
export const BASE = 'https://partner.microsoft.com';
export const SETTINGS = [
  'Overview',
  'My access',
  'User management',
  'Programs',
  'Agreements',
  'Legal info',
  'Identifiers',
  'Tenants',
  'Billing profile',
];
export const CUSTOMERS = ['Customer List', 'Administer', 'Indirect providers', 'Expiring granular relationships'];
export const PROVIDER = '3f1c2b7a-5d4e-4c1b-9a60-0d2e7f8a9b11';
export const [A, B, C] = [
  'aa0c1f52-7b1e-4b57-8f10-1f2e3d4c5b61',
  'bb7d2e63-8c2f-4c68-9a21-2a3b4c5d6e72',
  'cc8e3f74-9d30-4d79-8b32-3b4c5d6e7f83',
] as const;
export const LEGAL = `${BASE}/dashboard/v2/account-settings/organization/legalinfo`;
export const LEGAL_V3 = `${BASE}/en-us/dashboard/account/v3/organization/legalinfo`;
export const AGREE = `${BASE}/dashboard/v2/account-settings/settings/agreements`;
export const IDS = `${BASE}/dashboard/account/v3/organization/identity`;
export const USERS = `${BASE}/dashboard/v2/account-settings/usermanagement#users`;

/** What the frame with the labelled chip says, and what the one with the card may be read to say. */
export const CHIP = { account: { name: ORG }, may: [says('me.user', ME, 'Priya Nair'), says('enrolment.submitted', true)] };
export const CARD = { account: { name: ORG }, may: [...CHIP.may, says('account.name', ORG)] };
export const DEEP = { may: [says('enrolment.submitted', true)] };
export const named = says('account.name', ORG);

export const user = (id: string, name: string, ...roles: string[]): Claim[] =>
  about('user', id, { 'user.name': name, 'user.roles': roles });
export const provider = (name: string, ...ids: string[]): Claim[] =>
  about('distributor', [name, ...ids], { 'distributor.listed': true, 'distributor.name': name });
export const customer = (id: string, name: string, domain: string): Claim[] =>
  about('customer', id, { 'customer.listed': true, 'customer.name': name, 'customer.domain': domain });

export const LEGEND =
  '<div role="note"><b>What the statuses mean</b><ul><li>Pending: we are checking.</li><li>Authorized: you are verified.</li><li>Rejected: we could not verify you.</li></ul></div>';
export const TIP = '<div role="tooltip" class="tip">Verification status: Rejected means you have to press Fix now.</div>';

/** A check box of a form, ticked or not. */
export const check = (label: string, on: boolean, prefix = 'acx7_') =>
  `<${prefix}he-checkbox role="checkbox" aria-checked="${on}">${root('<span class="box"></span><slot></slot>')}${label}</${prefix}he-checkbox>`;
