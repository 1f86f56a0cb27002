// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { madeUpState } from './made-up';
import { Panel } from './Panel';
import { Popup } from './Popup';
import { fakeClient, options } from './testing';
import { screen } from './testing-screen';
import { WORDS as words } from './testing-words';

const { root, act, find, click } = screen();
const TEXT = 'Partner Center Companion, description of a page\nmain\n h1\n';
const unknown = madeUpState({ page: { id: 'unknown', state: 'ready', account: null, seenAt: 0, tasks: [] } });

async function show(text: string | null, state = unknown) {
  const fake = fakeClient(state, { 'page.describe': () => ({ ok: true, value: { text } }) });
  await act(async () => {
    render(<Popup {...options(fake.client, words)} tab={7} access="granted" requestAccess={async () => true} />, root);
  });
  await act(() => import('./PageDescription'));
  return fake;
}
const refused = async () => {
  throw new DOMException('no', 'NotAllowedError');
};
const clipboard = (writeText: (text: string) => Promise<void>) =>
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
const command = (copies: () => boolean) => Object.defineProperty(document, 'execCommand', { value: copies, configurable: true });
afterEach(() => {
  Reflect.deleteProperty(navigator, 'clipboard');
  Reflect.deleteProperty(document, 'execCommand');
});

describe('a page that is not known', () => {
  it('can be described: the text is shown first, and copied on a second click', async () => {
    const writeText = vi.fn(async () => {});
    clipboard(writeText);
    const fake = await show(TEXT);
    await click('[data-act="describe"]');
    expect(fake.asked).toContainEqual({ type: 'page.describe', tab: 7 });
    expect((find('textarea') as HTMLTextAreaElement).value).toBe(TEXT);
    expect(writeText).not.toHaveBeenCalled();
    await click('[data-act="copy-description"]');
    expect(writeText).toHaveBeenCalledExactlyOnceWith(TEXT);
    expect(find('[data-page] [role="status"]').textContent).toBe('Copied.');
  });

  it('is copied the old way where the page around forbids the clipboard', async () => {
    clipboard(refused);
    const copies = vi.fn(() => true);
    command(copies);
    await show(TEXT);
    await click('[data-act="describe"]');
    await click('[data-act="copy-description"]');
    expect(copies).toHaveBeenCalledExactlyOnceWith('copy');
    const field = find('textarea') as HTMLTextAreaElement;
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe(TEXT);
    expect(find('[data-page] [role="status"]').textContent).toBe('Copied.');
  });

  it('is left selected for the keyboard where no way is open, and said so', async () => {
    clipboard(refused);
    command(() => false);
    await show(TEXT);
    await click('[data-act="describe"]');
    await click('[data-act="copy-description"]');
    expect(find('[data-page] [role="status"]').textContent).toBe(words['describe.keys']);
  });

  it('says so when the page does not answer', async () => {
    await show(null);
    await click('[data-act="describe"]');
    expect(root.querySelector('textarea')).toBeNull();
    expect(find('[data-page] [role="status"]').textContent).toBe(words['describe.none']);
  });

  it('can be described from the panel, which proves its belonging', async () => {
    const fake = fakeClient(unknown, { 'page.describe': () => ({ ok: true, value: { text: TEXT } }) });
    await act(async () => {
      render(<Panel {...options(fake.client, words)} pairing="p1" />, root);
    });
    await act(() => import('./PageDescription'));
    await click('[data-act="describe"]');
    expect(fake.asked).toContainEqual({ type: 'page.describe', pairing: 'p1' });
  });
});

it.each([
  ['known', { id: 'account.users', state: 'ready' }],
  ['still loading', { id: 'unknown', state: 'loading' }],
])('a page that is %s is not described', async (_, page) => {
  await show(TEXT, madeUpState({ page: { account: null, seenAt: 0, tasks: [], ...page } }));
  expect(find('[data-page]').dataset.page).toBe(page.id);
  expect(root.querySelector('[data-act="describe"]')).toBeNull();
});
