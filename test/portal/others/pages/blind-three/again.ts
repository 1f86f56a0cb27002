import { type OtherPage, says } from '../../other-page';
import { field, fluent, HOST, page, tabs } from './parts';

const L = `${HOST}/dashboard/v2/account-settings/organization/legalinfo#csp`;
const legal = (name: string, panel: string, given: Partial<OtherPage> = {}, lang = 'en-US') =>
  page({
    name,
    url: L,
    page: 'account.legalInfo',
    tab: 'reseller',
    may: [says('enrolment.submitted', true)],
    ...given,
    html: fluent(
      { lang, at: 'Legal info', crumbs: ['Account settings'], title: 'Legal info' },
      tabs(
        'aria',
        [
          { label: 'Partner', panel: '' },
          { label: 'Reseller', panel },
        ],
        1,
      ),
    ),
  });
/** Traps set after a look at the reading code: what was and is no more, denials, questions, others’ values. */
export const TRAPS: readonly OtherPage[] = [
  legal('was / is', `<h2>Legal business profile</h2><p><span>Verification status</span> <s>Rejected</s> <b>Authorized</b></p>`, {
    may: [says('verification.status', 'authorized')],
  }),
  legal('changed to', `<h2>Legal business profile</h2><div><span>Verification status</span><span>Rejected → Pending</span></div>`, {
    may: [says('verification.status', 'pending')],
  }),
  legal(
    'select of statuses filter',
    `<h2>Legal business profile</h2><div>Verification status <mcds-select role="combobox">Rejected</mcds-select></div>${field('above', 'Company name', 'Contoso Ltd')}`,
    { may: [says('legal.companyName', 'Contoso Ltd')] },
  ),
  legal('value is a question', `<h2>Company details</h2>${field('above', 'Company name', 'Is this right?')}`, {}),
  legal(
    'value missing, next label unknown',
    `<h2>Company details</h2>${field('above', 'Company name', '')}${field('above', 'Trading name', 'Contoso Shop')}`,
    {},
  ),
  legal(
    'value missing in slots',
    `<h2>Company details</h2>${field('slots', 'Company name', '')}${field('slots', 'DUNS', '123456789')}`,
    {},
  ),
  legal(
    'security contact of the provider',
    `<h2>Company details</h2>${field('above', 'Security contact', 'Not provided')}<p>Your provider: sec@northwind.example</p>`,
    { may: [says('legal.securityContact', 'absent')] },
  ),
  legal(
    'two programmes',
    `<h2>Program info</h2>${field('above', 'Cloud Solution Provider status', 'Active')}${field('above', 'Indirect Reseller status', 'Suspended')}`,
    { may: [says('programme.reseller', 'suspended')] },
  ),
  legal('status with percent', `<h2>Legal business profile</h2>${field('above', 'Verification status', '60 % Pending')}`, {
    may: [says('verification.status', 'pending')],
  }),
  legal('not yet authorized', `<h2>Legal business profile</h2>${field('above', 'Verification status', 'Not yet <b>Authorized</b>')}`, {}),
  legal('nearly rejected', `<h2>Legal business profile</h2>${field('above', 'Verification status', '<b>Rejected</b>? No.')}`, {}),
  legal('struck through', `<h2>Legal business profile</h2>${field('above', 'Verification status', '<del>Rejected</del> Pending')}`, {
    may: [says('verification.status', 'pending')],
  }),
  legal(
    'emoji and superscript',
    `<h2>Legal business profile</h2>${field('above', 'Verification status', 'Authorized<sup>1</sup>')}<p><sup>1</sup> Rejected is possible.</p>`,
    { may: [says('verification.status', 'authorized')] },
  ),
  legal(
    'zero font',
    `<h2>Legal business profile</h2>${field('above', 'Verification status', '<span style="font-size:0">Rejected</span>Authorized')}`,
    { may: [says('verification.status', 'authorized')] },
  ),
  legal(
    'de: abgelehnt war',
    `<h2>Rechtsgeschäftsprofil</h2>${field('above', 'Überprüfungsstatus', 'nicht <b>abgelehnt</b>')}`,
    {},
    'de-DE',
  ),
  legal(
    'ja: 未承認済み',
    `<h2>法的ビジネス プロファイル</h2>${field('above', '検証状態', '<span>未</span><span>承認済み</span>')}`,
    {},
    'ja-JP',
  ),
  legal(
    'hi: denial behind',
    `<h2>Legal business profile</h2>${field('above', 'Verification status', '<b>Authorized</b> <span>नहीं</span>')}`,
    {},
    'hi-IN',
  ),
];
