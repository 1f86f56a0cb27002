// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { makeJournal } from '../../lib/journal';
import { freshName } from '../../lib/journal/testing';
import { addressMap, mapText, SHIPPED } from '../../lib/portal';
import { outlineOf } from '../../lib/portal/outline';
import { AT, frame, ORIGIN } from '../../lib/portal/testing/page';
import { good, makeTestWorker } from './testing';

type Raw = { version: string; labels: Record<string, { en: string[] }>; addresses: [string, string][] };
/** The shipped map with a change, as a file; of a day after it. */
function newer(change: (raw: Raw) => void, version = '2031-01-01'): string {
  const raw = JSON.parse(mapText(SHIPPED)) as Raw;
  raw.version = version;
  change(raw);
  return JSON.stringify(raw);
}
/** The portal has given the field of the verification another name. */
const RENAMED = newer((raw) => {
  raw.labels['field.verificationStatus']!.en.push('Vetting verdict');
});

/** A look at Legal info on which that field has this name. */
function legal(label: string, status: string, visit = 'v1') {
  document.documentElement.lang = 'en';
  document.title = 'Partner Center';
  const bar = '<header><button id="account"><span class="org-name">Contoso</span></button></header>';
  const tabs = '<div role="tablist"><button role="tab" aria-selected="true">Reseller</button></div>';
  const facts = `<h2>Company details</h2><dl><dt>${label}</dt><dd>${status}</dd></dl>`;
  document.body.innerHTML = frame(`<h1>Legal info</h1>${tabs}${facts}`, bar);
  const { outline } = outlineOf(document, ORIGIN + AT.legal);
  return { type: 'portal.look' as const, visit, outline: JSON.stringify({ ...outline, first: true }) };
}

function setup(more: Parameters<typeof makeTestWorker>[0] = {}) {
  const made = makeTestWorker({ mapFor: addressMap, ...more });
  const status = async () => {
    const [account] = (await made.journal.accounts()).accounts;
    const seen = account ? ((await made.journal.read(account.id))?.observations ?? []) : [];
    return seen.filter(({ fact, withdrawnAt }) => fact === 'verification.status' && withdrawnAt === undefined).map(({ value }) => value);
  };
  const importing = (text: string) => made.view('desk', { type: 'map.import', text });
  return { ...made, status, importing };
}

describe('an imported portal map', () => {
  test('makes a page with a new label read right, and unknown again once it is taken back', async () => {
    const { portal, view, status, importing } = setup();
    good(await portal(legal('Vetting verdict', 'Pending')));
    expect(await status()).toEqual([]);
    expect(good(await importing(RENAMED))).toMatchObject({
      present: { version: '2031-01-01', importedAt: expect.any(Number) },
      imported: 1,
    });
    good(await portal(legal('Vetting verdict', 'Pending')));
    expect(await status()).toEqual(['pending']);
    const back = good(await view('desk', { type: 'map.back', to: 'before' }));
    expect(back.state).toMatchObject({ present: { version: SHIPPED.version }, imported: 0 });
    expect(back.setAside).toBeGreaterThan(0);
    expect(await status()).toEqual([]);
    good(await portal(legal('Vetting verdict', 'Authorized')));
    expect(await status()).toEqual([]);
  });

  test('leaves what was read by the shipped one where it is', async () => {
    const { portal, view, status, importing } = setup();
    good(await portal(legal('Verification status', 'Pending')));
    good(await importing(RENAMED));
    good(await portal(legal('Vetting verdict', 'Authorized')));
    expect(await status()).toEqual(['pending', 'authorized']);
    good(await view('desk', { type: 'map.back', to: 'shipped' }));
    expect(await status()).toEqual(['pending']);
  });

  test('leads back to the one before it, or past all of them', async () => {
    const { view, importing } = setup();
    good(await importing(newer(() => {}, '2031-01-01')));
    expect(good(await importing(newer(() => {}, '2031-02-01')))).toMatchObject({ before: { version: '2031-01-01' }, imported: 2 });
    expect(good(await view('desk', { type: 'map.back', to: 'before' })).state.present.version).toBe('2031-01-01');
    good(await importing(newer(() => {}, '2031-03-01')));
    expect(good(await view('desk', { type: 'map.back', to: 'shipped' })).state).toEqual({
      present: { version: SHIPPED.version, asOf: SHIPPED.asOf, source: SHIPPED.source },
      shipped: { version: SHIPPED.version },
      imported: 0,
    });
  });

  test('is given to tabs that have another one, once, and to new ones at their first word', async () => {
    const { portal, browser, importing } = setup();
    const asked = async () => good(await portal({ type: 'portal.view', visit: 'v1' })).map;
    const first = good(await portal({ type: 'portal.hello', lang: 'en' })).map;
    expect(await asked()).toBeUndefined();
    const text = newer((raw) => {
      raw.addresses.unshift(['account.agreements', 'account/contracts']);
    });
    good(await importing(text));
    expect(browser.pushes).toContainEqual({ to: 7, message: { to: 'all', type: 'changed' } });
    const given = await asked();
    expect(given?.addresses[0]).toEqual(['account.agreements', 'account/contracts']);
    expect(given?.addresses).toHaveLength(first.addresses.length + 1);
    expect(given?.labels).toEqual({});
    expect(await asked()).toBeUndefined();
    expect(good(await portal({ type: 'portal.hello', lang: 'en' })).map).toEqual(given);
  });

  test('outlives the worker, and gives way to a shipped one that is newer, which says so', async () => {
    const name = freshName();
    const { importing } = setup({ name });
    good(await importing(RENAMED));
    const again = setup({ name, journal: makeJournal(name) });
    expect(good(await again.view('desk', { type: 'map.get' })).present.version).toBe('2031-01-01');
    const updated = setup({ name, journal: makeJournal(name), shippedMap: { ...SHIPPED, version: '2031-01-02' } });
    expect(good(await updated.view('desk', { type: 'map.get' }))).toMatchObject({
      present: { version: '2031-01-02' },
      setAside: { why: 'older', version: '2031-01-01' },
    });
    good(await updated.portal(legal('Vetting verdict', 'Pending')));
    expect(await updated.status()).toEqual([]);
  });

  test('that this version would refuse is not used, and that is said', async () => {
    const { journal, view } = setup();
    await journal.addMap('{"format":"something"}', 1);
    expect(good(await view('desk', { type: 'map.get' }))).toMatchObject({
      present: { version: SHIPPED.version },
      setAside: { why: 'refused' },
    });
  });
});

