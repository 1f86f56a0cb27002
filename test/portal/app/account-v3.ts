/**
 * Micro-front-end of the generation before (`/dashboard/account/v3/…`, `/pcv/…`) and of the enrolment: plain document without a
 * shadow root around it, components without a prefix. Evidence: un-prefixed `he-button`, `he-checkbox`, `he-select[label]` and
 * `he-subway-stop[current]`, and that some account pages are older Angular. GUESS: which pages, and all their inner structure.
 */
import { agreements } from './account-v3/agreements';
import { enrolForm, enrolWelcome } from './account-v3/enrolment';
import { home, locations, overview } from './account-v3/general';
import { identifiers } from './account-v3/identifiers';
import { el } from './account-v3/kit';
import { legalInfo } from './account-v3/legal-info';
import { userDetail, users } from './account-v3/users';
import type { App } from './context';
import { fixVerification } from './dialogs';
import { h } from './dom';
import { light } from './plan/light';
import { planned } from './plan/planned';
import { addLocation, billingProfile, myAccess, requiredVerification, tenants } from './plans/account';
import { actionCentre, securityRequirements } from './plans/attention';

const page = planned(
  () => light,
  (_, body) => h('app-root', {}, body),
);

export const pages: App['pages'] = {
  home,
  'account.overview': overview,
  'account.requiredVerification': page((context) => requiredVerification(context, () => fixVerification(context, el))),
  'account.myAccess': page(myAccess),
  'account.tenants': page(tenants),
  'account.billingProfile': page(billingProfile),
  'account.locations.add': page(addLocation),
  'security.compliance': page(securityRequirements),
  actionCenter: page(actionCentre),
  'account.locations': locations,
  'account.legalInfo': legalInfo,
  'account.agreements': agreements,
  'account.identifiers': identifiers,
  'account.users': users,
  'account.userDetail': userDetail,
  'enrol.indirectReseller': enrolWelcome,
  'enrol.form': enrolForm,
};
