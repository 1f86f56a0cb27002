// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { AT, frame, readHtml } from '../testing/page';

const id = (n: number) => `${String(n).padStart(8, '0')}-2222-4333-8444-555555555555`;
const table = (n: number, attributes = '') =>
  `<table ${attributes}><tr><th>Name</th><th>Microsoft ID</th><th>Primary domain name</th></tr>${Array.from({ length: n }, (_, i) => `<tr><td>Shop ${i}</td><td>${id(i)}</td><td>s${i}.example</td></tr>`).join('')}</table>`;
const whole = (main: string) => readHtml(AT.customers, frame(`<h1>Customer list</h1>${main}`)).lists[0]?.whole;

describe('a list is whole', () => {
  it.each([
    ['when nothing speaks against it', table(2)],
    ['when its count is that of the rows', `<p>2 results found.</p>${table(2)}`],
    ['when it is the one page of one', `${table(2)}<p>Page 1 of 1</p>`],
    ['when its range is all', `${table(2)}<div><button disabled>›</button> 1 – 2 of 2</div>`],
    ['when it is long and counted', `<p>25 customers</p>${table(25)}`],
    ['when it says how many rows it has', table(25, 'aria-rowcount="26"')],
    ['with a list to choose from that stands at all of them', `<select><option> All </option><option>Tagged</option></select>${table(2)}`],
    [
      'with a list of orders, and counted',
      `<label>Sort by <select><option>Name</option></select></label><p>2 results found.</p>${table(2)}`,
    ],
    [
      'with a size of the page, and counted',
      `${table(2)}<select aria-label="Rows per page"><option>10</option></select> <span>1 - 2 of 2</span>`,
    ],
    ['with an empty row as a rule below', table(2).replace('</table>', '<tr><td colspan="3"> </td></tr></table>')],
    ['with a date and a telephone number beside it', `<p>Updated 3/14/2026 10:15</p><p>+1 425 555 0100</p>${table(2)}`],
  ])('%s', (_, main) => expect(whole(main)).toBe(true));
});

describe('a list is not whole', () => {
  it.each([
    ['with a range of more', `${table(2)}<span>1 - 2 of 83</span>`],
    ['with a range in another language, in pieces', `${table(2)}<p><b>1</b>–<b>2</b> von <b>83</b></p>`],
    ['on the first page of several', `${table(2)}<span>Page 1 of 9</span>`],
    ['with more to load', `<button>Load more</button>${table(2)}`],
    ['with a button below it that says nothing known', `${table(2)}<button>Weitere laden</button>`],
    ['with a chip', `<span class="chip">VIP</span>${table(2)}`],
    ['with a filter to remove', `<p>Tag: VIP <button aria-label="Remove filter">×</button></p>${table(2)}`],
    ['with a choice pressed', `<button aria-pressed="true">Advisor</button>${table(2)}`],
    ['with a box ticked', `<input type="checkbox" checked>${table(2)}`],
    ['with something chosen', `<div role="combobox">Advisor</div>${table(2)}`],
    ['with a list to choose from, which may stand at anything', `<select><option>Tagged</option><option>All</option></select>${table(2)}`],
    ['with one, though what is left is counted', `<select><option>Tagged</option></select><p>2 results found.</p>${table(2)}`],
    ['with one, though what is left is announced', `<select><option>Tagged</option></select>${table(2, 'aria-rowcount="3"')}`],
    ['with one that stands at all of a kind', `<select><option>All admins</option></select><p>2 users</p>${table(2)}`],
    [
      'with one inside of a component',
      `<x_he-select label="Filter" data-shadow="<select><option>VIP</option></select>"></x_he-select>${table(2)}`,
    ],
    ['with a component that shows its choice', `<x_he-dropdown><button>Advisor</button></x_he-dropdown>${table(2)}`],
    ['with a size of the page, not counted', `${table(2)}<select aria-label="Rows per page"><option>10</option></select>`],
    ['when more rows are announced', table(2, 'aria-rowcount="84"')],
    ['when it is long and not counted', table(25)],
    [
      'with a row that has fewer cells than heads',
      table(2).replace('</table>', '<tr><td colspan="2">Shop 3</td><td>s3.example</td></tr></table>'),
    ],
    ['when more are counted', `<p>83 Kunden</p>${table(2)}`],
  ])('%s', (_, main) => expect(whole(main)).toBe(false));
});

it.each([
  [
    'distributors',
    AT.providers,
    'Indirect providers',
    ['Indirect provider', 'Country/region'],
    [
      ['Contoso', 'Germany'],
      ['4711', 'Germany'],
    ],
  ],
  [
    'users',
    AT.users,
    'User management',
    ['Name', 'Email', 'Roles'],
    [
      ['Asha', 'asha@contoso.example', 'Admin agent'],
      ['', '', 'Admin agent'],
    ],
  ],
  [
    'locations',
    AT.locations,
    'Locations',
    ['Name', 'PartnerID', 'Country/region'],
    [
      ['Berlin', '6540011', 'Germany'],
      ['Bonn', 'not yet', 'Germany'],
    ],
  ],
])('a list of %s is not whole where a row says nothing of who it is about', (_, at, title, heads, rows) => {
  const row = (cells: readonly string[], tag: string) => `<tr>${cells.map((c) => `<${tag}>${c}</${tag}>`).join('')}</tr>`;
  const list = (all: readonly (readonly string[])[]) =>
    readHtml(at, frame(`<h1>${title}</h1><table>${row(heads, 'th')}${all.map((r) => row(r, 'td')).join('')}</table>`)).lists[0];
  expect(list(rows.slice(0, 1))).toMatchObject({ whole: true });
  expect(list(rows)).toMatchObject({ whole: false, ids: [expect.any(String)] });
});

it('an empty list is one only where the page counts none', () => {
  const page = (main: string) => readHtml(AT.customers, frame(`<h1>Customer list</h1>${main}`)).lists;
  expect(page(`<p>0 results found.</p>${table(0)}`)).toEqual([{ kind: 'customer', whole: true, ids: [] }]);
  expect(page(`<p>10 results found.</p>${table(0)}`)).toEqual([]);
  expect(page(table(0))).toEqual([]);
});
