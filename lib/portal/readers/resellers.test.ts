// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { valueFits } from '../../messages/protocol';
import { heGrid, inRoots, slotted, table } from '../testing/arrange';
import { factsOf, frame, type PageOptions, readHtml } from '../testing/page';

const AT = '/dashboard/v2/customers/indirectresellers';
const ID = '22222222-3333-4444-8555-666666666666';
const HEADS = ['Indirect reseller', 'Location', 'Actions'];
const TOP = `<h1>Customers | Indirect resellers</h1>${slotted('Request a partnership')}${slotted('Export indirect resellers')}`;
const ACTIONS = ['View customers', 'Add new customer', 'Invite new customers', 'Remove partnership']
  .map((a) => `<a href="#">${a}</a>`)
  .join(' ');
const page = (html: string, options?: PageOptions) => readHtml(AT, frame(html), options);
const facts = (html: string, options?: PageOptions) => factsOf(page(html, options));
const ROWS = [
  ['Contoso GmbH', 'Germany', ACTIONS],
  ['Fabrikam Ltd', 'Leeds, United Kingdom', ACTIONS],
];

describe('indirect resellers', () => {
  it.each([
    ['a table', table(HEADS, ROWS)],
    ['a grid in nested roots with slotted names', heGrid(HEADS, ROWS)],
  ])('%s', (_, grid) => {
    const read = page(`${TOP}${grid}`);
    expect(read.page).toMatchObject({ id: 'indirectResellers.list', state: 'ready' });
    expect(factsOf(read)).toMatchObject({
      'reseller.listed@reseller:contoso gmbh': true,
      'reseller.name@reseller:contoso gmbh': 'Contoso GmbH',
      'reseller.country@reseller:contoso gmbh': 'DE',
      'reseller.country@reseller:fabrikam ltd': 'GB',
    });
    expect(read.lists).toEqual([{ kind: 'reseller', whole: true, ids: ['contoso gmbh', 'fabrikam ltd'] }]);
    for (const r of read.readings) expect(valueFits(r.fact, r.value), r.fact).toBe(true);
  });
  it('rows with an id are known by it', () =>
    expect(facts(`${TOP}${heGrid(HEADS, ROWS, [ID])}`)[`reseller.name@reseller:${ID}`]).toBe('Contoso GmbH'));
  it('entries that each offer to add a customer', () => {
    const entry = (name: string, place: string) =>
      `<div><h3>${name}</h3><p><span>Location</span><b>${place}</b></p>${slotted('Add new customer')}${slotted('Remove partnership')}</div>`;
    expect(facts(`${TOP}${inRoots(entry('Contoso GmbH', 'Germany') + entry('Fabrikam Ltd', 'France'))}`)).toMatchObject({
      'reseller.listed@reseller:contoso gmbh': true,
      'reseller.country@reseller:contoso gmbh': 'DE',
      'reseller.country@reseller:fabrikam ltd': 'FR',
    });
  });
  it('in German', () =>
    expect(
      facts(
        `<h1>Kunden | Indirekte Vertriebspartner</h1><button>Anfordern einer Partnerschaft</button>${table(['Indirekter Wiederverkäufer', 'Standort', 'Actions'], [['Contoso GmbH', 'Deutschland', '<a>Kunden anzeigen</a>']])}`,
        { lang: 'de-DE' },
      ),
    ).toMatchObject({ 'reseller.name@reseller:contoso gmbh': 'Contoso GmbH', 'reseller.country@reseller:contoso gmbh': 'DE' }));
  it('a place that is no country says nothing of one', () =>
    expect(facts(`${TOP}${table(HEADS, [['Contoso', 'EMEA', ACTIONS]])}`)['reseller.country@reseller:contoso']).toBeUndefined());
  it('of two with one name nothing is said, and the list is not whole', () => {
    const read = page(`${TOP}${table(HEADS, [...ROWS, ['Fabrikam Ltd', 'Spain', ACTIONS]])}`);
    expect(Object.keys(factsOf(read)).filter((k) => k.includes('fabrikam'))).toEqual([]);
    expect(read.lists[0]).toMatchObject({ whole: false });
  });
  it('a searched list is not whole', () =>
    expect(page(`${TOP}<input type="search" value="con">${table(HEADS, ROWS)}`).lists[0]?.whole).toBe(false));
  it('skeleton rows are nobody', () =>
    expect(
      Object.keys(
        facts(
          `${TOP}<table role="grid"><tr><th>Indirect reseller</th><th>Location</th></tr><tr id="row-he-row-0"><td></td><td></td></tr></table>`,
        ),
      ),
    ).toEqual([]));
});

describe('no reseller is read', () => {
  const none = (html: string, at = AT) =>
    expect(Object.keys(factsOf(readHtml(at, frame(html)))).filter((k) => k.startsWith('reseller'))).toEqual([]);
  it('without the head of the column', () => none(`${TOP}${table(['Company', 'Location', 'Actions'], ROWS)}`));
  it('where neither place nor commands stand beside it', () =>
    none(`${TOP}${table(['Indirect reseller', 'Status'], [['Contoso', 'Active']])}`));
  it('on the list of distributors', () =>
    none(
      `<h1>Customers | Indirect providers</h1>${table(['Indirect provider', 'Actions'], [['Northwind Ltd', '<a>View customers</a>']])}`,
      '/dashboard/v2/customers/indirectproviders',
    ));
  it('in a legend, a tip or another window', () =>
    none(
      `${TOP}<div role="dialog">${table(HEADS, ROWS)}</div><aside>${table(HEADS, ROWS)}</aside><div class="legend">${table(HEADS, ROWS)}</div>`,
    ));
});
