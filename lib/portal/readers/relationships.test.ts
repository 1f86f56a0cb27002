// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { valueFits } from '../../messages/protocol';
import { fields, heGrid, host, inRoots, slotted, table } from '../testing/arrange';
import { factsOf, frame, type PageOptions, readHtml } from '../testing/page';

const T1 = '55555555-6666-4777-8888-999999999991';
const T2 = '55555555-6666-4777-8888-999999999992';
const OWN = '66666666-7777-4888-8999-aaaaaaaaaaaa-77777777-8888-4999-8aaa-bbbbbbbbbbbb';
const HEADS = ['Admin relationship name', 'Status', 'Start date', 'End date', 'Auto Extend'];
const toggle = (on: boolean) => host('svc_he-switch', `<div role="switch" aria-checked="${on}"></div>`);
const ROWS = [
  ['Fabrikam_2026', 'Active', '1/14/2026', '1/13/2028', toggle(true)],
  ['Fabrikam old', 'Expired', '2/28/2022', '2/27/2024', toggle(false)],
  ['Fabrikam new', 'Approved', 'Invalid Date', 'Invalid Date', ''],
];
const at = (tenant: string, rest = '') => `/dashboard/v2/customers/${tenant}/adminrelationships${rest}`;
const page = (html: string, options?: PageOptions, tenant = T1) =>
  readHtml(at(tenant), frame(`<h1>Fabrikam | Admin relationships</h1>${html}`), options);
const facts = (html: string, options?: PageOptions) => factsOf(page(html, options));

describe('admin relationships of a customer, one by one', () => {
  it.each([
    ['a table', table(HEADS, ROWS)],
    ['a grid in nested roots with slotted names', heGrid(HEADS, ROWS)],
  ])('%s', (_, html) => {
    const read = page(html);
    const id = (name: string) => `relationship:${T1}:${name}`;
    expect(factsOf(read)).toMatchObject({
      [`relationship.customer@${id('fabrikam_2026')}`]: T1,
      [`relationship.name@${id('fabrikam_2026')}`]: 'Fabrikam_2026',
      [`relationship.status@${id('fabrikam_2026')}`]: 'active',
      [`relationship.startsOn@${id('fabrikam_2026')}`]: '2026-01-14',
      [`relationship.endsOn@${id('fabrikam_2026')}`]: '2028-01-13',
      [`relationship.autoExtend@${id('fabrikam_2026')}`]: true,
      [`relationship.status@${id('fabrikam old')}`]: 'expired',
      [`relationship.autoExtend@${id('fabrikam old')}`]: false,
      [`relationship.status@${id('fabrikam new')}`]: 'approved',
      [`customer.adminRelationship@customer:${T1}`]: 'active',
    });
    expect(Object.keys(factsOf(read)).filter((k) => /(startsOn|endsOn|autoExtend)@.*new$/.test(k))).toEqual([]);
    // One customer's list is never all the relationships there are.
    expect(read.lists.filter((l) => l.whole)).toEqual([]);
    for (const r of read.readings) expect(valueFits(r.fact, r.value), r.fact).toBe(true);
  });
  it('as cards', () =>
    expect(
      facts(
        `<ul><li><h3>Fabrikam_2026</h3><dl><dt>Status</dt><dd>Expiring</dd><dt>Start date</dt><dd>14 January 2026</dd><dt>End date</dt><dd>13 January 2028</dd><dt>Auto Extend</dt><dd>Yes</dd></dl></li></ul>`,
      ),
    ).toMatchObject({
      [`relationship.status@relationship:${T1}:fabrikam_2026`]: 'expiring',
      [`relationship.startsOn@relationship:${T1}:fabrikam_2026`]: '2026-01-14',
      [`relationship.endsOn@relationship:${T1}:fabrikam_2026`]: '2028-01-13',
      [`relationship.autoExtend@relationship:${T1}:fabrikam_2026`]: true,
    }));
  it('days and status in German', () =>
    expect(facts(table(HEADS, [['Fabrikam_2026', 'Aktiv', '14. Januar 2026', '13.01.2028', '']]), { lang: 'de-DE' })).toMatchObject({
      [`relationship.status@relationship:${T1}:fabrikam_2026`]: 'active',
      [`relationship.startsOn@relationship:${T1}:fabrikam_2026`]: '2026-01-14',
      [`relationship.endsOn@relationship:${T1}:fabrikam_2026`]: '2028-01-13',
    }));
  it('rows with an id of their own are known by it', () =>
    expect(facts(heGrid(HEADS, ROWS, [OWN]))[`relationship.name@relationship:${OWN}`]).toBe('Fabrikam_2026'));
  it('a request to end is not called ended', () =>
    expect(facts(table(HEADS, [['A', 'Termination requested', '', '', '']]))[`relationship.status@relationship:${T1}:a`]).toBe(
      'termination-requested',
    ));
  it('a day whose order is not clear is none', () =>
    expect(
      facts(table(HEADS, [['A', 'Active', '3/4/2026', '3/4/2028', '']]), { lang: 'en' })[`relationship.endsOn@relationship:${T1}:a`],
    ).toBeUndefined());
  it('a switch turned later in the visit may not be saved', () =>
    expect(facts(table(HEADS, ROWS), { first: false })[`relationship.autoExtend@relationship:${T1}:fabrikam_2026`]).toBeUndefined());
  it('two of one name are not told apart', () =>
    expect(
      Object.keys(facts(table(HEADS, [ROWS[0]!, ['Fabrikam_2026', 'Expired', '', '', '']]))).filter((k) => k.startsWith('relationship')),
    ).toEqual([]));
  it('of one customer under the address of another nothing is read', () => {
    const mixed = factsOf(page(`<p><span>Microsoft ID</span> <b>${T2}</b></p>${table(HEADS, ROWS)}`));
    expect(Object.keys(mixed).filter((k) => /^(relationship|customer)/.test(k))).toEqual([]);
    const own = factsOf(page(`<p><span>Microsoft ID</span> <b>${T1}</b></p>${table(HEADS, ROWS)}`));
    expect(own[`customer.adminRelationship@customer:${T1}`]).toBe('active');
  });
  it.each([
    ['without the heads', table(['Name', 'State of things', 'From', 'To', 'x'], ROWS)],
    ['without the head of the name', table(['Group', ...HEADS.slice(1)], ROWS)],
    ['in another window', `<div role="dialog">${table(HEADS, ROWS)}</div>`],
    [
      'in a tab that is closed',
      `<div role="tablist"><b role="tab" aria-selected="true" id="a">Active</b><b role="tab" id="b">Old</b></div><div role="tabpanel" aria-labelledby="a">x</div><div role="tabpanel" aria-labelledby="b">${table(HEADS, ROWS)}</div>`,
    ],
  ])('nothing %s', (_, html) => expect(Object.keys(facts(html)).filter((k) => k.startsWith('relationship'))).toEqual([]));
  it('without the head of a column its facts are unknown', () => {
    const less = facts(
      table(
        HEADS.map((h) => (h === 'End date' ? '' : h)),
        ROWS,
      ),
    );
    expect(less[`relationship.endsOn@relationship:${T1}:fabrikam_2026`]).toBeUndefined();
    expect(less[`relationship.startsOn@relationship:${T1}:fabrikam_2026`]).toBe('2026-01-14');
  });
});

