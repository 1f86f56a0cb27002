import { type OtherPage, other, says } from '../other-page';
import { heShell, mountedShell, oldShell, plainShell } from '../shells';

/** Enrolment. Only the addresses of the welcome pages are public; what stands on them is put together from the descriptions. */

const OLD = 'https://partnercenter.microsoft.com/pcv/register/joinnow/enrollmentwelcome/valueaddedreseller';
const ME = '<button aria-label="Account manager for anna@contoso.example">AB</button>';

export const ENROLMENT: OtherPage[] = [
  other({
    name: 'welcome: signed in, Next',
    guess: 'text',
    url: OLD,
    page: 'enrol.indirectReseller',
    html: oldShell(
      { nav: [], header: ME },
      '<h1>Welcome</h1><h2>Enroll as an indirect reseller</h2><p>Before you begin, have your legal business name, address and primary contact ready.</p><button>Next</button>',
    ),
    says: [says('enrolment.welcomeSeen', true)],
    may: [says('me.user', 'anna@contoso.example')],
  }),
  other({
    name: 'welcome: newer look, in nested roots',
    guess: 'text',
    url: 'https://partner.microsoft.com/en-us/pcv/register/joinnow/enrollmentwelcome/valueaddedreseller',
    page: 'enrol.indirectReseller',
    html: mountedShell(
      { nav: [], header: ME },
      '<h1>Welcome to the Cloud Solution Provider program</h1><p>Indirect reseller</p><button>Next</button><button>Cancel</button>',
    ),
    says: [says('enrolment.welcomeSeen', true)],
    may: [says('me.user', 'anna@contoso.example')],
  }),
  other({
    name: 'welcome: not signed in yet',
    guess: 'text',
    url: OLD,
    page: 'enrol.indirectReseller',
    states: ['ready', 'signedOut'],
    html: plainShell(
      { nav: [], header: '<a href="#">Sign in</a>' },
      '<h1>Welcome</h1><p>Enroll as an indirect reseller. Sign in with your work account to continue, or create one.</p><button>Sign in</button><a href="#">Create one</a>',
    ),
  }),
  other({
    name: 'form: three sections and Enroll now',
    guess: 'address and fields',
    url: 'https://partner.microsoft.com/dashboard/account/v3/enrollment/companyprofile/valueaddedreseller/new',
    page: 'enrol.form',
    html: plainShell(
      { nav: [], header: ME },
      `<h1>Enroll as an indirect reseller</h1><h2>Legal business profile</h2><label>Company name <input value="Contoso Hand"></label><label>Address <input value="Lindenweg"></label>
       <h2>Primary contact</h2><label>Email <input value="anna@contoso.example"></label><h2>Customer support info</h2><label>Website <input></label><label>Support email <input></label><label>Phone <input></label><button>Enroll now</button>`,
    ),
    says: [says('enrolment.formSeen', true)],
    may: [says('me.user', 'anna@contoso.example')],
  }),
  other({
    name: 'form: older look, sections as tables',
    guess: 'address and fields',
    url: 'https://partnercenter.microsoft.com/pcv/register/joinnow/enrollment/valueaddedreseller',
    page: 'enrol.form',
    html: oldShell(
      { nav: [], header: ME },
      `<h1>Enroll in the Cloud Solution Provider program</h1><table><tr><th colspan="2">Legal business profile</th></tr><tr><td>Company name</td><td><input></td></tr><tr><th colspan="2">Primary contact</th></tr><tr><td>Email</td><td><input></td></tr><tr><th colspan="2">Customer support info</th></tr><tr><td>Phone</td><td><input></td></tr></table><button>Enroll now</button>`,
    ),
    says: [says('enrolment.formSeen', true)],
    may: [says('me.user', 'anna@contoso.example')],
  }),
  other({
    name: 'partner programme: introduction is not the reseller enrolment',
    guess: 'text',
    url: 'https://partner.microsoft.com/dashboard/account/v3/enrollment/introduction/partnership',
    page: 'enrol.intro',
    html: heShell({ nav: [] }, '<h1>Get started</h1><p>Join the Microsoft AI Cloud Partner Program.</p><button>Next</button>'),
  }),
  other({
    name: 'partner programme: its own form with Enroll now',
    guess: 'text',
    url: 'https://partner.microsoft.com/dashboard/account/v3/enrollment/joinnow/basicpartnernetwork/new',
    page: 'enrol.joinnow',
    html: plainShell(
      { nav: [] },
      '<h1>Join the partner program</h1><h2>Legal business profile</h2><label>Company name <input></label><h2>Primary contact</h2><label>Email <input></label><button>Enroll now</button>',
    ),
  }),
];
