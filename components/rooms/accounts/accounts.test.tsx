// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import type { AccountDetails, JoinNotice } from '../../../lib/messages/protocol';
import words from '../../../lib/ui/locales/en/rooms/accounts.json';
import rulesWords from '../../../lib/ui/locales/en/rules.json';
import { Desk } from '../../Desk';
import { madeUpState } from '../../made-up';
import { Popup } from '../../Popup';
import { fakeClient, options } from '../../testing';
import { screen } from '../../testing-screen';
import { WORDS as uiWords } from '../../testing-words';

const { root, act, find, text, click } = screen();
const AT = Date.UTC(2026, 10, 20, 12);

const ACCOUNTS: AccountDetails[] = [
  {
    id: 'contoso',
    name: 'Contoso',
    provisional: false,
    lastSeenAt: AT,
    parts: [
      { identity: 't:1', by: 'tenant', value: '1-2-3', names: ['Contoso', 'Contoso Ltd'], domains: [], firstSeenAt: AT, lastSeenAt: AT },
      {
        identity: 'd:contoso.example:Contoso',
        by: 'name',
        value: 'Contoso',
        domain: 'contoso.example',
        names: [],
        domains: [],
        lastSeenAt: AT,
        join: { why: 'nameAndDomain', at: AT },
      },
    ],
    apart: [],
  },
  {
    id: 'fabrikam',
    name: 'Fabrikam',
    provisional: true,
    lastSeenAt: AT,
    parts: [
      { identity: 'p:4001', by: 'partner', value: '4001', names: [], domains: ['fabrikam.example'], firstSeenAt: AT, lastSeenAt: AT },
    ],
    apart: [{ identity: 'p:4001', known: { by: 'partner', value: '4001' }, from: 'contoso', fromName: 'Contoso' }],
  },
];
const JOIN: JoinNotice = {
  identity: 'd:contoso.example:Contoso',
  known: { by: 'name', value: 'Contoso', domain: 'contoso.example' },
  account: 'contoso',
  name: 'Contoso · 4002',
  at: 77,
};
const loadCatalogue = async (_lang: string, part: string) =>
  (part === 'shown' ? { ...uiWords, ...rulesWords } : words) as Record<string, string>;

async function desk(accounts: AccountDetails[] = ACCOUNTS) {
  location.hash = 'accounts';
  let known = accounts;
  const fake = fakeClient(madeUpState(), { 'accounts.get': () => ({ ok: true, value: known }) });
  await act(() => render(<Desk {...options(fake.client)} loadCatalogue={loadCatalogue} />, root));
  // The room is a chunk of its own.
  await vi.waitFor(async () => {
    await act(async () => undefined);
    find('[data-room="accounts"] [aria-busy="false"]');
  });
  return { ...fake, set: (next: AccountDetails[]) => (known = next) };
}

describe('the room of the accounts', () => {
  it('shows each account with what proves it, since when and why it was joined', async () => {
    await desk();
    const contoso = text('[data-account="contoso"]');
    expect(contoso).toContain('Tenant id 1-2-3');
    expect(contoso).toContain('Names shown with it: Contoso and Contoso Ltd');
    expect(contoso).toContain('Name “Contoso”, signed in at contoso.example');
    expect(contoso).toContain('the only account with this name and this mail domain. Joined Nov 20, 2026');
    expect(contoso).toContain('This account is shown.');
    const fabrikam = text('[data-account="fabrikam"]');
    expect(fabrikam).toContain('PartnerID 4001');
    expect(fabrikam).toContain('Mail domains of people signed in: fabrikam.example');
    expect(fabrikam).toContain('You keep PartnerID 4001 apart from Contoso.');
    expect(root.querySelectorAll('[data-part="t:1"] [data-act]')).toHaveLength(0);
  });

  it('parts what was joined, joins it again, and chooses an account', async () => {
    const { asked } = await desk();
    await click('[data-part="d:contoso.example:Contoso"] [data-act="keep-apart"]');
    expect(asked).toContainEqual({ type: 'account.apart', identity: 'd:contoso.example:Contoso', account: 'contoso', apart: true });
    expect(text('[data-toast]')).toContain('Saved.');
    await click('[data-account="fabrikam"] [data-act="join-again"]');
    expect(asked).toContainEqual({ type: 'account.apart', identity: 'p:4001', account: 'contoso', apart: false });
    await click('[data-account="fabrikam"] [data-act="choose"]');
    expect(asked).toContainEqual({ type: 'account.select', account: 'fabrikam' });
  });

  it('asks again after a change, and says where there is none', async () => {
    const { changed, set } = await desk();
    set([]);
    await act(async () => changed());
    expect(root.querySelector('[data-account]')).toBeNull();
    expect(text('[data-room="accounts"]')).toContain('No account yet');
  });
});

describe('the notice that two accounts turned out to be one', () => {
  it('stands in the popup, names both, parts them, and goes when seen', async () => {
    const fake = fakeClient(madeUpState({ joins: [JOIN] }));
    await act(() =>
      render(<Popup {...options(fake.client)} loadCatalogue={loadCatalogue} access="granted" requestAccess={async () => true} />, root),
    );
    expect(text('[data-join]')).toContain('What was seen under the name “Contoso” belongs to one account: Contoso · 4002.');
    await click('[data-act="keep-apart"]');
    expect(fake.asked).toContainEqual({ type: 'account.apart', identity: JOIN.identity, account: 'contoso', apart: true });
    await click('[data-act="joins-seen"]');
    expect(fake.asked).toContainEqual({ type: 'joins.seen', at: 77 });
  });

  it('stands on the desk, and nowhere when there is nothing to tell', async () => {
    await desk();
    expect(root.querySelector('[data-notice="joins"]')).toBeNull();
    await act(() => render(null, root));
    const fake = fakeClient(madeUpState({ joins: [JOIN] }), { 'accounts.get': () => ({ ok: true, value: [] }) });
    await act(() => render(<Desk {...options(fake.client)} loadCatalogue={loadCatalogue} />, root));
    expect(find('[data-notice="joins"]').getAttribute('role')).toBe('status');
  });
});