describe('a file', () => {
  test('is shown as the difference it makes, which changes nothing', async () => {
    const { view, journal } = setup();
    const verdict = good(await view('desk', { type: 'map.check', text: RENAMED }));
    expect(verdict).toMatchObject({ ok: true, version: '2031-01-01', more: 0, unused: [] });
    expect(verdict.ok && verdict.changes).toEqual([
      expect.objectContaining({ kind: 'changed', part: 'labels', entry: 'field.verificationStatus · en' }),
    ]);
    expect(await journal.maps()).toEqual([]);
  });

  test('that is exported is the map in use', async () => {
    const { view, importing } = setup();
    const exported = good(await view('desk', { type: 'map.export' }));
    expect(exported).toEqual({ version: SHIPPED.version, json: mapText(SHIPPED) });
    good(await importing(RENAMED));
    expect(JSON.parse(good(await view('desk', { type: 'map.export' })).json)).toEqual(JSON.parse(RENAMED));
  });

  test.each([
    ['broken', '{"format": "partner'],
    ['with a pattern that could run for ever', newer((raw) => raw.addresses.unshift(['home', '(a+)+$']))],
    ['with one word for two states', newer((raw) => raw.labels['v.authorized']!.en.push('Rejected'))],
    ['older than the shipped map', newer(() => {}, '2020-01-01')],
  ])('%s changes nothing and is refused', async (_what, text) => {
    const { view, portal, journal, importing, status } = setup();
    const verdict = good(await view('desk', { type: 'map.check', text }));
    expect(verdict.ok).toBe(false);
    expect(!verdict.ok && verdict.problems.length).toBeGreaterThan(0);
    expect(await importing(text)).toMatchObject({ ok: false, error: { code: 'shape' } });
    expect(await journal.maps()).toEqual([]);
    good(await portal(legal('Verification status', 'Pending')));
    expect(await status()).toEqual(['pending']);
  });

  test('is taken from the desk alone', async () => {
    const { view, journal } = setup();
    for (const type of ['map.get', 'map.export'] as const)
      expect(await view('popup', { type })).toMatchObject({ ok: false, error: { code: 'refused' } });
    for (const type of ['map.check', 'map.import'] as const)
      expect(await view('popup', { type, text: RENAMED })).toMatchObject({ ok: false, error: { code: 'refused' } });
    expect(await view('popup', { type: 'map.back', to: 'shipped' })).toMatchObject({ ok: false, error: { code: 'refused' } });
    expect(await journal.maps()).toEqual([]);
  });
});
