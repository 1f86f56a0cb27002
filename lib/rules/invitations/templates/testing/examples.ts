/** A made-up customer, reseller and distributor, to fill every mail with. */

import { ROLE_PRESETS } from '../../planner/roles';
import { DUAL, GDAP, MCA, PARTNERSHIP, RESELLER } from '../../testing/link-examples';
import type { MailChoice } from '../kinds';
import { chosenKind } from '../kinds';
import type { Fields } from '../types';

const LINKS: Readonly<Record<string, string>> = {
  'customer-reseller': RESELLER,
  'customer-dual': DUAL,
  'reseller-partnership': PARTNERSHIP,
  'customer-gdap': GDAP,
  'customer-mca': MCA,
  'partner-user-added': 'https://partner.microsoft.com/dashboard/home',
};

/** The link that belongs to a mail; nothing where it has none. */
export const linkOf = (choice: MailChoice): string | undefined => LINKS[chosenKind(choice).invitation ?? ''];

/** Every field, for any mail. */
export const fieldsFor = (choice: MailChoice): Fields => ({
  recipientName: 'Ada Okafor',
  recipientCompany: 'Adatum Ltd',
  domain: 'adatum.example',
  senderName: 'Kim Lindqvist',
  senderCompany: 'Contoso Cloud',
  senderPhone: '+44 20 7946 0018',
  senderEmail: 'kim@contoso.example',
  distributor: 'Northwind Distribution',
  link: linkOf(choice),
  deadline: '2026-12-04',
  relationshipName: 'Adatum support 2026-11',
  days: 730,
  roles: ROLE_PRESETS[0]!.roles,
  autoExtend: false,
  endsOn: '2027-01-31',
  sentOn: '2026-11-06',
  signInName: 'ada@contoso.example',
  supportCompany: 'Contoso Cloud',
  supportContact: '+44 20 7946 0018',
  supportHours: '9–17',
});

/** A name for files and messages. */
export const nameOf = ({ mail, about }: MailChoice): string => (about ? `${mail}.${about}` : mail);
