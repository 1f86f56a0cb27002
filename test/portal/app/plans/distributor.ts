/**
 * The distributor's side. Evidence (a picture in Microsoft's documents of 2023): heading, "Request a partnership", "Export indirect
 * resellers", Search; columns Indirect reseller, Location, Actions; the four actions of a row. The wizard for a new customer (documents
 * of 2023): details, subscriptions, review, Confirmation with "Setup info": the account of the customer's administrator and its
 * temporary password, once. GUESS: the wizard's fields, and everything about the looks.
 */
import type { Context } from '../context';
import type { Plan } from '../plan/plan';
import type { Replace } from './admin-request';

export const indirectResellers = (context: Context): Plan => {
  const { account, t } = context;
  return {
    title: [t('customers'), t('indirectResellers')],
    blocks: [
      {
        is: 'commands',
        label: t('indirectResellers'),
        commands: [{ label: t('requestPartnership'), to: context.href('partnership.request') }, { label: t('exportIndirectResellers') }],
      },
      {
        is: 'grid',
        label: t('indirectResellers'),
        columns: [
          { key: 'displayName', title: t('indirectReseller'), heads: true },
          { key: 'location', title: t('location') },
          { key: 'actions', title: 'Actions' },
        ],
        rows: (account.resellers ?? []).map(({ tenantId, name, country }) => ({
          id: tenantId,
          cells: {
            displayName: name,
            location: context.country(country),
            actions: [
              { label: t('viewCustomers'), to: context.href('customers.list') },
              { label: t('addNewCustomer'), to: context.href('customers.new') },
              { label: t('inviteNewCustomers'), to: context.href('relationshipRequest.new') },
              { label: t('removePartnership') },
            ],
          },
        })),
        empty: 'You have no indirect resellers yet.',
      },
    ],
  };
};

/** The steps stand in one place, one after the other, under one address. */
export function newCustomer(context: Context, replace: Replace): Plan {
  const { t } = context;
  const typed = { company: '', domain: '' };
  const title: Plan['title'] = [t('customers'), t('newCustomer')];
  const nav = 'customers.list' as const;
  const next = (label: string, run: () => void): Plan['blocks'][number] => ({
    is: 'commands',
    label: t('newCustomer'),
    commands: [
      { label, run, primary: true },
      { label: t('cancel'), to: context.href('customers.list') },
    ],
  });
  const details = (problem?: string): Plan => ({
    title,
    nav,
    blocks: [
      ...(problem ? [{ is: 'note' as const, tone: 'warning' as const, text: problem }] : []),
      {
        is: 'section',
        title: 'Account info',
        blocks: [
          {
            is: 'form',
            fields: [
              { label: t('companyName'), value: typed.company, required: true, change: (company) => Object.assign(typed, { company }) },
              { label: t('primaryDomainName'), value: typed.domain, required: true, change: (domain) => Object.assign(typed, { domain }) },
              { label: t('countryRegion'), options: ['DE', 'AT', 'GB', 'IN'].map(context.country), required: true },
              { label: t('indirectReseller'), options: ['', ...(context.account.resellers ?? []).map((one) => one.name)] },
            ],
          },
        ],
      },
      next('Next: Subscriptions', () => replace(subscriptions())),
    ],
  });
  const subscriptions = (): Plan => ({
    title,
    nav,
    blocks: [
      { is: 'section', title: 'New subscription', blocks: [{ is: 'tick', label: 'Microsoft 365 Business Premium', on: true }] },
      next('Next: Review', () => replace(review())),
    ],
  });
  const review = (): Plan => ({
    title,
    nav,
    blocks: [
      {
        is: 'section',
        title: 'Review',
        blocks: [
          {
            is: 'pairs',
            pairs: [
              [t('companyName'), typed.company],
              [t('primaryDomainName'), typed.domain],
            ],
          },
        ],
      },
      next(t('submit'), () => {
        void fetch('/standin/act', {
          method: 'POST',
          body: JSON.stringify({ act: 'add-customer', name: typed.company, domain: typed.domain }),
        }).then((answer) => replace(answer.ok ? confirmation() : details('Check company name and domain.')));
      }),
    ],
  });
  const confirmation = (): Plan => ({
    title,
    nav,
    blocks: [
      { is: 'note', tone: 'success', text: 'Confirmation' },
      {
        is: 'section',
        title: 'Setup info',
        blocks: [
          { is: 'text', text: 'Make a note of the user name and password. You cannot see them again after you close this page.' },
          {
            is: 'pairs',
            pairs: [
              ['User name', `admin@${typed.domain}`],
              ['Temporary password', PASSWORD],
            ],
          },
        ],
      },
      { is: 'commands', label: t('newCustomer'), commands: [{ label: t('done'), to: context.href('customers.list'), primary: true }] },
    ],
  });
  return details();
}

/** What nobody but the person may ever take from the page. */
export const PASSWORD = 'Xq7-Zebra-Lantern-42!';
