// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { frame, readHtml } from '../testing/page';

const AT = '/dashboard/account/v3/accountsettings/billingprofile#commercial';
const page = (main: string, lang = 'en-US') => readHtml(AT, frame(`<h1>Account settings | Billing profile</h1>${main}`), { lang });
const profile = (main: string, lang?: string) => page(main, lang).readings.find((r) => r.fact === 'billing.profile')?.value;
const NAME = 'Contoso Secret Billing GmbH';
const TABLE = `<table><tr><th>Bill-to company name</th><td>${NAME}</td></tr><tr><th>Bill-to address</th><td>Hauptstr. 1, Berlin</td></tr><tr><th>PO number</th><td>PO-77</td></tr></table>`;

it.each([
  ['a table', TABLE],
  [
    'nested shadow roots with slotted labels',
    `<q_he-card data-shadow="<slot></slot>"><q_he-field data-shadow="<div><slot name='l'></slot></div><div><slot></slot></div>"><span slot="l">Bill‑to company name</span><b>${NAME}</b></q_he-field><q_he-field data-shadow="<div><slot name='l'></slot></div><div><slot></slot></div>"><span slot="l">Billing currency</span><b>EUR</b></q_he-field></q_he-card>`,
  ],
])('there is one: %s', (_, main) => expect(profile(main)).toBe('present'));

it('is read in the page’s English words on a page in another language', () => expect(profile(TABLE, 'de-DE')).toBe('present'));

it('keeps nothing of what it holds', () => expect(JSON.stringify(page(TABLE))).not.toMatch(/Secret|Hauptstr|PO-77/));

it.each([
  ['the form is empty', '<label>Bill-to company name <input value=""></label><label>Bill-to address <input></label>'],
  ['what is typed is in fields', '<label>Bill-to company name <input value="Contoso"></label><label>PO number <input value="7"></label>'],
  ['dashes stand for values', '<dl><dt>Bill-to company name</dt><dd>-</dd><dt>Bill-to address</dt><dd>—</dd></dl>'],
  [
    'the page says that nothing is there',
    '<dl><dt>Bill-to company name</dt><dd>Not provided</dd><dt>Bill-to address</dt><dd>Add an address</dd></dl>',
  ],
  [
    'help texts stand under the labels',
    '<p>Bill-to company name</p><small>The name that stands on your invoices.</small><input><p>Bill-to address</p><small>Where we send your invoices to.</small><input>',
  ],
  ['nothing is assigned', '<dl><dt>Bill-to company name</dt><dd>Not assigned</dd><dt>Bill-to address</dt><dd>Not configured</dd></dl>'],
  ['only the currency stands there', '<dl><dt>Billing currency</dt><dd>EUR</dd><dt>PO number</dt><dd>7</dd></dl>'],
  ['one field alone could be anything', `<dl><dt>Bill-to company name</dt><dd>${NAME}</dd></dl>`],
  ['the labels are gone', TABLE.replaceAll('Bill-to', '')],
  [
    'a help text names the fields',
    '<aside><dl><dt>Bill-to company name</dt><dd>Your company</dd><dt>Bill-to address</dt><dd>Street</dd></dl></aside>',
  ],
  ['it is an example', '<h2>Example</h2><dl><dt>Bill-to company name</dt><dd>Fabrikam</dd><dt>Bill-to address</dt><dd>Street</dd></dl>'],
])('says nothing where %s', (_, main) => expect(profile(main)).toBeUndefined());

it.each([
  ['Nicht angegeben', 'Keine'],
  ['Fehlend', 'Leer'],
  ['Namen hinzufügen', 'Adresse hinzufügen'],
])('says nothing where a page in German says “%s”', (name, address) =>
  expect(
    profile(`<dl><dt>Bill-to company name</dt><dd>${name}</dd><dt>Bill-to address</dt><dd>${address}</dd></dl>`, 'de-DE'),
  ).toBeUndefined(),
);
