import type { OtherPage } from '../../other-page';
import { TRAPS } from './again';
import { MORE_TRAPS } from './again-more';
import { AGREEMENT_DATES } from './agreement-dates';
import { AGREEMENTS } from './agreements';
import { CUSTOMERS } from './customers';
import { ENROLMENT_AND_STATES } from './enrolment-and-states';
import { IDENTIFIERS } from './identifiers';
import { LEGAL_LANGUAGES } from './legal-languages';
import { LEGAL_OTHERS } from './legal-others';
import { LEGAL_RESELLER } from './legal-reseller';
import { LEGAL_RESELLER_MORE } from './legal-reseller-more';
import { PARTNERS } from './partners';
import { PEOPLE } from './people';
import { RELATIONSHIPS } from './relationships';

/** Pages of a third hand that knew the public evidence alone: other shells, other parts, the same words. */
export const BLIND_THREE: readonly OtherPage[] = [
  ...LEGAL_RESELLER,
  ...LEGAL_RESELLER_MORE,
  ...LEGAL_LANGUAGES,
  ...LEGAL_OTHERS,
  ...AGREEMENTS,
  ...AGREEMENT_DATES,
  ...IDENTIFIERS,
  ...PEOPLE,
  ...PARTNERS,
  ...CUSTOMERS,
  ...RELATIONSHIPS,
  ...ENROLMENT_AND_STATES,
  ...TRAPS,
  ...MORE_TRAPS,
];
