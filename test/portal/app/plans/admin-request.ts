/**
 * Request of an admin relationship: the form, and in its place the finished request. Evidence (Microsoft's documents and a picture of
 * 2023, code of 2024 and 2026 for the roles): the fields, "Finalize request", the box "Request", the opening sentence, "Click to review and
 * accept:", "Duration in days:", "Requested Microsoft Entra roles:"; a name of 1 to 50 characters, 1 to 730 days; no automatic
 * extension with Global Administrator. GUESS: that roles are boxes on the page instead of in a side panel, and the exact sentences.
 */
import catalogue from '../../entra-roles.json' with { type: 'json' };
import type { Context } from '../context';
import type { Block, Plan } from '../plan/plan';
import { type Customer, customerOf, type Relationship } from './customer';
import { draftCommands } from './drafts';

interface Wish {
  name: string;
  days: string;
  autoExtend: boolean;
  roles: Set<string>;
}

/** Replaces the page's blocks, when the form has become a request. */
export type Replace = (plan: Plan) => void;

export async function adminRequest(context: Context, replace: Replace): Promise<Plan> {
  const customer = await customerOf(context);
  if (!customer) return { title: ['Customer not found', ''], nav: 'customers.list', blocks: [] };
  const { t } = context;
  const wish: Wish = { name: '', days: '730', autoExtend: false, roles: new Set() };
  const send = (): void => {
    const made = relationshipOf(context, wish);
    if (!made) {
      replace(form('Enter a name, 1 to 730 days and at least one role.'));
      return;
    }
    void fetch('/standin/act', {
      method: 'POST',
      body: JSON.stringify({ act: 'request-admin-relationship', tenantId: customer.tenantId, relationship: made }),
    }).then(async (answer) => {
      const said = (await answer.json()) as { reason?: string };
      replace(answer.ok ? result(context, customer, made, wish.days) : form(said.reason ?? 'Something went wrong.'));
    });
  };
  const form = (problem?: string): Plan => ({
    title: [customer.name, 'Create an admin relationship request'],
    nav: 'customers.detail.adminRelationships',
    blocks: [
      ...(problem ? [{ is: 'note' as const, tone: 'warning' as const, text: problem }] : []),
      { is: 'text', text: 'This request does not create a reseller relationship. The name is visible to the customer.', soft: true },
      {
        is: 'form',
        fields: [
          { label: t('colAdminRelationshipName'), value: wish.name, required: true, change: (name) => Object.assign(wish, { name }) },
          { label: t('durationInDays'), value: wish.days, required: true, change: (days) => Object.assign(wish, { days }) },
        ],
      },
      { is: 'tick', label: t('autoExtendBy'), on: wish.autoExtend, change: (autoExtend) => Object.assign(wish, { autoExtend }) },
      {
        is: 'section',
        title: t('selectRoles'),
        blocks: catalogue.roles.map(
          (role): Block => ({
            is: 'tick',
            label: role,
            on: wish.roles.has(role),
            change: (on) => void (on ? wish.roles.add(role) : wish.roles.delete(role)),
          }),
        ),
      },
      {
        is: 'commands',
        label: t('requestAdminRelationship'),
        commands: [
          { label: t('finalizeRequest'), run: send, primary: true },
          { label: t('cancel'), to: context.href('customers.detail.adminRelationships', customer.tenantId) },
        ],
      },
    ],
  });
  return form();
}

/** The request as the list shows it until the customer accepts; null: the form is not filled in. */
function relationshipOf(context: Context, { name, days, autoExtend, roles }: Wish): Relationship | null {
  const length = Number(days);
  if (!name.trim() || name.length > 50 || !Number.isInteger(length) || length < 1 || length > 730 || roles.size === 0) return null;
  return {
    id: `${crypto.randomUUID()}-${context.account.tenantId}`,
    name: name.trim(),
    status: 'approval-pending',
    startsOn: null,
    endsOn: null,
    autoExtend: autoExtend && !roles.has('Global Administrator'),
    roles: [...roles],
  };
}

function result(context: Context, customer: Customer, made: Relationship, days: string): Plan {
  const { account, t } = context;
  const text = [
    `${account.name} asks you to accept the request for us to administer your products using the roles listed below.`,
    ...(made.autoExtend ? ['This relationship extends itself by 6 months at its end, unless you end it.'] : []),
    `Click to review and accept:\nhttps://admin.microsoft.com/AdminPortal/Home#/partners/invitation/granularAdminRelationships/${made.id}`,
    `${t('durationInDays')}: ${days}`,
    `${t('requestedRoles')}:`,
    ...made.roles.map((role) => `${role} - Can do what this role allows.`),
  ].join('\n\n');
  return {
    title: [customer.name, 'Create an admin relationship request'],
    nav: 'customers.detail.adminRelationships',
    blocks: [
      {
        is: 'text',
        text: 'You can send this request to any customer. Do not edit the link. It cannot be used again once it was accepted.',
        soft: true,
      },
      { is: 'pairs', pairs: [[t('colAdminRelationshipName'), made.name]] },
      { is: 'draft', label: t('requestBox'), text },
      draftCommands(context, context.href('customers.detail.adminRelationships', customer.tenantId)),
    ],
  };
}
