import { about, other, says } from '../../other-page';
import { above, BASE, deep, flat, OWN, pairs, roleGrid, SETTINGS, sheet, table, tabs } from './parts';

const URL3 = `${BASE}/dashboard/account/v3/organization/identity`;

export const IDENTIFIERS_TWO = [
  other({
    name: 'two: identifiers, CSP tab, value beside label, tenant of somebody quoted in a help text',
    url: URL3,
    page: 'account.identifiers',
    tab: 'csp',
    html: flat(
      { lang: 'en-US', nav: SETTINGS, on: 'Identifiers' },
      `<h1>Account settings | Identifiers</h1>${tabs(['Partner', 'CSP', 'Publisher'], 'CSP')}<div role="tabpanel"><h2>CSP</h2>
${pairs([
  ['Associated PartnerID', '6123\u200b456'],
  ['Type', 'Location'],
  ['Microsoft ID', OWN],
])}<p class="help">An Associated PartnerID looks like 1234567. Give it to your provider.</p></div>`,
    ),
    says: [says('partnerId.associated', '6123456'), says('partnerId.cspTab', true)],
    may: [
      says('account.tenantId', OWN),
      ...about('location', '6123456', { 'location.type': 'location' }),
      says('enrolment.submitted', true),
    ],
    account: { tenantId: OWN, partnerId: '6123456' },
  }),
  other({
    name: 'two: identifiers, Partner tab, role grid of Global and Location ids',
    url: URL3,
    page: 'account.identifiers',
    tab: 'partner',
    html: deep(
      { lang: 'en-US', nav: SETTINGS, on: 'Identifiers' },
      `<h1>Account settings | Identifiers</h1>${tabs(['Partner', 'CSP', 'Publisher'], 'Partner')}${roleGrid(
        'accx',
        ['Name', 'PartnerID', 'Type', 'Country'],
        [
          ['Tailspin Toys', '5000111', 'Global', 'United Kingdom'],
          ['Tailspin Leeds', '5000112', 'Location', 'United Kingdom'],
          ['Tailspin Lyon', '5000113', 'Location', 'France'],
        ],
      )}`,
    ),
    says: [
      says('partnerId.global', '5000111'),
      ...about('location', '5000112', { 'location.type': 'location', 'location.name': 'Tailspin Leeds', 'location.country': 'GB' }),
      ...about('location', '5000113', { 'location.type': 'location', 'location.name': 'Tailspin Lyon', 'location.country': 'FR' }),
    ],
    may: [
      says('partnerId.cspTab', true),
      ...about('location', '5000111', { 'location.type': 'global', 'location.name': 'Tailspin Toys', 'location.country': 'GB' }),
    ],
  }),
  other({
    name: 'two: identifiers, pt-BR, no CSP part, Partner ids in a two-column table',
    url: `${BASE}/pt-br/dashboard/account/v3/organization/identity`,
    page: 'account.identifiers',
    html: flat(
      { lang: 'pt-BR', nav: ['Visão geral', 'Gerenciamento de usuários', 'Identificadores'], on: 'Identificadores' },
      `<h1>Configurações de conta | Identificadores</h1>${tabs(['Parceiro', 'Publisher'], 'Parceiro')}${sheet([
        ['ID do MPN', '4711 (Global)'],
        ['ID do vendedor', '99887766'],
      ])}`,
    ),
    may: [says('partnerId.cspTab', false), says('partnerId.global', '4711')],
  }),
  other({
    name: 'two: tenants, table with a primary one and a list',
    url: `${BASE}/dashboard/account/v3/tenantmanagement`,
    page: 'account.tenants',
    html: flat(
      { lang: 'en-US', nav: SETTINGS, on: 'Tenants' },
      `<h1>Account settings | Tenants</h1>${table(
        ['Domain', 'Tenant ID', 'Type'],
        [
          ['contoso.example', OWN, 'Primary'],
          ['lab.contoso.example', '0d9c8b7a-6f5e-4d3c-9b2a-190817263544', 'Secondary'],
        ],
      )}<p>Example: 00000000-0000-0000-0000-000000000000</p>`,
    ),
    says: [
      ...about('tenant', OWN, { 'tenant.listed': true, 'tenant.domain': 'contoso.example' }),
      ...about('tenant', '0d9c8b7a-6f5e-4d3c-9b2a-190817263544', { 'tenant.listed': true, 'tenant.domain': 'lab.contoso.example' }),
    ],
    may: [says('account.tenantId', OWN)],
    account: { tenantId: OWN },
    lists: [{ kind: 'tenant', whole: true, ids: [OWN, '0d9c8b7a-6f5e-4d3c-9b2a-190817263544'] }],
  }),
  other({
    name: 'two: tenants, ko, cards with label above value',
    url: `${BASE}/ko-kr/dashboard/account/v3/tenantmanagement`,
    page: 'account.tenants',
    html: deep(
      { lang: 'ko-KR', nav: ['개요', '사용자 관리', '테넌트'], on: '테넌트' },
      `<h1>계정 설정 | 테넌트</h1><div class="card">${above('도메인', 'hangang.example')}${above('테넌트 ID', OWN.toUpperCase())}</div>`,
    ),
    may: [...about('tenant', OWN, { 'tenant.listed': true, 'tenant.domain': 'hangang.example' }), says('account.tenantId', OWN)],
    account: { tenantId: OWN },
  }),
];
