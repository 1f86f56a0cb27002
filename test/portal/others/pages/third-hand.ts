import type { OtherPage } from '../other-page';
import { AGREEMENT_PAGES } from './third-hand/agreements';
import { CUSTOMER_PAGES } from './third-hand/customers';
import { ENROL_PAGES } from './third-hand/enrolment';
import { IDENTIFIER_PAGES } from './third-hand/identifiers';
import { LEGAL_PAGES } from './third-hand/legal-info';
import { PROVIDER_PAGES } from './third-hand/providers';
import { STATE_PAGES } from './third-hand/states';
import { USER_PAGES } from './third-hand/users';

/**
 * A third hand's Partner Center, built from the public evidence alone: own frames, own component prefixes, and as many things
 * beside the truth as a real page has (legends, tooltips, hidden tabs, questions and answers, notifications).
 */
export const THIRD_HAND: OtherPage[] = [
  ...LEGAL_PAGES,
  ...AGREEMENT_PAGES,
  ...IDENTIFIER_PAGES,
  ...USER_PAGES,
  ...PROVIDER_PAGES,
  ...CUSTOMER_PAGES,
  ...ENROL_PAGES,
  ...STATE_PAGES,
];
