// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, it, test, vi } from 'vitest';
import type { FoldedFact } from '../../../lib/rules/assessment';
import { adviseLink, classifyLink } from '../../../lib/rules/invitations/link';
import { logLines } from '../../../lib/rules/invitations/log/line';
import { logEntry } from '../../../lib/rules/invitations/log/testing/entries';
import {
  ACCOUNT,
  DAMAGED,
  DISTRIBUTOR,
  DOUBTFUL,
  DUAL,
  GDAP,
  IN_TEXT,
  INVALID,
  MINE,
  OTHER,
  PROFILE,
  RELATION,
  RESELLER,
  safeLink,
} from '../../../lib/rules/invitations/testing/link-examples';
import { folded } from '../../../lib/rules/testing/facts';
import { LANGUAGES, translator } from '../../../lib/ui/i18n';
import deRoom from '../../../lib/ui/locales/de/rooms/links.json';
import room from '../../../lib/ui/locales/en/rooms/links.json';
import hiRoom from '../../../lib/ui/locales/hi/rooms/links.json';
import zhRoom from '../../../lib/ui/locales/zh-CN/rooms/links.json';
import { madeUpState, NOW } from '../../made-up';
import { ReaderContext } from '../../reader';
import { fakeClient } from '../../testing';
import { screen } from '../../testing-screen';
import { WORDS as ui } from '../../testing-words';
import { Links } from './Links';
import { linkContext } from './link-context';

const { root, act, find, text, click, type } = screen();