describe('one admin relationship', () => {
  const PAIRS = [
    ['Status', 'Active'],
    ['Start date', '1/14/2026'],
    ['End date', '1/13/2028'],
    ['Auto Extend', 'No'],
  ] as const;
  const GROUPS = `<h2>Security groups</h2>${table(['Security group', 'Status'], [['Helpdesk', 'Expired']])}`;
  const detail = (html: string, options?: PageOptions, title = 'Admin relationships | Fabrikam_2026') =>
    factsOf(readHtml(at(T1, `/${OWN}`), frame(`<h1>${title}</h1>${html}`), options));
  it.each([false, true])('as labels with values (in roots: %s), beside groups of another status', (roots) =>
    expect(detail(fields(roots, PAIRS) + GROUPS)).toMatchObject({
      [`relationship.customer@relationship:${OWN}`]: T1,
      [`relationship.name@relationship:${OWN}`]: 'Fabrikam_2026',
      [`relationship.status@relationship:${OWN}`]: 'active',
      [`relationship.startsOn@relationship:${OWN}`]: '2026-01-14',
      [`relationship.endsOn@relationship:${OWN}`]: '2028-01-13',
      [`relationship.autoExtend@relationship:${OWN}`]: false,
    }),
  );
  it('as a table of one row, with a switch', () =>
    expect(detail(inRoots(table(HEADS.slice(1), [ROWS[0]!.slice(1)])))).toMatchObject({
      [`relationship.status@relationship:${OWN}`]: 'active',
      [`relationship.endsOn@relationship:${OWN}`]: '2028-01-13',
      [`relationship.autoExtend@relationship:${OWN}`]: true,
    }));
  it('a switch beside its label', () =>
    expect(
      detail(`${fields(false, PAIRS.slice(0, 3))}<div><span>Auto Extend</span>${toggle(true)}</div>`)[
        `relationship.autoExtend@relationship:${OWN}`
      ],
    ).toBe(true));
  it('without a label its value is unknown, never that of another', () => {
    const less = detail(fields(false, [['', 'Active'], ...PAIRS.slice(1)]) + GROUPS);
    expect(less[`relationship.status@relationship:${OWN}`]).toBeUndefined();
    expect(less[`relationship.endsOn@relationship:${OWN}`]).toBe('2028-01-13');
  });
  it('two statuses are none', () =>
    expect(
      detail(`${fields(false, PAIRS)}<p><span>Status</span> <b>Expired</b></p>`)[`relationship.status@relationship:${OWN}`],
    ).toBeUndefined());
  it('a name that differs from the title’s is none', () =>
    expect(
      detail(fields(false, [['Admin relationship name', 'Another'], ...PAIRS]))[`relationship.name@relationship:${OWN}`],
    ).toBeUndefined());
  it('of another customer nothing is read', () =>
    expect(Object.keys(detail(fields(false, [['Microsoft ID', T2], ...PAIRS]))).filter((k) => k.startsWith('relationship'))).toEqual([]));
});

