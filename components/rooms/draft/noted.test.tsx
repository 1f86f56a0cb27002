// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { logLines } from '../../../lib/rules/invitations/log/line';
import { event, logEntry } from '../../../lib/rules/invitations/log/testing/entries';
import type { LogEntry } from '../../../lib/rules/invitations/log/types';
import { GDAP, RELATION, RESELLER } from '../../../lib/rules/invitations/testing/link-examples';
import { folded, NOW } from '../../../lib/rules/testing/facts';
import { translator } from '../../../lib/ui/i18n';
import room from '../../../lib/ui/locales/en/rooms/draft.json';
import links from '../../../lib/ui/locales/en/rooms/links.json';
import { madeUpState } from '../../made-up';
import { ReaderContext } from '../../reader';
import { TaskWordsContext } from '../../task-words';
import { fakeClient } from '../../testing';
import { screen } from '../../testing-screen';
import { WORDS } from '../../testing-words';
import { Draft } from './Draft';

const { root, act, find, text, click, type } = screen();
const set = (field: string, value: string) => type(`[data-field="${field}"]`, value);

async function show(
  rest: string,
  { entries = [] as LogEntry[], sample = false, fails = false, account = 'contoso' as string | null, until = Promise.resolve() } = {},
) {
  vi.stubGlobal('navigator', { clipboard: { write: async () => {}, writeText: async () => {} } });
  const fake = fakeClient(madeUpState(), {
    'invitations.get': () => ({ ok: true, value: { lines: logLines(entries, folded([]), NOW, 'UTC'), broken: 0 } }),
    'invitations.note': () => (fails ? { ok: false, error: { code: 'full', detail: '' } } : { ok: true, value: { ids: [1], events: [2] } }),
  });
  await act(() =>
    render(
      <ReaderContext.Provider value={{ t: translator('en', { ...WORDS, ...room, ...links }), lang: 'en', now: NOW }}>
        <TaskWordsContext.Provider value={{ stateOf: () => 'there', need: () => {}, retry: () => {} }}>
          <main>
            <Draft client={fake.client} companion={{ state: { ...madeUpState(), account, sample } } as never} rest={rest} />
          </main>
        </TaskWordsContext.Provider>
      </ReaderContext.Provider>,
      root,
    ),
  );
  await vi.waitFor(() => expect(root.querySelector('[data-preview]')).not.toBeNull());
  for (const [field, value] of [
    ['recipientCompany', 'Adatum Ltd'],
    ['senderCompany', 'Contoso'],
    ['senderName', 'Kim'],
  ] as const)
    await set(field, value);
  // The log is as slow as `until`.
  const { ask } = fake.client;
  fake.client.ask = (async (message: Parameters<typeof ask>[0]) => {
    if (message.type === 'invitations.note') await until;
    return ask(message);
  }) as typeof ask;
  return { ...fake, notes: () => fake.asked.flatMap((msg) => (msg.type === 'invitations.note' ? msg.notes : [])) };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a mail that leaves the room', () => {
  it('is noted with its kind, recipient, link, way, language and day to answer by', async () => {
    const { notes, asked } = await show('customer-reseller');
    await set('link', `Hello ${RESELLER}`);
    await set('domain', 'adatum.example');
    await click('[data-way="copy"]');
    await vi.waitFor(() => expect(find('[data-noted]').dataset.noted).toBe('noted'));
    expect(notes()).toEqual([
      {
        kind: 'customer-reseller',
        to: { name: 'Adatum Ltd', domain: 'adatum.example' },
        link: RESELLER,
        way: 'copied',
        language: 'en',
        answerBy: '2026-12-04',
      },
    ]);
    expect(asked.filter(({ type: of }) => of === 'invitations.note')).toMatchObject([{ account: 'contoso' }]);
    expect(find('[data-noted] a').getAttribute('href')).toBe('#invitations');
  });

  it('is noted with what an admin relationship was asked for with, and with what a reminder is about', async () => {
    const { notes } = await show('customer-gdap');
    await set('link', GDAP);
    await set('relationshipName', 'Adatum_2026');
    await set('days', '365');
    await type('[data-role-search]', 'directory readers');
    await click('[data-add]');
    expect(find('[data-blocks]').dataset.blocks).toBe('0');
    await click('[data-way="copy"]');
    await vi.waitFor(() => expect(notes()).toHaveLength(1));
    expect(notes()[0]).toMatchObject({ kind: 'customer-gdap', relationship: { name: 'Adatum_2026', days: 365, autoExtend: false } });
    const other = await show('reminder');
    await set('link', RESELLER);
    await click('[data-way="copy"]');
    await vi.waitFor(() => expect(other.notes()).toMatchObject([{ kind: 'reminder', about: 'customer-reseller', link: RESELLER }]));
  });

  it('is kept no longer once the log has it, unless somebody has typed meanwhile', async () => {
    for (const typed of [false, true]) {
      let resolve = () => {};
      const until = new Promise<void>((done) => {
        resolve = done;
      });
      const { asked } = await show('customer-reseller', { until });
      const kept = () => asked.flatMap((msg) => (msg.type === 'draft.keep' ? [msg.draft.fields.recipientCompany] : []));
      await set('link', RESELLER);
      await click('[data-way="copy"]');
      if (typed) await set('recipientCompany', 'Fabrikam');
      resolve();
      await vi.waitFor(() => expect(find('[data-noted]').dataset.noted).toBe('noted'));
      await act(() => render(null, root));
      expect(kept().includes('Fabrikam')).toBe(typed);
      expect(asked.some(({ type: of }) => of === 'draft.forget')).toBe(!typed);
    }
  });

  it('stays begun where the log could not note it, and says so', async () => {
    const { asked } = await show('customer-reseller', { fails: true });
    await set('link', RESELLER);
    await click('[data-way="copy"]');
    await vi.waitFor(() => expect(find('[data-noted]').dataset.noted).toBe('failed'));
    expect(find('[data-noted]').getAttribute('role')).toBe('alert');
    expect(asked.filter(({ type: of }) => of === 'draft.forget')).toEqual([]);
  });

  it('stays begun while it is not known whose log it would be, and says so', async () => {
    const { notes, asked } = await show('customer-reseller', { account: null });
    await set('link', RESELLER);
    await click('[data-way="copy"]');
    await vi.waitFor(() => expect(find('[data-noted]').dataset.noted).toBe('noAccount'));
    expect(find('[data-noted]').getAttribute('role')).toBe('alert');
    expect(text('[data-noted]')).toContain('not known which account');
    expect([notes(), asked.filter(({ type: of }) => of === 'draft.forget')]).toEqual([[], []]);
  });

  it('is not noted in the tour', async () => {
    const { notes, asked } = await show('customer-reseller', { sample: true });
    await set('link', RESELLER);
    await click('[data-way="copy"]');
    await vi.waitFor(() => expect(asked.map(({ type: of }) => of)).toContain('settings.set'));
    expect(notes()).toEqual([]);
    expect(root.querySelector('[data-noted]')).toBeNull();
  });
});

