/**
 * Pages of one customer. Evidence: addresses; the title "{Customer} | {Page}"; the columns, statuses and the empty text of Admin
 * relationships, "Invalid Date" for one that is approved and not active yet; "Search admin relationships", "Request admin relationship",
 * "Terminate relationship"; the subscription's Reseller field with "{Reseller} (ID: 0012345)", "No indirect reseller" and
 * "Designated support contact". GUESS: the account page's labels, all else.
 */
import type { LabelKey } from '../../labels';
import type { Account } from '../../scenario';
import type { Context } from '../context';
import type { Command, Content, GridRow, Plan } from '../plan/plan';

export type Customer = Account['customers'][number];
export type Relationship = Customer['adminRelationships'][number];

/** The customer that the address names, from the server; null: there is none of that id. */
export async function customerOf(context: Context): Promise<Customer | null> {
  const answer = await fetch(`/standin/customer?id=${context.route.params.tenantId}`, { signal: context.signal });
  return answer.ok ? ((await answer.json()) as Customer) : null;
}

const nobody: Plan = {
  title: ['Customer not found', ''],
  nav: 'customers.list',
  blocks: [{ is: 'text', text: 'This customer does not exist.' }],
};

/** A page of a customer: nothing of another is ever drawn under the same address. */
const of =
  (draw: (context: Context, customer: Customer) => Plan) =>
  async (context: Context): Promise<Plan> => {
    const customer = await customerOf(context);
    return customer ? draw(context, customer) : nobody;
  };

const STATUS: Record<Relationship['status'], LabelKey> = {
  created: 'gdapCreated',
  'approval-pending': 'gdapApprovalPending',
  approved: 'gdapApproved',
  activating: 'gdapActivating',
  active: 'active',
  expiring: 'gdapExpiring',
  expired: 'gdapExpired',
  terminating: 'gdapTerminating',
  'termination-requested': 'gdapTerminating',
  terminated: 'gdapTerminated',
};

/** Dates are short on the older pages. */
const dayOf = (context: Context, day: string | null): string =>
  day === null ? 'Invalid Date' : context.day(day, context.route.generation === 'v2' ? 'medium' : 'numeric');

export const customerAccount = of((context, customer) => {
  const { t } = context;
  return {
    title: [customer.name, t('account')],
    blocks: [
      {
        is: 'section',
        title: 'Customer information',
        blocks: [
          {
            is: 'pairs',
            pairs: [
              [t('companyName'), customer.name],
              [t('microsoftId'), customer.tenantId],
              [t('primaryDomainName'), customer.domain],
              [t('relationship'), customer.relationship === 'Cloud Reseller' ? t('cloudReseller') : customer.relationship],
              // Where a customer's company sits is no fact about the partner's own account.
              ['Address', 'Example Street 1, 00000 Example, United States'],
            ],
          },
        ],
      },
      { is: 'commands', label: t('account'), commands: [{ label: t('update') }, { label: 'Remove reseller relationship' }] },
    ],
  };
});

export const adminRelationships = of((context, customer) => {
  const { t } = context;
  const param = (id: string) => `${customer.tenantId}/${id}`;
  return {
    title: [customer.name, t('adminRelationships')],
    blocks: [
      {
        is: 'commands',
        label: t('adminRelationships'),
        commands: [
          { label: t('requestAdminRelationship'), to: context.href('customers.detail.adminRequest', customer.tenantId) },
          { label: t('terminateRelationship'), disabled: true },
        ],
      },
      {
        is: 'grid',
        label: t('adminRelationships'),
        columns: [
          { key: 'name', title: t('colAdminRelationshipName'), heads: true },
          { key: 'status', title: t('status') },
          { key: 'startDate', title: t('colStartDate') },
          { key: 'endDate', title: t('colEndDate') },
          { key: 'autoExtend', title: t('colAutoExtend') },
        ],
        rows: customer.adminRelationships.map(
          (one): GridRow => ({
            id: one.id,
            cells: {
              name: [{ label: one.name, to: context.href('customers.detail.adminRelationship', param(one.id)) }],
              status: t(STATUS[one.status]),
              startDate: dayOf(context, one.startsOn),
              endDate: dayOf(context, one.endsOn),
              autoExtend: { switch: t('colAutoExtend'), on: one.autoExtend },
            },
          }),
        ),
        empty: t('noGranularRelationships'),
      },
    ],
  };
});

