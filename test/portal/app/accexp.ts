/**
 * Micro-front-end of the newest generation (`/dashboard/v2/…`): everything stands in a nested open shadow root.
 * Evidence: prefix `accexp_` and grid on Agreements. GUESS: that all account pages of this generation are built so.
 */
import type { PageName } from '../routes';
import { agreements } from './accexp/agreements';
import { home, insights, overview, programs, requiredVerification } from './accexp/general';
import { identifiers } from './accexp/identifiers';
import { legalInfo } from './accexp/legal-info';
import { userDetail, users } from './accexp/users';
import type { Context, Draw, Page } from './context';
import { sheet } from './dom';
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

export const pages: Partial<Record<PageName, Draw>> = {
  home: inApp(home),
  insights: inApp(insights),
  'account.overview': inApp(overview),
  'account.programs': inApp(programs),
  'account.requiredVerification': inApp(requiredVerification),
  'account.legalInfo': inApp(legalInfo),
  'account.agreements': inApp(agreements),
  'account.identifiers': inApp(identifiers),
  'account.users': inApp(users),
  'account.userDetail': inApp(userDetail),
};
