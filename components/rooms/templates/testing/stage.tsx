/** The room of templates on an element of the page, with a worker that keeps versions in memory. */
import { render } from 'preact';
import { expect, vi } from 'vitest';
import type { Answers } from '../../../../lib/messages/protocol';
import type { OwnContent, OwnMail } from '../../../../lib/rules/invitations/own/types';
import { type Language, translator } from '../../../../lib/ui/i18n';
import { madeUpState, NOW } from '../../../made-up';
import { ReaderContext } from '../../../reader';
import { TaskWordsContext } from '../../../task-words';
import { fakeClient } from '../../../testing';
import { screen } from '../../../testing-screen';
import { Templates } from '../Templates';

const files = import.meta.glob<Record<string, string>>('../../../../lib/ui/locales/*/{ui,desk,rules,rooms/draft,rooms/templates}.json', {
  eager: true,
  import: 'default',
});
/** All words of the room in a language. */
export const wordsOf = (lang: Language) =>
  Object.assign({}, ...Object.entries(files).flatMap(([path, words]) => (path.includes(`/${lang}/`) ? [words] : [])));
/** A sound template. */
export const OURS: OwnMail = {
  sort: 'mail',
  name: 'Ours',
  mail: 'customer-reseller',
  lang: 'en',
  subject: 'From {{senderCompany}}',
  body: '{{> greeting}}\n\nPlease, {{recipientCompany}}, answer {{senderName}} by {{deadline}}.\n\n{{link}}',
};

/** A worker that keeps versions as the true one does. */
function keeper(first: OwnContent[] = []) {
  const log: { seq: number; id: string; content: OwnContent | null; live: boolean }[] = [];
  const signatures = new Map<string, string>();
  let count = 0;
  const put = (id: string, content: OwnContent | null) => {
    log.push({ seq: ++count, id, content, live: true });
    return count;
  };
  for (const [n, content] of first.entries()) put(`t${n}`, content);
  const get = (): Answers['templates.get'] => {
    const live = log.filter((one) => one.live);
    return {
      entries: [...new Set(live.map(({ id }) => id))].map((id) => ({
        id,
        versions: live
          .filter((one) => one.id === id)
          .map(({ seq, content }) => ({ seq, at: NOW + seq, content }))
          .reverse(),
      })),
      broken: 0,
    };
  };
  let full = false;
  const fake = fakeClient(madeUpState(), {
    'templates.get': () => ({ ok: true, value: get() }),
    'templates.put': ({ entries, base }) => {
      if (full) return { ok: false, error: { code: 'full', detail: '' } };
      const newest = get().entries.find(({ id }) => id === entries[0]?.id)?.versions[0];
      if (base !== undefined && newest && newest.seq > base) return { ok: true, value: { seqs: [], conflict: newest } };
      return { ok: true, value: { seqs: entries.map(({ id, content }) => put(id, content)) } };
    },
    'templates.undo': ({ seqs }) => {
      for (const one of log) if (seqs.includes(one.seq)) one.live = false;
      return { ok: true, value: { ok: true } };
    },
    'templates.drop': ({ ids }) => {
      const entries = get().entries.filter(({ id }) => ids.includes(id));
      for (let i = log.length - 1; i >= 0; i--) if (ids.includes(log[i]!.id)) log.splice(i, 1);
      return { ok: true, value: { entries } };
    },
    'templates.bring': ({ entries }) => {
      for (const { id, versions } of entries) for (const { content } of versions.toReversed()) put(id, content);
      return { ok: true, value: { ok: true } };
    },
    'signature.get': ({ account = '' }) =>
      account === 'slow' ? new Promise(() => {}) : { ok: true, value: { text: signatures.get(account) ?? '' } },
    'signature.put': ({ account = '', text: next }) => {
      const before = signatures.get(account) ?? '';
      signatures.set(account, next);
      return { ok: true, value: { before } };
    },
  });
  return { ...fake, log, get, put, signatures, fill: () => (full = true) };
}

/** Everything a test of the room does; called once in its file. */
export function templatesStage() {
  const { root, act, find, text, click, type } = screen();
  async function show(first: OwnContent[] = [], { lang = 'en' as Language, account = 'contoso' as string | null, sample = false } = {}) {
    const fake = keeper(first);
    const saveFile = vi.fn<(name: string, text: string) => void>();
    const draw = (id: string | null) =>
      act(() =>
        render(
          <ReaderContext.Provider value={{ t: translator(lang, wordsOf(lang)), lang, now: NOW }}>
            <TaskWordsContext.Provider value={{ stateOf: () => 'there', need: () => {}, retry: () => {} }}>
              <main>
                <Templates
                  client={fake.client}
                  companion={{ state: { ...madeUpState(), account: id, sample } } as never}
                  saveFile={saveFile}
                />
              </main>
            </TaskWordsContext.Provider>
          </ReaderContext.Provider>,
          root,
        ),
      );
    await draw(account);
    await vi.waitFor(() => expect(root.querySelector('[data-count]')).not.toBeNull());
    return { ...fake, saveFile, draw };
  }
  const edit = async () => {
    await click('[data-act="edit"]');
    await vi.waitFor(() => expect(root.querySelector('[data-editor]')).not.toBeNull());
  };
  const own = (part: string) => find(`[data-own="${part}"]`) as HTMLInputElement;
  const found = () => [...root.querySelectorAll<HTMLElement>('[data-weight="refused"]')].map(({ dataset }) => dataset.finding);
  const names = () => [...root.querySelectorAll('.own-card h4')].map((one) => one.textContent);
  const file = (content: string) =>
    act(async () => {
      const input = find('[data-act="templates-file"]') as HTMLInputElement;
      Object.defineProperty(input, 'files', { configurable: true, value: [new File([content], 'x.json')] });
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
  return { root, act, find, text, click, type, show, edit, own, found, names, file };
}