/** Evidence: title "Admin relationships | {name}"; status, start, end, roles, security groups. GUESS: arrangement. */
export const adminRelationship = of((context, customer) => {
  const { t, route } = context;
  const one = customer.adminRelationships.find(({ id }) => id === route.params.relationshipId?.toLowerCase());
  if (!one) return nobody;
  return {
    title: [t('adminRelationships'), one.name],
    nav: 'customers.detail.adminRelationships',
    blocks: [
      {
        is: 'section',
        title: one.name,
        blocks: [
          {
            is: 'pairs',
            pairs: [
              ['Customer', customer.name],
              [t('status'), t(STATUS[one.status])],
              [t('colStartDate'), dayOf(context, one.startsOn)],
              [t('colEndDate'), dayOf(context, one.endsOn)],
              [t('colAutoExtend'), { switch: t('colAutoExtend'), on: one.autoExtend }],
            ],
          },
        ],
      },
      { is: 'section', title: t('requestedRoles'), blocks: [{ is: 'list', items: one.roles }] },
      { is: 'section', title: 'Security groups', blocks: [{ is: 'text', text: 'No security groups added.' }, groups(context)] },
    ],
  };
});

const groups = ({ t }: Context) => ({
  is: 'commands' as const,
  label: 'Security groups',
  commands: [{ label: 'Add security groups' }, { label: t('done'), primary: true }],
});

export const subscriptions = of((context, customer) => {
  const { t, route } = context;
  const wanted = route.params.subscriptionId?.toLowerCase();
  const one = customer.subscriptions.find(({ id }) => id === wanted);
  if (one) return subscription(context, customer, one);
  if (wanted) return nobody;
  return {
    title: [customer.name, t('subscriptions')],
    blocks: [
      {
        is: 'grid',
        label: t('subscriptions'),
        columns: [
          { key: 'name', title: 'Subscription', heads: true },
          { key: 'quantity', title: 'Quantity' },
          { key: 'status', title: t('status') },
          { key: 'reseller', title: t('reseller') },
        ],
        rows: customer.subscriptions.map(({ id, name, quantity, status, reseller }) => ({
          id,
          cells: {
            name: [{ label: name, to: context.href('customers.detail.subscriptions', `${customer.tenantId}/${id}`) }],
            quantity: String(quantity),
            status,
            reseller: reseller?.name ?? '',
          },
        })),
        empty: 'No subscriptions found',
      },
    ],
  };
});

function subscription(context: Context, customer: Customer, one: Customer['subscriptions'][number]): Plan {
  const { t } = context;
  const save: Command = { label: t('submit'), primary: true };
  return {
    title: [customer.name, one.name],
    blocks: [
      {
        is: 'section',
        title: one.name,
        blocks: [
          {
            is: 'pairs',
            pairs: [
              ['Subscription ID', one.id],
              [t('status'), one.status],
              ['Quantity', String(one.quantity)],
              [t('resellerPartnerId'), resellerChoice(context, one)],
              [t('designatedSupportContact'), one.supportContact ?? '-'],
            ],
          },
          { is: 'commands', label: one.name, commands: [save, { label: t('cancel') }] },
        ],
      },
    ],
  };
}

/** The field is a list to choose from, of the distributor's resellers. */
function resellerChoice({ account }: Context, { reseller }: Customer['subscriptions'][number]): Content {
  const entry = (one: { name: string; partnerId: string }) => `${one.name} (ID: ${one.partnerId})`;
  const none = 'No indirect reseller';
  return {
    choice: reseller ? entry(reseller) : none,
    options: [none, ...(account.resellers ?? []).map(entry), 'Indirect reseller not in the list? Enter MPN ID'],
  };
}
