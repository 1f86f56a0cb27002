/**
 * Micro-front-end of the customers workspace. Evidence: prefix `customersvcadmin_`, React, grid and ids (see the kit), server-side
 * search, paging in place, "{n} results found.", ten rows a page.
 */
import type { App } from './context';
import { el } from './customers/kit';
import { customerList } from './customers/list';
import { accept, providers } from './customers/providers';
import { h, sheet } from './dom';
import { light } from './plan/light';
import { nested } from './plan/nested';
import { planned } from './plan/planned';
import { adminRequest } from './plans/admin-request';
import { adminRelationship, adminRelationships, customerAccount, subscriptions } from './plans/customer';
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

export const pages: App['pages'] = {
  'customers.list': customerList,
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
  'indirectProviders.list': providers,
  'partnership.accept': accept,
};
