import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayAsk, type Sender, verifySender } from './sender';

const ID = 'abcdefghijklmnop';
const OWN = `chrome-extension://${ID}`;
const PORTAL = 'https://partner.microsoft.com/en-us/dashboard/home';
const ok = (from: Parameters<typeof verifySender>[0], sender: Sender) => verifySender(from, sender, ID);

describe('a content script', () => {
  const good: Sender = { id: ID, url: PORTAL, frameId: 0, tab: { id: 7, url: PORTAL } };
  test('in the top document of a portal tab is believed', () => {
    expect(ok('portal', good)).toEqual({ ok: true, from: 'portal', tab: 7 });
    expect(ok('portal', { ...good, url: 'https://partnercenter.microsoft.com/' })).toMatchObject({ ok: true });
  });
  test.each<[string, Sender]>([
    ['of another extension', { ...good, id: 'other' }],
    ['without an id', { ...good, id: undefined }],
    ['in a frame', { ...good, frameId: 3 }],
    ['in no tab', { ...good, tab: undefined }],
    ['on another site', { ...good, url: 'https://partner.microsoft.com.evil.example/' }],
    ['on another port', { ...good, url: 'https://partner.microsoft.com:8443/' }],
    ['on a site without encryption', { ...good, url: 'http://partner.microsoft.com/' }],
    ['that is one of our pages', { ...good, url: `${OWN}/desk.html` }],
    ['without an address', { ...good, url: undefined }],
  ])('%s is not', (_, sender) => {
    expect(ok('portal', sender).ok).toBe(false);
  });
});

describe('the panel', () => {
  const framed: Sender = { id: ID, url: 'chrome-extension://0b1c-dynamic/panel.html#x', frameId: 4, tab: { id: 7, url: PORTAL } };
  test('is believed in a frame of a portal tab, under its dynamic address, and in a window of its own', () => {
    expect(ok('panel', framed)).toEqual({ ok: true, from: 'panel', tab: 7, framed: true });
    expect(ok('panel', { ...framed, tab: { id: 7 } })).toMatchObject({ ok: true });
    expect(ok('panel', { id: ID, url: 'moz-extension://u/panel.html#x', frameId: 0, tab: { id: 9 } })).toEqual({
      ok: true,
      from: 'panel',
      tab: 9,
      framed: false,
    });
  });
  test.each<[string, Sender]>([
    ['of another extension', { ...framed, id: 'other' }],
    ['framed by another site', { ...framed, tab: { id: 7, url: 'https://evil.example/' } }],
    ['that is another page', { ...framed, url: `${OWN}/desk.html` }],
    ['that is a web page', { ...framed, url: 'https://evil.example/panel.html' }],
    ['in no tab', { ...framed, tab: undefined }],
  ])('%s is not', (_, sender) => {
    expect(ok('panel', sender).ok).toBe(false);
  });
});

describe.each(['popup', 'desk'] as const)('the %s', (page) => {
  const good: Sender = { id: ID, url: `${OWN}/${page}.html#a` };
  test('is believed in no tab or as the top document of one', () => {
    expect(ok(page, good)).toEqual({ ok: true, from: page });
    expect(ok(page, { ...good, frameId: 0, tab: { id: 5 } })).toEqual({ ok: true, from: page, tab: 5 });
  });
  test('is not believed in a frame, nor where it is another page', () => {
    expect(ok(page, { ...good, frameId: 2, tab: { id: 5, url: PORTAL } }).ok).toBe(false);
    expect(ok(page, { ...good, url: `${OWN}/panel.html` }).ok).toBe(false);
    expect(ok(page, { ...good, url: PORTAL, frameId: 0, tab: { id: 5 } }).ok).toBe(false);
  });
});

test('without an id of our own nobody is believed', () => {
  expect(verifySender('popup', { url: `${OWN}/popup.html` }, '').ok).toBe(false);
});

test('whatever the browser says, the check does not throw', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('portal', 'panel', 'popup', 'desk'),
      fc.string(),
      fc.option(fc.integer()),
      fc.string(),
      (from, url, frame, id) => {
        const sender = { id: ID, url, frameId: frame ?? undefined, tab: { id: frame ?? undefined, url: id } };
        expect(typeof verifySender(from as 'portal', sender, ID).ok).toBe('boolean');
      },
    ),
  );
});

test('what takes all data out is not for frames', () => {
  expect(mayAsk('panel', 'journal.export')).toBe(false);
  expect(mayAsk('popup', 'journal.export')).toBe(true);
  expect(mayAsk('popup', 'log.get')).toBe(false);
  expect(mayAsk('desk', 'log.get')).toBe(true);
  expect(mayAsk('panel', 'settings.set')).toBe(true);
});
