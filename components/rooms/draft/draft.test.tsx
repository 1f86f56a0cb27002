// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it, test, vi } from 'vitest';
import type { FoldedFact } from '../../../lib/rules/assessment';
import { GLOBAL_ADMINISTRATOR } from '../../../lib/rules/invitations/planner/roles';
import { MAIL_CHOICES, MAIL_KINDS } from '../../../lib/rules/invitations/templates/kinds';
import { fieldsFor, linkOf } from '../../../lib/rules/invitations/templates/testing/examples';
import { DISTRIBUTOR, DUAL, GDAP, MINE, RESELLER } from '../../../lib/rules/invitations/testing/link-examples';
import { LANGUAGES, type Language, translator } from '../../../lib/ui/i18n';
import deDesk from '../../../lib/ui/locales/de/desk.json';
import deRoom from '../../../lib/ui/locales/de/rooms/draft.json';
import deLinks from '../../../lib/ui/locales/de/rooms/links.json';
import deUi from '../../../lib/ui/locales/de/ui.json';
import room from '../../../lib/ui/locales/en/rooms/draft.json';
import links from '../../../lib/ui/locales/en/rooms/links.json';
import hiDesk from '../../../lib/ui/locales/hi/desk.json';
import hiRoom from '../../../lib/ui/locales/hi/rooms/draft.json';
import hiLinks from '../../../lib/ui/locales/hi/rooms/links.json';
import hiUi from '../../../lib/ui/locales/hi/ui.json';
import zhDesk from '../../../lib/ui/locales/zh-CN/desk.json';
import zhRoom from '../../../lib/ui/locales/zh-CN/rooms/draft.json';
import zhLinks from '../../../lib/ui/locales/zh-CN/rooms/links.json';
import zhUi from '../../../lib/ui/locales/zh-CN/ui.json';
import { madeUpState, NOW } from '../../made-up';
import { ReaderContext } from '../../reader';
import { TaskWordsContext } from '../../task-words';
import { fakeClient } from '../../testing';
import { screen } from '../../testing-screen';
import { WORDS as ui } from '../../testing-words';
import { Draft } from './Draft';
import { dayAfter } from './days';
import { knownFrom } from './known';

const { root, act, find, text, click, type } = screen();
const WORDS = {
  en: { ...ui, ...room, ...links },
  de: { ...deUi, ...deDesk, ...deRoom, ...deLinks },
  'zh-CN': { ...zhUi, ...zhDesk, ...zhRoom, ...zhLinks },
  hi: { ...hiUi, ...hiDesk, ...hiRoom, ...hiLinks },
};

type Subject = NonNullable<FoldedFact['subject']>;
const fact = (key: FoldedFact['fact'], value: FoldedFact['value'], kind?: Subject['kind'], id = ''): FoldedFact => ({
  fact: key,
  value,
  ...(kind && { subject: { kind, id } }),
  seenAt: NOW,
  lastSeenAt: NOW,
  seq: 1,
  source: { kind: 'portal', page: 'account.identifiers', path: '/', clues: [] },
});
const FACTS = [
  fact('account.tenantId', MINE),
  fact('account.name', 'Contoso Cloud'),
  fact('me.user', 'kim@contoso.example'),
  fact('user.name', 'Kim Lindqvist', 'user', 'kim@contoso.example'),
  fact('partnerId.associated', '765432'),
  fact('distributor.listed', true, 'distributor', DISTRIBUTOR),
  fact('distributor.name', 'Northwind Distribution', 'distributor', DISTRIBUTOR),
  fact('customer.name', 'Adatum Ltd', 'customer', 'c1'),
  fact('customer.domain', 'adatum.example', 'customer', 'c1'),
];

async function show(
  rest?: string,
  { lang = 'en' as Language, facts = FACTS, account = 'contoso' as string | null, words = 'there' as const } = {},
) {
  const fake = fakeClient(madeUpState(), { 'facts.get': () => ({ ok: true, value: [...facts] }) });
  const draw = (id: string | null, at = rest) =>
    act(() =>
      render(
        <ReaderContext.Provider value={{ t: translator(lang, WORDS[lang]), lang, now: NOW }}>
          <TaskWordsContext.Provider value={{ stateOf: () => words, need: () => {}, retry: () => {} }}>
            <main>
              <Draft client={fake.client} companion={{ state: { ...madeUpState(), account: id } } as never} rest={at} />
            </main>
          </TaskWordsContext.Provider>
        </ReaderContext.Provider>,
        root,
      ),
    );
  await draw(account);
  await vi.waitFor(() => expect(root.querySelector('[data-preview]')).not.toBeNull());
  return { ...fake, draw };
}

