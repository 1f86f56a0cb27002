// @vitest-environment happy-dom
import { unzipSync } from 'fflate';
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Answers, MailingRow, MailingSetup } from '../../../lib/messages/protocol';
import { logLines } from '../../../lib/rules/invitations/log/line';
import { event, logEntry } from '../../../lib/rules/invitations/log/testing/entries';
import { RESELLER } from '../../../lib/rules/invitations/testing/link-examples';
import { folded } from '../../../lib/rules/testing/facts';
import { LANGUAGES, type Language, translator } from '../../../lib/ui/i18n';
import deDesk from '../../../lib/ui/locales/de/desk.json';
import deDraft from '../../../lib/ui/locales/de/rooms/draft.json';
import deLinks from '../../../lib/ui/locales/de/rooms/links.json';
import deMany from '../../../lib/ui/locales/de/rooms/many.json';
import deUi from '../../../lib/ui/locales/de/ui.json';
import draft from '../../../lib/ui/locales/en/rooms/draft.json';
import links from '../../../lib/ui/locales/en/rooms/links.json';
import many from '../../../lib/ui/locales/en/rooms/many.json';
import hiDesk from '../../../lib/ui/locales/hi/desk.json';
import hiDraft from '../../../lib/ui/locales/hi/rooms/draft.json';
import hiLinks from '../../../lib/ui/locales/hi/rooms/links.json';
import hiMany from '../../../lib/ui/locales/hi/rooms/many.json';
import hiUi from '../../../lib/ui/locales/hi/ui.json';
import zhDesk from '../../../lib/ui/locales/zh-CN/desk.json';
import zhDraft from '../../../lib/ui/locales/zh-CN/rooms/draft.json';
import zhLinks from '../../../lib/ui/locales/zh-CN/rooms/links.json';
import zhMany from '../../../lib/ui/locales/zh-CN/rooms/many.json';
import zhUi from '../../../lib/ui/locales/zh-CN/ui.json';
import { madeUpState, NOW } from '../../made-up';
import { ReaderContext } from '../../reader';
import { TaskWordsContext } from '../../task-words';
import { fakeClient } from '../../testing';
import { screen } from '../../testing-screen';
import { WORDS as ui } from '../../testing-words';
import { Many } from './Many';

const { root, act, find, text, click, type } = screen();
const WORDS = {
  en: { ...ui, ...draft, ...links, ...many },
  de: { ...deUi, ...deDesk, ...deDraft, ...deLinks, ...deMany },
  'zh-CN': { ...zhUi, ...zhDesk, ...zhDraft, ...zhLinks, ...zhMany },
  hi: { ...hiUi, ...hiDesk, ...hiDraft, ...hiLinks, ...hiMany },
};

interface Kept {
  id: string;
  setup: MailingSetup;
  rev: number;
  rows: (MailingRow & { state: string })[];
}

/** A worker's lists, kept in memory by account. */
function keeper() {
  const lists = new Map<string, Kept>();
  const of = (account = '') => lists.get(account);
  const ok = { ok: true as const, value: { ok: true as const } };
  const handlers: NonNullable<Parameters<typeof fakeClient>[1]> = {
    'mailing.get': ({ account }) => {
      const found = of(account);
      const mailing: Answers['mailing.get']['mailing'] = found
        ? {
            id: found.id,
            at: 1,
            rev: found.rev,
            savedAt: 1,
            ...found.setup,
            rows: found.rows.length,
            open: found.rows.filter(({ state }) => state === 'open').length,
          }
        : null;
      return { ok: true, value: { mailing } };
    },
    'mailing.put': ({ account = '', id, setup, base }) => {
      const old = lists.get(account);
      const clash = old ? old.id !== id || old.rev !== base : (base ?? 0) > 0;
      if (base !== undefined && clash) {
        const there = old && { id: old.id, at: 1, rev: old.rev, savedAt: 1, rows: old.rows.length, open: 0, ...old.setup };
        return { ok: true, value: { at: 1, rev: old?.rev ?? 0, conflict: there ?? null } };
      }
      const rev = (old?.id === id ? old.rev : 0) + 1;
      lists.set(account, { id, setup, rev, rows: old?.id === id ? old.rows : [] });
      return { ok: true, value: { at: 1, rev } };
    },
    'mailing.add': ({ account, rows }) => {
      of(account)?.rows.push(...rows.map((row) => ({ ...row, state: 'open' })));
      return ok;
    },
    'mailing.open': ({ account, from, most }) => ({
      ok: true,
      value: {
        rows: (of(account)?.rows ?? [])
          .filter(({ state, n }) => state === 'open' && n >= from)
          .slice(0, most)
          .map(({ state: _, ...row }) => row),
      },
    }),
    'mailing.mark': ({ account, ns, state }) => {
      for (const row of of(account)?.rows ?? []) if (ns.includes(row.n)) row.state = state;
      return ok;
    },
    'invitations.unnote': () => ok,
    'mailing.forget': ({ account = '' }) => {
      lists.delete(account);
      return ok;
    },
  };
  return { lists, handlers };
}

