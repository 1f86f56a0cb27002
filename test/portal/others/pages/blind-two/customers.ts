import { about, other, says } from '../../other-page';
import { ACME, above, BASE, BETA, boxed, button, CUSTOMERS, deep, flat, GAMMA, host, OWN, pairs, table } from './parts';

const LIST = `${BASE}/dashboard/v2/customers/list`;

export const CUSTOMERS_TWO = [
  other({
    name: 'two: customer list, plain table, one page, names with marks of direction',
    url: LIST,
    page: 'customers.list',
    html: flat(
      { lang: 'en-US', nav: CUSTOMERS, on: 'Customer list' },
      `<h1>Customers | Customer list</h1>${button('Add customer')}${table(
        ['', 'Name', 'Microsoft ID', 'Primary domain name', 'Relationship'],
        [
          ['<input type="radio" aria-label="Select row">', '\u200fAcme &amp; Sons\u200e', ACME, 'acme.example', 'Cloud Reseller'],
          ['<input type="radio" aria-label="Select row">', 'Beta \u2014 Labs', BETA, 'beta.example', 'Advisor'],
        ],
      )}<p>2 results found.</p>`,
    ),
    says: [
      says('customers.listLoaded', true),
      ...about('customer', ACME, {
        'customer.listed': true,
        'customer.name': 'Acme & Sons',
        'customer.domain': 'acme.example',
        'customer.relationship': 'cloud-reseller',
      }),
      ...about('customer', BETA, { 'customer.listed': true, 'customer.domain': 'beta.example', 'customer.relationship': 'other' }),
    ],
    may: [
      ...about('customer', BETA, { 'customer.name': 'Beta \u2014 Labs' }),
      ...about('customer', BETA, { 'customer.name': 'Beta - Labs' }),
    ],
    lists: [{ kind: 'customer', whole: true, ids: [ACME, BETA] }],
  }),
  other({
    name: 'two: customer list, sv, grid with ids in the row and skeletons under it, more pages',
    url: `${BASE}/sv-se/dashboard/commerce2/customers/list`,
    page: 'customers.list',
    states: ['ready', 'loading'],
    html: deep(
      { lang: 'sv-SE', nav: ['Kunder'], on: 'Kunder' },
      `<h1>Kunder</h1>${host(
        'custx_he-data-grid',
        `<table role="grid"><thead><tr><th role="columnheader">Namn</th><th role="columnheader">Microsoft-ID</th><th role="columnheader">Primärt domännamn</th><th role="columnheader">Relation</th></tr></thead><tbody>
<tr id="row-${ACME}" role="row"><th id="cell-displayName-${ACME}">${button('Ånge Såg AB')}</th><td id="cell-tenantId-${ACME}">${ACME}</td><td>ange.example</td><td>Cloud Reseller</td></tr>
<tr id="row-he-row-0" role="row"><th><span class="bar"></span></th><td><span class="bar"></span></td><td></td><td></td></tr></tbody></table>`,
      )}<nav aria-label="Sidor"><button>1</button><button>2</button><button>Nästa</button></nav>`,
    ),
    may: [
      ...about('customer', ACME, { 'customer.listed': true, 'customer.name': 'Ånge Såg AB' }),
      says('customers.listLoaded', true),
      ...about('customer', ACME, { 'customer.domain': 'ange.example', 'customer.relationship': 'cloud-reseller' }),
    ],
    lists: [{ kind: 'customer', whole: false, ids: [ACME] }],
  }),
  other({
    name: 'two: customer list, ru, role rows, the header calls the organisation by name',
    url: `${BASE}/ru-ru/dashboard/v2/customers/list`,
    page: 'customers.list',
    html: flat(
      { lang: 'ru-RU', nav: ['Клиенты', 'Косвенные поставщики'], on: 'Клиенты' },
      `<h1>Клиенты</h1><div role="table"><div role="row"><span role="columnheader">Имя</span><span role="columnheader">Идентификатор Майкрософт</span><span role="columnheader">Имя основного домена</span><span role="columnheader">Связь</span></div>
<div role="row"><span role="cell">ООО «Ромашка»</span><span role="cell">${GAMMA}</span><span role="cell">romashka.example</span><span role="cell">Cloud Reseller</span></div></div>`,
    ),
    says: [
      says('customers.listLoaded', true),
      ...about('customer', GAMMA, {
        'customer.listed': true,
        'customer.name': 'ООО «Ромашка»',
        'customer.domain': 'romashka.example',
        'customer.relationship': 'cloud-reseller',
      }),
    ],
    lists: [{ kind: 'customer', whole: true, ids: [GAMMA] }],
  }),
  other({
    name: 'two: customer list that is empty while a search is on',
    url: LIST,
    page: 'customers.list',
    html: flat(
      { lang: 'en-US', nav: CUSTOMERS, on: 'Customer list' },
      `<h1>Customers | Customer list</h1><input id="customer-search-box" placeholder="Search" value="zzz">${table(['Name', 'Microsoft ID', 'Primary domain name', 'Relationship'], [])}<p>No results found.</p>`,
    ),
    may: [says('customers.listLoaded', true)],
    lists: [{ kind: 'customer', whole: false, ids: [] }],
  }),
  other({
    name: 'two: customer detail, account, cards, the other id is our own',
    url: `${BASE}/dashboard/v2/customers/${ACME}/account`,
    page: 'customers.detail.account',
    html: deep(
      {
        lang: 'en-US',
        nav: ['Subscriptions', 'Order history', 'Users and licenses', 'Admin relationships', 'Service management', 'Account'],
        on: 'Account',
      },
      `<h1>Acme &amp; Sons | Account</h1><h2>Customer account info</h2>${boxed('Company name', 'Acme &amp; Sons')}${boxed('Microsoft ID', ACME)}${boxed('Primary domain name', 'acme.example')}<h2>Indirect provider</h2>${above('Microsoft ID', OWN)}`,
    ),
    says: about('customer', ACME, { 'customer.name': 'Acme & Sons', 'customer.domain': 'acme.example' }),
    may: about('customer', ACME, { 'customer.listed': true }),
  }),
  other({
    name: 'two: customer detail, de, relationship of another customer in a notice',
    url: `${BASE}/de-de/dashboard/commerce2/customers/${BETA}/account`,
    page: 'customers.detail.account',
    html: flat(
      { lang: 'de-DE', nav: ['Abonnements', 'Benutzer und Lizenzen', 'Dienstverwaltung', 'Konto'], on: 'Konto' },
      `<h1>Beta Labor GmbH | Konto</h1><div role="note">Hinweis: Unternehmensname von Gamma KG wurde geändert.</div>${pairs([
        ['Unternehmensname', 'Beta Labor GmbH'],
        ['Primärer Domänenname', 'betalabor.example'],
        ['Microsoft-ID', BETA],
      ])}`,
    ),
    says: about('customer', BETA, { 'customer.name': 'Beta Labor GmbH', 'customer.domain': 'betalabor.example' }),
  }),
  other({
    name: 'two: subscription, reseller chosen in a list box that is none, support contact',
    url: `${BASE}/commerce/customers/${ACME}/subscriptions/5f4e3d2c-1b0a-4998-8776-655443322110`,
    page: 'customers.detail.subscriptions',
    html: flat(
      { lang: 'en-US', nav: ['Subscriptions', 'Account'], on: 'Subscriptions' },
      `<h1>Acme &amp; Sons | Subscriptions</h1><h2>Microsoft 365 Business Basic</h2>${pairs([
        ['Reseller (MPN ID)', 'Contoso Resale GmbH (ID: 0612345)'],
        ['Designated support contact', 'Help Desk Ltd'],
        ['Status', 'Active'],
      ])}`,
    ),
    says: about('subscription', [`${ACME}/5f4e3d2c-1b0a-4998-8776-655443322110`], {
      'subscription.resellerPartnerId': '0612345',
      'subscription.supportContact': 'present',
    }),
    may: [
      ...about('subscription', [`${ACME}/5f4e3d2c-1b0a-4998-8776-655443322110`], { 'subscription.resellerPartnerId': '612345' }),
      ...about('customer', ACME, { 'customer.name': 'Acme & Sons' }),
    ],
  }),
  other({
    name: 'two: subscription, es, no indirect reseller, no support contact said',
    url: `${BASE}/es-es/commerce/customers/${BETA}/subscriptions/5f4e3d2c-1b0a-4998-8776-655443322111`,
    page: 'customers.detail.subscriptions',
    html: deep(
      { lang: 'es-ES', nav: ['Suscripciones', 'Cuenta'], on: 'Suscripciones' },
      `<h1>Beta | Suscripciones</h1>${above('Reseller (MPN ID)', 'No indirect reseller')}${above('Estado', 'Activo')}<p>¿No está? Por ejemplo: Fabrikam (ID: 0012345)</p>`,
    ),
    may: about('customer', BETA, { 'customer.name': 'Beta' }),
  }),
  other({
    name: 'two: new customer wizard, last step with the password',
    url: `${BASE}/dashboard/v2/customers/new`,
    page: 'customers.new',
    html: flat(
      { lang: 'en-US', nav: CUSTOMERS },
      `<h1>Customers | Add new customer</h1><ol><li>Account info</li><li>Review</li><li aria-current="step">Confirmation</li></ol>${pairs([
        ['Company name', 'Delta Inc'],
        ['Primary domain name', 'delta.onmicrosoft.com'],
        ['User name', 'admin@delta.onmicrosoft.com'],
        ['Temporary password', 'Xy7!abcd'],
      ])}<p>This password is shown only once.</p>`,
    ),
  }),
];
