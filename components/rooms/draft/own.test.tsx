// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import type { FoldedFact } from '../../../lib/rules/assessment';
import type { OwnMail } from '../../../lib/rules/invitations/own/types';
import { MINE, RESELLER } from '../../../lib/rules/invitations/testing/link-examples';
import { translator } from '../../../lib/ui/i18n';
import desk from '../../../lib/ui/locales/en/desk.json';
import room from '../../../lib/ui/locales/en/rooms/draft.json';
import links from '../../../lib/ui/locales/en/rooms/links.json';
import ui from '../../../lib/ui/locales/en/ui.json';
import { madeUpState, NOW } from '../../made-up';
import { ReaderContext } from '../../reader';
import { TaskWordsContext } from '../../task-words';
import { fakeClient } from '../../testing';
import { screen } from '../../testing-screen';
import { Draft } from './Draft';

const { root, act, find, text, type } = screen();
const OURS: OwnMail = {
  sort: 'mail',
  name: 'Ours',
  mail: 'customer-reseller',
  lang: 'de',
  subject: 'Grüße von {{senderCompany}}',
  body: 'Servus {{recipientCompany}}!\n\n{{link}}\n\nBis {{deadline}}',
};
const FACTS = ['account.name', 'account.tenantId'].map(
  (fact, n): FoldedFact =>
    ({
      fact,
      value: n === 0 ? 'Contoso Cloud' : MINE,
      seenAt: NOW,
      lastSeenAt: NOW,
      seq: n,
      source: { kind: 'portal', page: 'x', path: '/', clues: [] },
    }) as FoldedFact,
);

async function show(rest: string | undefined, own: OwnMail[], signature = '') {
  const fake = fakeClient(madeUpState(), {
    'facts.get': () => ({ ok: true, value: FACTS }),
    'drafts.get': () => ({ ok: true, value: { drafts: [] } }),
    'draft.keep': () => ({ ok: true, value: { savedAt: NOW, rev: 1 } }),
    'templates.get': () => ({
      ok: true,
      value: { entries: own.map((content, n) => ({ id: `t${n}`, versions: [{ seq: n, at: NOW, content }] })), broken: 0 },
    }),
    'signature.get': ({ account }) => ({ ok: true, value: { text: account === 'contoso' ? signature : 'somebody else’s' } }),
  });
  await act(() =>
    render(
      <ReaderContext.Provider value={{ t: translator('en', { ...ui, ...desk, ...room, ...links }), lang: 'en', now: NOW }}>
        <TaskWordsContext.Provider value={{ stateOf: () => 'there', need: () => {}, retry: () => {} }}>
          <main>
            <Draft client={fake.client} companion={{ state: { ...madeUpState(), account: 'contoso' } } as never} rest={rest} />
          </main>
        </TaskWordsContext.Provider>
      </ReaderContext.Provider>,
      root,
    ),
  );
  await vi.waitFor(() => expect(root.querySelector('[data-preview]')).not.toBeNull());
  return fake;
}
const options = () => [...root.querySelectorAll<HTMLOptionElement>('[data-choose="mail"] option')].map(({ value }) => value);
const choose = (value: string) =>
  act(async () => {
    const select = find('[data-choose="mail"]') as HTMLSelectElement;
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });

describe('a mail by a template of one’s own', () => {
  it('is offered beside those that come along, and written in its language', async () => {
    await show('customer-reseller', [OURS]);
    await type('[data-field="link"]', RESELLER);
    await type('[data-field="recipientCompany"]', 'Adatum');
    await vi.waitFor(() => expect(options()).toContain('own:t0'));
    await choose('own:t0');
    await vi.waitFor(() => expect(text('[data-preview]')).toContain('Servus Adatum!'));
    expect(text('[data-subject]')).toBe('Grüße von Contoso Cloud');
    expect(find('[data-subject]').lang).toBe('de');
    // Of the same kind: the link stays, byte for byte.
    expect(text('[data-preview] [data-link]')).toBe(RESELLER);
    expect(root.querySelector('[data-choose="lang"]')).toBeNull();
    await choose('customer-gdap');
    expect(root.querySelector('[data-choose="lang"]')).not.toBeNull();
    expect((find('[data-field="link"]') as HTMLTextAreaElement).value).toBe('');
  });

  it('is begun from the room of templates', async () => {
    await show('own/t0', [OURS]);
    await vi.waitFor(() => expect(root.querySelector('[data-own-chosen="t0"]')).not.toBeNull());
  });

  it('is not written where the template is refused now, or gone; what comes along takes its place', async () => {
    await show('own/t0', [{ ...OURS, body: 'Wir erhalten Administratorrechte.\n{{link}}' }]);
    await vi.waitFor(() => expect(root.querySelector('[data-own-missing]')).not.toBeNull());
    expect(options()).not.toContain('own:t0');
    expect(text('[data-preview]')).not.toContain('Administratorrechte');
  });

  it('is kept as begun with the template it is written with', async () => {
    const { asked } = await show('own/t0', [OURS]);
    await type('[data-field="recipientCompany"]', 'Adatum');
    await vi.waitFor(() => expect(asked.some((msg) => msg.type === 'draft.keep' && msg.draft.own === 't0')).toBe(true), { timeout: 5_000 });
  });
});

it('the signature of the account’s organisation stands below every mail', async () => {
  await show('thanks', [], 'Contoso Cloud Ltd\nLondon');
  expect(text('[data-preview="mail"]')).toContain('Contoso Cloud Ltd');
  await act(() => find('[data-look="text"]').click());
  expect(text('[data-preview="text"]').endsWith('\n\nContoso Cloud Ltd\nLondon')).toBe(true);
});