const set = (field: string, value: string) => type(`[data-field="${field}"]`, value);
const choose = (name: string, value: string) =>
  act(async () => {
    const select = find(`[data-choose="${name}"]`) as HTMLSelectElement;
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
const findings = (weight = 'block') =>
  [...root.querySelectorAll<HTMLElement>(`[data-weight="${weight}"]`)].map(({ dataset }) => dataset.finding);
const value = (field: string) => (find(`[data-field="${field}"]`) as HTMLInputElement).value;
const way = (id: string) => find(`[data-way="${id}"]`);

/** A mail with nothing missing. */
async function complete(rest = 'customer-reseller', link = RESELLER) {
  const shown = await show(rest);
  await set('link', link);
  await set('recipientCompany', 'Adatum Ltd');
  return shown;
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the room that writes mails', () => {
  it('fills in what the account knows, offers its customers, and says that nothing is sent', async () => {
    await show('customer-dual');
    expect([value('senderCompany'), value('senderName'), value('senderEmail'), value('distributor')]).toEqual([
      'Contoso Cloud',
      'Kim Lindqvist',
      'kim@contoso.example',
      'Northwind Distribution',
    ]);
    expect(value('deadline')).toBe(dayAfter(NOW, 14));
    expect(text('[data-not-sent]')).toContain('Nothing is sent');
    expect(find('[data-kept]').dataset.kept).toBe('never');
    await set('recipientCompany', 'Adatum Ltd');
    expect(value('domain')).toBe('adatum.example');
  });

  it('doubts a customer of another region, by the table of markets and its day', async () => {
    await show('customer-reseller', { facts: [...FACTS, fact('account.country', 'DE'), fact('customer.country', 'US', 'customer', 'c1')] });
    await set('recipientCompany', 'Adatum Ltd');
    await vi.waitFor(() => expect(findings('doubt')).toContain('regions'));
    expect(text('[data-finding="regions"]')).toMatch(/as of \w+ .*Germany.*United States/);
  });

  it('knows the account’s country by its associated location, too', async () => {
    const mine = [fact('partnerId.associated', '6540011'), fact('location.country', 'DE', 'location', '6540011')];
    await show('customer-reseller', { facts: [...FACTS, ...mine, fact('customer.country', 'US', 'customer', 'c1')] });
    await set('recipientCompany', 'Adatum Ltd');
    await vi.waitFor(() => expect(findings('doubt')).toContain('regions'));
  });

  it('comes from the chooser with the mail that was named there', async () => {
    const { draw } = await show('customer-gdap');
    expect((find('[data-choose="mail"]') as HTMLSelectElement).value).toBe('customer-gdap');
    await draw('contoso', 'notice-removal');
    expect((find('[data-choose="mail"]') as HTMLSelectElement).value).toBe('removal-reseller');
    await draw('contoso', 'customer-gdap/us-government');
    expect((find('[data-field="government"]') as HTMLInputElement).checked).toBe(true);
    await draw('contoso', 'nonsense');
    expect((find('[data-choose="mail"]') as HTMLSelectElement).value).toBe('customer-reseller');
  });

  it('takes the invitation out of the portal’s text into a preview of which nothing can be clicked', async () => {
    await complete('customer-reseller', `Hello,\n${RESELLER}\nBye`);
    expect(findings()).toEqual([]);
    expect(text('[data-preview="mail"] [data-link]')).toBe(RESELLER);
    expect(root.querySelector('[data-preview] a')).toBeNull();
    expect(find('[data-preview="mail"]').style.lineHeight).toBe('1.5');
    await click('[data-look="text"]');
    expect(text('[data-preview="text"]').split('\n')).toContain(RESELLER);
  });

  it('lists what blocks beside the preview, and closes every way out', async () => {
    await show('customer-gdap');
    expect(findings()).toEqual(expect.arrayContaining(['linkMissing', 'missing']));
    await set('link', RESELLER);
    await set('days', '731');
    await set('relationshipName', 'x'.repeat(51));
    await set('deadline', '2026-11-01');
    await set('to', 'ada@');
    expect(findings()).toEqual(expect.arrayContaining(['wrongKind', 'daysTooLong', 'nameTooLong', 'deadlinePast', 'emailMalformed']));
    expect(find('[data-field="days"]').getAttribute('aria-invalid')).toBe('true');
    expect(root.querySelectorAll('.draft-ways a')).toHaveLength(0);
    expect([...root.querySelectorAll<HTMLButtonElement>('.draft-ways button')].every(({ disabled }) => disabled)).toBe(true);
    // What is no link for this mail never stands in it, not even in the preview.
    expect(text('[data-preview] [data-link]')).toBe('https://.../...');
    expect(text('[data-preview]')).not.toContain(RESELLER);
  });

  it('chooses roles by set and by name, and refuses Global Administrator with auto-extend', async () => {
    await complete('customer-gdap', GDAP);
    await set('relationshipName', 'Adatum support');
    await act(async () => {
      const select = find('[data-preset]') as HTMLSelectElement;
      select.value = 'tickets-only';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(findings()).toEqual([]);
    expect(text('[data-preview]')).toContain('Service Support Administrator');
    await type('[data-role-search]', 'global administrator');
    await click(`[data-add="${GLOBAL_ADMINISTRATOR}"]`);
    await click('[data-field="autoExtend"]');
    expect(findings()).toEqual(['globalAdminAutoExtend']);
    await click(`[data-role="${GLOBAL_ADMINISTRATOR}"] button`);
    expect(findings()).toEqual([]);
    expect(findings('note')).toContain('extends');
  });

  it('writes in another language and in short', async () => {
    await complete();
    await choose('lang', 'fr');
    await vi.waitFor(() => expect(find('[data-subject]').lang).toBe('fr'));
    expect(text('[data-preview]')).toContain('revendeur');
    await choose('form', 'short');
    expect(root.querySelector('[data-preview] ol')).toBeNull();
    expect(way('mailto').dataset.fits).toBe('true');
  });

  it('copies HTML and text in one item, the link whole in both', async () => {
    await complete();
    const written: Record<string, Blob>[] = [];
    vi.stubGlobal('ClipboardItem', function Item(this: { parts: Record<string, Blob> }, parts: Record<string, Blob>) {
      this.parts = parts;
    });
    vi.stubGlobal('navigator', {
      clipboard: { write: async ([item]: [{ parts: Record<string, Blob> }]) => void written.push(item.parts) },
    });
    await click('[data-way="copy"]');
    expect(find('[data-said]').dataset.said).toBe('draft.said.both');
    expect(await written[0]!['text/plain']!.text()).toContain(`\n${RESELLER}\n`);
    expect(await written[0]!['text/html']!.text()).toContain(`href="${RESELLER.replaceAll('&', '&#38;')}"`);
  });

  it('copies by the older way where the newer is refused, and says when neither is open', async () => {
    await complete();
    const given: Record<string, string> = {};
    vi.stubGlobal('navigator', {
      clipboard: { write: () => Promise.reject(new Error('no')), writeText: () => Promise.reject(new Error('no')) },
    });
    document.execCommand = vi.fn(() => {
      const event = Object.assign(new Event('copy', { cancelable: true }), {
        clipboardData: { setData: (kind: string, content: string) => void Object.assign(given, { [kind]: content }) },
      });
      document.dispatchEvent(event);
      return true;
    });
    await click('[data-way="copy"]');
    expect(find('[data-said]').dataset.said).toBe('draft.said.both');
    expect(Object.keys(given).toSorted()).toEqual(['text/html', 'text/plain']);
    document.execCommand = vi.fn(() => false);
    await click('[data-way="copy"]');
    expect(find('[data-said]').dataset.said).toBe('draft.said.none');
  });

  it('saves an unsent mail as a file', async () => {
    await complete();
    const saved: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => `blob:${saved.push(blob as Blob)}`);
    vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => {});
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    await click('[data-way="eml"]');
    await vi.waitFor(() => expect(saved).toHaveLength(1));
    expect(await saved[0]!.text()).toMatch(/^X-Unsent: 1\r\n/);
    await vi.waitFor(() => expect(find('[data-said]').dataset.said).toBe('draft.said.saved'));
  });

  it('offers links only for what they carry, and says to whom they hand it', async () => {
    await complete();
    for (const id of ['mailto', 'outlook', 'gmail']) expect(way(id).dataset.fits, id).toBe('false');
    expect(text('[data-way="outlook"]')).toContain('Too long');
    await choose('form', 'short');
    expect(find('[data-way="mailto"] a').getAttribute('href')).toMatch(/^mailto:/);
    const outlook = find('[data-way="outlook"] a');
    expect([outlook.getAttribute('target'), outlook.getAttribute('rel')]).toEqual(['_blank', 'noopener noreferrer']);
    expect(text('[data-way="outlook"]')).toContain('Hands the text to outlook.cloud.microsoft');
    expect(text('[data-way="gmail"]')).toContain('Hands the text to mail.google.com');
  });

  it('shows nothing of one account under another', async () => {
    const { draw } = await complete();
    await set('senderPhone', '123');
    await draw(null);
    await vi.waitFor(() => expect(root.querySelector('[data-preview]')).not.toBeNull());
    expect([value('senderCompany'), value('senderPhone'), value('link')]).toEqual(['', '', '']);
    expect(text()).not.toContain('Contoso Cloud');
  });

  it('drops a link when another kind of mail is chosen, and keeps what was typed', async () => {
    await complete();
    await choose('mail', 'customer-dual');
    expect([value('link'), value('recipientCompany')]).toEqual(['', 'Adatum Ltd']);
    await choose('mail', 'customer-mca');
    expect(value('link')).toBe(linkOf({ mail: 'customer-mca' }));
    await choose('mail', 'reminder');
    await choose('about', 'customer-dual');
    await set('link', DUAL);
    expect(findings()).toEqual([]);
  });

  it('gives every control a name', async () => {
    await show('customer-gdap');
    for (const control of root.querySelectorAll<HTMLElement>('input, select, textarea'))
      expect(control.closest('label') ?? root.querySelector(`label[for="${control.id}"]`), control.outerHTML).not.toBeNull();
  });
});

it('suggests nothing that is no longer listed', () => {
  const gone = { ...fact('distributor.name', 'Old', 'distributor', 'x'), stillListed: false };
  expect(knownFrom([gone]).distributors).toEqual([]);
});

test('a day later is a day later, across months', () => {
  expect(dayAfter(new Date(2026, 1, 27, 23, 59).getTime(), 3)).toBe('2026-03-02');
  expect(dayAfter(new Date(2026, 11, 31, 0, 1).getTime(), 0)).toBe('2026-12-31');
});

test.each(LANGUAGES)('every mail has its words in %s', async (lang) => {
  await show(undefined, { lang });
  for (const { id } of MAIL_KINDS) {
    await choose('mail', id);
    expect(/\b(?:draft|planner|links|desk)\.[a-zA-Z-]+\b|\{\w+\}/.exec(text())?.[0], id).toBeUndefined();
  }
});

test('findings of rules and planner all have words', async () => {
  const codes = import.meta.glob(
    '../../../lib/rules/invitations/{planner/check-request,templates/check-draft,templates/check-parties}.ts',
    {
      eager: true,
      query: '?raw',
      import: 'default',
    },
  ) as Record<string, string>;
  const said = Object.entries(codes).flatMap(([file, code]) =>
    file.includes('planner')
      ? [...code.matchAll(/say\('(\w+)'/g)].map(([, id]) => `planner.finding.${id}`)
      : [...code.matchAll(/id: (?:\w+ (?:===? '\w+' )?\? )?'(\w+)'(?: : '(\w+)')?/g)]
          .flatMap(([, a, b]) => [a, b])
          .filter((id) => id && id !== 'link')
          .map((id) => `draft.finding.${id}`),
  );
  expect(said.length).toBeGreaterThan(35);
  expect(said.filter((key) => !(key in room))).toEqual([]);
  expect(MAIL_CHOICES.length).toBe(22);
  expect(fieldsFor({ mail: 'customer-mca' })).toBeDefined();
});
