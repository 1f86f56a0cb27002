import { MAY_LISTS } from './may-lists';
import type { OtherPage } from './other-page';
import { ACCOUNT_AND_STATES } from './pages/account-and-states';
import { ACCOUNT_MORE } from './pages/account-more';
import { AFTER_A_LOOK } from './pages/after-a-look';
import { AGREEMENTS } from './pages/agreements';
import { BILLING_AND_SECURITY } from './pages/billing-and-security';
import { BLIND } from './pages/blind';
import { BLIND_THREE } from './pages/blind-three';
import { BLIND_TWO } from './pages/blind-two';
import { CUSTOMERS } from './pages/customers';
import { CUSTOMERS_MORE } from './pages/customers-more';
import { CUSTOMERS_SIDE } from './pages/customers-side';
import { ENROLMENT } from './pages/enrolment';
import { HEADERS } from './pages/headers';
import { IDENTIFIERS } from './pages/identifiers';
import { LEGAL_OTHERS } from './pages/legal-others';
import { LEGAL_RESELLER } from './pages/legal-reseller';
import { MORE_ARRANGEMENTS } from './pages/more-arrangements';
import { MY_ACCESS } from './pages/my-access';
import { PROVIDERS } from './pages/providers';
import { SECOND_LOOK } from './pages/second-look';
import { THIRD_AGAIN } from './pages/third-again';
import { THIRD_HAND } from './pages/third-hand';
import { USERS } from './pages/users';

const PAGES: readonly OtherPage[] = [
  ...LEGAL_RESELLER,
  ...LEGAL_OTHERS,
  ...AGREEMENTS,
  ...IDENTIFIERS,
  ...USERS,
  ...PROVIDERS,
  ...CUSTOMERS,
  ...CUSTOMERS_MORE,
  ...CUSTOMERS_SIDE,
  ...ENROLMENT,
  ...ACCOUNT_AND_STATES,
  ...AFTER_A_LOOK,
  ...MORE_ARRANGEMENTS,
  ...HEADERS,
  ...SECOND_LOOK,
  ...THIRD_HAND,
  ...THIRD_AGAIN,
  ...ACCOUNT_MORE,
  ...BILLING_AND_SECURITY,
  ...BLIND,
  ...BLIND_TWO,
  ...BLIND_THREE,
  ...MY_ACCESS,
];

/**
 * Partner Center as others might have built it from the same public evidence. These pages were written without a look at the reading
 * code (except `after-a-look.ts`, `account-more.ts`, `billing-and-security.ts`, `customers-more.ts`, `customers-side.ts`, `more-arrangements.ts`, `headers.ts`, `my-access.ts`, `second-look.ts` and `third-again.ts`, and `again.ts` of `blind-two`, `again.ts` and `again-more.ts` of `blind-three`), and are changed only where the expectation, not the reading, was wrong.
 */
export const OTHERS: readonly OtherPage[] = PAGES.map((page) => {
  const may = MAY_LISTS[page.name];
  return may ? { ...page, mayLists: [...page.mayLists, may] } : page;
});
