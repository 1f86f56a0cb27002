// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import type { Answers } from '../../../lib/messages/protocol';
import { translator } from '../../../lib/ui/i18n';
import words from '../../../lib/ui/locales/en/rooms/compare.json';
import { ReaderContext } from '../../reader';
import { fakeClient } from '../../testing';
import { screen } from '../../testing-screen';
import { WORDS as uiWords } from '../../testing-words';
import { Compare } from './Compare';

const { root, act, find, text, click } = screen();
const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
const CUSTOMERS: Answers['customers.get'] = {
  customers: [
    { id: id(1), name: 'Contoso', domain: 'contoso.example', listed: true, seenAt: 1 },
    { id: id(2), name: 'Fabrikam', domain: 'fabrikam.example', listed: true, seenAt: 1 },
    { id: id(3), name: 'Wingtip', domain: 'wingtip.example', listed: true, seenAt: 1 },
    { id: id(4), name: 'Gone', domain: 'gone.example', listed: false, seenAt: 1 },
  ],
  wholeAt: 1,
  cut: false,
};
const FILE = `Company;Domain;Tenant id\nContoso renamed;x.example;${id(1)}\nFabrikam Inc;;\n<img src=x>;new.example;\nGone;gone.example;\n;;\nBad;;not an id\n`;

async function room(customers: Answers['customers.get'] = CUSTOMERS, account: string | null = 'a') {
  const saveFile = vi.fn();
  const fake = fakeClient(undefined, { 'customers.get': () => ({ ok: true, value: customers }) });
  const draw = (of: string | null) =>
    act(() =>
      render(
        <ReaderContext.Provider value={{ t: translator('en', { ...uiWords, ...words }), lang: 'en', now: 5 }}>
          <main>
            <Compare client={fake.client} companion={{ state: { account: of } } as never} saveFile={saveFile} />
          </main>
        </ReaderContext.Provider>,
        root,
      ),
    );
  await draw(account);
  return { ...fake, saveFile, draw };
}
const until = (selector: string) =>
  vi.waitFor(async () => {
    await act(async () => undefined);
    find(selector);
  });
async function compare(content = FILE) {
  await act(async () => {
    const input = find('[data-act="table-file"]') as HTMLInputElement;
    Object.defineProperty(input, 'files', { configurable: true, value: [new File([content], 'customers.csv')] });
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await until('[data-columns]');
  await click('[data-act="compare-lists"]');
}
const group = (name: string) => find(`[data-group="${name}"]`);

describe('the room that compares customers', () => {
  it('shows who is missing with the way to an invitation, who may be meant, who is extra and who is in both', async () => {
    const { asked } = await room();
    expect(find('[data-portal-list]').dataset.portalList).toBe('whole');
    await compare();
    await until('[data-compare-result="whole"]');
    expect(group('missing').textContent).toContain('2 are missing in the portal');
    expect(group('missing').querySelector('a')?.getAttribute('href')).toBe('#which');
    expect(group('missing').textContent).toContain('<img src=x>');
    expect(root.querySelector('img')).toBeNull();
    expect(text('[data-line="5"]')).toContain('not in today’s list');
    expect(find('[data-line="3"]').dataset.why).toBe('name');
    expect(find('[data-line="2"]').dataset.by).toBe('tenant');
    expect([...group('extra').querySelectorAll('[data-customer]')].map((one) => (one as HTMLElement).dataset.customer)).toEqual([id(3)]);
    expect(text('[data-group="unused"]')).toMatch(/Line 6 There is neither.*Line 7 What stands in the column of tenant ids is none/s);
    // The file goes nowhere.
    expect(asked.filter(({ type }) => type !== 'customers.get')).toEqual([]);
  });

  it('compares a line whose tenant id is none by its domain, and notes it besides', async () => {
    await room();
    await compare('Company;Domain;Tenant id\nWingtip;wingtip.example;12-34\nNameless;;not an id\n');
    await until('[data-compare-result]');
    expect(find('[data-group="found"] [data-line="2"]').dataset.by).toBe('domain');
    expect(find('[data-group="aside"]').dataset.count).toBe('1');
    expect(text('[data-group="aside"]')).toMatch(/1 line was compared by its domain alone.*Line 2 What stands/s);
    expect(text('[data-group="unused"]')).toMatch(/1 line was not used.*Line 3 What stands/s);
  });

  it.each<[string, Answers['customers.get']]>([
    ['was not read whole', { ...CUSTOMERS, wholeAt: undefined }],
    ['does not fit into one answer', { ...CUSTOMERS, cut: true }],
  ])('calls nobody missing where the list of the portal %s', async (_, customers) => {
    await room(customers);
    expect(find('[data-portal-list]').dataset.portalList).toBe('part');
    await compare();
    await until('[data-compare-result="part"]');
    expect(root.querySelector('[data-group="missing"]')).toBeNull();
    expect(group('unseen').textContent).toContain('2 were not seen so far');
    expect(root.textContent).not.toContain('missing in the portal');
    expect(root.querySelector('a[href="#which"]')).toBeNull();
  });

  it('saves the result only when asked, with formulas guarded', async () => {
    const { saveFile } = await room();
    await compare('name\n"=HYPERLINK(""x"")"\n');
    await until('[data-compare-result]');
    expect(saveFile).not.toHaveBeenCalled();
    await click('[data-act="save-result"]');
    expect(saveFile.mock.calls[0]![0]).toBe('customers-compared-1970-01-01.csv');
    expect(saveFile.mock.calls[0]![1]).toContain(`"'=HYPERLINK(""x"")"`);
  });

  it('says where there is nothing to compare with, and refuses a file with an open quote', async () => {
    const { draw } = await room({ customers: [], cut: false });
    expect(find('[data-portal-list]').dataset.portalList).toBe('none');
    expect(root.querySelector('[data-act="table-file"]')).toBeNull();
    await draw(null);
    expect(find('[data-portal-list]').dataset.portalList).toBe('no-account');
    await room();
    await compare('name\n"open\n');
    await until('[data-compare-ended="quotes"]');
    expect(text('[data-compare-ended]')).toContain('Line 2.');
    expect(root.querySelector('[data-compare-result]')).toBeNull();
  });

  it('drops what was compared when another account is shown', async () => {
    const { draw } = await room();
    await compare();
    await until('[data-compare-result]');
    await draw('b');
    expect(root.querySelector('[data-compare-result]')).toBeNull();
  });
});
