/** The portal's draft in the panel, as its tests draw it. */
import { render } from 'preact';
import { expect, vi } from 'vitest';
import type { Answers, PageDraft as Drafted, Settings, ViewRequest } from '../../../../lib/messages/protocol';
import type { FoldedFact } from '../../../../lib/rules/assessment';
import { logLines } from '../../../../lib/rules/invitations/log/line';
import type { LogEntry } from '../../../../lib/rules/invitations/log/types';
import type { OwnMail } from '../../../../lib/rules/invitations/own/types';
import { DISTRIBUTOR, GDAP, MINE, RESELLER } from '../../../../lib/rules/invitations/testing/link-examples';
import { folded } from '../../../../lib/rules/testing/facts';
import { type Language, translator } from '../../../../lib/ui/i18n';
import { madeUpState, NOW } from '../../../made-up';
import { ReaderContext } from '../../../reader';
import { fakeClient } from '../../../testing';
import { screen } from '../../../testing-screen';
import { PageDraft } from '../PageDraft';

const files = import.meta.glob<Record<string, string>>('../../../../lib/ui/locales/*/{ui,parts/page-draft,rooms/draft,rooms/links}.json', {
  eager: true,
  import: 'default',
});
const wordsOf = (lang: Language) =>
  Object.assign({}, ...Object.entries(files).flatMap(([path, words]) => (path.includes(`/${lang}/`) ? [words] : [])));

const CUSTOMER = '77777777-7777-4777-8777-777777777777';
const fact = (key: FoldedFact['fact'], value: FoldedFact['value'], kind?: 'customer' | 'distributor' | 'user', id = ''): FoldedFact => ({
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
  fact('customer.name', 'Adatum Ltd', 'customer', CUSTOMER),
];
/** Drafts of a page: one that names nobody, one for a customer that the account knows. */
export const reseller: Drafted = { id: 'page.1', kind: 'customer-reseller', link: RESELLER };
export const gdap: Drafted = {
  id: 'page.2',
  kind: 'customer-gdap',
  link: GDAP,
  customer: CUSTOMER,
  name: 'Adatum support',
  durationDays: 90,
  roles: ['Directory Readers'],
};

interface Given {
  drafts?: Drafted[];
  mail?: Settings['mail'] | null;
  lang?: Language;
  begun?: Answers['page.drafts']['begun'];
  noting?: boolean;
  own?: OwnMail[];
  signature?: string;
  log?: LogEntry[];
  /** The signature is as slow as this. */
  until?: Promise<void>;
}
/** What a click on "copy" leaves on a clipboard that takes both forms. */
export function clipboard() {
  const written: Record<string, Blob>[] = [];
  vi.stubGlobal('ClipboardItem', function Item(this: { parts: Record<string, Blob> }, parts: Record<string, Blob>) {
    this.parts = parts;
  });
  vi.stubGlobal('navigator', {
    clipboard: { write: async ([item]: [{ parts: Record<string, Blob> }]) => void written.push(item.parts) },
  });
  return written;
}

/** Draws the part into a document, over a worker that answers from memory. */
export function stage() {
  const { root, act, find, text, click, type } = screen();
  async function show({
    drafts = [reseller],
    mail = { lang: 'en', form: 'full' },
    lang = 'en',
    begun = {},
    noting = true,
    own = [],
    signature = '',
    log = [],
    until = Promise.resolve(),
  }: Given = {}) {
    const state = madeUpState();
    const settings = { ...state.settings, ...(mail && { mail }) };
    const openDesk = vi.fn();
    const fake = fakeClient(state, {
      'page.drafts': () => ({ ok: true, value: { account: 'contoso', drafts, facts: FACTS, begun } }),
      'templates.get': ({ pairing }) =>
        pairing === 'p1'
          ? {
              ok: true,
              value: { entries: own.map((content, n) => ({ id: `t${n}`, versions: [{ seq: n, at: NOW, content }] })), broken: 0 },
            }
          : { ok: false, error: { code: 'not-paired', detail: '' } },
      'signature.get': async ({ account, pairing }) => {
        await until;
        return { ok: true, value: { text: account === 'contoso' && pairing === 'p1' ? signature : '' } };
      },
      'invitations.get': ({ pairing }) =>
        pairing === 'p1'
          ? { ok: true, value: { lines: logLines(log, folded([]), NOW, 'UTC'), broken: 0 } }
          : { ok: false, error: { code: 'not-paired', detail: '' } },
      'invitations.note': () =>
        noting ? { ok: true, value: { ids: [1], events: [2] } } : { ok: false, error: { code: 'full', detail: '' } },
    });
    await act(() =>
      render(
        <ReaderContext.Provider value={{ t: translator(lang, wordsOf(lang)), lang, now: NOW }}>
          <main>
            <PageDraft client={fake.client} companion={{ state: { ...state, settings }, on: { openDesk } } as never} pairing="p1" />
          </main>
        </ReaderContext.Provider>,
        root,
      ),
    );
    const asked = <T extends ViewRequest['type']>(what: T) =>
      fake.asked.filter((one): one is Extract<ViewRequest, { type: T }> => one.type === what);
    return { ...fake, asked, openDesk };
  }
  const ready = () => vi.waitFor(() => expect(root.querySelector('.draft-ways')).not.toBeNull());
  return { root, act, find, text, click, type, show, ready };
}
