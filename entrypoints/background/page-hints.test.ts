import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import type { AccountClues, PageReading, Reading } from '../../lib/portal/types';
import { tableText } from '../../lib/rules/regions/edition/table-text';
import { MARKETS } from '../../lib/rules/regions/table';
import { good, legalInfo, legalReading, look, makeTestWorker } from './testing';

const A = { tenantId: '00000000-0000-4000-8000-00000000000a', name: 'Lindenhof' };
const B = { tenantId: '00000000-0000-4000-8000-00000000000b', name: 'Fernbrook' };
const D = 'd1577b10-0a01-4d01-8d01-0000000000d1';
const C = 'c0570001-0b01-4c01-8c01-000000000100';

/** A look at another page of an account, with what it says. */
function page(id: string, account: AccountClues, visit: string, readings: Omit<Reading, 'clues'>[] = [], more: Partial<PageReading> = {}) {
  const reading = legalReading(account, {});
  const params = { tenantId: C, providerTenantId: D };
  reading.page = { ...reading.page, id, tab: undefined, params, path: `/dashboard/${id}` };
  reading.readings = readings.map((one) => ({ ...one, clues: [] }) as Reading);
  return look({ ...reading, ...more }, visit);
}
const customer = (fact: string, value: unknown) => ({ fact, value, subject: { kind: 'customer', id: C } }) as Omit<Reading, 'clues'>;
const LISTED = [customer('customer.listed', true), customer('customer.name', 'Isla Verde')];

async function setup(country = 'US') {
  const made = makeTestWorker();
  good(await made.portal(legalInfo(A, { 'account.country': country, 'programme.reseller': 'active' }, 'v1')));
  const account = `t:${A.tenantId}`;
  const hints = async () => good(await made.view('popup', { type: 'page.hints', tab: 7 })).hints;
  return { ...made, account, hints };
}

describe('hints about regions', () => {
  test('a customer in Puerto Rico is flagged for a reseller of the United States, in launcher and panel', async () => {
    const { portal, panel, account, hints } = await setup();
    const first = good(await portal(page('customers.list', A, 'v2', LISTED)));
    expect(await hints()).toMatchObject([{ id: 'customers', tone: 'ask', ask: { of: [{ name: 'Isla Verde' }] } }]);
    const { pairing } = good(await portal({ type: 'portal.pair' }));
    const said = { fact: 'customer.country' as const, subject: { kind: 'customer' as const, id: C }, value: 'PR' };
    good(await panel({ type: 'person.say', account, via: 'form', said, pairing }));
    const line = good(await portal({ type: 'portal.view', visit: 'v2' }));
    expect(first.line).not.toBe(line.line);
    expect(line).toMatchObject({ line: '1 tenant outside your region: Isla Verde', tone: 'act' });
    expect(await hints()).toMatchObject([{ id: 'customers', tone: 'warn', rows: [{ name: 'Isla Verde', tone: 'warn' }] }]);
    expect(good(await panel({ type: 'view.get', pairing })).page).toMatchObject({ hints: true });

    good(await portal(page('customers.detail.subscriptions', A, 'v3')));
    expect(good(await portal({ type: 'portal.view', visit: 'v3' })).line).toBe(
      'Isla Verde: tenant in Puerto Rico, outside your region (United States, United States)',
    );
  });

  test('rest on the table in force', async () => {
    const { portal, view, account, hints } = await setup();
    good(await portal(page('customers.list', A, 'v2', LISTED)));
    const said = { fact: 'customer.country' as const, subject: { kind: 'customer' as const, id: C }, value: 'PR' };
    good(await view('desk', { type: 'person.say', account, via: 'form', said }));
    expect((await hints())[0]).toMatchObject({ tone: 'warn', asOf: '2023-08-17' });
    const raw = JSON.parse(tableText(MARKETS)) as { asOf: string; markets: { code: string; region: string }[] };
    raw.asOf = '2026-05-01';
    for (const one of raw.markets) if (one.code === 'PR') one.region = 'united-states';
    good(await view('desk', { type: 'table.import', text: JSON.stringify(raw) }));
    expect((await hints())[0]).toMatchObject({ tone: 'good', asOf: '2026-05-01' });
    good(await view('desk', { type: 'table.back', to: 'before' }));
    expect((await hints())[0]).toMatchObject({ tone: 'warn' });
  });

  test('come from the page’s own account alone, and from no page that proves none', async () => {
    const { portal, view, account, hints } = await setup();
    const said = { fact: 'customer.country' as const, subject: { kind: 'customer' as const, id: C }, value: 'PR' };
    good(await view('desk', { type: 'person.say', account, via: 'form', said }));
    good(await portal(legalInfo(B, { 'account.country': 'US' }, 'v2')));
    good(await portal(page('customers.list', B, 'v3', LISTED)));
    expect(await hints()).toMatchObject([{ tone: 'ask' }]);
    good(await portal(page('customers.list', {}, 'v4', LISTED)));
    expect(await hints()).toEqual([]);
    expect(good(await view('popup', { type: 'page.hints', tab: 7 })).account).toBeNull();
  });

  test('are none on a page that is not about regions, or not read to its end', async () => {
    const { portal, hints, view } = await setup();
    expect(await hints()).toEqual([]);
    good(await portal(page('home', A, 'v2')));
    expect(await hints()).toEqual([]);
    expect(good(await view('popup', { type: 'view.get', tab: 7 })).page?.hints).toBeUndefined();
    good(await portal(page('customers.list', A, 'v3', LISTED, {})));
    const loading = page('customers.list', A, 'v4', LISTED);
    const reading = JSON.parse(loading.outline) as PageReading;
    reading.page.state = 'loading';
    good(await portal({ ...loading, outline: JSON.stringify(reading) }));
    expect(await hints()).toEqual([]);
    const asked = page('partnership.accept', A, 'v5');
    const unread = JSON.parse(asked.outline) as PageReading;
    unread.page.state = 'loading';
    good(await portal({ ...asked, outline: JSON.stringify(unread) }));
    expect(await hints()).toEqual([]);
    expect(good(await view('popup', { type: 'view.get', tab: 7 })).page?.hints).toBeUndefined();
  });

  test('a form to add a location, and the country given for the enrolment', async () => {
    const { portal, view, account, hints } = await setup('FR');
    const location = { fact: 'location.country', value: 'GB', subject: { kind: 'location', id: '6540011' } } as Omit<Reading, 'clues'>;
    good(await portal(page('account.locations', A, 'v2', [location], { form: { kind: 'location', fields: [] } })));
    expect((await hints()).map(({ id }) => id)).toContain('add');
    good(await view('desk', { type: 'form.put', account, values: { accountCountry: 'FR' } }));
    good(await portal(page('enrol.form', A, 'v3')));
    expect(await hints()).toMatchObject([{ id: 'enrolId', tone: 'warn' }, { id: 'enrol' }]);
    expect(good(await portal({ type: 'portal.view', visit: 'v3' })).line).toBe('Your PartnerIDs are of United Kingdom, not of France');
  });
});

