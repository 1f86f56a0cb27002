/**
 * Micro-front-end of the newest generation (`/dashboard/v2/…`): everything stands in a nested open shadow root.
 * Evidence: prefix `accexp_` and grid on Agreements. GUESS: that all account pages of this generation are built so.
 */
import { agreements } from './accexp/agreements';
import { home, insights, overview, programs } from './accexp/general';
import { identifiers } from './accexp/identifiers';
import { el } from './accexp/kit';
import { legalInfo } from './accexp/legal-info';
import { userDetail, users } from './accexp/users';
import type { Context, Draw, Page, App as Pages } from './context';
import { fixVerification } from './dialogs';
import { sheet } from './dom';
import { nested } from './plan/nested';
import { planned } from './plan/planned';
import { addLocation, billingProfile, myAccess, requiredVerification, tenants } from './plans/account';
import { actionCentre, securityRequirements } from './plans/attention';
import { SHELL_CSS } from './shell-css';

const SHEET = sheet(SHELL_CSS);
class App extends HTMLElement {
  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [SHEET];
  }
}
customElements.define('accexp-app', App);

/** Puts a page's body into the application's own shadow root. */
const inApp =
  (draw: Draw): Draw =>
  (context: Context): Page => {
    const page = draw(context);
    const app = document.createElement('accexp-app');
    app.shadowRoot!.append(page.body);
    return { ...page, body: app };
  };

const page = planned(
  () => nested(el),
  (_, body) => {
    const app = document.createElement('accexp-app');
    app.shadowRoot!.append(body);
    return app;
  },
);

export const pages: Pages['pages'] = {
  home: inApp(home),
  insights: inApp(insights),
  'account.overview': inApp(overview),
  'account.programs': inApp(programs),
  'account.requiredVerification': page((context) => requiredVerification(context, () => fixVerification(context, el))),
  'account.myAccess': page(myAccess),
  'account.tenants': page(tenants),
  'account.billingProfile': page(billingProfile),
  'account.locations.add': page(addLocation),
  'security.compliance': page(securityRequirements),
  actionCenter: page(actionCentre),
  'account.legalInfo': inApp(legalInfo),
  'account.agreements': inApp(agreements),
  'account.identifiers': inApp(identifiers),
  'account.users': inApp(users),
  'account.userDetail': inApp(userDetail),
};
