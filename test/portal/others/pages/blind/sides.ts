import { about, type OtherPage, says } from '../../other-page';
import { above, all, bare, cards, divGrid, GUID_P, nested, page, part, press, slots, table, tidy, V2 } from './parts';

const NAV = ['Customer list', 'Administer', 'Indirect providers', 'Expiring granular relationships'];
const PROVIDERS = `${V2}/customers/indirectproviders`;
const RESELLERS = `${V2}/customers/indirectresellers`;
const ACCEPT = `${V2}/customers/indirectresellers/relationshiprequest/${GUID_P}`;
const both = press('View customers') + press('Invite new customers');
const distributor = (ids: string | readonly string[], name: string) =>
  about('distributor', ids, { 'distributor.listed': true, 'distributor.name': name });
const reseller = (id: string | readonly string[], name: string) =>
  about('reseller', id, { 'reseller.listed': true, 'reseller.name': name });

/** Indirect providers, the page that accepts one, and the provider's own list. */
export const SIDES: readonly OtherPage[] = [
  page({
    name: 'providers en, table with actions',
    url: PROVIDERS,
    page: 'indirectProviders.list',
    html: slots(
      { head: ['Customers', 'Indirect providers'], nav: NAV, at: 'Indirect providers' },
      `<p>Contoso Demo GmbH is not on this list.</p>${table(
        ['Indirect provider', 'Location', 'Actions'],
        [
          ['Northwind Distribution', 'Spain', both],
          ['Tailspin Channel B.V.', 'Netherlands', both],
        ],
      )}`,
    ),
    says: [
      ...distributor('northwind distribution', 'Northwind Distribution'),
      ...distributor('tailspin channel b.v.', 'Tailspin Channel B.V.'),
      ...about('distributor', ['northwind distribution'], { 'distributor.country': 'ES' }),
      ...about('distributor', ['tailspin channel b.v.'], { 'distributor.country': 'NL' }),
    ],
    lists: all('distributor', 2),
  }),
  page({
    name: 'providers en, distributors in cards on an unknown address',
    url: `${V2}/customers/distributors`,
    page: 'indirectProviders.list',
    html: tidy(
      { head: ['Customers', 'Distributors'], nav: NAV, at: 'Indirect providers' },
      `<ul><li><h2>Northwind Distribution</h2>${above([
        ['Location', 'Spain'],
        ['PartnerID', '4220011'],
      ])}${both}</li></ul>`,
    ),
    says: distributor(['northwind distribution', '4220011'], 'Northwind Distribution'),
  }),
  page({
    name: 'providers de, role grid',
    url: PROVIDERS,
    page: 'indirectProviders.list',
    html: bare(
      { lang: 'de', head: ['Kunden', 'Indirekte Anbieter'], nav: ['Kunden', 'Indirekte Anbieter'], at: 'Indirekte Anbieter' },
      divGrid(
        ['Indirekter Anbieter', 'Standort', 'Actions'],
        [['Nordwind&nbsp;Distribution AG', 'Deutschland', '<a href="#">Kunden anzeigen</a> <a href="#">Neue Kunden einladen</a>']],
      ),
    ),
    says: [
      ...distributor('nordwind distribution ag', 'Nordwind Distribution AG'),
      ...about('distributor', ['nordwind distribution ag'], { 'distributor.country': 'DE' }),
    ],
    lists: all('distributor', 1),
  }),
  page({
    name: 'providers ja, singular and plural alike',
    url: PROVIDERS,
    page: 'indirectProviders.list',
    html: nested(
      { lang: 'ja', head: ['顧客', '間接プロバイダー'] },
      table(
        ['間接プロバイダー', '場所', ''],
        [['ノースウィンド株式会社', '日本', press('顧客を表示する') + press('新しい顧客を招待する')]],
      ),
    ),
    says: [
      ...distributor('ノースウィンド株式会社', 'ノースウィンド株式会社'),
      ...about('distributor', ['ノースウィンド株式会社'], { 'distributor.country': 'JP' }),
    ],
    lists: all('distributor', 1),
  }),
  page({
    name: 'providers en, nobody yet',
    url: PROVIDERS,
    page: 'indirectProviders.list',
    html: tidy(
      { head: ['Customers', 'Indirect providers'], nav: NAV, at: 'Indirect providers' },
      `${table(['Indirect provider', 'Location', 'Actions'], [])}<p>No data to display</p>`,
    ),
  }),
  page({
    name: 'accept en, the box is not ticked',
    url: ACCEPT,
    page: 'partnership.accept',
    html: slots(
      { head: ['Customers', 'Authorize indirect provider'] },
      `<p>Northwind Distribution would like to be your indirect provider.</p>${above([
        ['Indirect provider', 'Northwind Distribution'],
        ['Location', 'Spain'],
      ])}<label><input type="checkbox"> I authorize Northwind Distribution as an indirect provider.</label>${press('Authorize indirect provider')}`,
    ),
    says: about('distributor', GUID_P, { 'distributor.invitation': 'open' }),
    may: about('distributor', GUID_P, { 'distributor.name': 'Northwind Distribution' }),
  }),
  page({
    name: 'accept pt-BR, button in light DOM',
    url: `https://partner.microsoft.com/pt-br/dashboard/v2/customers/indirectresellers/relationshiprequest/${GUID_P.toUpperCase()}`,
    page: 'partnership.accept',
    html: tidy(
      { lang: 'pt-BR', head: ['Clientes', 'Provedores indiretos'] },
      `<h2>Vento Norte Distribuição Ltda</h2><p>deseja trabalhar com você.</p><div role="checkbox" aria-checked="false" tabindex="0">Li e concordo</div><button disabled>Autorizar provedor indireto</button>`,
    ),
    says: about('distributor', GUID_P, { 'distributor.invitation': 'open' }),
    may: about('distributor', GUID_P, { 'distributor.name': 'Vento Norte Distribuição Ltda' }),
  }),
  page({
    name: 'accept en, no right to',
    url: ACCEPT,
    page: 'partnership.accept',
    states: ['noAccess'],
    html: nested(
      { head: ['Customers'] },
      "<h2>You don't have the required access</h2><p>An Admin agent can authorize indirect providers.</p>",
    ),
  }),
  page({
    name: 'resellers en, the list as a provider sees it',
    url: RESELLERS,
    page: 'indirectResellers.list',
    html: slots(
      { head: ['Customers', 'Indirect resellers'], nav: ['Customer list', 'Indirect resellers'], at: 'Indirect resellers' },
      `${press('Request a partnership')}${press('Export indirect resellers')}${table(
        ['Indirect reseller', 'Location', 'Actions'],
        [
          ['Fourth Coffee IT', 'Portugal', both + press('Remove partnership')],
          ['Adventure Cloud', 'ES', both + press('Remove partnership')],
        ],
      )}`,
    ),
    says: [
      ...reseller('fourth coffee it', 'Fourth Coffee IT'),
      ...reseller('adventure cloud', 'Adventure Cloud'),
      ...about('reseller', 'fourth coffee it', { 'reseller.country': 'PT' }),
    ],
    // Two letters can be a country or a state.
    may: [says('goal.isDistributor', true), ...about('reseller', 'adventure cloud', { 'reseller.country': 'ES' })],
    lists: all('reseller', 2),
  }),
  page({
    name: 'resellers es, cards with the question before a removal',
    url: RESELLERS,
    page: 'indirectResellers.list',
    html: tidy(
      {
        lang: 'es',
        head: ['Clientes', 'Revendedores indirectos'],
        nav: ['Clientes', 'Revendedores indirectos'],
        at: 'Revendedores indirectos',
        after: '<div role="alertdialog" aria-label="Quitar asociación"><p>¿Quitar Otra Empresa SL?</p><button>Sí</button></div>',
      },
      divGrid(
        ['Revendedor indirecto', 'Ubicación', 'Actions'],
        [
          [
            'Café Cuarto',
            'España',
            '<button>Ver clientes</button><button>Agregar nuevo cliente</button><button>Quitar asociación</button>',
          ],
        ],
      ),
    ),
    says: [...reseller('café cuarto', 'Café Cuarto'), ...about('reseller', 'café cuarto', { 'reseller.country': 'ES' })],
    may: [says('goal.isDistributor', true)],
    lists: all('reseller', 1),
  }),
  page({
    name: 'resellers en, a partnership is being drafted',
    url: RESELLERS,
    page: 'indirectResellers.list',
    html: bare(
      { head: ['Customers', 'Indirect resellers'], nav: ['Customer list', 'Indirect resellers'], at: 'Indirect resellers' },
      `<h2>Request a partnership</h2><label for="e">Email text</label><textarea id="e">Northwind would like to partner with you. https://partner.microsoft.com/dashboard/v2/customers/indirectresellers/relationshiprequest/${GUID_P}</textarea>${press('Open in email')}${press('Copy to clipboard')}${press('Done')}${cards([])}`,
    ),
    may: [says('goal.isDistributor', true)],
    lists: part('reseller'),
  }),
];
