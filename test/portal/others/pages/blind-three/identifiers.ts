import { about, type OtherPage, says } from '../../other-page';
import { angular, field, fluent, grid, guid, HOST, harmony, marked, page, tabs, torn } from './parts';

const at = (lang = '') => `${HOST}${lang}/dashboard/account/v3/organization/identity`;
const csp = says('partnerId.cspTab', true);
const TENANT = guid(901);

/** Identifiers in seven builds. */
export const IDENTIFIERS: readonly OtherPage[] = [
  page({
    name: 'identifiers: CSP tab, type location, tenant id beside it',
    url: at(),
    page: 'account.identifiers',
    tab: 'csp',
    account: { tenantId: TENANT, partnerId: '6400001', name: 'Contoso Suites' },
    may: [csp, ...about('location', '6400001', { 'location.type': 'location' })],
    says: [says('partnerId.associated', '6400001')],
    html: fluent(
      {
        at: 'Identifiers',
        crumbs: ['Account settings', 'Identifiers'],
        title: 'Account settings | Identifiers',
        org: 'Contoso Suites',
        person: 'Ed',
      },
      tabs(
        'mcds',
        [
          { label: 'Partner', panel: field('slots', 'Partner ID', '5400000') },
          {
            label: 'CSP',
            panel: `<h2>CSP</h2>${field('slots', 'Associated PartnerID', '6400001')}${field('slots', 'Type', 'Location')}${field('slots', 'Microsoft ID', TENANT)}`,
          },
          { label: 'Publisher', panel: field('slots', 'Seller ID', '81234567') },
        ],
        1,
      ),
    ),
  }),
  page({
    name: 'identifiers: CSP tab with a grid of one row, ids between marks',
    url: at('/en-gb'),
    page: 'account.identifiers',
    tab: 'csp',
    account: { partnerId: '6410001' },
    may: [csp, ...about('location', '6410001', { 'location.type': 'location' })],
    says: [says('partnerId.associated', '6410001')],
    html: angular(
      { lang: 'en-GB', at: 'Identifiers', crumbs: ['Account settings'], title: 'Identifiers' },
      tabs(
        'aria',
        [
          { label: 'Partner', panel: grid('mat', ['Type', 'PartnerID'], [['Global', '5410000']]) },
          {
            label: 'CSP',
            panel: `<p>Your distributor needs this number, not 5410000.</p>${field('input', torn('Associated PartnerID'), marked('6410001'))}${field('input', 'Type', 'Location')}`,
          },
        ],
        1,
      ),
    ),
  }),
  page({
    name: 'identifiers: Partner tab, role grid of one global and two locations',
    url: at('/hu-hu'),
    page: 'account.identifiers',
    tab: 'partner',
    account: { partnerId: '5420000' },
    may: [
      says('account.name', 'Fabrikam Kft.'),
      csp,
      ...about('location', '5420000', { 'location.type': 'global', 'location.name': 'Fabrikam Kft.', 'location.country': 'HU' }),
    ],
    mayLists: [{ kind: 'location', ids: ['5420000', '6420001', '6420002'] }],
    says: [
      says('partnerId.global', '5420000'),
      ...about('location', '6420001', { 'location.type': 'location', 'location.name': 'Fabrikam Szeged', 'location.country': 'HU' }),
      ...about('location', '6420002', { 'location.type': 'location', 'location.name': 'Fabrikam Wien', 'location.country': 'AT' }),
    ],
    html: harmony(
      {
        lang: 'hu-HU',
        product: 'Partnerközpont',
        nav: ['Áttekintés', 'Szerződések', 'Jogi információk', 'Azonosítók'],
        at: 'Azonosítók',
        crumbs: ['Fiókbeállítások'],
        title: 'Azonosítók',
      },
      tabs(
        'aria',
        [
          {
            label: 'Partner',
            panel: grid(
              'roles',
              ['PartnerID', 'Type', 'Name', 'Country/region'],
              [
                ['5420000', 'Global', 'Fabrikam Kft.', 'Hungary'],
                ['6420001', 'Location', 'Fabrikam Szeged', 'Hungary'],
                ['6420002', 'Location', 'Fabrikam Wien', 'Austria'],
              ],
            ),
          },
          { label: 'CSP', panel: field('dl', 'Associated PartnerID', '6420001') },
        ],
        0,
      ),
    ),
  }),
  page({
    name: 'identifiers ko: CSP tab, definition list in a card',
    url: at('/ko-kr'),
    page: 'account.identifiers',
    tab: 'csp',
    account: { partnerId: '6430001' },
    may: [csp, ...about('location', '6430001', { 'location.type': 'location' })],
    says: [says('partnerId.associated', '6430001')],
    html: fluent(
      {
        lang: 'ko-KR',
        product: '파트너 센터',
        nav: ['개요', '계약', '법적 정보', '식별자'],
        at: '식별자',
        crumbs: ['계정 설정', '식별자'],
        title: '계정 설정 | 식별자',
      },
      tabs(
        'mcds',
        [
          { label: '파트너', panel: field('dl', 'MPN ID', '5430000') },
          { label: 'CSP', panel: `<mcds-card><h3>CSP</h3>${field('dl', 'Associated PartnerID', '6430001')}</mcds-card>` },
        ],
        1,
      ),
    ),
  }),
  page({
    name: 'identifiers: two tabs, no CSP among them',
    url: at(),
    page: 'account.identifiers',
    tab: 'partner',
    account: { partnerId: '5440000' },
    may: [
      says('partnerId.cspTab', false),
      says('partnerId.global', '5440000'),
      ...about('location', '5440000', { 'location.type': 'global' }),
      ...about('location', '6440001', { 'location.type': 'location' }),
    ],
    mayLists: [{ kind: 'location', ids: ['5440000', '6440001'] }],
    html: angular(
      { at: 'Identifiers', crumbs: ['Account settings'], title: 'Identifiers' },
      tabs(
        'mat',
        [
          {
            label: 'Partner',
            panel: grid(
              'table',
              ['Type', 'PartnerID'],
              [
                ['Global', '5440000'],
                ['Location', '6440001'],
              ],
            ),
          },
          { label: 'Publisher', panel: field('above', 'Seller ID', '71234567') },
        ],
        0,
      ),
    ),
  }),
  page({
    name: 'identifiers pl: CSP tab, nothing associated yet',
    url: at('/pl-pl'),
    page: 'account.identifiers',
    tab: 'csp',
    may: [csp],
    html: harmony(
      {
        lang: 'pl-PL',
        nav: ['Omówienie', 'Umowy', 'Informacje prawne', 'Identyfikatory'],
        at: 'Identyfikatory',
        crumbs: ['Ustawienia konta'],
        title: 'Identyfikatory',
      },
      tabs(
        'aria',
        [
          { label: 'Partner', panel: field('side', 'Partner ID', '5450000') },
          { label: 'CSP', panel: `${field('side', 'Associated PartnerID', '—')}<p>For example 1234567.</p>` },
        ],
        1,
      ),
    ),
  }),
  page({
    name: 'tenants: table with the default one, an id in the header',
    url: `${HOST}/dashboard/account/v3/tenantmanagement`,
    page: 'account.tenants',
    account: { tenantId: guid(910) },
    mayLists: [{ kind: 'tenant', ids: [guid(910), guid(911)] }],
    may: [says('account.tenantId', guid(910))],
    says: [
      ...about('tenant', guid(910), { 'tenant.listed': true, 'tenant.domain': 'relecloud.example' }),
      ...about('tenant', guid(911), { 'tenant.listed': true, 'tenant.domain': 'relecloud-lab.example' }),
    ],
    html: fluent(
      { at: 'Tenants', crumbs: ['Account settings', 'Tenants'], title: 'Account settings | Tenants' },
      `<h2>Associated tenants</h2>${grid(
        'slots',
        ['Domain', 'Tenant ID', 'Use'],
        [
          ['relecloud.example', guid(910), 'CSP'],
          ['relecloud-lab.example', guid(911), 'Developer'],
        ],
      )}`,
    ),
  }),
  page({
    name: 'tenants ru: the word that also means customers',
    url: `${HOST}/ru-ru/dashboard/account/v3/tenantmanagement`,
    page: 'account.tenants',
    mayLists: [{ kind: 'tenant', ids: [guid(920)] }],
    // The one tenant of the list is the account's; no public page has the head of the first column in Russian.
    account: { tenantId: guid(920) },
    may: about('tenant', guid(920), { 'tenant.domain': 'fabrikam.example' }),
    says: about('tenant', guid(920), { 'tenant.listed': true }),
    html: angular(
      {
        lang: 'ru-RU',
        product: 'Центр партнеров',
        nav: ['Обзор', 'Соглашения', 'Идентификаторы', 'Клиенты'],
        at: 'Клиенты',
        crumbs: ['Параметры учетной записи'],
        title: 'Клиенты',
      },
      grid('roles', ['Домен', 'Microsoft ID'], [['fabrikam.example', guid(920)]]),
    ),
  }),
];