describe('an earlier invitation', () => {
  const open = logEntry({ id: 9, to: { name: 'ADATUM', domain: 'adatum.example' } });
  it('of the same kind to the same recipient that waits for an answer is told of, and blocks nothing', async () => {
    await show('customer-reseller', { entries: [open] });
    await set('link', RESELLER);
    expect(find('[data-earlier]').dataset.earlier).toBe('9');
    expect(text('[data-earlier]')).toContain('A reminder with the same link may do');
    expect(find('[data-blocks]').dataset.blocks).toBe('0');
    await set('domain', 'other.example');
    expect(root.querySelector('[data-earlier]')).toBeNull();
  });

  it('of another kind that stands in the way is told of as such', async () => {
    await show('customer-dual', { entries: [open] });
    expect(find('[data-earlier]').dataset.same).toBe('false');
    expect(text('[data-earlier]')).toContain('Customer: reseller relationship');
    expect(find('[data-earlier] a').getAttribute('href')).toBe('#invitations');
  });

  it('with the same link that has lapsed since blocks the mail', async () => {
    const old = logEntry({ id: 9, kind: 'customer-gdap', link: GDAP, linked: { relationship: RELATION }, to: { name: 'Adatum' } });
    const events = old.events.map((one) => ({ ...one, at: NOW - 95 * 86_400_000 }));
    await show('reminder', { entries: [{ ...old, events }] });
    await act(async () => {
      const about = find('[data-choose="about"]') as HTMLSelectElement;
      about.value = 'customer-gdap';
      about.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await set('link', GDAP);
    expect(find('[data-finding="lapsed"]').dataset.weight).toBe('block');
    expect(text('[data-finding="lapsed"]')).toContain('95 days ago');
  });

  it.each([
    ['that was answered', 'customer-reseller', logEntry({ id: 9, to: { name: 'Adatum' } }, [event('accepted', 1)])],
    ['of another kind', 'customer-mca', open],
    ['that the mail reminds of', 'reminder', open],
    ['that this very mail made', 'customer-reseller', { ...open, id: 1 }],
  ])('%s is none', async (_, rest, entry) => {
    await show(rest, { entries: [entry] });
    if (entry.id === 1) {
      await set('link', RESELLER);
      await click('[data-way="copy"]');
      await vi.waitFor(() => expect(root.querySelector('[data-noted]')).not.toBeNull());
    }
    expect(root.querySelector('[data-earlier]')).toBeNull();
  });
});