async function show(kept = keeper(), { lang = 'en' as Language, account = 'contoso' as string | null, sample = false } = {}) {
  const saved: { name: string; content: Blob | string }[] = [];
  const fake = fakeClient(madeUpState(), kept.handlers);
  const state = { ...madeUpState(), account, sample };
  const draw = () =>
    act(() =>
      render(
        <ReaderContext.Provider value={{ t: translator(lang, WORDS[lang]), lang, now: NOW }}>
          <TaskWordsContext.Provider value={{ stateOf: () => 'there', need: () => {}, retry: () => {} }}>
            <main>
              <Many
                client={fake.client}
                companion={{ state } as never}
                saveBlob={(name, content) => void saved.push({ name, content })}
                saveFile={(name, content) => void saved.push({ name, content })}
              />
            </main>
          </TaskWordsContext.Provider>
        </ReaderContext.Provider>,
        root,
      ),
    );
  await draw();
  if (!sample) await vi.waitFor(() => expect(root.querySelector('[data-list-file]')).not.toBeNull());
  return { ...fake, saved, draw };
}

async function choose(csv: string, name = 'customers.csv') {
  const input = find('[data-act="table-file"]') as HTMLInputElement;
  Object.defineProperty(input, 'files', { configurable: true, value: [new File([csv], name)] });
  await act(async () => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await vi.waitFor(() => expect(root.querySelector('[data-columns]')).not.toBeNull());
}
const set = (field: string, value: string) => type(`[data-field="${field}"]`, value);
const there = (selector: string) => vi.waitFor(() => expect(root.querySelector(selector), selector).not.toBeNull());
const LIST = 'Company,E-mail,Language\nAdatum,it@adatum.example,de\nFabrikam,nobody,en\nContoso Ltd,it@c.example,\n';

/** A list of three, of which one has no sound address, taken and checked. */
async function checked(kept = keeper()) {
  const shown = await show(kept);
  await set('link', RESELLER);
  await set('senderName', 'Kim Lindqvist');
  await set('senderCompany', 'Contoso Cloud');
  await choose(LIST);
  await click('[data-act="take-list"]');
  await there('[data-open="3"]');
  await click('[data-act="check-list"]');
  await there('[data-verdict]');
  return { ...shown, kept };
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the room that writes to many', () => {
  it('takes a list, says what speaks against which row, and saves the mails of the others in one file', async () => {
    const { saved, asked, kept } = await checked();
    expect(find('[data-verdict]').dataset.verdict).toBe('0 2 1');
    await click('[data-act="save-left-out"]');
    expect(saved.pop()).toMatchObject({ name: 'left-out.csv', content: expect.stringContaining('3,Fabrikam,') });
    await click('[data-act="save-all"]');
    await there('[data-write="saved"]');
    const [zip] = saved;
    expect(zip?.name).toBe('mails-2026-11-20.zip');
    const files = unzipSync(new Uint8Array(await (zip!.content as Blob).arrayBuffer()));
    expect(Object.keys(files)).toEqual(['mails/1 Adatum.eml', 'mails/3 Contoso Ltd.eml']);
    expect(asked.filter((msg) => msg.type === 'invitations.note')).toMatchObject([
      {
        account: 'contoso',
        notes: [
          { to: { name: 'Adatum' }, way: 'saved', language: 'de' },
          { to: { name: 'Contoso Ltd' }, language: 'en' },
        ],
      },
    ]);
    expect(kept.lists.get('contoso')?.rows.map(({ state }) => state)).toEqual(['saved', 'open', 'saved']);
    expect(find('[data-open]').dataset.open).toBe('1');
    // The file did not arrive: rows and log say so, and it can be taken back.
    const unnoted = () => asked.filter((msg) => msg.type === 'invitations.unnote');
    await click('[data-act="not-saved"]');
    await there('[data-open="3"]');
    const places = [
      { id: 1, event: 2 },
      { id: 2, event: 2 },
    ];
    expect(unnoted()).toEqual([{ type: 'invitations.unnote', account: 'contoso', places, again: false }]);
    await click('[data-act="saved-after-all"]');
    await there('[data-open="1"]');
    expect(unnoted()[1]).toEqual({ type: 'invitations.unnote', account: 'contoso', places, again: true });
    expect(kept.lists.get('contoso')?.rows.map(({ state }) => state)).toEqual(['saved', 'open', 'saved']);
  });

  it('doubts rows whose recipient has an invitation already that waits for an answer, and leaves none out for it', async () => {
    const kept = keeper();
    const entries = [
      logEntry({ id: 1, to: { name: 'Adatum Ltd' } }),
      logEntry({ id: 2, kind: 'customer-dual', to: { name: 'Contoso' } }),
      logEntry({ id: 3, to: { name: 'Fabrikam' } }, [event('accepted', 1)]),
    ];
    const lines = logLines(entries, folded([]), NOW, 'UTC');
    kept.handlers['invitations.get'] = () => ({ ok: true, value: { lines, broken: 0 } });
    await checked(kept);
    expect(find('[data-verdict]').dataset.verdict).toBe('0 2 1');
    expect(text('[data-verdict]')).toContain('has an invitation of this kind already');
    expect(text('[data-verdict]')).toContain('another invitation that was not answered yet');
    await click('[data-act="one-by-one"]');
    await there('[data-row-code="earlier"]');
  });

  it('says when the log could not be asked', async () => {
    const kept = keeper();
    kept.handlers['invitations.get'] = () => ({ ok: false, error: { code: 'storage', detail: '' } });
    await show(kept);
    await choose(LIST);
    await click('[data-act="take-list"]');
    await there('[data-open="3"]');
    await click('[data-act="check-list"]');
    await there('p[role="alert"]');
    expect(root.querySelector('[data-verdict]')).toBeNull();
  });

  it('goes on where it was left, also with what all rows share', async () => {
    const { kept, saved } = await checked();
    await click('[data-act="save-all"]');
    await there('[data-write="saved"]');
    await act(() => render(null, root));
    await show(kept);
    expect((find('[data-field="link"]') as HTMLTextAreaElement).value).toBe(RESELLER);
    expect(find('[data-rows]').dataset).toMatchObject({ rows: '3', open: '1' });
    expect(saved).toHaveLength(1);
    await click('[data-act="forget-list"]');
    await vi.waitFor(() => expect(kept.lists.size).toBe(0));
    expect(root.querySelector('[data-open]')).toBeNull();
  });

  it('writes over no list that another tab works on: the person chooses, and what was typed stays as a begun mail', async () => {
    const { kept, asked } = await checked();
    const mine = kept.lists.get('contoso')!;
    const theirs = { ...mine.setup, draft: { ...mine.setup.draft, fields: { senderName: 'Theirs' } } };
    kept.lists.set('contoso', { ...mine, setup: theirs, rev: mine.rev + 1 });
    await set('senderName', 'Mine');
    await there('[data-elsewhere]');
    expect(kept.lists.get('contoso')!.setup.draft.fields.senderName).toBe('Theirs');
    await click('[data-act="keep-mine"]');
    await vi.waitFor(() => expect(kept.lists.get('contoso')!.setup.draft.fields.senderName).toBe('Mine'));
    const begun = () => asked.flatMap((msg) => (msg.type === 'draft.keep' ? [msg.draft.fields.senderName] : []));
    expect([begun(), root.querySelector('[data-elsewhere]'), kept.lists.get('contoso')!.rows.length]).toEqual([['Theirs'], null, 3]);
    // Another list altogether.
    kept.lists.set('contoso', { id: 'other', rev: 1, rows: [], setup: { ...theirs, name: 'other.csv' } });
    await set('senderName', 'Mine, later');
    await there('[data-gone]');
    expect(kept.lists.get('contoso')!.id).toBe('other');
    await click('[data-act="load-list"]');
    await vi.waitFor(() => expect((find('[data-field="senderName"]') as HTMLInputElement).value).toBe('Theirs'));
    expect(begun()).toEqual(['Theirs', 'Mine, later']);
    expect(root.querySelector('[data-gone]')).toBeNull();
  });

  it('keeps what was typed last when the room is left at once', async () => {
    const kept = keeper();
    await show(kept);
    await set('senderName', 'Typed last');
    await act(() => render(null, root));
    expect(kept.lists.get('contoso')?.setup.draft.fields.senderName).toBe('Typed last');
  });

  it('shows one mail after the other, and each that left is done', async () => {
    vi.stubGlobal('ClipboardItem', class {});
    vi.stubGlobal('navigator', { clipboard: { write: async () => {} } });
    const { kept, asked } = await checked();
    await click('[data-act="one-by-one"]');
    await there('[data-one="1"]');
    expect(text('[data-subject]')).toContain('Contoso Cloud');
    expect(find('[data-preview]').lang).toBe('de');
    await click('[data-way="copy"]');
    await there('[data-gone="yes"]');
    expect(kept.lists.get('contoso')?.rows[0]?.state).toBe('copied');
    expect(asked.find((msg) => msg.type === 'invitations.note')).toMatchObject({ notes: [{ way: 'copied' }] });
    await click('[data-act="next"]');
    await there('[data-one="2"]');
    expect((find('[data-way="copy"]') as HTMLButtonElement).disabled).toBe(true);
    await click('[data-act="next"]');
    await there('[data-one="3"]');
    await click('[data-act="next"]');
    await there('[data-one="end"]');
    expect(find('[data-open]').dataset.open).toBe('2');
  });

  it('writes nothing down that the log does not have', async () => {
    const kept = keeper();
    kept.handlers['invitations.note'] = () => ({ ok: false, error: { code: 'full', detail: '' } });
    await checked(kept);
    await click('[data-act="save-all"]');
    await there('[data-write="notBooked"]');
    expect(kept.lists.get('contoso')?.rows.map(({ state }) => state)).toEqual(['open', 'open', 'open']);
  });

  it('says nothing of a verdict that another mail or another list makes old', async () => {
    await checked();
    await set('senderName', 'Another');
    expect(root.querySelector('[data-verdict]')).toBeNull();
    expect(root.querySelector('[data-act="save-all"]')).toBeNull();
  });

  it('shows nothing of one account under another, and keeps nothing of the tour', async () => {
    const { kept } = await checked();
    await act(() => render(null, root));
    await show(kept, { account: 'fabrikam' });
    expect(text('main')).not.toContain('customers.csv');
    await act(() => render(null, root));
    const { asked } = await show(kept, { sample: true });
    expect(asked.filter(({ type: of }) => of.startsWith('mailing.'))).toEqual([]);
  });

  it('shows what a hostile file holds as text', async () => {
    await show();
    await choose('Company,<img src=x onerror=alert(1)>\n<script>alert(1)</script>,{{link}}\n', '<b>x</b>.csv');
    expect(root.querySelector('img, script, main b b')).toBeNull();
    expect(text('[data-columns]')).toContain('<script>alert(1)</script>');
  });
});

it.each(LANGUAGES)('speaks %s throughout', async (lang) => {
  const kept = keeper();
  await checked(kept);
  await act(() => render(null, root));
  await show(kept, { lang });
  await click('[data-act="check-list"]');
  await there('[data-verdict]');
  expect(root.textContent).not.toMatch(/many\.|draft\.|\{\w+[,}]/);
});
