import { about, type OtherPage, says } from '../../other-page';
import {
  ACCOUNT,
  above,
  all,
  bare,
  cards,
  defs,
  divGrid,
  GUID_A,
  GUID_B,
  host,
  nested,
  page,
  rowsOf,
  slots,
  tabbed,
  table,
  tidy,
  V3,
} from './parts';

const IDS = `${V3}/organization/identity`;
const NAV = ['Overview', 'Legal info', 'Identifiers', 'Tenants', 'Billing profile'];
const tenant = (id: string, domain: string) => about('tenant', id, { 'tenant.listed': true, 'tenant.domain': domain });

/** Identifiers, tenants, billing profile, security requirements. */
export const ACCOUNT_IDS: readonly OtherPage[] = [
  page({
    name: 'identifiers en, CSP tab in cards',
    url: IDS,
    page: 'account.identifiers',
    tab: 'csp',
    html: slots(
      { head: ['Account settings', 'Identifiers'], nav: NAV, at: 'Identifiers' },
      tabbed(
        [
          ['Partner', table(['PartnerID', 'Type'], [['5550001', 'Global']])],
          [
            'CSP',
            cards([
              ['Associated PartnerID', '6140022'],
              ['Type', 'Location'],
              ['Microsoft ID', GUID_A],
            ]),
          ],
          ['Publisher', ''],
        ],
        1,
      ),
    ),
    says: [
      says('partnerId.associated', '6140022'),
      says('partnerId.cspTab', true),
      ...about('location', '6140022', { 'location.type': 'location' }),
    ],
    may: [says('account.tenantId', GUID_A)],
    account: { partnerId: '6140022', tenantId: GUID_A },
  }),
  page({
    name: 'identifiers de, Partner tab with global id and two locations',
    url: `${ACCOUNT}/organization/identity`,
    page: 'account.identifiers',
    tab: 'partner',
    html: tidy(
      { lang: 'de', head: ['Kontoeinstellungen', 'Bezeichner'], nav: ['Übersicht', 'Bezeichner', 'Mandanten'], at: 'Bezeichner' },
      tabbed(
        [
          [
            'Partner',
            divGrid(
              ['Name', 'PartnerID', 'Type', 'Country'],
              [
                ['Vantor Gruppe', '5550001', 'Global', 'Deutschland'],
                ['Vantor Köln', '6140022', 'Standort', 'Deutschland'],
                ['Vantor Wien', '6140023', 'Location', 'Österreich'],
              ],
            ),
          ],
          ['CSP', defs([['Associated PartnerID', '6140022']])],
          ['Publisher', ''],
        ],
        0,
      ),
    ),
    says: [
      says('partnerId.global', '5550001'),
      says('partnerId.cspTab', true),
      ...about('location', '6140022', { 'location.type': 'location' }),
      ...about('location', '6140023', { 'location.type': 'location', 'location.name': 'Vantor Wien', 'location.country': 'AT' }),
    ],
    may: [
      ...about('location', '5550001', { 'location.type': 'global', 'location.name': 'Vantor Gruppe', 'location.country': 'DE' }),
      ...about('location', '6140022', { 'location.name': 'Vantor Köln', 'location.country': 'DE' }),
    ],
  }),
  page({
    name: 'identifiers es, no CSP tab, help text about it',
    url: IDS,
    page: 'account.identifiers',
    tab: 'partner',
    html: nested(
      { lang: 'es', head: ['Configuración de la cuenta', 'Identificadores'] },
      `${tabbed(
        [
          [
            'Partner',
            above([
              ['Id. de MPN', '6150031'],
              ['Type', 'Global'],
            ]),
          ],
          ['Publisher', above([['Seller ID', '77123456']])],
        ],
        0,
      )}<p role="note">Associated PartnerID: 1234567 es un ejemplo.</p>`,
    ),
    says: [says('partnerId.global', '6150031')],
    may: [says('partnerId.cspTab', false), ...about('location', '6150031', { 'location.type': 'global' })],
    account: { partnerId: '6150031' },
  }),
  page({
    name: 'identifiers ko, table rows, id with marks',
    url: IDS,
    page: 'account.identifiers',
    tab: 'csp',
    html: bare(
      { lang: 'ko-KR', head: ['계정 설정', '식별자'], nav: ['개요', '식별자'], at: '식별자' },
      tabbed(
        [
          ['파트너', ''],
          [
            'CSP',
            rowsOf([
              ['Associated\u00a0PartnerID', '\u200e61<span>60</span>044\u200e'],
              ['Type', '위치'],
            ]),
          ],
        ],
        1,
      ),
    ),
    says: [says('partnerId.associated', '6160044'), says('partnerId.cspTab', true)],
    may: about('location', '6160044', { 'location.type': 'location' }),
    account: { partnerId: '6160044' },
  }),
  page({
    name: 'tenants en, table with domain',
    url: `${V3}/tenantmanagement`,
    page: 'account.tenants',
    html: slots(
      { head: ['Account settings', 'Tenants'], nav: NAV, at: 'Tenants' },
      host(
        'px_he-data-grid',
        table(
          ['Name', 'Domain', 'Tenant ID', 'Action'],
          [
            ['Vantor', 'vantor.example', GUID_A, '<button>Remove</button>'],
            ['Vantor Dev', 'vantordev.onmicrosoft.com', GUID_B.toUpperCase(), '<button>Remove</button>'],
          ],
        ),
      ),
    ),
    says: [...tenant(GUID_A, 'vantor.example'), ...tenant(GUID_B, 'vantordev.onmicrosoft.com')],
    lists: all('tenant', 2),
  }),
  page({
    name: 'tenants ru, the word for customers',
    url: `${V3}/tenantmanagement`,
    page: 'account.tenants',
    html: tidy(
      { lang: 'ru', head: ['Параметры учетной записи', 'Клиенты'], nav: ['Обзор', 'Клиенты'], at: 'Клиенты' },
      divGrid(['Tenant ID', 'Domain'], [[GUID_A, 'vantor.example']]),
    ),
    says: tenant(GUID_A, 'vantor.example'),
    // The only tenant of the account is the account's.
    may: [says('account.tenantId', GUID_A)],
    account: { tenantId: GUID_A },
    lists: all('tenant', 1),
  }),
  page({
    name: 'billing profile en, with an address and a tax number',
    url: `${V3}/accountsettings/billingprofile#commercial`,
    page: 'account.billingProfile',
    html: nested(
      { head: ['Account settings', 'Billing profile'] },
      tabbed(
        [
          [
            'Commercial',
            `<h2>Billing profile</h2>${defs([
              ['Bill-to company name', 'Vantor Rechnungen GmbH'],
              ['Bill-to address', 'Calle Mayor 7, Madrid'],
              ['Company tax ID', 'ESB12345678'],
              ['Billing currency', 'EUR'],
            ])}`,
          ],
          ['Marketplace', ''],
        ],
        0,
      ),
    ),
    says: [says('billing.profile', 'present')],
  }),
  page({
    name: 'billing profile zh-TW, still loading',
    url: `${V3}/accountsettings/billingprofile#commercial`,
    page: 'account.billingProfile',
    states: ['loading'],
    html: tidy(
      { lang: 'zh-TW', head: ['帳戶設定', 'Billing profile'] },
      '<div aria-busy="true"><he-spinner role="progressbar" aria-label="載入中"></he-spinner></div>',
    ),
  }),
  page({
    name: 'security requirements en, table',
    url: 'https://partner.microsoft.com/commerce/security/compliance',
    page: 'security.compliance',
    html: slots(
      { head: ['Security', 'Security requirements'] },
      table(
        ['Security requirement', 'Status', 'Score'],
        [
          ['Enable multifactor authentication for admin roles in the Partner tenant', 'Completed', '20/20'],
          ['Response to alerts is 24 hours or less on average', 'Not completed', '0/10'],
          ['Provide a security contact', 'Not completed', '0/10'],
        ],
      ),
    ),
    says: [says('security.mfaAdmins', 'completed'), says('security.contact', 'not-completed')],
  }),
  page({
    name: 'security requirements en, cards with icons, future ones below',
    url: 'https://partner.microsoft.com/commerce/security/compliance',
    page: 'security.compliance',
    html: bare(
      { head: ['Security requirements'] },
      `<h2>Required</h2><ul><li><h3>Provide a security contact</h3><svg role="img" aria-label="Completed"></svg><p>Tell us whom to call.</p></li><li><h3>Enable multifactor authentication for admin roles in the Partner tenant</h3><svg role="img" aria-label="Not completed"></svg><p>Once all admins use MFA this is shown as completed.</p></li></ul><h2>Optional</h2><ul><li><h3>Enable MFA for your customers</h3><span>Completed</span></li></ul>`,
    ),
    says: [says('security.mfaAdmins', 'not-completed'), says('security.contact', 'completed')],
  }),
];
