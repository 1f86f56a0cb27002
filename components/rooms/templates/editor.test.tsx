// @vitest-environment happy-dom
import { afterEach, describe, expect, it, test, vi } from 'vitest';
import { OURS, templatesStage, wordsOf } from './testing/stage';

const { root, find, text, click, type, show, edit, own, found } = templatesStage();

afterEach(() => vi.restoreAllMocks());

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

describe('a template that another tab writes, too', () => {
  const theirs = { ...OURS, subject: 'Theirs' };
  async function both(there: typeof theirs | null = theirs) {
    const made = await show([OURS]);
    await edit();
    made.put('t0', there);
    await type('[data-own="subject"]', 'Mine');
    await click('[data-act="save-template"]');
    const subjects = () => made.log.map(({ content }) => content?.sort === 'mail' && content.subject);
    return { ...made, subjects };
  }

  it('is not written over unasked; what the person takes is the newest, the other one stays below', async () => {
    const { subjects } = await both();
    expect(subjects()).toEqual([OURS.subject, 'Theirs']);
    expect(find('[data-elsewhere]').dataset.elsewhere).toBe('changed');
    expect(text('[data-elsewhere]')).toContain('another tab');
    await click('[data-act="keep-mine"]');
    expect(subjects()).toEqual([OURS.subject, 'Theirs', 'Mine']);
    expect([root.querySelector('[data-elsewhere]'), find('[data-saving]').dataset.saving]).toEqual([null, 'saved']);
    await type('[data-own="subject"]', 'Mine again');
    await click('[data-act="save-template"]');
    expect(subjects().at(-1)).toBe('Mine again');
  });

  it('is loaded where the person says so, and what stood here is a version below', async () => {
    const { subjects } = await both();
    await click('[data-act="take-theirs"]');
    expect(own('subject').value).toBe('Theirs');
    expect(subjects()).toEqual([OURS.subject, 'Theirs', 'Mine', 'Theirs']);
    await type('[data-own="subject"]', 'On it');
    await click('[data-act="save-template"]');
    expect(subjects().at(-1)).toBe('On it');
  });

  it('was deleted there: it comes back where the person says so', async () => {
    const { subjects } = await both(null);
    expect(find('[data-elsewhere]').dataset.elsewhere).toBe('deleted');
    expect(root.querySelector('[data-act="take-theirs"]')).toBeNull();
    await click('[data-act="keep-mine"]');
    expect(subjects()).toEqual([OURS.subject, false, 'Mine']);
  });
});
