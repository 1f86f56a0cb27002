import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { PortalRequest } from '../../lib/messages/protocol';
import type { PageReading } from '../../lib/portal/types';
import { good, look, makeTestWorker } from './testing';

const ACCOUNT = { tenantId: '5f1e6c1a-7b1d-4c55-9a10-0c0ffee00001', name: 'Fernbrook' };
const formPage = (id = 'enrol.form', form?: PageReading['form']): PageReading => ({
  page: { id, state: 'ready', params: {}, path: '/x', lang: 'en', clues: [] },
  account: ACCOUNT,
  readings: [],
  lists: [],
  ...(form && { form }),
});
const FORM: PageReading['form'] = { kind: 'enrolment', fields: [{ label: 'Email', filled: false, required: true }] };
const fields = (...typed: [name: string, value: string][]): Extract<PortalRequest, { type: 'portal.fields' }> => ({
  type: 'portal.fields',
  visit: 'v1',
  fields: typed.map(([name, value]) => ({ name, value })),
});
const EMAIL: Extract<PortalRequest, { type: 'portal.field' }> = {
  type: 'portal.field',
  visit: 'v1',
  labels: ['Email'],
  heading: 'Primary contact',
};

async function onForm(reading = formPage('enrol.form', FORM)) {
  const world = makeTestWorker();
  const shown = good(await world.portal(look(reading)));
  return { ...world, shown };
}

describe('hints at the field', () => {
  it('are asked for on a page with a form, and on no other', async () => {
    expect((await onForm()).shown.hints).toBe(true);
    expect((await onForm(formPage('account.legalInfo', { ...FORM!, kind: 'location' }))).shown.hints).toBe(true);
    expect((await onForm(formPage('enrol.form'))).shown.hints).toBeUndefined();
    expect((await onForm(formPage('customers.new', { ...FORM!, kind: 'customer' }))).shown.hints).toBeUndefined();
    expect((await onForm(formPage('home', FORM))).shown.hints).toBeUndefined();
  });

  it('say the reason with the way out and on whose word, and are not kept or logged', async () => {
    const { portal, view } = await onForm();
    expect(good(await portal(EMAIL))).toEqual({ name: 'contactEmail' });
    const { hints, words } = good(
      await portal(fields(['contactEmail', 'secret.person@gmail.com'], ['supportPhone', '5551234'], ['made', 'up'])),
    );
    expect(hints?.[0]?.[0]).toMatchObject({ rule: 'pre.contact-webmail', verdict: 'fail' });
    expect(hints?.[0]?.[0]?.text).not.toContain('finding.');
    expect(hints?.[0]?.[0]?.source?.url).toMatch(/^https:/);
    expect(hints?.slice(1)).toEqual([[], []]);
    expect(words.why).toBe('Why?');
    const { json } = good(await view('desk', { type: 'journal.export' }));
    expect(json).not.toContain('secret.person');
  });

  it('name a country that none of the PartnerIDs goes with, and are silent with the rule they are of', async () => {
    const reading = formPage('enrol.form', FORM);
    const of = { subject: { kind: 'location' as const, id: '6540011' }, clues: [] };
    reading.readings = [
      { fact: 'location.country', value: 'GB', ...of },
      { fact: 'location.type', value: 'location', ...of },
    ];
    const { portal } = await onForm(reading);
    const at = async (country: string) => good(await portal(fields(['accountCountry', country]))).hints?.[0];
    expect(await at('Frankreich')).toMatchObject([
      { rule: 'pre.partnerid-country', verdict: 'warn', text: expect.stringContaining('are of United Kingdom, not of France') },
    ]);
    // In the portal's own list of countries this is the country, whatever else people call so.
    expect((await at('Georgia'))?.[0]?.text).toContain('are of United Kingdom, not of Georgia');
    expect((await at('France'))?.[0]?.source?.url).toMatch(/^https:/);
    expect(await at('United Kingdom')).toEqual([]);
    expect(await at('Korea')).toEqual([]);
    good(await portal({ type: 'portal.silence', rule: 'pre.partnerid-country' }));
    expect(await at('France')).toEqual([]);
  });

  it('tell what a country to enrol in has of its own, and which chosen distributor would not fit', async () => {
    const { portal, view } = await onForm();
    const account = `t:${ACCOUNT.tenantId}`;
    const at = async (country: string) =>
      good(await portal(fields(['accountCountry', country]))).hints?.[0]?.map(({ rule, text }) => [rule, text]);
    expect(await at('Kuba')).toEqual([['pre.country-fixed', 'Cuba is in no region of the table. Ask before you enrol there.']]);
    expect(await at('China')).toEqual([['pre.country-fixed', expect.stringContaining('operated by 21Vianet')]]);
    expect(await at('Puerto Rico')).toEqual([['pre.country-fixed', expect.stringContaining('another CSP region than the state')]]);
    expect(await at('France')).toEqual([]);
    const [markets, rest] = [['US'], { regions: [], contacts: [], links: [], notes: '', topics: {} }];
    good(await view('desk', { type: 'directory.put', kind: 'edit', entries: [{ id: 'own:1', name: 'Harbourline', markets, ...rest }] }));
    expect(await at('France')).toEqual([]);
    good(await view('desk', { type: 'directory.choose', account, id: 'own:1', chosen: true }));
    expect(await at('France')).toEqual([['pre.dist-region', expect.stringContaining('Harbourline may not serve your region')]]);
    expect(await at('United States')).toEqual([]);
    good(await portal({ type: 'portal.silence', rule: 'pre.dist-region' }));
    expect(await at('France')).toEqual([]);
  });

  it('are not given for a visit that is over, or another tab', async () => {
    const { portal } = await onForm();
    await portal(look(formPage('home'), 'v2'));
    expect(good(await portal(EMAIL))).toEqual({ name: null });
    expect(good(await portal(fields(['contactEmail', 'a@gmail.com']))).hints).toBeNull();
  });

  it('a silenced rule is silent until the settings take it back; one that does not exist changes nothing', async () => {
    const { portal, view } = await onForm();
    const rules = async () => good(await portal(fields(['contactEmail', 'a@gmail.com']))).hints?.[0]?.map(({ rule }) => rule);
    expect(await rules()).toContain('pre.contact-webmail');
    good(await portal({ type: 'portal.silence', rule: 'pre.contact-webmail' }));
    good(await portal({ type: 'portal.silence', rule: 'pre.nothing' }));
    expect(await rules()).not.toContain('pre.contact-webmail');
    expect(good(await view('desk', { type: 'view.get' })).settings.silenced).toEqual(['pre.contact-webmail']);
    good(await view('desk', { type: 'settings.set', settings: { silenced: [] } }));
    expect(await rules()).toContain('pre.contact-webmail');
  });
});