describe('Granular Administration', () => {
  const LIST = '/dashboard/v2/customers/granularadminaccess/list';
  const PAGER = '<nav aria-label="Pager"><button>Previous</button><button>1</button><button>2</button><button>Next</button></nav>';
  const list = (grid: string, more = '<p>2 results found.</p>') =>
    readHtml(LIST, frame(`<h1>Customers | Granular Administration</h1>${slotted('Request admin relationship')}${more}${grid}`));
  const evidence = (rows: readonly (readonly [id: string, name: string, cell?: string, shown?: string])[]) =>
    host(
      'customersvcadmin_he-data-grid',
      `<table class="data-grid__table he-table" role="grid"><tr id="column-header"><th id="cell-displayName-column-header">Name</th><th id="cell-tenantId-column-header">Microsoft ID</th></tr>${rows
        .map(
          ([id, name, cell = id, shown = cell]) =>
            `<tr id="row-${id}" role="row"><th id="cell-displayName-${cell}">${slotted(name)}</th><td id="cell-tenantId-${cell}" class="data-grid__cell">${shown}</td></tr>`,
        )
        .join('')}</table>`,
    );
  it.each([
    [
      'as its grid is known',
      evidence([
        [T1, 'Fabrikam'],
        [T2, 'Tailspin'],
      ]),
    ],
    [
      'as a table',
      table(
        ['Name', 'Microsoft ID'],
        [
          ['Fabrikam', T1],
          ['Tailspin', T2],
        ],
      ),
    ],
  ])('names customers, %s, and is never the whole list of customers', (_, grid) => {
    const read = list(grid);
    expect(factsOf(read)).toMatchObject({ [`customer.name@customer:${T1}`]: 'Fabrikam', [`customer.name@customer:${T2}`]: 'Tailspin' });
    expect(read.lists).toEqual([{ kind: 'customer', whole: false, ids: [T1, T2] }]);
    expect(Object.keys(factsOf(read)).filter((k) => k.startsWith('customer.listed') || k.startsWith('customers'))).toEqual([]);
  });
  it('nor when paged or searched', () => {
    for (const more of [PAGER, host('customersvcadmin_he-search-box', '<input type="search" value="fab">')])
      expect(list(evidence([[T1, 'Fabrikam']]), more).lists).toEqual([{ kind: 'customer', whole: false, ids: [T1] }]);
  });
  it('a row that is being reused is left out: its own id, its cells’ ids and the id it shows must agree', () => {
    for (const row of [
      [T1, 'Tailspin', T2, T2],
      [T1, 'Tailspin', T2, T1],
      [T1, 'Tailspin', T1, T2],
    ] as const)
      expect(Object.keys(factsOf(list(evidence([row])))).filter((k) => k.startsWith('customer.name'))).toEqual([]);
  });
  it('skeleton rows are loading', () => expect(list(evidence([['he-row-0', '', 'he-row-0', '']])).page.state).toBe('loading'));
  it('without the heads nothing is read', () =>
    expect(factsOf(list(table(['Customer group', 'Microsoft ID'], [['Fabrikam', T1]])))[`customer.name@customer:${T1}`]).toBeUndefined());
});
