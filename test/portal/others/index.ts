import type { OtherPage } from './other-page';
import { ACCOUNT_AND_STATES } from './pages/account-and-states';
import { AGREEMENTS } from './pages/agreements';
import { CUSTOMERS } from './pages/customers';
import { ENROLMENT } from './pages/enrolment';
import { IDENTIFIERS } from './pages/identifiers';
import { LEGAL_OTHERS } from './pages/legal-others';
import { LEGAL_RESELLER } from './pages/legal-reseller';
import { PROVIDERS } from './pages/providers';
import { USERS } from './pages/users';

/**
 * Partner Center as others might have built it from the same public evidence. These pages were written without a look at the reading
 * code, and are changed only where the expectation, not the reading, was wrong.
 */
export const OTHERS: readonly OtherPage[] = [
  ...LEGAL_RESELLER,
  ...LEGAL_OTHERS,
  ...AGREEMENTS,
  ...IDENTIFIERS,
  ...USERS,
  ...PROVIDERS,
  ...CUSTOMERS,
  ...ENROLMENT,
  ...ACCOUNT_AND_STATES,
];
