/**
 * Account settings: required verification, my access, tenants, billing profile, and the form behind "Add location". Evidence: addresses and names of
 * the first, the third and the fourth, of My access its name alone; "Account Verification", "Fix now"; that a location has name, address and contact. GUESS: everything else.
 */
import type { Context } from '../context';
import type { Block, Plan } from '../plan/plan';
import { roleWord, statusWord } from '../statuses';

/** GUESS: that each programme has a part of its own, with the state of its verification beside the button. */
export function requiredVerification(context: Context, fix: () => void): Plan {
  const { account, t } = context;
  const parts = [
    ['Cloud Solution Provider', account.verification.reseller],
    ['Microsoft AI Cloud Partner Program', account.verification.partner],
  ] as const;
  return {
    title: [t('accountSettings'), t('requiredVerification')],
    blocks: [
      { is: 'text', text: 'Microsoft verifies the business behind an account before it may sell.', soft: true },
      ...parts.flatMap(([programme, open]): Block[] =>
        open
          ? [
              {
                is: 'section',
                title: programme,
                blocks: [
                  { is: 'pairs', pairs: [[t('verificationStatus'), statusWord(context, open.status)]] },
                  open.fixNow
                    ? { is: 'commands', label: programme, commands: [{ label: t('fixNow'), run: fix, primary: true }] }
                    : { is: 'text', text: 'There is nothing to do right now.' },
                ],
              },
            ]
          : [],
      ),
    ],
  };
}

/**
 * Evidence: a document of 2023 says that the page shows one's own permissions and the admins to ask. GUESS: everything else; that the older
 * generation has one line where the newer has a list is there to have both. A grid of people and an explanation of roles have to be told apart from it.
 */
export function myAccess(context: Context): Plan {
  const { account, t } = context;
  const mine = account.me.roles.map((role) => roleWord(context, role));
  const held: Block =
    context.route.generation === 'v2'
      ? { is: 'section', title: t('myRoles'), blocks: [{ is: 'list', items: mine }] }
      : { is: 'pairs', pairs: [[t('myRoles'), mine.join(', ')]] };
  return {
    title: [t('accountSettings'), t('myAccess')],
    blocks: [
      { is: 'text', text: 'Your access decides which pages of this account you see.', soft: true },
      held,
      {
        is: 'section',
        title: 'People to ask',
        blocks: [
          {
            is: 'grid',
            label: 'People to ask',
            columns: [
              { key: 'name', title: t('colName'), heads: true },
              { key: 'email', title: 'Email' },
              { key: 'roles', title: t('colRoles') },
            ],
            rows: account.users.map(({ name, email, roles }, at) => ({
              id: `person-${at + 1}`,
              cells: { name, email, roles: roles.map((role) => roleWord(context, role)).join(', ') },
            })),
            empty: 'Nobody else has access.',
          },
        ],
      },
      {
        is: 'section',
        title: 'What each role means',
        blocks: [{ is: 'pairs', pairs: [['Security admin', 'Looks after sign-in and alerts.']] }],
      },
    ],
  };
}

/** GUESS: columns, and that the account's own tenant stands first. */
export function tenants(context: Context): Plan {
  const { account, t } = context;
  const own = { tenantId: account.tenantId, name: account.name, domain: account.me.email.split('@')[1]! };
  return {
    title: [t('accountSettings'), t('tenants')],
    blocks: [
      {
        is: 'grid',
        label: t('tenants'),
        columns: [
          { key: 'name', title: 'Tenant', heads: true },
          { key: 'tenantId', title: t('tenantId') },
          { key: 'domain', title: t('domain') },
        ],
        rows: [own, ...account.tenants].map(({ tenantId, name, domain }) => ({ id: tenantId, cells: { name, tenantId, domain } })),
      },
    ],
  };
}

/**
 * Evidence: the fields, by name, in Microsoft's document on verifying and updating a company profile. GUESS: how they are arranged, and the
 * words where there is none. What stands in the profile is nobody's business: readers may say that there is one.
 */
export function billingProfile(context: Context): Plan {
  const { account, t } = context;
  return {
    title: [t('accountSettings'), t('billingProfile')],
    blocks: account.billingProfile
      ? [
          {
            is: 'section',
            title: t('billingProfile'),
            blocks: [
              {
                is: 'pairs',
                pairs: [
                  ['Bill-to company name', account.name],
                  ['Bill-to address', account.address.join(', ')],
                  ['Company tax ID', 'XX0000000'],
                  ['Billing currency', 'EUR'],
                ],
              },
              { is: 'commands', label: t('billingProfile'), commands: [{ label: t('update') }] },
            ],
          },
        ]
      : [
          { is: 'text', text: 'You have no billing profile yet.' },
          { is: 'commands', label: t('billingProfile'), commands: [{ label: 'Create billing profile', primary: true }] },
        ],
  };
}

/** Evidence: it starts at Legal info, Partner tab, Business locations, and asks for name, address and contact. GUESS: the form. */
export function addLocation(context: Context): Plan {
  const { t } = context;
  return {
    title: [t('accountSettings'), t('addLocation')],
    nav: 'account.legalInfo',
    blocks: [
      {
        is: 'section',
        title: t('location'),
        blocks: [
          {
            is: 'form',
            fields: [
              { label: t('companyName'), required: true },
              { label: t('countryRegion'), options: ['', ...['DE', 'AT', 'GB', 'IN'].map(context.country)], required: true },
              { label: t('addressLine1'), required: true },
              { label: t('city'), required: true },
              { label: 'ZIP/Postal code' },
            ],
          },
        ],
      },
      {
        is: 'section',
        title: t('primaryContact'),
        blocks: [
          {
            is: 'form',
            fields: [
              { label: 'First name', required: true },
              { label: 'Last name', required: true },
              { label: 'Email', required: true },
              { label: 'Phone number' },
            ],
          },
        ],
      },
      { is: 'commands', label: t('addLocation'), commands: [{ label: t('submit'), primary: true }, { label: t('cancel') }] },
    ],
  };
}
