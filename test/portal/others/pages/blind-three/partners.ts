import { about, type OtherPage } from '../../other-page';
import { angular, btn, field, fluent, grid, guid, HOST, harmony, marked, page, torn } from './parts';

const NAV = ['Customer list', 'Administer', 'Indirect providers', 'Expiring granular relationships'];
const LIST = `${HOST}/dashboard/v2/customers/indirectproviders`;
const distributor = (id: string, name: string) =>
  about('distributor', [id, name.toLowerCase()], { 'distributor.listed': true, 'distributor.name': name });
const reseller = (id: string, name: string, country?: string) =>
  about('reseller', [id, name.toLowerCase()], {
    'reseller.listed': true,
    'reseller.name': name,
    ...(country ? { 'reseller.country': country } : {}),
  });
const accept = (n: number, lang = '') => `${HOST}${lang}/dashboard/v2/customers/indirectresellers/relationshiprequest/${guid(n)}`;

/** Providers, resellers and what binds them, in eleven builds. */
export const PARTNERS: readonly OtherPage[] = [
  page({
    name: 'providers: cards with two links each',
    url: LIST,
    guess: 'address and arrangement',
    page: 'indirectProviders.list',
    mayLists: [{ kind: 'distributor', ids: ['a', 'b'] }],
    says: [...distributor('northwind cloud', 'Northwind Cloud'), ...distributor('tailspin distribution', 'Tailspin Distribution')],
    html: fluent(
      { nav: NAV, at: 'Indirect providers', crumbs: ['Customers', 'Indirect providers'], title: 'Customers | Indirect providers' },
      grid(
        'cards',
        ['Name', 'Actions'],
        [
          ['Northwind Cloud', `${btn('View customers')}${btn('Invite new customers')}`],
          ['Tailspin Distribution', `${btn('View customers')}${btn('Invite new customers')}`],
        ],
      ),
    ),
  }),
  page({
    name: 'providers de: Material table with country and a state',
    url: LIST.replace('.com/', '.com/de-de/'),
    page: 'indirectProviders.list',
    mayLists: [{ kind: 'distributor', ids: ['a'] }],
    may: about('distributor', 'adatum distribution se', { 'distributor.country': 'DE' }),
    says: distributor('adatum distribution se', 'Adatum Distribution SE'),
    html: angular(
      { lang: 'de-DE', nav: ['Kunden', 'Indirekte Anbieter'], at: 'Indirekte Anbieter', crumbs: ['Kunden'], title: 'Indirekte Anbieter' },
      grid(
        'mat',
        ['Indirekter Anbieter', 'Standort', 'Status', 'Action'],
        [['Adatum Distribution SE', 'Deutschland', 'Aktiv', '<a href="#">Kunden anzeigen</a> <a href="#">Neue Kunden einladen</a>']],
      ),
    ),
  }),
  page({
    name: 'providers: heading Distributors, harmony rows keyed by tenant',
    url: LIST,
    page: 'indirectProviders.list',
    mayLists: [{ kind: 'distributor', ids: ['a', 'b'] }],
    says: [...distributor(guid(801), 'Woodgrove Distribution'), ...distributor(guid(802), 'VanArsdel, Ltd.')],
    html: harmony(
      { nav: NAV, at: 'Indirect providers', crumbs: ['Customers'], title: 'Distributors' },
      grid(
        'he',
        ['Name', 'Location', 'Actions'],
        [
          ['Woodgrove Distribution', 'Ireland', 'View customers | Invite new customers'],
          ['VanArsdel, Ltd.', 'Netherlands', 'View customers | Invite new customers'],
        ],
        { prefix: 'customersvcadmin_', ids: [guid(801), guid(802)] },
      ),
    ),
    may: [
      ...about('distributor', guid(801), { 'distributor.country': 'IE' }),
      ...about('distributor', guid(802), { 'distributor.country': 'NL' }),
    ],
  }),
  page({
    name: 'accept it: a box to tick, the button, the name in the sentence',
    url: accept(810, '/it-it'),
    page: 'partnership.accept',
    may: about('distributor', guid(810), { 'distributor.name': 'Tailwind Distribuzione' }),
    says: about('distributor', guid(810), { 'distributor.invitation': 'open' }),
    html: fluent(
      {
        lang: 'it-IT',
        product: 'Centro per i partner',
        nav: ['Clienti', 'Provider indiretti'],
        crumbs: ['Clienti'],
        title: 'Autorizza provider indiretto',
      },
      `<p>Tailwind Distribuzione would like to be your indirect provider.</p><mcds-checkbox role="checkbox" aria-checked="false">I agree that the provider sees my data.</mcds-checkbox>${btn('Autorizza provider indiretto', 'disabled')}${btn('Annulla')}`,
    ),
  }),
  page({
    name: 'accept: no access in place of the request',
    url: accept(811),
    page: 'partnership.accept',
    states: ['noAccess'],
    html: angular(
      { nav: NAV, title: 'Customers' },
      `<div class="empty"><img alt=""><h2>${torn("You don't have the required access")}</h2><p>Ask an Admin agent.</p></div>`,
    ),
  }),
  page({
    name: 'accept: still loading below its heading',
    url: accept(812),
    page: 'partnership.accept',
    states: ['loading', 'ready'],
    html: harmony(
      { nav: NAV, crumbs: ['Customers'], title: 'Authorize indirect provider' },
      '<he-progress-ring role="progressbar" aria-label="Loading"></he-progress-ring>',
    ),
  }),
  page({
    name: 'resellers cs: table, place of each, four actions',
    url: `${HOST}/cs-cz/dashboard/v2/customers/indirectresellers`,
    guess: 'address and arrangement',
    page: 'indirectResellers.list',
    mayLists: [{ kind: 'reseller', ids: ['a', 'b'] }],
    says: [
      ...reseller('litware brno s.r.o.', 'Litware Brno s.r.o.', 'CZ'),
      ...reseller('proseware bratislava', 'Proseware Bratislava', 'SK'),
    ],
    html: angular(
      {
        lang: 'cs-CZ',
        product: 'Partnerské centrum',
        nav: ['Zákazníci', 'Nepřímí prodejci'],
        at: 'Nepřímí prodejci',
        crumbs: ['Zákazníci'],
        title: 'Nepřímí prodejci',
      },
      `<button>Požádat o partnerství</button>${grid(
        'mat',
        ['Nepřímý prodejce', 'Umístění', 'Actions'],
        [
          ['Litware Brno s.r.o.', 'Česko', 'Zobrazit zákazníky'],
          ['Proseware Bratislava', 'Slovensko', 'Zobrazit zákazníky'],
        ],
      )}`,
    ),
  }),
  page({
    name: 'resellers: page 1 of 9, 83 in total',
    url: `${HOST}/dashboard/v2/customers/indirectresellers`,
    page: 'indirectResellers.list',
    says: [...reseller('lamna healthcare', 'Lamna Healthcare', 'GB'), ...reseller(guid(830), 'Humongous Insurance', 'US')].slice(0, 3),
    html: fluent(
      {
        nav: ['Customer list', 'Indirect resellers'],
        at: 'Indirect resellers',
        crumbs: ['Customers', 'Indirect resellers'],
        title: 'Customers | Indirect resellers',
      },
      `${btn('Request a partnership')}${btn('Export indirect resellers')}<p>83 results found.</p>${grid('slots', ['Indirect reseller', 'Location', 'Actions'], [[marked('Lamna Healthcare'), 'United Kingdom', btn('View customers')]])}<div>Previous <b>1</b> 2 3 4 5 6 7 8 9 Next</div>`,
    ),
  }),
  page({
    name: 'resellers ja: nobody yet',
    url: `${HOST}/ja-jp/dashboard/v2/customers/indirectresellers`,
    page: 'indirectResellers.list',
    mayLists: [{ kind: 'reseller', ids: [] }],
    html: fluent(
      {
        lang: 'ja-JP',
        product: 'パートナー センター',
        nav: ['顧客', '間接リセラー'],
        at: '間接リセラー',
        crumbs: ['顧客', '間接リセラー'],
        title: '顧客 | 間接リセラー',
      },
      `${btn('パートナーシップを要求する')}${grid('slots', ['間接リセラー', '場所', 'Actions'], [])}<p>No results found.</p>`,
    ),
  }),
  page({
    name: 'partnership request: the draft, with a link of the own account',
    url: `${HOST}/dashboard/v2/customers/indirectresellers`,
    page: 'indirectResellers.list',
    html: harmony(
      { nav: ['Customer list', 'Indirect resellers'], at: 'Indirect resellers', crumbs: ['Customers'], title: 'Request a partnership' },
      `${field('above', 'Email text', `<textarea>We would like to be your indirect provider. Please follow ${accept(840)} and accept. Status: Accepted.</textarea>`)}${btn('Open in email')}${btn('Copy to clipboard')}${btn('Done')}`,
    ),
  }),
];
