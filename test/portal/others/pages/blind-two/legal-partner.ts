import { about, other, says } from '../../other-page';
import { above, BASE, button, deep, flat, pairs, roleGrid, SETTINGS, sheet, table, tabs } from './parts';

const TABS = ['Partner', 'Reseller', 'Developer'];

export const LEGAL_PARTNER_TWO = [
  other({
    name: 'two: legal info, Partner tab, locations in a table, programme active',
    url: `${BASE}/dashboard/v2/account-settings/organization/legalinfo#mpn`,
    page: 'account.legalInfo',
    tab: 'partner',
    html: deep(
      { lang: 'en-US', nav: SETTINGS, on: 'Legal info' },
      `<h1>Account settings | Legal info</h1>${tabs(TABS, 'Partner')}<h2>Legal business profile</h2>${above('Verification status', 'Authorized')}
<h3>Company details</h3>${above('Company name', 'Fourth Coffee BV')}
<h2>Business locations</h2><p>2 locations in total</p>${button('+ Location')}${table(
        ['Name', 'PartnerID', 'Country'],
        [
          ['Amsterdam', '6012345', 'Netherlands'],
          ['Antwerp', '6012346', 'Belgium'],
        ],
      )}`,
    ),
    says: [
      says('maicpp.verification', 'authorized'),
      says('legal.locationCount', 2),
      ...about('location', '6012345', { 'location.name': 'Amsterdam', 'location.country': 'NL' }),
      ...about('location', '6012346', { 'location.name': 'Antwerp', 'location.country': 'BE' }),
    ],
    may: [
      says('account.name', 'Fourth Coffee BV'),
      ...about('location', '6012345', { 'location.type': 'location' }),
      ...about('location', '6012346', { 'location.type': 'location' }),
    ],
    account: { name: 'Fourth Coffee BV' },
  }),
  other({
    name: 'two: legal info, Partner tab, es, rejected and a button to answer, which is not of the Reseller tab',
    url: `${BASE}/es-es/dashboard/account/v3/organization/legalinfo#mpn`,
    page: 'account.legalInfo',
    tab: 'partner',
    html: flat(
      { lang: 'es-ES', nav: ['Información general', 'Administración de usuarios', 'Información legal'], on: 'Información legal' },
      `<h1>Configuración de la cuenta | Información legal</h1>${tabs(['Asociado', 'Revendedor', 'Desarrollador'], 'Asociado')}
<h2>Perfil legal de la empresa</h2>${sheet([
        ['Estado de verificación', 'Rechazada'],
        ['Nombre de la empresa', 'Sol y Mar, S.L.'],
      ])}<button>Fix now</button>`,
    ),
    says: [says('maicpp.verification', 'rejected')],
    may: [says('account.name', 'Sol y Mar, S.L.')],
    account: { name: 'Sol y Mar, S.L.' },
  }),
  other({
    name: 'two: legal info, Developer tab, vetting rejected says nothing of reseller or partner',
    url: `${BASE}/dashboard/v2/account-settings/organization/legalinfo#developer`,
    page: 'account.legalInfo',
    tab: 'developer',
    html: flat(
      { lang: 'en-US', nav: SETTINGS, on: 'Legal info' },
      `<h1>Account settings | Legal info</h1>${tabs(TABS, 'Developer')}<h2>Legal business profile</h2>${pairs([
        ['Vetting status', 'Rejected'],
        ['Company name', 'Dev Side LLC'],
      ])}${button('Fix now')}`,
    ),
    may: [says('account.name', 'Dev Side LLC')],
    account: { name: 'Dev Side LLC' },
  }),
  other({
    name: 'two: required verification, reseller verification waits for an answer',
    url: `${BASE}/dashboard/v2/account-settings/organization/required-verification`,
    page: 'account.requiredVerification',
    html: deep(
      { lang: 'en-US', nav: SETTINGS },
      `<h1>Account settings | Required verification</h1>${roleGrid('accx', ['Program', 'Verification status', 'Action'], [['Reseller', 'Rejected', button('Fix now')]])}`,
    ),
    says: [says('verification.status', 'rejected')],
    may: [says('verification.fixNow', true), says('enrolment.submitted', true)],
  }),
  other({
    name: 'two: required verification, of the developer programme alone',
    url: `${BASE}/dashboard/v2/account-settings/organization/required-verification`,
    page: 'account.requiredVerification',
    html: flat(
      { lang: 'en-US', nav: SETTINGS },
      `<h1>Account settings | Required verification</h1>${table(['Program', 'Verification status', 'Action'], [['Developer', 'Pending', 'View']])}<p>If a verification is Rejected, select Fix now.</p>`,
    ),
  }),
  other({
    name: 'two: legal info is not there for want of a role',
    url: `${BASE}/dashboard/v2/account-settings/organization/legalinfo#csp`,
    page: 'account.legalInfo',
    states: ['noAccess'],
    html: flat({ lang: 'en-US', nav: SETTINGS }, `<h2>You don\u2019t have the required access</h2><p>Ask a Global admin.</p>`),
  }),
];
