// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { factsOf, frame, readHtml } from '../testing/page';

const AT = '/dashboard/account/v3/tenantmanagement';
const A = '0aaaaaaa-1111-4222-8333-444455556666';
const B = '0bbbbbbb-1111-4222-8333-444455556666';
const page = (main: string, lang = 'en-US') => readHtml(AT, frame(`<h1>Account settings | Tenants</h1>${main}`), { lang });
const tenants = (main: string, lang?: string) =>
  Object.fromEntries(Object.entries(factsOf(page(main, lang))).filter(([fact]) => fact.startsWith('tenant.')));
const BOTH = {
  [`tenant.listed@tenant:${A}`]: true,
  [`tenant.domain@tenant:${A}`]: 'contoso.com',
  [`tenant.listed@tenant:${B}`]: true,
  [`tenant.domain@tenant:${B}`]: 'fabrikam.onmicrosoft.com',
};
const HEADS = '<tr><th></th><th>Name</th><th>Domain</th><th>Tenant ID</th></tr>';
const row = (id: string, domain: string) => `<tr><td><input type="radio"></td><td>Contoso</td><td>${domain}</td><td>${id}</td></tr>`;
const ROWS = row(A, 'Contoso.com') + row(B, 'fabrikam.onmicrosoft.com');

it('a table of two, and no tenant of the account among them', () => {
  expect(tenants(`<button>Associate Azure AD</button><button disabled>Remove</button><table>${HEADS}${ROWS}</table>`)).toEqual(BOTH);
  const read = page(`<table>${HEADS}${ROWS}</table>`);
  expect(read.lists).toEqual([{ kind: 'tenant', whole: true, ids: [A, B] }]);
  expect(read.account.tenantId).toBeUndefined();
});
it('one alone is the account’s as well', () => {
  const read = page(`<table>${HEADS}${row(A, 'contoso.com')}</table>`);
  expect(read.account.tenantId).toBe(A);
  expect(factsOf(read)['account.tenantId']).toBe(A);
});
it('nested shadow roots with slotted cells', () =>
  expect(
    tenants(
      `<t_he-data-grid data-shadow="<t_he-in data-shadow='<div role=grid><div role=row><span role=columnheader>Tenant ID</span><span role=columnheader>Primary domain</span></div><div role=row><span role=cell><slot name=a></slot></span><span role=cell><slot name=b></slot></span></div></div>'><slot name='a' slot='a'></slot><slot name='b' slot='b'></slot></t_he-in>"><span slot="a">${A}</span><span slot="b">contoso.com</span></t_he-data-grid>`,
    ),
  ).toEqual({ [`tenant.listed@tenant:${A}`]: true, [`tenant.domain@tenant:${A}`]: 'contoso.com' }));
it('cards', () => {
  const card = (id: string, domain: string) =>
    `<li><h3>x</h3><dl><dt>Tenant ID</dt><dd>${id}</dd><dt>Domain</dt><dd>${domain}</dd></dl></li>`;
  expect(tenants(`<ul>${card(A, 'contoso.com')}${card(B, 'fabrikam.onmicrosoft.com')}</ul>`)).toEqual(BOTH);
  expect(page(`<ul>${card(A, 'contoso.com')}${card(B, 'a.example')}</ul>`).lists).toEqual([]);
});
it('German heads', () =>
  expect(
    tenants(
      `<table><tr><th>Primärer Domänenname</th><th>Microsoft-ID</th></tr><tr><td>contoso.com</td><td>${A}</td></tr></table>`,
      'de-DE',
    ),
  ).toEqual({ [`tenant.listed@tenant:${A}`]: true, [`tenant.domain@tenant:${A}`]: 'contoso.com' }));
it('a list that is searched or not all there is not whole', () => {
  expect(page(`<input value="cont"><table>${HEADS}${ROWS}</table>`).lists[0]?.whole).toBe(false);
  expect(page(`<table>${HEADS}${ROWS}${row('', 'late.example')}</table>`).lists[0]?.whole).toBe(false);
});
it.each([
  ['the head of the ids is gone', `<table>${HEADS.replace('Tenant ID', '')}${ROWS}</table>`],
  ['there is no id', `<table>${HEADS}${row('loading', 'contoso.com')}</table>`],
  ['the rows are placeholders', `<table>${HEADS}<tr id="row-he-row-0"><td></td><td></td><td></td><td>${A}</td></tr></table>`],
  ['they are others’', `<h2>Tenants of your customers</h2><table>${HEADS}${ROWS}</table>`],
  ['they were removed', `<h2>Recently removed</h2><table>${HEADS}${ROWS}</table>`],
  ['they can be added', `<h2>Available tenants</h2><table>${HEADS}${ROWS}</table>`],
  ['a dialog asks', `<div role="dialog"><table>${HEADS}${ROWS}</table></div>`],
  ['an error names one', `<p role="alert">Tenant ${A} is already associated with another Partner Center account.</p>`],
])('lists none where %s', (_, main) => expect(tenants(main)).toEqual({}));

it('the account’s id is not that of another’s tenant', () => {
  const account = (main: string) => page(main).account.tenantId;
  expect(account(`<h2>Pending associations</h2><table>${HEADS}${row(B, 'fabrikam.example')}</table>`)).toBeUndefined();
  expect(account(`<h2>Removed tenants</h2><dl><dt>Tenant ID</dt><dd>${B}</dd></dl>`)).toBeUndefined();
  expect(account(`<h2>Associated tenants</h2><dl><dt>Tenant ID</dt><dd>${A}</dd></dl>`)).toBe(A);
});
