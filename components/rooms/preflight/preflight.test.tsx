// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Answers, ViewState } from '../../../lib/messages/protocol';
import { mergeFields } from '../../../lib/rules/merge-fields';
import { MARKETS } from '../../../lib/rules/regions';
import { translator } from '../../../lib/ui/i18n';
import words from '../../../lib/ui/locales/en/rooms/preflight.json';
import rules from '../../../lib/ui/locales/en/rules.json';
import { madeUpState } from '../../made-up';
import { ReaderContext } from '../../reader';
import { fakeClient } from '../../testing';
import { screen } from '../../testing-screen';
import { WORDS as ui } from '../../testing-words';
import type { Companion } from '../../useCompanion';
import { countryNotes } from './Documents';
import { FIELDS } from './fields';
import { inputFrom, shownValue } from './form-input';
import { Preflight } from './Preflight';

const { root, act, find, text, click, type } = screen();
const reader = { t: translator('en', { ...ui, ...rules, ...words }), lang: 'en' as const, now: Date.UTC(2026, 10, 20, 12) };

type Kept = Answers['form.get'];
const empty: Kept = { form: null, seen: {}, seenAt: {}, loose: null };

async function room(kept: Kept = empty, state: ViewState = madeUpState(), more: Parameters<typeof fakeClient>[1] = {}) {
  const fake = fakeClient(state, { 'form.get': () => ({ ok: true, value: kept }), ...more });
  const companion = { state } as Companion;
  await act(() =>
    render(
      <ReaderContext.Provider value={reader}>
        <Preflight client={fake.client} companion={companion} />
      </ReaderContext.Provider>,
      root,
    ),
  );
  return fake;
}
const leave = (field: string) => act(async () => find(`[data-field="${field}"]`).dispatchEvent(new Event('blur')));
const puts = (fake: Awaited<ReturnType<typeof room>>) =>
  fake.asked.flatMap((msg) => {
    if (msg.type !== 'form.put') return [];
    const { from: _, ...rest } = msg;
    return [rest];
  });

afterEach(() => vi.unstubAllGlobals());

