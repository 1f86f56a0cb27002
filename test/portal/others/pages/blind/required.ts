import { type OtherPage, says } from '../../other-page';
import { ACCOUNT, above, bare, cards, FIRM, nested, page, press, rowsOf, slots, tabbed, table, tidy } from './parts';

const REQUIRED = `${ACCOUNT}/organization/required-verification`;
const NAV = ['Overview', 'Legal info', 'Required verification', 'Identifiers'];
const sent = [says('enrolment.submitted', true), says('verification.fixNow', false)];
const more = sent;

/** Required verification, the profile of older days, and English under Hindi chrome. */
export const REQUIRED_AND_OLD: readonly OtherPage[] = [
  page({
    name: 'legal es, the old profile with signed terms',
    url: 'https://partner.microsoft.com/es-es/pcv/accountsettings/partnerprofile',
    page: 'account.legalInfo',
    html: bare(
      { lang: 'es', head: ['Configuración de la cuenta', 'Perfil de partner'] },
      `<h3>Company details</h3>${rowsOf([['Nombre de la empresa', FIRM]])}<h3>Información del programa</h3><table><tr><td>Indirect Reseller Terms</td><td>15/03/2021</td><td>Signed</td></tr></table><h3>Customer support profile</h3><button>Actualizar</button>${rowsOf([['Email', 'soporte@vantor.example']])}`,
    ),
    says: [says('legal.companyName', FIRM), says('programme.reseller', 'signed'), says('legal.supportContact', 'present')],
    may: more,
  }),
  page({
    name: 'legal en under Hindi chrome',
    url: `${ACCOUNT}/organization/legalinfo#csp`,
    page: 'account.legalInfo',
    tab: 'reseller',
    html: tidy(
      { lang: 'hi-IN', head: ['Account settings', 'Legal info'], nav: ['अवलोकन', 'Legal info', 'उपयोगकर्ता'], at: 'Legal info' },
      `<button>मेनू</button>${tabbed(
        [
          ['Partner', ''],
          [
            'Reseller',
            `<h2>Legal business profile</h2>${above([
              ['Verification status', 'Accepted'],
              ['Company name', FIRM],
            ])}<h2>Program info</h2>${above([['Indirect Reseller status', 'Qualified']])}`,
          ],
        ],
        1,
      )}`,
    ),
    says: [says('verification.status', 'authorized'), says('legal.companyName', FIRM), says('programme.reseller', 'qualified')],
    may: more,
  }),
  page({
    name: 'required verification en, one card per programme',
    url: REQUIRED,
    page: 'account.requiredVerification',
    html: slots(
      { head: ['Account settings', 'Required verification'], nav: NAV, at: 'Required verification' },
      `<section><h2>Reseller</h2>${cards([['Verification status', 'Pending']])}<ol><li><b>Email ownership</b> <span>Completed</span></li><li><b>Employment verification</b> <span>In progress</span></li><li><b>Business verification</b> <span>Not started</span></li></ol></section>`,
    ),
    says: [
      says('verification.status', 'pending'),
      says('verification.step.email', 'done'),
      says('verification.step.employment', 'current'),
      says('verification.step.business', 'open'),
    ],
    may: sent,
  }),
  page({
    name: 'required verification en, waits for the partner',
    url: REQUIRED,
    page: 'account.requiredVerification',
    html: nested(
      { head: ['Account settings', 'Required verification'] },
      `<h2>Reseller</h2>${table(
        ['Verification', 'Status', 'Action'],
        [
          ['Email ownership', 'Completed', ''],
          ['Employment verification', 'Completed', ''],
          ['Business verification', 'Pending Partner Action', press('User Action Needed')],
        ],
      )}`,
    ),
    says: [
      says('verification.step.email', 'done'),
      says('verification.step.employment', 'done'),
      says('verification.step.business', 'action'),
      says('verification.fixNow', true),
    ],
    may: [says('enrolment.submitted', true), says('verification.status', 'pending-partner-action')],
  }),
  page({
    name: 'required verification en, role missing',
    url: REQUIRED,
    page: 'account.requiredVerification',
    states: ['noAccess'],
    html: tidy(
      { head: ['Account settings', 'Required verification'], nav: NAV, at: 'Required verification' },
      '<div role="alert"><h2>You don\'t have the required access</h2><p>Ask a Global admin. Verification status: Rejected is shown to them only.</p></div>',
    ),
  }),
];
