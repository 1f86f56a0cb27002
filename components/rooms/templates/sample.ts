import { ROLE_PRESETS } from '../../../lib/rules/invitations/planner/roles';
import { chosenKind, type MailChoice } from '../../../lib/rules/invitations/templates/kinds';
import type { Fields } from '../../../lib/rules/invitations/templates/types';

/** Belongs to nobody: a link copied out of a preview leads nowhere. */
const NOBODY = '00000000-0000-0000-0000-000000000000';
const ADMIN = 'https://admin.microsoft.com/Adminportal/Home';

const LINKS: Readonly<Record<string, string>> = {
  'customer-reseller': `${ADMIN}?invType=ResellerRelationship&partnerId=${NOBODY}&msppId=0&DAP=false#/BillingAccounts/partner-invitation`,
  'customer-dual': `${ADMIN}?invType=IndirectResellerRelationship&partnerId=${NOBODY}&msppId=0&indirectCSPId=${NOBODY}#/BillingAccounts/partner-invitation`,
  'reseller-partnership': `https://partner.microsoft.com/dashboard/v2/customers/indirectresellers/relationshiprequest/${NOBODY}`,
  'customer-gdap': `https://admin.microsoft.com/AdminPortal/Home#/partners/invitation/granularAdminRelationships/${NOBODY}-${NOBODY}`,
};

/** Values to see a template with; made up, with names as Microsoft's examples use them. `bare`: only what a mail of this kind needs. `day`: ISO. */
export function sampleFields(choice: MailChoice, day: string, bare: boolean): Fields {
  const kind = chosenKind(choice);
  const all: Fields = {
    recipientName: 'Ada Okafor',
    recipientCompany: 'Adatum',
    domain: 'adatum.example',
    senderName: 'Kim Lindqvist',
    senderCompany: 'Contoso Cloud',
    senderPhone: '+44 20 7946 0018',
    senderEmail: 'kim@contoso.example',
    distributor: 'Northwind Distribution',
    link: kind.fixedLink ?? LINKS[kind.invitation ?? ''],
    deadline: day,
    relationshipName: 'Adatum support',
    days: 730,
    roles: ROLE_PRESETS[0]?.roles ?? [],
    autoExtend: true,
    government: true,
    endsOn: day,
    sentOn: day,
    signInName: 'ada@contoso.example',
    supportCompany: 'Contoso Cloud',
    supportContact: '+44 20 7946 0018',
    supportHours: '9–17',
  };
  if (!bare) return all;
  const needed: readonly string[] = kind.required;
  return Object.fromEntries(Object.entries(all).filter(([name]) => needed.includes(name)));
}
