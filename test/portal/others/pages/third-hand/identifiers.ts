import { about, type Claim, type OtherPage, other, says } from '../../other-page';
import { cardFrame, chipFrame, deepFrame, ORG, pair, tabs } from '../../third-shells';
import { BASE, CARD, CHIP, IDS, named, SETTINGS } from './common';

const place = (id: string, facts: Record<string, unknown>): Claim[] => about('location', id, facts);

export const IDENTIFIER_PAGES: OtherPage[] = [
  other({
    ...CHIP,
    account: { name: ORG, partnerId: '6543210' },
    name: 'third: identifiers, CSP tab open, the global one hidden',
    url: IDS,
    page: 'account.identifiers',
    tab: 'csp',
    html: chipFrame(
      { nav: SETTINGS, at: 'Identifiers' },
      `<h1>Account settings | Identifiers</h1>${tabs(
        [
          { label: 'Partner', panel: '<table><tr><th>PartnerID</th><th>Type</th></tr><tr><td>4820011</td><td>Global</td></tr></table>' },
          { label: 'CSP', panel: `${pair('Associated PartnerID', '6543210')}${pair('Type', 'Location')}` },
          { label: 'Publisher', panel: pair('Seller ID', '88112233') },
        ],
        1,
      )}`,
    ),
    says: [named, says('partnerId.cspTab', true), says('partnerId.associated', '6543210')],
    may: [...CHIP.may, ...place('6543210', { 'location.type': 'location' })],
  }),
  other({
    name: 'third: identifiers, partner tab with a global and two locations',
    url: `${IDS}#mpn`,
    page: 'account.identifiers',
    tab: 'partner',
    html: deepFrame(
      { nav: SETTINGS, at: 'Identifiers' },
      `<h1>Account settings | Identifiers</h1>${tabs(
        [
          {
            label: 'Partner',
            panel: `<table><tr><th>Name</th><th>PartnerID</th><th>Type</th><th>Country</th></tr>${[
              ['Fabrikam Cloud', '4820011', 'Global', 'Ireland'],
              ['Fabrikam Dublin', '6543210', 'Location', 'Ireland'],
              ['Fabrikam Wien', '6543299', 'Location', 'Austria'],
            ]
              .map((r) => `<tr>${r.map((c) => `<td>${c}</td>`).join('')}</tr>`)
              .join('')}</table>`,
          },
          { label: 'CSP' },
        ],
        0,
      )}`,
    ),
    says: [
      says('partnerId.cspTab', true),
      ...place('4820011', { 'location.type': 'global' }),
      says('partnerId.global', '4820011'),
      ...place('6543210', { 'location.type': 'location', 'location.name': 'Fabrikam Dublin', 'location.country': 'IE' }),
      ...place('6543299', { 'location.type': 'location', 'location.name': 'Fabrikam Wien', 'location.country': 'AT' }),
    ],
    may: place('4820011', { 'location.name': 'Fabrikam Cloud', 'location.country': 'IE' }),
  }),
  other({
    ...CARD,
    name: 'third: identifiers without a CSP tab',
    url: IDS,
    page: 'account.identifiers',
    tab: 'partner',
    html: cardFrame(
      { nav: SETTINGS, at: 'Identifiers' },
      `<h1>Account settings | Identifiers</h1>${tabs(
        [
          { label: 'Partner', panel: `${pair('PartnerID', '4820011')}${pair('Type', 'Global')}` },
          { label: 'Publisher', panel: pair('Seller ID', '88112233') },
        ],
        0,
      )}`,
    ),
    says: [...place('4820011', { 'location.type': 'global' }), says('partnerId.global', '4820011')],
    // Stated, but a part that is not there may only not have been drawn yet.
    may: [...CARD.may, says('partnerId.cspTab', false)],
  }),
  other({
    account: { partnerId: '7001122' },
    name: 'third: identifiers in Chinese',
    url: `${BASE}/zh-cn/dashboard/account/v3/organization/identity`,
    page: 'account.identifiers',
    tab: 'csp',
    html: deepFrame(
      { lang: 'zh-CN', nav: ['概述', '标识符', '租户'], at: '标识符' },
      `<h1>账户设置 | 标识符</h1><div role="tablist"><button role="tab" aria-selected="false">合作伙伴</button><button role="tab" aria-selected="true">CSP</button></div><div role="tabpanel"><dl><dt>Associated PartnerID</dt><dd>7001122</dd><dt>租户</dt><dd>fabrikam.example</dd></dl></div>`,
    ),
    says: [says('partnerId.cspTab', true), says('partnerId.associated', '7001122')],
  }),
  other({
    ...CHIP,
    name: 'third: identifiers in Spanish, none associated',
    url: `${BASE}/es-es/dashboard/account/v3/organization/identity`,
    page: 'account.identifiers',
    tab: 'csp',
    html: chipFrame(
      { lang: 'es', nav: ['Información general', 'Identificadores'], at: 'Identificadores' },
      `<h1>Configuración de la cuenta | Identificadores</h1>${tabs(
        [
          { label: 'Partner', panel: pair('PartnerID', '4820011') },
          { label: 'CSP', panel: `${pair('Associated PartnerID', '—')}<p>Elija un PartnerID de ubicación, por ejemplo 1234567.</p>` },
        ],
        1,
      )}`,
    ),
    says: [named, says('partnerId.cspTab', true)],
  }),
  other({
    ...CARD,
    name: 'third: business locations, older page',
    url: 'https://partnercenter.microsoft.com/pcv/accountsettings/locationsprofile',
    page: 'account.locations',
    html: cardFrame(
      { nav: ['Partner profile', 'Business locations'], at: 'Business locations' },
      `<h1>Business locations</h1><p>2 locations in total</p><table><tr><th>Location</th><th>MPN ID</th><th>Country</th><th>Verification status</th></tr><tr><td>Fabrikam Dublin</td><td>6543210</td><td>Ireland</td><td>Authorized</td></tr><tr><td>Fabrikam Wien</td><td>6543299</td><td>Austria</td><td>Pending</td></tr></table><button>Add a location</button>`,
    ),
    says: [
      ...place('6543210', { 'location.name': 'Fabrikam Dublin', 'location.country': 'IE', 'location.vetting': 'authorized' }),
      ...place('6543299', { 'location.name': 'Fabrikam Wien', 'location.country': 'AT', 'location.vetting': 'pending' }),
    ],
    may: [
      ...CARD.may,
      says('legal.locationCount', 2),
      ...place('6543210', { 'location.type': 'location' }),
      ...place('6543299', { 'location.type': 'location' }),
    ],
    lists: [{ kind: 'location', whole: true, ids: ['6543210', '6543299'] }],
  }),
];
