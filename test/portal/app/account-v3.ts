/**
 * Micro-front-end of the generation before (`/dashboard/account/v3/…`, `/pcv/…`) and of the enrolment: plain document without a
 * shadow root around it, components without a prefix. Evidence: un-prefixed `he-button`, `he-checkbox`, `he-select[label]` and
 * `he-subway-stop[current]`, and that some account pages are older Angular. GUESS: which pages, and all their inner structure.
 */
import type { PageName } from '../routes';
import { agreements } from './account-v3/agreements';
import { enrolForm, enrolWelcome } from './account-v3/enrolment';
import { home, locations, overview, tenants } from './account-v3/general';
import { identifiers } from './account-v3/identifiers';
import { legalInfo } from './account-v3/legal-info';
import { userDetail, users } from './account-v3/users';
import type { Draw } from './context';

export const pages: Partial<Record<PageName, Draw>> = {
  home,
  'account.overview': overview,
  'account.tenants': tenants,
  'account.locations': locations,
  'account.legalInfo': legalInfo,
  'account.agreements': agreements,
  'account.identifiers': identifiers,
  'account.users': users,
  'account.userDetail': userDetail,
  'enrol.indirectReseller': enrolWelcome,
  'enrol.form': enrolForm,
};