const fact = (key: FoldedFact['fact'], value: FoldedFact['value'], kind?: 'location' | 'distributor', id = ''): FoldedFact => ({
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
  fact('partnerId.associated', '765432'),
  fact('location.type', 'global', 'location', '7654300'),
  fact('distributor.listed', true, 'distributor', DISTRIBUTOR),
  fact('distributor.name', 'Northwind Distribution', 'distributor', DISTRIBUTOR),
];

type Handlers = Parameters<typeof fakeClient>[1];
async function show(facts: readonly FoldedFact[] = FACTS, account: string | null = 'contoso', handlers: Handlers = {}) {
  const fake = fakeClient(madeUpState(), { 'facts.get': () => ({ ok: true, value: [...facts] }), ...handlers });
  const draw = (id: string | null) =>
    act(() =>
      render(
        <ReaderContext.Provider value={{ t: translator('en', { ...ui, ...room }), lang: 'en', now: NOW }}>
          <main>
            <Links client={fake.client} companion={{ state: madeUpState({ account: id }) } as never} />
          </main>
        </ReaderContext.Provider>,
        root,
      ),
    );
  await draw(account);
  return { ...fake, draw };
}

const paste = (what: string) => type('[data-paste]', what);
const choose = (selector: string, value: string) =>
  act(() => {
    const select = find(selector) as HTMLSelectElement;
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
const answer = (row: string) => find(`[data-row="${row}"]`).dataset.answer;
const shown = () => (find('[data-link]') as HTMLTextAreaElement).value;
const verdict = () => find('[data-link-verdict]').dataset.linkVerdict;

describe('the room that checks links', () => {
  it('finds the invitation in the draft, says whose it is, and shows it letter for letter', async () => {
    await show();
    expect(root.querySelector('[data-link-verdict]')).toBeNull();
    await paste(`Contoso would like to be your provider\n1. ${PROFILE}\n2. ${DUAL}`);
    expect([verdict(), find('[data-link-kind]').dataset.linkKind, shown()]).toEqual(['valid', 'dual', DUAL]);
    expect([answer('whose'), answer('send'), answer('open'), answer('account')]).toEqual(['mine', 'yes', 'notYou', 'customerAdmin']);
    expect(find('[data-reason="ourDistributor"]').textContent).toContain('Northwind Distribution');
    expect(find('[data-link-part="partner"]').textContent).toContain('your account');
    expect(find('[data-other]').dataset.other).toBe('profile-step');
    expect(find('p[role="status"]').textContent).toBe('This link is in order');
  });

  it('names the page that a link leads to, where it is one of the vocabulary', async () => {
    await show();
    await paste('https://partner.microsoft.com/dashboard/v2/account-settings/organization/legalinfo#csp');
    expect(find('[data-row="page"] dd').textContent).toBe('Legal info');
    await paste('https://partner.microsoft.com/dashboard/v2/nowhere/at/all');
    expect(root.querySelector('[data-row="page"]')).toBeNull();
  });

  it('warns of an imitation, names no page for it and offers no copy of it', async () => {
    await show();
    await paste(RESELLER.replace('admin.microsoft.com', 'admin.rnicrosoft.com'));
    expect(root.querySelector('[data-row="page"]')).toBeNull();
    expect([verdict(), answer('send'), answer('open'), answer('whose')]).toEqual(['invalid', 'no', 'never', 'nobody']);
    expect(text('[data-notice="link-verdict"]')).toContain('An imitation of');
    expect(root.querySelector('[data-act="copy-link"]')).toBeNull();
  });

  it('copies exactly the link, of a wrapped one what was inside', async () => {
    const writeText = vi.fn(async (_: string) => {});
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    await show();
    await paste(safeLink(GDAP));
    expect([verdict(), answer('send'), shown()]).toEqual(['warn', 'inner', GDAP]);
    await click('[data-act="copy-link"]');
    expect(writeText).toHaveBeenCalledWith(GDAP);
    expect(text()).toContain('Copied.');
    vi.unstubAllGlobals();
  });

  it('shows what a damaged link was meant to be, and does not offer to copy it', async () => {
    await show();
    await paste(RESELLER.replaceAll('&', '&amp;'));
    expect([verdict(), answer('send')]).toEqual(['invalid', 'again']);
    expect(text('[data-notice="link-repaired"]')).toContain(RESELLER);
    expect(root.querySelector('[data-act="copy-link"]')).toBeNull();
  });

  it('refuses a link for another recipient, and one of another partner', async () => {
    await show();
    await paste(RESELLER);
    await choose('[data-recipient]', 'reseller');
    expect([verdict(), answer('send')]).toEqual(['invalid', 'purpose']);
    expect(find('[data-reason="resellerBecomesCustomer"]').dataset.verdict).toBe('invalid');
    await choose('[data-recipient]', 'customer');
    expect(verdict()).toBe('valid');
    await paste(RESELLER.replace(MINE, OTHER));
    expect([verdict(), answer('whose')]).toEqual(['invalid', 'other']);
    await choose('[data-recipient]', 'found');
    expect([verdict(), answer('send')]).toEqual(['warn', 'theirs']);
  });

  it('asks once for log and facts of the account, and tells nobody what was pasted', async () => {
    const fake = await show();
    await paste(DUAL);
    await choose('[data-cloud]', 'us-government');
    await click('[data-act="clear-link"]');
    expect((find('[data-paste]') as HTMLTextAreaElement).value).toBe('');
    expect(fake.asked.map(({ type: name }) => name)).toEqual(['invitations.get', 'facts.get']);
    expect(JSON.stringify(fake.asked)).not.toContain(DISTRIBUTOR);
    expect([localStorage.length, sessionStorage.length]).toEqual([0, 0]);
  });

  it.each([
    [95, 'lapsed', 'invalid', 'drafted or seen here 95 days ago'],
    [85, 'ageing', 'warn', 'lapses in 5 days at the latest'],
    [10, 'oneCustomer', 'valid', ''],
  ] as const)(
    'tells of a request that was drafted %i days ago how old it is, with whose word it is: %s',
    async (days, reason, is, says) => {
      const entry = logEntry({ kind: 'customer-gdap', link: GDAP, linked: { relationship: RELATION } });
      const old = { ...entry, events: entry.events.map((one) => ({ ...one, at: NOW - days * 86_400_000 })) };
      const lines = logLines([old], folded([]), NOW, 'UTC');
      await show(FACTS, 'contoso', { 'invitations.get': () => ({ ok: true, value: { lines, broken: 0 } }) });
      await paste(`Please approve: ${GDAP}`);
      expect(verdict()).toBe(is);
      expect(text(`[data-reason="${reason}"]`)).toContain(says);
      expect(root.querySelectorAll(`[data-reason="${reason}"] a`).length).toBeGreaterThan(0);
    },
  );

  it('knows from the portal’s list since when a request waits; one that was answered is not counted', async () => {
    const status = (value: string) => ({
      ...fact('relationship.status', value),
      subject: { kind: 'relationship' as const, id: RELATION },
      seenAt: NOW - 100 * 86_400_000,
    });
    await show([...FACTS, status('approval-pending')]);
    await paste(GDAP);
    expect(root.querySelector('[data-reason="lapsed"]')).not.toBeNull();
    await act(() => render(null, root));
    await show([...FACTS, status('active')]);
    await paste(GDAP);
    expect(root.querySelector('[data-reason="lapsed"]')).toBeNull();
  });

  it('never compares with the facts of another account', async () => {
    const late: (() => void)[] = [];
    const fake = await show([], 'contoso', {
      'facts.get': (msg) =>
        msg.account === 'contoso'
          ? { ok: true, value: FACTS }
          : new Promise((resolve) => late.push(() => resolve({ ok: true, value: [] }))),
    });
    await paste(RESELLER);
    expect(answer('whose')).toBe('mine');
    await fake.draw('fabrikam');
    expect(answer('whose')).toBe('unknown');
    expect(text()).toContain('Fetching what is known');
    await act(() => late[0]?.());
    expect(text('[data-compared]')).toContain('Fabrikam');
    expect(text('[data-compared]')).toContain('your tenant id');
  });

  it('judges by itself where no account is known, and where the facts do not come', async () => {
    await show([], null);
    expect(text()).toContain('No account is known yet');
    await paste(RESELLER);
    expect([verdict(), answer('send')]).toEqual(['valid', 'unknownOwner']);
    await act(() => render(null, root));
    await show([], 'contoso', { 'facts.get': () => ({ ok: false, error: { code: 'storage', detail: '' } }) });
    expect(find('[role="alert"]').textContent).toContain('could not be fetched');
  });

  it('names every field, and shows a source with every finding', async () => {
    await show();
    await paste(DUAL);
    for (const field of root.querySelectorAll<HTMLElement>('textarea, select')) {
      expect(root.querySelector(`label[for="${field.id}"]`)?.textContent, field.outerHTML).toBeTruthy();
    }
    for (const reason of root.querySelectorAll('[data-reason]')) expect(reason.querySelector('[data-source] a')).not.toBeNull();
  });

  it('shows markup as text', async () => {
    await show();
    await paste(`<img src=x onerror=alert(1)> https://example.net/<b>${'"><script>'}`);
    expect(root.querySelector('img, script')).toBeNull();
  });
});

describe('the account as links know it', () => {
  it('has what was seen of it, and its tenant from its own id', () => {
    expect(linkContext(`t:${OTHER}`, FACTS)).toMatchObject({
      tenants: [MINE, OTHER],
      locations: ['765432'],
      globalPartnerId: '7654300',
      distributors: [{ tenant: DISTRIBUTOR, name: 'Northwind Distribution' }],
      distributorsWhole: true,
    });
  });

  it('calls no distributor a stranger while one is known by name alone, and forgets those no longer listed', () => {
    const named = [...FACTS, fact('distributor.listed', true, 'distributor', 'fourth coffee')];
    expect(linkContext(null, named).distributorsWhole).toBe(false);
    const gone = FACTS.map((one) => (one.subject?.kind === 'distributor' ? { ...one, stillListed: false } : one));
    expect(linkContext(null, gone)).toMatchObject({ distributors: [], distributorsWhole: false });
  });
});

const WORDS = { en: room, de: deRoom, 'zh-CN': zhRoom, hi: hiRoom };
test.each(LANGUAGES)('every answer about every example has its words in %s', (lang) => {
  const t = translator(lang, WORDS[lang]);
  const said = [...DOUBTFUL, ...IN_TEXT, ...INVALID, ...DAMAGED].flatMap(({ text: example, context = ACCOUNT }) => {
    const check = classifyLink(example, context);
    const { whose, send, open, account } = adviseLink(check, context);
    return [
      t(`links.verdict.${check.verdict}`),
      t(`links.kind.${check.kind ?? 'none'}`),
      t(`links.era.${check.era}`),
      t(`links.whose.${whose}`),
      t(`links.send.${send}`),
      t(`links.open.${open}`),
      t(`links.account.${account}`),
      ...Object.keys(check.parts).map((part) => t(`links.part.${part}`)),
      ...check.reasons.map(({ id, params }) => t(`links.reason.${id}`, params)),
    ];
  });
  expect(said.filter((words) => /^links\.|@links|\{(?!partnerTenantId|relationshipId)/.test(words))).toEqual([]);
});
