import { type Account, type Act, activeAccount, type Scenario, type Verification } from './scenario';

/** What the portal would call the day it is. The stand-in's clock stands still, so that pictures and tests repeat. */
export const TODAY = '2026-11-20';

/**
 * Changes the state as the portal, Microsoft, a distributor or a customer would. Alters the given scenario (a copy that
 * belongs to one running portal). An act that is not possible in the present state throws, with the reason.
 */
export function apply(state: Scenario, act: Act): void {
  if (act.act === 'sign-in') {
    state.session = 'signedIn';
    return;
  }
  if (act.act === 'sign-out') {
    state.session = 'signedOut';
    return;
  }
  if (act.act === 'pick-account') {
    if (!state.accounts.some((one) => one.tenantId === act.tenantId)) throw new Error('no such account');
    state.active = act.tenantId;
    state.session = 'signedIn';
    return;
  }
  const account = activeAccount(state);
  switch (act.act) {
    case 'open-enrolment':
      if (account.enrolment === 'none') account.enrolment = 'open';
      return;
    case 'enrol':
      enrol(account, act);
      return;
    case 'confirm-email':
      move(openVerification(account), { email: 'done', employment: 'current' });
      return;
    case 'decide':
      decide(account, act.status);
      return;
    case 'appeal':
      appeal(account);
      return;
    case 'accept-agreement':
      acceptAgreement(account, act.name);
      return;
    case 'set-roles':
      setRoles(account, act.email, act.roles);
      return;
    case 'change-company':
      changeCompany(account, act);
      return;
    case 'add-location':
      addLocation(account, act);
      return;
    case 'set-security-contact':
      account.securityContact = { name: act.name, email: act.email };
      return;
    case 'offer-partnership':
      if (account.distributors.length === 0) account.distributors.push({ ...PROVIDER });
      return;
    case 'authorise-provider':
      authorise(account, act.tenantId);
      return;
    case 'connect-customer':
      connectCustomer(account);
      return;
    case 'add-customer':
      addCustomer(account, act.name, act.domain);
      return;
    case 'request-admin-relationship':
      requestRelationship(account, act);
      return;
  }
}

/** The distributor and the customer that come into the play when nobody else is there. */
const PROVIDER: Account['distributors'][number] = {
  tenantId: 'd1577b10-0a01-4d01-8d01-0000000000d1',
  name: 'Nordwind Distribution GmbH',
  country: 'DE',
  partnerId: '5550101',
  state: 'offered',
};
const CUSTOMER: Account['customers'][number] = {
  tenantId: 'c0570001-0b01-4c01-8c01-0000000000c1',
  name: 'Alpenblick Hotels',
  domain: 'alpenblick.example',
  relationship: 'Cloud Reseller',
  adminRelationships: [],
  subscriptions: [],
};

function enrol(account: Account, form: Extract<Act, { act: 'enrol' }>): void {
  if (account.enrolment === 'sent') throw new Error('the enrolment was sent already');
  account.enrolment = 'sent';
  account.name = form.companyName;
  account.primaryContact = { name: form.contactName, email: form.contactEmail };
  account.support = { website: form.website, email: form.supportEmail, phone: form.phone };
  account.associatedPartnerId = account.locations.find((one) => one.type === 'location')?.partnerId ?? null;
  account.programmes.reseller = 'pending-qualification';
  account.verification.reseller = beginning();
}

const beginning = (): Verification => ({
  status: 'pending',
  fixNow: false,
  steps: { started: 'done', email: 'current', employment: 'open', business: 'open', decision: 'open' },
});

function openVerification(account: Account): Verification {
  const found = account.verification.reseller;
  if (!found) throw new Error('no verification of the reseller');
  return found;
}

function move(verification: Verification, to: Partial<Verification['steps']>): void {
  Object.assign(verification.steps, to);
}

