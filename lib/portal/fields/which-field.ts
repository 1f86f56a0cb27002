import type { InputField } from '../../rules/prerequisites/input';
import { labelsOf } from '../read/labels';
import { bare } from '../read/normalise';
import type { PortalMap } from '../types';
import file from './wordings.json';

/** What stands around a field to type into, as the page shows it: its names, the best first, and the heading above it. */
export interface FieldWords {
  labels: readonly string[];
  heading: string;
}

/** What a label by itself can say: a field of the rules' input, or a word that several fields go by. */
type Kind = InputField | 'email' | 'phone' | 'website';
type Part = 'contact' | 'support' | 'company';

/** Labels of the portal map that name a field. */
const OF_MAP: Readonly<Record<string, Kind>> = {
  'field.companyName': 'legalName',
  'field.legalAddress': 'legalAddress',
  'field.registrationNumber': 'registrationNumber',
  'field.partnerId': 'partnerId',
  'field.associatedPartnerId': 'partnerId',
  'col.email': 'email',
  'col.country': 'accountCountry',
  'col.microsoftId': 'tenantId',
};

/** Headings that say whose field it is. Any other, as that of the security contact, says that it is none of these. */
const PARTS: Readonly<Record<string, Part>> = {
  'field.primaryContact': 'contact',
  'section.support': 'support',
  'field.supportContact': 'support',
  'section.legalBusiness': 'company',
  'section.companyDetails': 'company',
  'section.locations': 'company',
  'page.account.locations': 'company',
  'act.addLocation': 'company',
};

/** What a word that several fields go by means under a heading. */
const UNDER: Readonly<Record<string, Partial<Record<Part, InputField>>>> = {
  email: { contact: 'contactEmail', support: 'supportEmail' },
  phone: { support: 'supportPhone', company: 'companyPhone' },
  website: { support: 'supportWebsite', company: 'companyDomain' },
};

const own = new Map(Object.entries(file.words).flatMap(([kind, words]) => words.map((word) => [bare(word), kind as Kind] as const)));

const kindOf = (map: PortalMap, label: string): Kind | undefined =>
  own.get(bare(label)) ?? labelsOf(map, label).flatMap(({ key }) => OF_MAP[key] ?? [])[0];

/** The field of the rules' input that a field of the page is for. `null`: none that is known for certain, so nothing of it is looked at. */
export function whichField({ labels, heading }: FieldWords, map: PortalMap): InputField | null {
  const kind = labels.flatMap((label) => kindOf(map, label) ?? [])[0];
  if (!kind) return null;
  const meanings = UNDER[kind];
  if (!meanings) return kind as InputField;
  const part = labelsOf(map, heading).flatMap(({ key }) => PARTS[key] ?? [])[0];
  return (part && meanings[part]) ?? null;
}
