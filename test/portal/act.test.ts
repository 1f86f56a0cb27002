import { expect, it } from 'vitest';
import { apply, TODAY } from './act';
import { activeAccount, loadScenarios, type Scenario, scenario } from './scenario';

type Relationship = Scenario['accounts'][number]['customers'][number]['adminRelationships'][number];

const fresh = (id: string): Scenario => structuredClone(loadScenarios().find((one) => one.id.startsWith(id))!);
const enrolment = {
  act: 'enrol',
  companyName: 'Fernbrook Cloud Services Ltd',
  contactName: 'Maya Thornton',
  contactEmail: 'maya.thornton@fernbrook.example',
  website: 'https://help.fernbrook.example',
  supportEmail: 'help@fernbrook.example',
  phone: '+44 113 496 0000',
} as const;

it('plays a whole onboarding, and stays a valid state at every step', () => {
  const state = fresh('03');
  const account = () => activeAccount(state);
  const me = account().me.email;
  const then = (act: Parameters<typeof apply>[1]) => {
    apply(state, act);
    expect(scenario.safeParse(state).success, act.act).toBe(true);
  };
  then(enrolment);
  expect(account().programmes.reseller).toBe('pending-qualification');
  expect(account().verification.reseller).toMatchObject({ status: 'pending', steps: { started: 'done', email: 'current' } });
  expect(account().associatedPartnerId).toBe('6540011');
  then({ act: 'confirm-email' });
  expect(account().verification.reseller!.steps).toMatchObject({ email: 'done', employment: 'current' });
  then({ act: 'decide', status: 'rejected' });
  expect(account().verification.reseller).toMatchObject({ status: 'rejected', fixNow: true });
  then({ act: 'appeal' });
  expect(account().verification.reseller).toMatchObject({ status: 'pending', fixNow: false });
  then({ act: 'decide', status: 'authorized' });
  expect(account().programmes.reseller).toBe('qualified');
  then({ act: 'accept-agreement', name: 'Microsoft Partner Agreement' });
  expect(account().programmes.reseller).toBe('active');
  expect(account().agreements.find((one) => one.kind === 'mpa')).toMatchObject({ acceptedOn: TODAY, acceptedBy: 'Maya Thornton' });
  then({ act: 'offer-partnership' });
  const offer = { act: 'authorise-provider', tenantId: account().distributors[0]!.tenantId } as const;
  expect(() => apply(state, offer)).toThrow('Admin agent');
  then({ act: 'set-roles', email: me, roles: ['global-admin', 'admin-agent'] });
  then(offer);
  expect(account().distributors[0]!.state).toBe('listed');
  then({ act: 'connect-customer' });
  expect(account().customers).toHaveLength(1);
});

it('refuses what the portal would refuse, and changes nothing then', () => {
  const state = fresh('06');
  activeAccount(state).me.roles = ['sales-agent'];
  const before = JSON.stringify(state);
  expect(() => apply(state, { act: 'accept-agreement', name: 'Microsoft Partner Agreement' })).toThrow('Global admin');
  expect(() => apply(state, { act: 'accept-agreement', name: 'Nothing' })).toThrow('no such agreement');
  expect(() => apply(state, { act: 'appeal' })).toThrow('nothing to appeal');
  expect(() => apply(state, enrolment)).toThrow('sent already');
  expect(() => apply(state, { act: 'pick-account', tenantId: 'd1577b10-0a01-4d01-8d01-0000000000d9' })).toThrow('no such account');
  expect(JSON.stringify(state)).toBe(before);
});

it('switches between accounts without touching either', () => {
  const state = fresh('12');
  const accounts = JSON.stringify(state.accounts);
  const [first, second] = state.accounts;
  apply(state, { act: 'pick-account', tenantId: second!.tenantId });
  expect(activeAccount(state).name).toBe(second!.name);
  apply(state, { act: 'pick-account', tenantId: first!.tenantId });
  expect(activeAccount(state).name).toBe(first!.name);
  expect(JSON.stringify(state.accounts)).toBe(accounts);
});

it('takes up a new customer and a request for an admin relationship, and refuses a second of the name', () => {
  const state = fresh('11');
  const account = activeAccount(state);
  apply(state, { act: 'add-customer', name: 'Millrace Pottery', domain: 'millrace.example' });
  const added = account.customers.find((one) => one.domain === 'millrace.example')!;
  expect(() => apply(state, { act: 'add-customer', name: 'Other', domain: 'millrace.example' })).toThrow('taken');
  const relationship: Relationship = {
    id: `9d1a0000-0e01-4f01-8f01-0000000000ff-${account.tenantId}`,
    name: 'Millrace',
    status: 'approval-pending',
    startsOn: null,
    endsOn: null,
    autoExtend: false,
    roles: ['Directory Readers'],
  };
  const request = { act: 'request-admin-relationship', tenantId: added.tenantId, relationship } as const;
  apply(state, request);
  expect(added.adminRelationships).toEqual([relationship]);
  expect(() => apply(state, request)).toThrow('the name is taken');
  account.me.roles = ['global-admin'];
  expect(() => apply(state, request)).toThrow('only an Admin agent');
  expect(scenario.safeParse(state).success).toBe(true);
});

it('a changed company is verified anew, a further location is vetted first', () => {
  const state = fresh('06');
  apply(state, {
    act: 'change-company',
    companyName: 'Fernbrook Ltd',
    address: ['1 High Street', 'Leeds LS1 4AB'],
    contactEmail: 'a@b.example',
  });
  apply(state, { act: 'add-location', name: 'Fernbrook York', country: 'GB' });
  const { name, verification, locations, primaryContact } = activeAccount(state);
  expect([name, verification.reseller?.status, primaryContact?.email]).toEqual(['Fernbrook Ltd', 'pending', 'a@b.example']);
  expect(locations.at(-1)).toEqual({ partnerId: '6540012', type: 'location', name: 'Fernbrook York', country: 'GB', vetting: 'pending' });
  expect(scenario.safeParse(state).success).toBe(true);
});
