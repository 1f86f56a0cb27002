import type { OtherPage } from '../../other-page';
import { AGAIN_TWO } from './again';
import { AGREEMENTS_TWO } from './agreements';
import { CUSTOMERS_TWO } from './customers';
import { IDENTIFIERS_TWO } from './identifiers';
import { LEGAL_PARTNER_TWO } from './legal-partner';
import { LEGAL_RESELLER_TWO } from './legal-reseller';
import { PROVIDERS_TWO } from './providers';
import { RELATIONS_TWO } from './relations';
import { REST_TWO } from './rest';
import { USERS_TWO } from './users';

/** Pages of a fourth hand, in further arrangements, from the public evidence alone, committed before the readers first saw them. */
export const BLIND_TWO: readonly OtherPage[] = [
  ...LEGAL_RESELLER_TWO,
  ...LEGAL_PARTNER_TWO,
  ...AGREEMENTS_TWO,
  ...IDENTIFIERS_TWO,
  ...USERS_TWO,
  ...PROVIDERS_TWO,
  ...CUSTOMERS_TWO,
  ...RELATIONS_TWO,
  ...REST_TWO,
  ...AGAIN_TWO,
];
