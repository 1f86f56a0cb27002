/** What the state of the stand-in says, as facts: the truth that a reading of its pages is held against. */
import type { FactKey, SubjectKind } from '../../../lib/rules/facts';
import { foldedKey } from '../../../lib/rules/folded-key';
import { type Account, activeAccount, type Scenario } from '../scenario';

/** Folded key → the value, or those that the portal's generations show of it. */
export type Stated = ReadonlyMap<string, readonly unknown[]>;

const presence = (value: unknown): 'present' | 'absent' => (value ? 'present' : 'absent');

type Facts = [fact: FactKey, ...values: unknown[]][];

/** Facts about the account itself. */
function ofAccount(account: Account, signedIn: boolean): Facts {
  const { verification, programmes, enrolment, me } = account;
  const mpa = me.roles.includes('global-admin') ? account.agreements.find(({ kind }) => kind === 'mpa') : undefined;
  const signed = account.agreements.find(({ kind }) => kind === 'mpa')?.acceptedOn;
  const contact = account.primaryContact;
  return [
    ['portal.signedIn', signedIn],
    ['account.name', account.name],
    ['account.tenantId', account.tenantId],
    ['account.country', account.country],
    ['me.user', me.email],
    ['enrolment.welcomeSeen', true],
    ['enrolment.formSeen', true],
    ['enrolment.submitted', enrolment === 'sent'],
    ['legal.companyName', account.name],
    ['legal.address', account.address.join(', ')],
    ['legal.primaryContact', contact && `${contact.name}, ${contact.email}`],
    ['legal.primaryContactEmail', contact?.email],
    ['legal.securityContact', presence(account.securityContact)],
    ['legal.supportContact', presence(account.support)],
    ['legal.registrationNumber', presence(account.registrationNumber)],
    ['legal.locationCount', account.locations.filter(({ type }) => type === 'location').length],
    ['maicpp.verification', verification.partner?.status],
    ['programme.maicpp', programmes.maicpp],
    ['verification.status', verification.reseller?.status],
    ['verification.fixNow', verification.reseller?.fixNow],
    ...Object.entries(verification.reseller?.steps ?? {}).map(([name, state]): Facts[number] => [
      `verification.step.${name}` as FactKey,
      state,
    ]),
    // The older generation tells of the terms that were signed.
    ['programme.reseller', programmes.reseller ?? (signed ? 'signed' : undefined)],
    ['agreement.mpaListed', mpa !== undefined],
    ['agreement.mpa', mpa && (mpa.acceptedOn ? 'accepted' : 'not-accepted')],
    ['agreement.mpaAcceptedOn', mpa?.acceptedOn],
    ['agreement.mpaAcceptedBy', mpa?.acceptedBy],
    ['partnerId.cspTab', account.associatedPartnerId !== null || enrolment === 'sent'],
    ['partnerId.associated', account.associatedPartnerId],
    ['partnerId.global', account.locations.find(({ type }) => type === 'global')?.partnerId],
    ['billing.profile', presence(account.billingProfile)],
    ['security.mfaAdmins', account.security?.mfaAdmins],
    ['security.contact', account.security?.contact],
    ['customers.listLoaded', true],
  ];
}

/** Facts about one subject, by its id or, where a page shows none, its name. */
interface About {
  kind: SubjectKind;
  ids: string[];
  facts: Facts;
}

type Customer = Account['customers'][number];

/** What the relationships of a customer come to: the best of them. */
function bestOf({ adminRelationships }: Customer): 'active' | 'pending' | 'ended' | undefined {
  const is = (...statuses: string[]) => adminRelationships.some(({ status }) => statuses.includes(status));
  if (is('active', 'expiring')) return 'active';
  if (is('created', 'approval-pending', 'approved', 'activating')) return 'pending';
  return adminRelationships.length > 0 ? 'ended' : undefined;
}

const ofCustomer = (customer: Customer): About[] => [
  {
    kind: 'customer',
    ids: [customer.tenantId],
    facts: [
      ['customer.listed', true],
      ['customer.name', customer.name],
      ['customer.domain', customer.domain],
      ['customer.relationship', customer.relationship === 'Cloud Reseller' ? 'cloud-reseller' : undefined],
      ['customer.adminRelationship', bestOf(customer)],
    ],
  },
  ...customer.adminRelationships.map(
    (one): About => ({
      kind: 'relationship',
      ids: [one.id, `${customer.tenantId}:${one.name.toLowerCase()}`],
      facts: [
        ['relationship.customer', customer.tenantId],
        ['relationship.name', one.name],
        ['relationship.status', one.status],
        ['relationship.startsOn', one.startsOn],
        ['relationship.endsOn', one.endsOn],
        ['relationship.autoExtend', one.autoExtend],
      ],
    }),
  ),
  ...customer.subscriptions.map(
    ({ id, reseller, supportContact }): About => ({
      kind: 'subscription',
      ids: [`${customer.tenantId}/${id}`],
      facts: [
        ['subscription.resellerPartnerId', reseller?.partnerId],
        ['subscription.supportContact', presence(supportContact)],
      ],
    }),
  ),
];

/** Facts about whom and what the account knows. */
const ofSubjects = (account: Account): About[] => [
  ...account.locations.map(
    ({ partnerId, type, name, country, vetting }): About => ({
      kind: 'location',
      ids: [partnerId],
      facts: [
        ['location.type', type],
        ['location.name', name],
        ['location.country', country],
        ['location.vetting', vetting],
      ],
    }),
  ),
  ...[account.me, ...account.users].map(
    ({ email, name, roles }): About => ({
      kind: 'user',
      ids: [email],
      facts: [
        ['user.name', name],
        ['user.roles', roles],
      ],
    }),
  ),
  ...[{ tenantId: account.tenantId, domain: account.me.email.split('@')[1]! }, ...account.tenants].map(
    ({ tenantId, domain }): About => ({
      kind: 'tenant',
      ids: [tenantId],
      facts: [
        ['tenant.listed', true],
        ['tenant.domain', domain],
      ],
    }),
  ),
  ...account.distributors.map(
    ({ tenantId, name, country, state }): About => ({
      kind: 'distributor',
      ids: [tenantId, name.toLowerCase()],
      facts: [
        ['distributor.listed', state === 'listed' || undefined],
        ['distributor.invitation', state === 'offered' ? 'open' : 'accepted'],
        ['distributor.name', name],
        ['distributor.country', country],
      ],
    }),
  ),
  ...(account.resellers ?? []).map(
    ({ tenantId, name, country }): About => ({
      kind: 'reseller',
      ids: [tenantId, name.toLowerCase()],
      facts: [
        ['reseller.listed', true],
        ['reseller.name', name],
        ['reseller.country', country],
      ],
    }),
  ),
  ...account.customers.flatMap(ofCustomer),
];

/** All that the account in use states. What it has nothing of may not be claimed. */
export function statedBy(state: Scenario): Stated {
  const account = activeAccount(state);
  const said = new Map<string, unknown[]>();
  const put = (key: string, values: unknown[]) =>
    said.set(
      key,
      values.filter((value) => value !== undefined && value !== null),
    );
  for (const [fact, ...values] of ofAccount(account, state.session === 'signedIn')) put(fact, values);
  for (const { kind, ids, facts } of ofSubjects(account))
    for (const id of ids) for (const [fact, ...values] of facts) put(foldedKey(fact, { kind, id }), values);
  return said;
}
