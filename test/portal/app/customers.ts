/**
 * Micro-front-end of the customers workspace. Evidence: prefix `customersvcadmin_`, React, grid and ids (see the kit), server-side
 * search, paging in place, "{n} results found.", ten rows a page.
 */
import type { App, Draw, LateDraw } from './context';
import { el } from './customers/kit';
import { customerList } from './customers/list';
import { accept, providers } from './customers/providers';
import { h, sheet } from './dom';
import { light } from './plan/light';
import { nested } from './plan/nested';
import { planned } from './plan/planned';
import { adminRequest } from './plans/admin-request';
import { adminRelationship, adminRelationships, customerAccount, subscriptions } from './plans/customer';
import * as before from './plans/customer-lists';
import { indirectResellers, newCustomer } from './plans/distributor';
import { partnershipRequest, relationshipRequest } from './plans/drafts';
import { granularList } from './plans/granular';
import { SHELL_CSS } from './shell-css';

const SHEET = sheet(SHELL_CSS);
class CustomersApp extends HTMLElement {
  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [SHEET];
  }
}
customElements.define('customersvcadmin-app', CustomersApp);

/** The newest generation stands in a nested root of components; the older ones (`commerce2`, `commerce`, `pcv`) in the light document. */
const page = planned(
  ({ route }) => (route.generation === 'v2' ? nested(el) : light),
  ({ route }, body) => {
    const around = route.generation === 'v2' ? new CustomersApp() : h('div');
    around.id = 'customersvcadmin-root';
    (around.shadowRoot ?? around).append(body);
    return around;
  },
);

/** A page whose newest look is drawn by itself; in the generation before it is a plan. */
const either = (newest: Draw, older: LateDraw) => (context: Parameters<Draw>[0]) =>
  context.route.generation === 'v2' ? newest(context) : older(context);

export const pages: App['pages'] = {
  'customers.list': either(customerList, page(before.customers)),
  'customers.new': page(newCustomer),
  'customers.detail.account': page(customerAccount),
  'customers.detail.subscriptions': page(subscriptions),
  'customers.detail.adminRelationships': page(adminRelationships),
  'customers.detail.adminRelationship': page(adminRelationship),
  'customers.detail.adminRequest': page(adminRequest),
  'gdap.list': page(granularList),
  'relationshipRequest.new': page(relationshipRequest),
  'indirectResellers.list': page(indirectResellers),
  'partnership.request': page(partnershipRequest),
  'indirectProviders.list': either(providers, page(before.indirectProviders)),
  'partnership.accept': either(accept, page(before.accept)),
};
