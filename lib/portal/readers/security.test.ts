// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { factsOf, frame, readHtml } from '../testing/page';

const AT = '/commerce/security/compliance';
const read = (main: string, lang = 'en-US') => {
  const { 'security.mfaAdmins': mfa, 'security.contact': contact } = factsOf(
    readHtml(AT, frame(`<h1>Security requirements</h1>${main}`), { lang }),
  );
  return [mfa, contact];
};
const MFA = 'Enable MFA for administrative roles in the partner tenant';
const CONTACT = 'Provide a security contact';
const OTHER = 'Users with administrative roles in the customer tenants must use MFA';
const HEADS = '<tr><th>Security requirements</th><th>Description</th><th>Status</th><th>Score</th></tr>';
const row = (name: string, status: string) => `<tr><td>${name}</td><td>Why it matters.</td><td>${status}</td><td>20/20</td></tr>`;
const table = (...rows: string[]) => `<table role="grid">${HEADS}${rows.join('')}</table>`;

it('a table of requirements, among others', () => {
  expect(read(table(row(OTHER, 'Not completed'), row(MFA, '✓ Completed'), row(CONTACT, 'Not completed')))).toEqual([
    'completed',
    'not-completed',
  ]);
  expect(read(table(row(OTHER, 'Completed'), row('Respond to alerts', 'Completed')))).toEqual([undefined, undefined]);
});

it('nested shadow roots with slotted cells', () =>
  expect(
    read(
      `<sec_he-data-grid data-shadow="<sec_he-inner data-shadow='<div role=grid><div role=row><span role=columnheader>Security requirement</span><span role=columnheader>Status</span></div><div role=row><span role=cell><slot name=a></slot></span><span role=cell><slot name=b></slot></span></div></div>'><slot name='a' slot='a'></slot><slot name='b' slot='b'></slot></sec_he-inner>"><a slot="a" href="#">${MFA}</a><b slot="b">Not\u00a0completed</b></sec_he-data-grid>`,
    ),
  ).toEqual(['not-completed', undefined]));

it.each([
  [
    'cards',
    `<ul><li><h3>${MFA}</h3><p>Protects you.</p><span>Completed</span></li><li><span>Not completed</span><h3>${CONTACT}</h3></li></ul>`,
  ],
  [
    'plain blocks, the status last',
    `<div><div><h3>${MFA}</h3><p>It protects you and your customers.</p><span>Completed</span></div><div><h3>${CONTACT}</h3><span>Status</span><span>Not completed</span></div></div>`,
  ],
])('%s', (_, main) => expect(read(main)).toEqual(['completed', 'not-completed']));

it('in a page of another language the status in English words', () =>
  expect(read(table(row(MFA, 'Completed')), 'ja-JP')[0]).toBe('completed'));

it.each([
  ['a status that is neither', table(row(MFA, 'In progress'), row(CONTACT, 'Ignored'))],
  ['two rows that differ', table(row(MFA, 'Completed'), row(MFA, 'Not completed'), row(CONTACT, ''))],
  [
    'no column of states',
    `<table><tr><th>Security requirements</th><th>Description</th></tr><tr><td>${MFA}</td><td>Completed</td></tr></table>`,
  ],
  [
    'the heads gone',
    table(row(MFA, 'Completed'), row(CONTACT, 'Completed')).replace('Security requirements', '').replace('<th>Status', '<th>'),
  ],
  ['the names gone', table(row('', 'Completed'), row('', 'Completed'))],
  [
    'plain blocks with the status first',
    `<div><div><span>Completed</span><h3>${OTHER}</h3></div><div><span>Completed</span><h3>${MFA}</h3></div><div><span>Not completed</span><h3>${OTHER}</h3></div></div>`,
  ],
  ['a plain list with the status first', `<div><i>Completed</i><b>${MFA}</b><i>Not completed</i><b>${CONTACT}</b></div>`],
  ['a row without a status before another', `<div><b>${CONTACT}</b><a href="#">${OTHER}</a><b>Completed</b></div>`],
  ['a legend', `<div class="legend"><b>${MFA}</b><span>Completed</span></div>`],
  ['a wish', `<p>${MFA}: ask for Completed, not for Not completed.</p>`],
  ['what a filter offers', `<label>${CONTACT}</label><select><option>Completed</option></select>`],
])('says nothing for %s', (_, main) => expect(read(main)).toEqual([undefined, undefined]));
