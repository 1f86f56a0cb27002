// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { AT, factsOf, frame, readHtml } from '../testing/page';

const heads = (...names: string[]) => `<tr>${names.map((n) => `<th>${n}</th>`).join('')}</tr>`;
const CUSTOMER = ['Name', 'Microsoft ID', 'Primary domain name'];
const table = (names: readonly string[], under = '') => `<table>${heads(...names)}${under}</table>`;
const RESELLERS = '/dashboard/v2/customers/indirectresellers';
const read = (main: string, at: string = AT.customers, title = 'Customer list') => readHtml(at, frame(`<h1>${title}</h1>${main}`));
const lists = (main: string, at?: string, title?: string) => read(main, at, title).lists;
const NONE = [{ kind: 'customer', whole: true, ids: [] }];

describe('a list that the page calls empty is read whole', () => {
  it.each([
    ['below its heads', `${table(CUSTOMER)}<p>No customers found.</p>`],
    ['in a row of its own', table(CUSTOMER, '<tr><td colspan="3">You don’t have any customers yet.</td></tr>')],
    ['in place of the count', `<p>No customers found</p>${table(CUSTOMER)}`],
    ['with a title and a command to add one', `${table(CUSTOMER)}<div><h3>No customers yet</h3><button>Add customer</button></div>`],
    ['beside a search with nothing in it', `<input type="search">${table(CUSTOMER)}<p>No customers found.</p>`],
    ['by its count', `<p>0 Kunden gefunden</p>${table(CUSTOMER)}`],
  ])('%s', (_, main) => {
    expect(lists(main)).toEqual(NONE);
    expect(factsOf(read(main))['customers.listLoaded']).toBe(true);
  });

  it.each([
    ['reseller', RESELLERS, 'Indirect resellers', ['Indirect reseller', 'Location', 'Actions'], 'You have no indirect resellers yet.'],
    ['distributor', AT.providers, 'Indirect providers', ['Indirect provider', 'Location'], 'You have no indirect providers yet.'],
  ])('of each %s', (kind, at, title, names, words) => {
    expect(lists(`${table(names)}<p>${words}</p>`, at, title)).toEqual([{ kind, whole: true, ids: [] }]);
    expect(lists(`${table(names)}<p>No data to display</p>`, at, title)).toEqual([]);
    expect(lists(`<input value="x">${table(names)}<p>${words}</p>`, at, title)).toEqual([]);
  });

  it('of agreements: the one of the programme is not among them', () => {
    const listed = (more: string) =>
      factsOf(
        read(`${more}${table(['Agreement name', 'Program', 'Date accepted'])}<p>No agreements found</p>`, AT.agreements, 'Agreements'),
      )['agreement.mpaListed'];
    expect(listed('')).toBe(false);
    expect(listed('<input value="x">')).toBeUndefined();
    expect(listed('<p>Microsoft Partner Agreement</p>')).toBeUndefined();
  });
});

describe('nothing is said where the page', () => {
  const empty = `${table(CUSTOMER)}<p>No customers found.</p>`;
  it.each([
    ['says nothing', table(CUSTOMER)],
    ['says it in words nobody knows', `${table(CUSTOMER)}<p>No data to display</p>`],
    ['says it of something else', `${table(CUSTOMER)}<p>No agreements found</p>`],
    ['was searched', `<input type="search" value="zzz">${empty}`],
    ['was searched in a component', `<x_he-search-box data-shadow="<input value=zzz>"></x_he-search-box>${empty}`],
    ['is narrowed by a choice', `<select><option>Advisors</option></select>${empty}`],
    ['is narrowed by a chip', `<span class="chip">VIP</span>${empty}`],
    ['is narrowed by a tab', `<div role="tablist"><b role="tab" aria-selected="true">Tagged</b><b role="tab">More</b></div>${empty}`],
    ['offers to clear the search', `${empty}<button>Clear all filters</button>`],
    ['counts more', `<p>83 results found.</p>${empty}`],
    ['has a further page', `${empty}<button>Next</button>`],
    ['is still loading', `<div aria-busy="true"></div>${empty}`],
    [
      'has something else in the grid',
      table(CUSTOMER, '<tr><td colspan="3">Sorry</td></tr><tr><td colspan="3">No customers found</td></tr>'),
    ],
    ['only tells it in a hint', `${table(CUSTOMER)}<div class="tooltip">No customers found</div>`],
    ['only names a button so', `${table(CUSTOMER)}<button>No customers found</button>`],
    ['has no grid', '<p>No customers found.</p>'],
  ])('%s', (_, main) => expect(lists(main)).toEqual([]));

  it('is at an address that holds a search', () => {
    expect(lists(empty, `${AT.customers}#search=zzz`)).toEqual([]);
    expect(lists(empty, `${AT.customers}#all`)).toEqual(NONE);
  });

  it('lists users: whoever looks is one of them', () =>
    expect(lists(`${table(['Name', 'Email', 'Roles'])}<p>No users found</p>`, AT.users, 'User management')).toEqual([]));
});