function decide(account: Account, status: 'authorized' | 'rejected'): void {
  const verification = openVerification(account);
  verification.status = status;
  verification.fixNow = status === 'rejected';
  if (status === 'authorized') {
    for (const step of Object.keys(verification.steps) as (keyof Verification['steps'])[]) verification.steps[step] = 'done';
    account.programmes.reseller = 'qualified';
    if (!account.agreements.some((one) => one.kind === 'mpa')) {
      account.agreements.push({
        kind: 'mpa',
        program: 'CSP',
        name: 'Microsoft Partner Agreement',
        acceptedOn: null,
        acceptedBy: null,
        version: '3.0',
      });
    }
  } else {
    move(verification, { email: 'done', employment: 'done', business: 'failed', decision: 'failed' });
  }
}

function appeal(account: Account): void {
  const verification = openVerification(account);
  if (!verification.fixNow) throw new Error('nothing to appeal against');
  verification.status = 'pending';
  verification.fixNow = false;
  move(verification, { business: 'current', decision: 'open' });
}

/** A changed company is verified anew. */
function changeCompany(account: Account, { companyName, address, contactEmail }: Extract<Act, { act: 'change-company' }>): void {
  if (!account.primaryContact) throw new Error('no primary contact');
  account.name = companyName;
  account.address = address;
  account.primaryContact.email = contactEmail;
  if (account.enrolment === 'sent') account.verification.reseller = beginning();
}

/** A location is vetted before it counts; its PartnerID follows the last one given. */
function addLocation(account: Account, { name, country }: Extract<Act, { act: 'add-location' }>): void {
  const last = Math.max(...account.locations.map(({ partnerId }) => Number(partnerId)));
  account.locations.push({ partnerId: String(last + 1), type: 'location', name, country, vetting: 'pending' });
}

function acceptAgreement(account: Account, name: string): void {
  const row = account.agreements.find((one) => one.name === name);
  if (!row) throw new Error('no such agreement');
  if (row.kind === 'mpa' && !account.me.roles.includes('global-admin')) throw new Error('only a Global admin may accept');
  row.acceptedOn = TODAY;
  row.acceptedBy = account.me.name;
  if (row.kind === 'mpa') account.programmes.reseller = 'active';
}

function setRoles(account: Account, email: string, roles: Account['me']['roles']): void {
  for (const user of [account.me, ...account.users]) {
    if (user.email === email) user.roles = roles.length > 0 ? [...roles] : ['default-user'];
  }
}

function authorise(account: Account, tenantId: string): void {
  const found = account.distributors.find((one) => one.tenantId === tenantId);
  if (!found) throw new Error('no such request');
  if (!account.me.roles.includes('admin-agent')) throw new Error('only an Admin agent may authorise');
  found.state = 'listed';
}

function connectCustomer(account: Account): void {
  if (!account.customers.some((one) => one.tenantId === CUSTOMER.tenantId)) account.customers.push({ ...CUSTOMER });
}

/** A new customer comes with the reseller relationship; its tenant is new, so its id is made up from its place in the list. */
function addCustomer(account: Account, name: string, domain: string): void {
  if (account.customers.some((one) => one.domain === domain)) throw new Error('the domain is taken');
  const tenantId = `c0570001-0b01-4c01-8c01-${(0xadd000 + account.customers.length).toString(16).padStart(12, '0')}`;
  account.customers.push({ tenantId, name, domain, relationship: 'Cloud Reseller', adminRelationships: [], subscriptions: [] });
}

/** A request waits for the customer; names of relationships are unique over all customers of a partner. */
function requestRelationship(account: Account, { tenantId, relationship }: Extract<Act, { act: 'request-admin-relationship' }>): void {
  if (!account.me.roles.includes('admin-agent')) throw new Error('only an Admin agent may request an admin relationship');
  const customer = account.customers.find((one) => one.tenantId === tenantId);
  if (!customer) throw new Error('no such customer');
  if (account.customers.some((one) => one.adminRelationships.some(({ name }) => name === relationship.name)))
    throw new Error('the name is taken');
  customer.adminRelationships.push(structuredClone(relationship));
}