describe('the preflight form', () => {
  it('labels every field, claims nothing of an empty form, and hides what only holds', async () => {
    await room();
    for (const { name } of FIELDS) {
      const control = find(`[data-field="${name}"]`);
      expect(root.querySelector(`label[for="${control.id}"]`)?.textContent, name).not.toMatch(/^preflight|^$/);
    }
    expect(find('[data-count]').dataset).toMatchObject({ fail: '0', warn: '0', pass: '0' });
    expect(root.querySelectorAll('[data-verdict="fail"], [data-verdict="warn"]')).toHaveLength(0);
    expect(root.textContent).not.toMatch(/\b(?:why|preflight|docs|sheet)\.[a-z]/);
  });

  it('fills in what the portal has shown, says since when, and lets the person have the last word', async () => {
    const seen: Kept = {
      ...empty,
      seen: { contactEmail: 'ada@gmail.com', roles: ['global-admin'] },
      seenAt: { contactEmail: reader.now - 3 * 86_400_000 },
    };
    const fake = await room(seen);
    expect((find('[data-field="contactEmail"]') as HTMLInputElement).value).toBe('ada@gmail.com');
    expect((find('[data-field="globalAdmin"]') as HTMLSelectElement).value).toBe('yes');
    expect(root.textContent).toContain('From the portal, last seen 3 days ago');
    expect(find('[data-finding="pre.contact-webmail"]').dataset.verdict).toBe('fail');
    expect(text('[data-finding="pre.contact-webmail"]')).toContain('By: Work with indirect providers in the CSP program');
    expect(find('[data-field="contactEmail"]').getAttribute('aria-invalid')).toBe('true');
    await type('[data-field="contactEmail"]', 'ada@contoso.com');
    expect(root.querySelector('[data-finding="pre.contact-webmail"]')).toBeNull();
    expect(root.textContent).not.toContain('From the portal, last seen 3 days ago');
    await leave('contactEmail');
    expect(puts(fake)).toEqual([{ type: 'form.put', account: 'contoso', values: { contactEmail: 'ada@contoso.com' } }]);
  });

  it('checks fields against each other while they are typed', async () => {
    await room();
    await type('[data-field="legalName"]', 'Müller GmbH');
    await type('[data-field="registryName"]', 'Mueller Gesellschaft mit beschränkter Haftung');
    expect(text('[data-finding="pre.legal-name-match"]')).toContain('The same name in another form.');
    await type('[data-field="registryName"]', 'Schmidt GmbH');
    expect(text('[data-finding="pre.legal-name-match"]')).toContain('Here: “Müller”; registered: “Schmidt”.');
    await type('[data-field="accountCountry"]', 'Polen');
    expect(text('[data-finding="pre.registration-id"]')).toContain('In this country a registration or tax number');
    expect(find('[data-note="docs.country.number"]').textContent).toContain('Poland: ');
    await type('[data-field="accountCountry"]', 'united states');
    expect(root.querySelector('[data-finding="pre.registration-id"]')).toBeNull();
    expect(find('[data-note="docs.country.state"]').textContent).toContain('United States');
  });

  it('asks which country is meant where a name has several or none, and checks none meanwhile', async () => {
    const fake = await room();
    const field = '[data-field="accountCountry"]';
    await type(field, 'Congo');
    expect(text('[data-found="several"]')).toMatch(/Which is meant: .*Congo.* or /);
    expect(root.querySelector('[data-part="country"]')?.childElementCount).toBe(0);
    await type(field, 'Atlantis');
    expect(text('[data-found="none"]')).toContain('No country of this name');
    await act(async () => find(field).focus());
    await type(field, 'in');
    expect((find(field) as HTMLInputElement).value).toBe('in');
    await leave('accountCountry');
    expect((find(field) as HTMLInputElement).value).toBe('India');
    expect(puts(fake)).toEqual([{ type: 'form.put', account: 'contoso', values: { accountCountry: 'IN' } }]);
  });

  it.each([
    ['HU', ['number', 'standard']],
    ['AE', ['number', 'noPostalCode', 'latin']],
    ['US', ['noNumber', 'state']],
    ['DE', ['noNumber']],
    ['HK', ['noNumber', 'state', 'noPostalCode', 'latin']],
    ['GR', ['noNumber', 'latin']],
    [undefined, []],
  ] as const)('names what is particular in %s', (country, notes) => {
    expect(countryNotes(country, 'en').map(({ key }) => key.slice('docs.country.'.length))).toEqual(notes);
  });

  it('takes half an answer on roles for no answer', () => {
    const half = inputFrom({ globalAdmin: 'yes' }, {}, '2026-11-20', MARKETS);
    expect(half.roles).toBeUndefined();
    expect(inputFrom({ globalAdmin: 'no', adminAgent: 'yes' }, {}, '2026-11-20', MARKETS).roles).toEqual(['admin-agent']);
    expect(inputFrom({}, { roles: ['global-admin'] }, '2026-11-20', MARKETS).roles).toEqual(['global-admin']);
    expect(shownValue('contactEmail', { contactEmail: '' }, { contactEmail: 'a@b.de' })).toBe('');
    expect(inputFrom({ revenueUsd: '1,250.50', authorisedMonths: '13' }, {}, '', MARKETS).revenueUsd).toBe(1250.5);
    expect(inputFrom({ revenueUsd: 'much' }, {}, '', MARKETS).revenueUsd).toBeNaN();
  });

  it('answers ten thousand characters, invisible ones and a day of 1601 with a clear sentence', async () => {
    await room();
    await type('[data-field="legalName"]', 'x'.repeat(10_000));
    expect(text('[data-finding="pre.legal-name-shape"]')).toContain('10000 characters');
    await type('[data-field="legalName"]', 'Con\u202Etoso');
    expect(text('[data-finding="pre.legal-name-shape"]')).toContain('Character 4 cannot be seen');
    await type('[data-field="documentDate"]', '1601-01-01');
    expect(text('[data-finding="pre.docs-business"]')).toContain('That date cannot be right');
  });
});

