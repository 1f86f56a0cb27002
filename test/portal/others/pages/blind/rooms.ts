import { type OtherPage, says } from '../../other-page';
import { ACCOUNT, bare, FIRM, fields, nested, page, press, slots, table, tidy, V2, V3 } from './parts';

const OLD = 'https://partnercenter.microsoft.com';
const NAV = ['Overview', 'User management', 'Agreements', 'Legal info'];
const seen = says('enrolment.formSeen', true);

/** Enrolment, home, action centre, and what stands there instead of a page. */
export const ROOMS: readonly OtherPage[] = [
  page({
    name: 'enrolment welcome en',
    url: `${OLD}/pcv/register/joinnow/enrollmentwelcome/valueaddedreseller`,
    page: 'enrol.indirectReseller',
    html: tidy(
      { head: ['Welcome to Partner Center'] },
      '<p>Enroll as an indirect reseller in the Cloud Solution Provider program.</p><p>You are signed in as dana@vantor.example.</p><button>Get started</button>',
    ),
    says: [says('enrolment.welcomeSeen', true)],
  }),
  page({
    name: 'enrolment form en, some fields filled in',
    url: `${OLD}/pcv/register/joinnow/enrollmentform/valueaddedreseller`,
    page: 'enrol.form',
    guess: 'address',
    html: slots(
      { head: ['Partner Center', 'Enroll'] },
      `<h2>Legal business profile</h2>${fields([
        ['Company name', 'Typed SL'],
        ['Address line 1', 'Calle 1'],
      ])}<h2>Primary contact</h2><label>First name <input value="Ana"></label><label>Email <input type="email" value="ana@typed.example"></label><h2>Customer support info</h2><label>Website <input value=""></label>${press('Enroll now')}`,
    ),
    says: [seen],
    may: [says('enrolment.submitted', false)],
  }),
  page({
    name: 'enrolment form de, labels above',
    url: `${OLD}/de-de/pcv/register/joinnow/enrollmentform/valueaddedreseller`,
    page: 'enrol.form',
    guess: 'address',
    html: bare(
      { lang: 'de', head: ['Partner Center', 'Registrierung'] },
      `<h3>Rechtliches Geschäftsprofil</h3><div>Unternehmensname</div><div><input aria-label="Unternehmensname" value="Getippt GmbH"></div><h3>Primary contact</h3><div>E-Mail</div><div><input aria-label="E-Mail"></div><button>Jetzt registrieren</button>`,
    ),
    says: [seen],
    may: [says('enrolment.submitted', false)],
  }),
  page({
    name: 'programme introduction en',
    url: `${V3}/enrollment/introduction/partnership`,
    page: 'enrol.intro',
    html: nested(
      { head: ['Microsoft AI Cloud Partner Program'] },
      '<p>Join to get benefits. What do you do?</p><label><input type="radio" name="w" checked> Resell</label><button>Next</button>',
    ),
  }),
  page({
    name: 'home en, notices with words of states',
    url: `${V2}/home`,
    page: 'home',
    html: slots(
      { head: ['Home'], nav: ['Home'], at: 'Home' },
      '<h2>Workspaces</h2><ul><li><a href="#">Customers</a></li><li><a href="#">Account settings</a></li></ul><section><h2>Action required</h2><p>Your verification status is Rejected. Fix now in Legal info.</p><p>Contoso Ltd accepted your Microsoft Customer Agreement.</p></section><h2>Quick starts</h2>',
    ),
  }),
  page({
    name: 'home es',
    url: 'https://partner.microsoft.com/es-es/dashboard/home',
    page: 'home',
    html: tidy(
      { lang: 'es', head: ['Inicio'], nav: ['Inicio', 'Clientes'], at: 'Inicio' },
      `<h2>Workspaces</h2><div>Clientes</div><div>Configuración de la cuenta</div>`,
    ),
  }),
  page({
    name: 'action center en, a table of matters',
    url: `${V2}/action-center/overview`,
    page: 'actionCenter',
    html: bare(
      { head: ['Action center', 'Overview'] },
      table(
        ['Subject', 'Workspace', 'Status', 'Date'],
        [
          ['Verification status: Rejected', 'Account settings', 'Pending', 'Mar 15, 2026'],
          ['Admin relationship Support 2025 with Alpine Ski House: Expiring', 'Customers', 'Active', 'Mar 14, 2026'],
        ],
      ),
    ),
  }),
  page({
    name: 'not found zh-CN at a guessed address',
    url: `${V3}/tenants`,
    page: 'unknown',
    states: ['notFound', 'ready'],
    html: tidy({ lang: 'zh-CN', head: ['404'], nav: NAV }, '<p>找不到页面</p><p>Page not found</p>'),
  }),
  page({
    name: 'legal en, an account is to be picked first',
    url: `${ACCOUNT}/organization/legalinfo#csp`,
    page: 'account.legalInfo',
    states: ['accountPicker'],
    html: `<!doctype html><html lang="en"><body><div role="main"><h1>Pick an account</h1><ul><li><button>Dana Okafor<br>dana@vantor.example</button></li><li><button>Dana (test)<br>dana@vantordev.onmicrosoft.com</button></li><li><button>Use another account</button></li></ul></div></body></html>`,
  }),
  page({
    name: `users en, ${FIRM} signed out`,
    url: `${ACCOUNT}/usermanagement#users`,
    page: 'account.users',
    states: ['signedOut'],
    html: `<!doctype html><html lang="en"><body><main><h1>Sign in</h1><input type="email" placeholder="Email, phone, or Skype" aria-label="Email"><button>Next</button><p>You signed out of your account.</p></main></body></html>`,
  }),
];
