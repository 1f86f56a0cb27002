import type { ExpectedList } from './other-page';

/**
 * Pages whose expectation names no list, and which show one from end to end all the same: no count, filter, page or chip speaks against it.
 * Taking it for whole is right there, and no loss if not. By the page's name.
 */
export const MAY_LISTS: Readonly<Record<string, Omit<ExpectedList, 'whole'>>> = {
  'identifiers: Partner tab in a table, no CSP tab at all': { kind: 'location', ids: ['1234567', '7654321'] },
  'identifiers: Partner tab in front, the CSP panel hidden by style': { kind: 'location', ids: ['5551234'] },
  'users: German, e-mail in a column of its own': { kind: 'user', ids: ['joerg@adatum.example'] },
  'providers: table with name, id, place and two actions': { kind: 'distributor', ids: ['northwind distribution', 'tailspin cloud'] },
  'providers: newer heading Distributors over the older navigation entry': { kind: 'distributor', ids: ['woodgrove distribution'] },
  'providers: Japanese, rows in a root with tenant ids': { kind: 'distributor', ids: ['11111111-2222-4333-8444-555555555555'] },
  'customers: grid of divs, ids only in the column': { kind: 'customer', ids: ['55550003-6666-4777-8888-999999999999'] },
  'customers: older rows that unfold, label and value': { kind: 'customer', ids: ['55550040-6666-4777-8888-999999999999'] },
  'customers: German': { kind: 'customer', ids: ['55550050-6666-4777-8888-999999999999'] },
  'customers: Simplified Chinese in a root': { kind: 'customer', ids: ['55550051-6666-4777-8888-999999999999'] },
  'users: initials in a circle, roles as chips': { kind: 'user', ids: ['anna@contoso.example'] },
  'users: "(you)" behind the name, a guest without roles': { kind: 'user', ids: ['cem@tailspin.example', 'dora@partner.example'] },
  'customers: words for screen readers in the name cell, sort arrows in the heads': {
    kind: 'customer',
    ids: ['77770001-6666-4777-8888-999999999999'],
  },
  'customers: heads in one table, rows in another below it': { kind: 'customer', ids: ['77770002-6666-4777-8888-999999999999'] },
  'customers: a button to copy beside each id, menu in the last column': {
    kind: 'customer',
    ids: ['77770001-6666-4777-8888-999999999999'],
  },
  'providers: logo, name and a badge in one cell': { kind: 'distributor', ids: ['adatum distribution se'] },
  'list: one name begins like a command, one has a badge, one a remark below': {
    kind: 'customer',
    ids: [
      '88880001-6666-4777-8888-999999999999',
      '88880002-6666-4777-8888-999999999999',
      '88880003-6666-4777-8888-999999999999',
      '88880004-6666-4777-8888-999999999999',
    ],
  },
  'partner tab: one location in a table is not the company': { kind: 'location', ids: ['7654322'] },
  'users: surname first with a mark, initials, a badge': { kind: 'user', ids: ['anna@contoso.example', 'bo@contoso.example'] },
  'third: identifiers, partner tab with a global and two locations': { kind: 'location', ids: ['4820011', '6543210', '6543299'] },
  'blind: legal ja, Partner tab with its locations as a role grid': { kind: 'location', ids: ['6120011', '6120012'] },
  'blind: legal en, the form for a new location is open in a panel': { kind: 'location', ids: ['6130001'] },
  'blind: identifiers de, Partner tab with global id and two locations': { kind: 'location', ids: ['5550001', '6140022', '6140023'] },
  'two: legal info, Partner tab, locations in a table, programme active': { kind: 'location', ids: ['6012345', '6012346'] },
  'two: identifiers, Partner tab, role grid of Global and Location ids': { kind: 'location', ids: ['5000111', '5000112', '5000113'] },
};
