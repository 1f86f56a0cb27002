import type { InputField } from '../../../lib/rules/prerequisites/input';

/** Fields that the rules do not look at, but the sheet and the enrolment ask for. */
type Beside = 'globalAdmin' | 'adminAgent' | 'contactName' | 'contactPhone' | 'signatoryName' | 'distributorName';

/** Name of a field of the form; most are fields of the rules' input. */
export type FieldName = InputField | Beside;

/** How a field is filled in. `choice`: one of `options`, whose words are `preflight.option.<option>`. */
export interface FieldDef {
  name: FieldName;
  kind: 'text' | 'yesno' | 'choice' | 'country' | 'day';
  options?: readonly string[];
}

const text = (name: FieldName): FieldDef => ({ name, kind: 'text' });
const yesno = (name: FieldName): FieldDef => ({ name, kind: 'yesno' });
const choice = (name: FieldName, ...options: string[]): FieldDef => ({ name, kind: 'choice', options });
const country = (name: FieldName): FieldDef => ({ name, kind: 'country' });

/** The form, in the order in which the portal asks. */
export const SECTIONS: readonly { id: string; fields: readonly FieldDef[] }[] = [
  {
    id: 'tenant',
    fields: [
      choice('signInAccount', 'work', 'personal'),
      yesno('globalAdmin'),
      yesno('adminAgent'),
      text('tenantId'),
      choice('tenantCloud', 'public', 'government'),
      choice('otherAuthorisation', 'none', 'direct-bill', 'direct-bill-restricted', 'indirect-provider'),
      yesno('tenantOfOtherRegion'),
      yesno('tenantBound'),
      yesno('selfServiceSignup'),
      choice('mfaAdmins', 'completed', 'not-completed'),
    ],
  },
  {
    id: 'programme',
    fields: [
      choice('maicppStatus', 'active', 'pending', 'rejected'),
      text('partnerId'),
      choice('partnerIdType', 'location', 'global'),
      country('partnerIdCountry'),
      choice('locationVetting', 'authorized', 'pending', 'rejected'),
      yesno('partnerIdInUse'),
    ],
  },
  {
    id: 'company',
    fields: [
      country('accountCountry'),
      yesno('countryMeant'),
      text('legalName'),
      text('registryName'),
      text('street'),
      text('city'),
      text('state'),
      text('postalCode'),
      text('registryStreet'),
      text('registryPostalCode'),
      text('registrationNumber'),
      text('duns'),
      text('companyPhone'),
    ],
  },
  {
    id: 'contact',
    fields: [
      text('contactName'),
      text('contactEmail'),
      text('contactPhone'),
      text('companyDomain'),
      yesno('mailboxRead'),
      yesno('nameAsOnId'),
      text('supportEmail'),
      text('supportPhone'),
      text('supportWebsite'),
    ],
  },
  {
    id: 'documents',
    fields: [
      { name: 'documentDate', kind: 'day' },
      text('fileName'),
      yesno('domainProof'),
      text('signatoryName'),
      yesno('signatoryIsGlobalAdmin'),
    ],
  },
  {
    id: 'later',
    fields: [
      text('distributorName'),
      country('distributorCountry'),
      text('distributorPartnerId'),
      country('customerCountry'),
      text('customerEmail'),
      yesno('customerIsCsp'),
      text('authorisedMonths'),
      text('revenueUsd'),
    ],
  },
];

export const FIELDS: readonly FieldDef[] = SECTIONS.flatMap(({ fields }) => fields);
