/**
 * Mails that the portal drafts. Evidence (Microsoft's documents and pictures of 2023): title "Customer list | Create a relationship
 * request"; the label "Email text" above a text area; "Open in email", "Copy to clipboard", "Done"; the six pieces of a customer's draft in
 * their order, two links in it, the personal one with `invType`; the link forms. GUESS: the wording between the anchors; that the
 * joint invitation has the same text with the other link; the whole text of a partnership request, of which only the link is known.
 */
import type { Context } from '../context';
import type { Block, Plan } from '../plan/plan';

const ADMIN = 'https://admin.microsoft.com/Adminportal/Home';

/** The commands below every draft. */
export const draftCommands = (context: Context, done: string): Block => {
  const { t } = context;
  return {
    is: 'commands',
    label: t('emailText'),
    commands: [{ label: t('openInEmail') }, { label: t('copyToClipboard') }, { label: t('done'), to: done, primary: true }],
  };
};

const customerText = (company: string, link: string): string =>
  [
    `${company} would like to be your Microsoft Cloud Solution Provider for your organization.`,
    'To accept, please do the below 2 steps:',
    `Step 1: Please make sure that your customer profile is complete. Click the following link to review and complete it:\n${ADMIN}?#/BillingAccounts/billing-accounts`,
    `Step 2: When your profile is complete (this can take up to 5 minutes), click the following link to accept this invitation and authorize ${company} to be your Microsoft Cloud Solution Provider. You will be asked to accept the Microsoft Customer Agreement.`,
    link,
    'Note: A user with Global Admin permission is required to accept the relationship.',
  ].join('\n\n');

/**
 * Invitation of a customer; with `?provider={tenant id}` in the address the joint one of reseller and distributor, as behind "Invite
 * new customers" of a distributor's row. GUESS: that query.
 */
export function relationshipRequest(context: Context): Plan {
  const { account, t } = context;
  const provider = new URLSearchParams(location.search).get('provider');
  const from = account.distributors.find((one) => one.tenantId === provider && one.state === 'listed');
  const kind = from
    ? `invType=IndirectResellerRelationship&partnerId=${account.tenantId}&msppId=${account.associatedPartnerId ?? '0'}&indirectCSPId=${from.tenantId}`
    : `invType=ResellerRelationship&partnerId=${account.tenantId}&msppId=0`;
  return {
    title: [t('customerList'), t('createRelationshipRequest')],
    nav: from ? 'indirectProviders.list' : 'customers.list',
    blocks: [
      {
        is: 'text',
        text: 'Send this email to your customer to ask for a relationship. You can edit the text, but keep the link.',
        soft: true,
      },
      {
        is: 'draft',
        label: t('emailText'),
        text: customerText(account.name, `${ADMIN}?${kind}&DAP=false#/BillingAccounts/partner-invitation`),
      },
      draftCommands(context, context.href(from ? 'indirectProviders.list' : 'customers.list')),
    ],
  };
}

/** Request of a distributor to a reseller. */
export function partnershipRequest(context: Context): Plan {
  const { account, t } = context;
  const link = `https://partner.microsoft.com/dashboard/v2/customers/indirectresellers/relationshiprequest/${account.tenantId}`;
  return {
    title: [t('indirectResellers'), t('requestPartnership')],
    nav: 'indirectResellers.list',
    blocks: [
      { is: 'text', text: 'Send this email to the reseller you want to work with. The link is personalized for your account.', soft: true },
      {
        is: 'draft',
        label: t('emailText'),
        text: [
          `${account.name} would like to work with you as your indirect provider.`,
          'Click the following link to accept this invitation in Partner Center:',
          link,
          'You need to be an Admin agent or a Global admin of your organization to accept.',
        ].join('\n\n'),
      },
      draftCommands(context, context.href('indirectResellers.list')),
    ],
  };
}