test('the form of no account gives the country of the enrolment only where no account is proved', async () => {
  const { portal, view, account, hints } = await setup('FR');
  good(await view('desk', { type: 'form.put', values: { accountCountry: 'PR' } }));
  good(await portal(page('enrol.form', A, 'v2')));
  expect(await hints()).toMatchObject([{ id: 'enrol', text: { params: { bCountry: 'FR' } } }]);
  good(await portal(page('enrol.form', {}, 'v3')));
  expect(await hints()).toMatchObject([
    { id: 'enrol', text: { key: 'fit.page.enrolIn', params: { bCountry: 'PR' } }, rules: [{ rule: 'territory' }] },
  ]);
  good(await view('desk', { type: 'form.put', account, values: { accountCountry: 'DE' } }));
  good(await portal(page('enrol.form', A, 'v4')));
  expect(await hints()).toMatchObject([{ text: { params: { bCountry: 'DE' } } }]);
});

describe('the page that accepts a distributor', () => {
  test('warns in the wrong tenant, in the language of the person', async () => {
    const { portal, view, account, hints } = await setup('DE');
    good(await portal(legalInfo(B, { 'account.country': 'US' }, 'v2')));
    good(await view('popup', { type: 'account.select', account }));
    good(await portal(page('partnership.accept', B, 'v3')));
    expect(await hints()).toMatchObject([
      { id: 'tenant', tone: 'warn' },
      { id: 'provider', tone: 'ask' },
    ]);
    expect(good(await portal({ type: 'portal.view', visit: 'v3' })).line).toBe(`Wrong tenant? Page: ${B.tenantId}, you chose Lindenhof`);
    good(await view('desk', { type: 'settings.set', settings: { language: 'de' } }));
    expect(good(await portal({ type: 'portal.view', visit: 'v3' })).line).toContain('Falscher Mandant?');
    // By its name alone it is asked, not warned of; nothing of the other account is told but its name.
    good(await portal(page('partnership.accept', { name: 'Fernbrook' }, 'v4')));
    expect((await hints())[0]).toMatchObject({ id: 'tenant', tone: 'ask', text: { key: 'fit.page.tenant.name' } });
    good(await portal(page('partnership.accept', A, 'v5')));
    expect((await hints()).find(({ id }) => id === 'tenant')).toMatchObject({ tone: 'good' });
  });

  test('knows the distributor from the directory', async () => {
    const { portal, view, hints } = await setup('DE');
    const entry = {
      id: 'own:1',
      name: 'Harbourline',
      tenant: D,
      markets: ['US'],
      regions: [],
      contacts: [],
      links: [],
      notes: '',
      topics: {},
    };
    good(await view('desk', { type: 'directory.put', kind: 'edit', entries: [entry] }));
    good(await portal(page('partnership.accept', A, 'v2')));
    expect((await hints())[0]).toMatchObject({ id: 'provider', tone: 'warn', text: { params: { name: 'Harbourline' } } });
    expect(good(await portal({ type: 'portal.view', visit: 'v2' })).line).toContain('Harbourline may not serve your region');
  });
});

test('hints are for panel and popup', async () => {
  const { view } = await setup();
  expect(await view('desk', { type: 'page.hints', tab: 7 })).toMatchObject({ ok: false, error: { code: 'refused' } });
});
