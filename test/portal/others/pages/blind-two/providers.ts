import { about, other } from '../../other-page';
import { above, BASE, BETA, button, CUSTOMERS, DISTI, deep, flat, host, roleGrid, table } from './parts';

const ACCEPT = `${BASE}/dashboard/v2/customers/indirectresellers/relationshiprequest/${DISTI}`;
const acts = button('View customers') + button('Invite new customers');

export const PROVIDERS_TWO = [
  other({
    name: 'two: indirect providers at an unknown address, table',
    url: `${BASE}/dashboard/v2/customers/providers-of-mine`,
    page: 'indirectProviders.list',
    html: flat(
      { lang: 'en-US', nav: CUSTOMERS, on: 'Indirect providers' },
      `<h1>Customers | Indirect providers</h1>${table(
        ['Indirect provider', 'Location', 'Actions'],
        [
          ['Northwind Distribution', 'Spain', acts],
          ['Wide World IT', 'Portugal', acts],
        ],
      )}`,
    ),
    says: [
      ...about('distributor', ['northwind distribution'], { 'distributor.listed': true, 'distributor.name': 'Northwind Distribution' }),
      ...about('distributor', ['wide world it'], { 'distributor.listed': true, 'distributor.name': 'Wide World IT' }),
      ...about('distributor', ['northwind distribution'], { 'distributor.country': 'ES' }),
      ...about('distributor', ['wide world it'], { 'distributor.country': 'PT' }),
    ],
    lists: [{ kind: 'distributor', whole: true, ids: ['northwind distribution', 'wide world it'] }],
  }),
  other({
    name: 'two: indirect providers, de, cards',
    url: `${BASE}/de-de/dashboard/v2/customers/indirekt`,
    page: 'indirectProviders.list',
    html: deep(
      { lang: 'de-DE', nav: ['Kunden', 'Indirekte Anbieter'], on: 'Indirekte Anbieter' },
      `<h1>Kunden | Indirekte Anbieter</h1><div class="card"><h3>Nordhandel Distribution</h3>${above('Standort', 'Deutschland')}${button('Kunden anzeigen')}${button('Neue Kunden einladen')}</div>`,
    ),
    says: about('distributor', ['nordhandel distribution'], { 'distributor.listed': true, 'distributor.name': 'Nordhandel Distribution' }),
  }),
  other({
    name: 'two: accept page, provider named in a sentence and beside a label',
    url: ACCEPT,
    page: 'partnership.accept',
    html: flat(
      { lang: 'en-US', nav: CUSTOMERS },
      `<h1>Customers | Authorize indirect provider</h1><p>Northwind Distribution would like to be your indirect provider.</p>${above('Indirect provider', 'Northwind Distribution')}
<label><input type="checkbox"> I have read this and agree.</label>${button('Authorize indirect provider')}`,
    ),
    says: about('distributor', DISTI, { 'distributor.invitation': 'open' }),
    may: about('distributor', DISTI, { 'distributor.name': 'Northwind Distribution' }),
  }),
  other({
    name: 'two: accept page, ko, deep',
    url: ACCEPT,
    page: 'partnership.accept',
    html: deep(
      { lang: 'ko-KR', nav: ['고객', '간접 공급자'] },
      `<h1>고객 | 간접 공급자</h1>${host('pcx_he-checkbox', '<div role="checkbox" aria-checked="false"><slot></slot></div>', '동의')}${button('간접 공급자 승인')}`,
    ),
    says: about('distributor', DISTI, { 'distributor.invitation': 'open' }),
  }),
  other({
    name: 'two: accept page while it loads',
    url: ACCEPT,
    page: 'partnership.accept',
    states: ['loading', 'ready'],
    html: flat({ lang: 'en-US', nav: CUSTOMERS }, `<h1>Customers</h1><div role="progressbar" aria-label="Loading"></div>`),
  }),
  other({
    name: 'two: indirect resellers, role grid, Spanish',
    url: `${BASE}/es-es/dashboard/v2/customers/indirectresellers`,
    page: 'indirectResellers.list',
    html: deep(
      { lang: 'es-ES', nav: ['Clientes', 'Revendedores indirectos'], on: 'Revendedores indirectos' },
      `<h1>Revendedores indirectos</h1>${button('Solicitar una asociación')}${roleGrid(
        'custx',
        ['Revendedor indirecto', 'Ubicación', 'Acciones'],
        [
          ['Olivo Informática', 'España', button('Ver clientes')],
          ['Faro Redes', 'Portugal', button('Ver clientes')],
        ],
      )}`,
    ),
    says: [
      ...about('reseller', ['olivo informática'], {
        'reseller.listed': true,
        'reseller.name': 'Olivo Informática',
        'reseller.country': 'ES',
      }),
      ...about('reseller', ['faro redes'], { 'reseller.listed': true, 'reseller.name': 'Faro Redes', 'reseller.country': 'PT' }),
    ],
    lists: [{ kind: 'reseller', whole: true, ids: ['olivo informática', 'faro redes'] }],
  }),
  other({
    name: 'two: indirect resellers, a search is on, removal asked in a dialog',
    url: `${BASE}/dashboard/v2/customers/indirectresellers`,
    page: 'indirectResellers.list',
    html: flat(
      {
        lang: 'en-US',
        nav: CUSTOMERS,
        after: `<div role="dialog"><h2>Remove partnership</h2><p>Remove partnership with Other Firm?</p>${button('Yes')}</div>`,
      },
      `<h1>Indirect resellers</h1>${button('Request a partnership')}${button('Export indirect resellers')}<input type="search" aria-label="Search" value="tail">
${table(['Indirect reseller', 'Location', 'Actions'], [['Tailwind Traders', 'Ireland', button('View customers')]])}`,
    ),
    says: about('reseller', ['tailwind traders'], {
      'reseller.listed': true,
      'reseller.name': 'Tailwind Traders',
      'reseller.country': 'IE',
    }),
    lists: [{ kind: 'reseller', whole: false, ids: ['tailwind traders'] }],
  }),
  other({
    name: 'two: partnership request of a provider, a draft with its link',
    url: `${BASE}/dashboard/v2/customers/indirectresellers`,
    page: 'indirectResellers.list',
    html: flat(
      {
        lang: 'en-US',
        nav: CUSTOMERS,
        after: `<div role="dialog"><h2>Request a partnership</h2><label for="m">Email text</label><textarea id="m">Please accept: ${ACCEPT.replace(DISTI, BETA)}</textarea>${button('Open in email')}${button('Copy to clipboard')}${button('Done')}</div>`,
      },
      `<h1>Indirect resellers</h1>${button('Request a partnership')}${table(['Indirect reseller', 'Location', 'Actions'], [['Adatum', 'Italy', button('View customers')]])}`,
    ),
    may: about('reseller', ['adatum'], { 'reseller.listed': true, 'reseller.name': 'Adatum', 'reseller.country': 'IT' }),
    lists: [{ kind: 'reseller', whole: true, ids: ['adatum'] }],
  }),
];
