// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it, test, vi } from 'vitest';
import type { Answers } from '../../../lib/messages/protocol';
import type { OwnContent, OwnMail } from '../../../lib/rules/invitations/own/types';
import { MAIL_CHOICES } from '../../../lib/rules/invitations/templates/kinds';
import { type Language, translator } from '../../../lib/ui/i18n';
import { madeUpState, NOW } from '../../made-up';
import { ReaderContext } from '../../reader';
import { TaskWordsContext } from '../../task-words';
import { fakeClient } from '../../testing';
import { screen } from '../../testing-screen';
import { Templates } from './Templates';

const { root, act, find, text, click, type } = screen();
const files = import.meta.glob<Record<string, string>>('../../../lib/ui/locales/*/{ui,desk,rules,rooms/draft,rooms/templates}.json', {
  eager: true,
  import: 'default',
});
const wordsOf = (lang: Language) =>
  Object.assign({}, ...Object.entries(files).flatMap(([path, words]) => (path.includes(`/${lang}/`) ? [words] : [])));
const OURS: OwnMail = {
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
  const put = (id: string, content: OwnContent | null) => log.push({ seq: log.length + 1, id, content, live: true });
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
    'templates.put': ({ entries }) => {
      if (full) return { ok: false, error: { code: 'full', detail: '' } };
      return { ok: true, value: { seqs: entries.map(({ id, content }) => put(id, content)) } };
    },
    'templates.undo': ({ seqs }) => {
      for (const one of log) if (seqs.includes(one.seq)) one.live = false;
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
  return { ...fake, log, get, signatures, fill: () => (full = true) };
}

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

afterEach(() => vi.restoreAllMocks());

describe('the list', () => {
  it('says of each whether mails may be written with it, and leads there', async () => {
    await show([OURS, { ...OURS, name: 'Lost', body: 'Hello' }]);
    await vi.waitFor(() => expect(root.querySelectorAll('[data-usable]')).toHaveLength(2));
    expect(find('[data-template="t0"]').dataset.usable).toBe('true');
    expect(find('[data-template="t0"] [data-act="use"]').getAttribute('href')).toBe('#draft/own/t0');
    expect(find('[data-template="t1"]').dataset.usable).toBe('false');
    expect(root.querySelector('[data-template="t1"] [data-act="use"]')).toBeNull();
  });

  it('begins one with the text of the mail that comes along, kept at once', async () => {
    const { log } = await show();
    await click('[data-act="new-template"]');
    await vi.waitFor(() => expect(root.querySelector('[data-editor]')).not.toBeNull());
    expect(own('body').value).toContain('{{link}}');
    expect(log).toMatchObject([{ content: { sort: 'mail', mail: MAIL_CHOICES[0]!.mail, lang: 'en' } }]);
    expect(found()).toEqual([]);
  });

  it('duplicates under a name of its own, deletes, and takes it back', async () => {
    const { get } = await show([OURS]);
    await click('[data-act="duplicate"]');
    expect(names()).toEqual(['Ours', 'Ours (2)']);
    await click('[data-template="t0"] [data-act="remove"]');
    expect(names()).toEqual(['Ours (2)']);
    expect(find('[data-gone]').dataset.gone).toBe('1');
    await click('[data-act="undo-last"]');
    expect(names()).toEqual(['Ours', 'Ours (2)']);
    await click('[data-template="t0"] [data-act="remove"]');
    await click('[data-gone-id="t0"] [data-act="restore"]');
    expect(names()).toEqual(['Ours', 'Ours (2)']);
    expect(get().entries.find(({ id }) => id === 't0')!.versions).toHaveLength(3);
  });

  it('brings an earlier version back as the newest', async () => {
    const { log } = await show([OURS]);
    await edit();
    await type('[data-own="subject"]', 'Second');
    await click('[data-act="save-template"]');
    await click('[data-act="close-template"]');
    await click('[data-act="restore"]');
    expect(log.map(({ content }) => content?.sort === 'mail' && content.subject)).toEqual([OURS.subject, 'Second', OURS.subject]);
    expect(root.querySelectorAll('[data-version]')).toHaveLength(3);
  });

  it('writes a file and takes one: looked at first, what is there already left out', async () => {
    const { saveFile, log } = await show([OURS]);
    await click('[data-act="export-templates"]');
    const saved = JSON.parse(saveFile.mock.calls[0]![1]);
    expect(saved.templates).toEqual([OURS]);
    saved.templates.push({ ...OURS, name: 'New' }, { ...OURS, name: 'Bad', lang: 'xx' }, { ...OURS, name: 'Lost', body: 'x' });
    await file(JSON.stringify(saved));
    await vi.waitFor(() =>
      expect([...root.querySelectorAll<HTMLElement>('[data-entry]')].map(({ dataset }) => dataset.entry)).toEqual([
        'own.file.known',
        'own.file.new',
        'own.file.lang',
        'own.file.refused',
      ]),
    );
    expect(log).toHaveLength(1);
    await click('[data-act="take-file"]');
    expect(names()).toEqual(['Lost', 'New', 'Ours']);
    await file('{');
    await vi.waitFor(() => expect(find('[data-file-problem]').dataset.fileProblem).toBe('json'));
  });

  it('says when nothing could be kept', async () => {
    const { fill } = await show([OURS]);
    fill();
    await click('[data-act="duplicate"]');
    expect(text('[data-said]')).toContain('could not be kept');
    expect(names()).toEqual(['Ours']);
  });

  it('keeps nothing in the tour', async () => {
    const { asked } = await show([OURS], { sample: true });
    await click('[data-act="remove"]');
    expect(asked.some((msg) => msg.type === 'templates.put')).toBe(false);
    expect(names()).toEqual(['Ours']);
  });
});

describe('the editor', () => {
  it('shows the mail as it is typed, as mail and as text, with all fields or the required alone', async () => {
    await show([OURS]);
    await edit();
    expect(text('[data-preview="mail"]')).toContain('Ada Okafor');
    await type('[data-own="body"]', `${OURS.body}\n{{#senderPhone}}Call {{senderPhone}}{{/senderPhone}}`);
    expect(text('[data-preview="mail"]')).toContain('Call +44');
    await click('[data-bare]');
    expect(text('[data-preview="mail"]')).not.toContain('Call');
    await click('[data-look="text"]');
    expect(text('[data-preview="text"]')).toContain('\nhttps://admin.microsoft.com/');
  });

  it('refuses a lost link, an unknown field and a false promise, each with its place', async () => {
    const { log } = await show([OURS]);
    await edit();
    await type('[data-own="body"]', 'Hello {{nobody}}\nWe get full admin access to your tenant.');
    expect(found()).toEqual(['unknownField', 'promise.adminRights', 'linkMissing']);
    expect(find('[data-finding="unknownField"] mark').textContent).toBe('{{nobody}}');
    await click('[data-finding="promise.adminRights"] [data-go]');
    const body = own('body') as unknown as HTMLTextAreaElement;
    expect(document.activeElement).toBe(body);
    expect(body.value.slice(body.selectionStart, body.selectionEnd)).toBe('admin access');
    expect(find('[data-finding="promise.adminRights"] [data-go]').dataset.go).toBe('2:13');
    await click('[data-act="save-template"]');
    expect(text('[data-saving]')).toContain('refused');
    expect(log).toHaveLength(2);
    await click('[data-act="close-template"]');
    await vi.waitFor(() => expect(find('[data-template="t0"]').dataset.usable).toBe('false'));
  });

  it('survives tags that do not pair: no preview, and the reason', async () => {
    await show([OURS]);
    await edit();
    await type('[data-own="body"]', '{{link}}\n{{#domain}}');
    expect(root.querySelector('[data-no-preview]')).not.toBeNull();
    expect(found()).toEqual(['sectionOpen']);
  });

  it('puts fields, conditions and passages where the cursor stands, around what is selected', async () => {
    await show([OURS]);
    await edit();
    const body = own('body') as unknown as HTMLTextAreaElement;
    body.focus();
    body.setSelectionRange(0, 0);
    await click('[data-put="recipientName"]');
    expect(body.value.startsWith('{{recipientName}}{{> greeting}}')).toBe(true);
    body.setSelectionRange(0, 17);
    await click('[data-put="if-recipientName"]');
    expect(body.value.startsWith('{{#recipientName}}{{recipientName}}{{/recipientName}}{{>')).toBe(true);
    own('subject').focus();
    own('subject').setSelectionRange(0, 0);
    await click('[data-put="senderCompany"]');
    expect(own('subject').value.startsWith('{{senderCompany}}')).toBe(true);
    expect(found()).toEqual([]);
    expect(root.querySelector('[data-put="relationshipName"]')).toBeNull();
  });

  it('keeps what is left behind as a version', async () => {
    const { log } = await show([OURS]);
    await edit();
    await type('[data-own="subject"]', 'Left behind');
    await click('[data-act="close-template"]');
    await vi.waitFor(() => expect(log.at(-1)).toMatchObject({ id: 't0', content: { subject: 'Left behind' } }));
  });

  it('shows hostile text as text', async () => {
    await show([{ ...OURS, name: '<img src=x onerror=alert(1)>', body: '<script>alert(1)</script>\n{{link}}' }]);
    expect(root.querySelector('img')).toBeNull();
    await edit();
    expect(root.querySelector('script')).toBeNull();
    expect(text('[data-preview="mail"]')).toContain('<script>');
  });
});

describe('the signature', () => {
  it('is kept for its account alone, stands in the preview, and is taken back', async () => {
    const { signatures, draw } = await show([OURS]);
    await type('[data-own="signature"]', 'Contoso Ltd\nLondon');
    await click('[data-act="save-signature"]');
    expect([...signatures]).toEqual([['contoso', 'Contoso Ltd\nLondon']]);
    await draw('fabrikam');
    expect(own('signature').value).toBe('');
    await draw('contoso');
    await edit();
    expect(text('[data-preview="mail"]')).toContain('Contoso Ltd');
  });

  it('of one account is never shown under another, not even until the worker answers', async () => {
    const { signatures, draw } = await show();
    signatures.set('contoso', 'Contoso Ltd');
    await draw('fabrikam');
    await draw('contoso');
    expect(own('signature').value).toBe('Contoso Ltd');
    await draw('slow');
    expect([own('signature').value, own('signature').disabled]).toEqual(['', true]);
  });

  it('can be undone, and warns of an address', async () => {
    const { signatures } = await show();
    await type('[data-own="signature"]', 'See www.contoso.example');
    expect(root.querySelector('[data-signature-link]')).not.toBeNull();
    await click('[data-act="save-signature"]');
    await click('[data-act="undo-signature"]');
    expect(signatures.get('contoso')).toBe('');
  });

  it('of too many lines is not kept', async () => {
    await show();
    await type('[data-own="signature"]', 'x\n'.repeat(20));
    expect((find('[data-act="save-signature"]') as HTMLButtonElement).disabled).toBe(true);
  });
});

it('gives every control a name', async () => {
  await show([OURS]);
  const nameless = () =>
    [...root.querySelectorAll<HTMLElement>('input, select, textarea')].filter(
      (control) => !control.closest('label') && !root.querySelector(`label[for="${control.id}"]`),
    );
  expect(nameless()).toEqual([]);
  await edit();
  expect(nameless()).toEqual([]);
});

test.each(['en', 'de', 'zh-CN', 'hi'] as const)('everything has its words in %s', async (lang) => {
  await show([OURS, { ...OURS, mail: 'customer-gdap', body: 'Nothing {{x' }], { lang });
  const unsaid = () => /\b(?:templates|own|draft|desk)\.[a-zA-Z-]+\b|(?<!\{)\{\w+\}(?!\})/.exec(text())?.[0];
  expect(unsaid()).toBeUndefined();
  for (const card of ['t0', 't1']) {
    await click(`[data-template="${card}"] [data-act="edit"]`);
    await vi.waitFor(() => expect(root.querySelector('[data-editor]')).not.toBeNull());
    expect(unsaid()).toBeUndefined();
    await click('[data-act="close-template"]');
  }
});

test('every finding, problem and passage has words', async () => {
  const codes = import.meta.glob<string>('../../../lib/rules/invitations/own/{check-own,check-tags,promises}.{ts,json}', {
    eager: true,
    query: '?raw',
    import: 'default',
  });
  const all = Object.values(codes).join('\n');
  const ids = [...all.matchAll(/(?:\bat\(\w+, |id: (?:typed \? )?|whole\(|near \? )'(\w+)'(?: : '(\w+)')?/g)]
    .flatMap(([, a, b]) => [a, b])
    .filter(Boolean);
  expect(ids.length).toBeGreaterThan(25);
  const words = wordsOf('en');
  expect(ids.filter((id) => !(`own.finding.${id}` in words))).toEqual([]);
  const en = await import('../../../lib/rules/invitations/templates/data/en.json');
  expect([...Object.keys(en.default.partials), 'next'].filter((name) => !(`templates.passage.${name}` in words))).toEqual([]);
});