describe('what was typed', () => {
  it('is called kept only once it is', async () => {
    let refuse = true;
    await room(empty, madeUpState(), {
      'form.put': ({ values }) =>
        refuse ? { ok: false, error: { code: 'full', detail: '' } } : { ok: true, value: { savedAt: reader.now, values, clashes: [] } },
    });
    await type('[data-field="city"]', 'Wien');
    expect(text('[data-saved]')).toBe('Being kept …');
    await leave('city');
    expect(text('[data-saved]')).toBe('Not kept.');
    expect(text('[data-notice="not-kept"]')).toContain('the disk is full');
    refuse = false;
    await type('[data-field="city"]', 'Graz');
    await leave('city');
    expect(text('[data-saved]')).toContain('Kept on this machine');
    expect(root.querySelector('[data-notice="not-kept"]')).toBeNull();
  });

  it('is brought to the disk when the view goes, under the account it was typed for', async () => {
    const fake = await room();
    await type('[data-field="city"]', 'Wien');
    expect(puts(fake)).toEqual([]);
    await act(() => render(null, root));
    expect(puts(fake)).toEqual([{ type: 'form.put', account: 'contoso', values: { city: 'Wien' } }]);
  });

  it('goes together with what another tab typed in other fields', async () => {
    const fake = await room({ ...empty, form: { values: { city: 'Wien' }, savedAt: 1 } }, madeUpState(), {
      'form.put': ({ values }) => ({ ok: true, value: { savedAt: 2, values: { ...values, duns: '150483782' }, clashes: [] } }),
    });
    await type('[data-field="city"]', 'Graz');
    await leave('city');
    expect(fake.asked.at(-1)).toMatchObject({ values: { city: 'Graz' }, from: { city: 'Wien' } });
    expect((find('[data-field="duns"]') as HTMLInputElement).value).toBe('150483782');
    expect(root.querySelector('[data-elsewhere]')).toBeNull();
    await type('[data-field="city"]', 'Linz');
    await leave('city');
    expect(fake.asked.at(-1)).toMatchObject({ values: { city: 'Linz', duns: '150483782' }, from: { city: 'Graz', duns: '150483782' } });
  });

  it.each([
    ['keep-mine', 'Graz'],
    ['take-theirs', 'Bern'],
  ])('and what another tab typed in the same field stand side by side until the person chooses: %s', async (choice, wanted) => {
    let kept: Record<string, string> = { city: 'Bern' };
    const fake = await room({ ...empty, form: { values: { city: 'Wien' }, savedAt: 1 } }, madeUpState(), {
      'form.put': ({ values, from = {} }) => {
        const merged = mergeFields(kept, from, values);
        kept = merged.values;
        return { ok: true, value: { savedAt: 2, ...merged } };
      },
    });
    const city = () => (find('[data-field="city"]') as HTMLInputElement).value;
    await type('[data-field="city"]', 'Graz');
    await leave('city');
    expect([city(), kept.city]).toEqual(['Graz', 'Bern']);
    expect(text('[data-elsewhere]')).toContain('Bern');
    // Meanwhile other fields are kept, and this one is not written over.
    await type('[data-field="duns"]', '150483782');
    await leave('duns');
    expect(kept).toEqual({ city: 'Bern', duns: '150483782' });
    expect(city()).toBe('Graz');
    await click(`[data-act="${choice}"]`);
    expect([city(), kept.city, root.querySelector('[data-elsewhere]')]).toEqual([wanted, wanted, null]);
    expect(puts(fake).length).toBeGreaterThan(1);
  });

  it('can be cleared, and the clearing taken back', async () => {
    const kept = { ...empty, form: { values: { city: 'Wien' }, savedAt: 1 } };
    const fake = await room(kept);
    await click('[data-act="clear"]');
    expect(fake.asked).toContainEqual({ type: 'form.forget', account: 'contoso' });
    expect((find('[data-field="city"]') as HTMLInputElement).value).toBe('');
    await click('[data-act="undo-clear"]');
    expect((find('[data-field="city"]') as HTMLInputElement).value).toBe('Wien');
    expect(puts(fake).at(-1)).toEqual({ type: 'form.put', account: 'contoso', values: { city: 'Wien' } });
  });

  it('stays where clearing failed', async () => {
    await room({ ...empty, form: { values: { city: 'Wien' }, savedAt: 1 } }, madeUpState(), {
      'form.forget': () => ({ ok: false, error: { code: 'storage', detail: '' } }),
    });
    await click('[data-act="clear"]');
    expect((find('[data-field="city"]') as HTMLInputElement).value).toBe('Wien');
    expect(root.querySelector('[data-act="undo-clear"]')).toBeNull();
  });

  it('before an account was seen is offered to it, and forgotten there only once it is kept here', async () => {
    const loose = { ...empty, loose: { values: { duns: '150483782' }, savedAt: 1 } };
    const refused = await room(loose, madeUpState(), { 'form.put': () => ({ ok: false, error: { code: 'full', detail: '' } }) });
    await click('[data-act="take-over"]');
    expect(refused.asked.some((msg) => msg.type === 'form.forget')).toBe(false);
    await act(() => render(null, root));
    const fake = await room(loose);
    await click('[data-act="take-over"]');
    expect(fake.asked.slice(-2)).toEqual([
      { type: 'form.put', account: 'contoso', values: { duns: '150483782' }, from: {} },
      { type: 'form.forget' },
    ]);
    expect((find('[data-field="duns"]') as HTMLInputElement).value).toBe('150483782');
  });

  it('is kept for nobody in the tour, and without an account under none', async () => {
    const tour = await room(empty, madeUpState({ sample: true }));
    await type('[data-field="city"]', 'Wien');
    await leave('city');
    expect(tour.asked.filter((msg) => msg.type !== 'table.get')).toEqual([]);
    await act(() => render(null, root));
    const none = await room(empty, madeUpState({ account: null, accounts: [], assessment: null }));
    await type('[data-field="city"]', 'Wien');
    await leave('city');
    expect(puts(none)).toEqual([{ type: 'form.put', values: { city: 'Wien' } }]);
  });
});

