// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { factsOf, frame, readHtml } from '../testing/page';

const AT = '/dashboard/account/v3/organization/identity';
const tabs = (selected: string) =>
  `<div role="tablist">${['Partner', 'CSP'].map((t) => `<button role="tab" aria-selected="${t === selected}">${t}</button>`).join('')}</div>`;
const read = (main: string, lang = 'en-US') => factsOf(readHtml(AT, frame(`<h1>Identifiers</h1>${main}`), { lang }));
const ROW = (id: string, type: string, country: string) => `<tr><td>${id}</td><td>${type}</td><td>${country}</td></tr>`;
const TABLE = (...rows: string[]) => `<table><tr><th>PartnerID</th><th>Type</th><th>Country/region</th></tr>${rows.join('')}</table>`;

it('a table and a tenant id in the part of a provider are not the account’s', () => {
  const ids = (title: string) =>
    `${tabs('CSP')}<h2>${title}</h2>${TABLE(ROW('7200003', 'Location', 'Spain'))}<div><span>Microsoft ID</span><b>11111111-2222-4333-8444-555555555555</b></div>`;
  const keys = (title: string) => Object.keys(read(ids(title))).filter((k) => /^location|tenantId/.test(k));
  expect(keys('Indirect providers')).toEqual([]);
  expect(keys('CSP')).toEqual(expect.arrayContaining(['account.tenantId', 'location.country@location:7200003']));
});

describe('the global PartnerID', () => {
  it('is the row of that kind', () =>
    expect(read(tabs('Partner') + TABLE(ROW('6540010', 'Global', 'United Kingdom'), ROW('6540011', 'Location', 'Ireland')))).toMatchObject({
      'partnerId.global': '6540010',
      'location.country@location:6540011': 'IE',
    }));
  it('is a field of that name, in nested shadow roots with a slotted label', () =>
    expect(
      read(
        `${tabs('Partner')}<a_he-card data-shadow="<b_he-field data-shadow='<div><slot name=l></slot></div><div><slot></slot></div>'><span slot='l'>Global PartnerID</span><slot></slot></b_he-field>"><b>6540010</b></a_he-card>`,
      )['partnerId.global'],
    ).toBe('6540010'));
  it('is read from German rows', () =>
    expect(
      read(
        `${tabs('Partner')}<table><tr><th>MPN-ID</th><th>Type</th></tr><tr><td>6540010</td><td>Global</td></tr><tr><td>6540011</td><td>Standort</td></tr></table>`,
        'de-DE',
      ),
    ).toMatchObject({ 'partnerId.global': '6540010', 'location.type@location:6540011': 'location' }));
  it.each([
    ['two are called so', TABLE(ROW('6540010', 'Global', ''), ROW('6540012', 'Global', ''))],
    ['none is', TABLE(ROW('6540011', 'Location', ''))],
    ['the head is gone', TABLE(ROW('6540010', 'Global', '')).replace('Type', '')],
    ['it is no number', '<dl><dt>Global PartnerID</dt><dd>Not assigned</dd></dl>'],
    ['a legend explains it', '<div class="legend"><b>Global PartnerID</b><span>1234567</span></div>'],
    ['a tip explains it', '<div role="tooltip"><b>Global PartnerID</b><span>1234567</span></div>'],
  ])('is not read where %s', (_, main) => expect(read(tabs('Partner') + main)['partnerId.global']).toBeUndefined());
});

describe('the associated PartnerID', () => {
  const field = (kind: string, more = '') =>
    `${tabs('CSP')}<dl><dt>Associated PartnerID</dt><dd>6540011</dd><dt>Type</dt><dd>${kind}</dd>${more}</dl>`;
  it('has its kind beside it', () => {
    expect(read(field('Location'))).toMatchObject({ 'partnerId.associated': '6540011', 'location.type@location:6540011': 'location' });
    // Called global and associated at once: the kind is told, but not what the company's own global id is.
    expect(read(field('Global'))['location.type@location:6540011']).toBe('global');
    expect(read(field('Global'))['partnerId.global']).toBeUndefined();
  });
  it('has none where another id stands there too, or the word means something else', () => {
    expect(read(field('Location', '<dt>PartnerID</dt><dd>6540010</dd>'))['location.type@location:6540011']).toBeUndefined();
    expect(read(field('Company'))['location.type@location:6540011']).toBeUndefined();
    expect(read(field('Location', '<dt>Type</dt><dd>Global</dd>'))['location.type@location:6540011']).toBeUndefined();
  });
});

it('ids that are associated with a CSP tenant are not all there are', () => {
  const whole = (tab: string, head: string) =>
    readHtml(
      AT,
      frame(`<h1>Identifiers</h1>${tabs(tab)}${TABLE(ROW('6540011', 'Location', 'Ireland')).replace('PartnerID', head)}`),
    ).lists.map((l) => l.whole);
  expect(whole('Partner', 'PartnerID')).toEqual([true]);
  expect(whole('CSP', 'Associated PartnerID')).toEqual([false]);
  expect(whole('CSP', 'PartnerID')).toEqual([false]);
});
