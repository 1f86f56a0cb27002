import type { OtherPage } from '../../other-page';
import { ACCOUNT_IDS } from './account-ids';
import { AGREEMENTS_BLIND } from './agreements';
import { BUYERS } from './buyers';
import { LEGAL_ONE } from './legal-one';
import { LEGAL_TWO } from './legal-two';
import { PEOPLE } from './people';
import { RELATIONS } from './relations';
import { REQUIRED_AND_OLD } from './required';
import { ROOMS } from './rooms';
import { SIDES } from './sides';

/** Pages of a further hand, from the public evidence alone, committed before the readers first saw them. */
export const BLIND: readonly OtherPage[] = [
  ...LEGAL_ONE,
  ...LEGAL_TWO,
  ...REQUIRED_AND_OLD,
  ...AGREEMENTS_BLIND,
  ...ACCOUNT_IDS,
  ...PEOPLE,
  ...SIDES,
  ...BUYERS,
  ...RELATIONS,
  ...ROOMS,
];