describe('the sheet', () => {
  it('has what is filled in and what is wrong, is printed, and copied as text', async () => {
    const copied: string[] = [];
    vi.stubGlobal('print', vi.fn());
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (all: string) => void copied.push(all) },
    });
    await room({
      ...empty,
      form: { values: { legalName: 'Contoso GmbH', accountCountry: 'DE', contactEmail: 'ada@gmail.com', domainProof: 'yes' }, savedAt: 1 },
    });
    const sheet = text('[data-sheet]');
    for (const words of [
      'Enrolment as indirect reseller: Contoso GmbH',
      'Germany',
      'ada@gmail.com',
      'Web-mail addresses are refused',
      'As of',
      'yes',
    ])
      expect(sheet.replace('as of', 'As of')).toContain(words);
    expect(sheet).not.toContain('Postal code');
    await click('[data-act="print"]');
    expect(print).toHaveBeenCalledTimes(1);
    await click('[data-act="copy"]');
    expect(copied[0]).toContain('- Legal name: Contoso GmbH');
    expect(text('.preflight')).toContain('Copied.');
  });

  it('says why it cannot show the form when the worker refuses', async () => {
    await room(empty, madeUpState(), { 'form.get': () => ({ ok: false, error: { code: 'storage', detail: '' } }) });
    expect(find('[role="alert"]').textContent).not.toBe('');
    expect(root.querySelector('form')).toBeNull();
  });
});
