// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { madeUpState } from './made-up';
import { Panel } from './Panel';
import { fakeClient, options } from './testing';
import { screen } from './testing-screen';
import { WORDS as words } from './testing-words';

const { root, act, text, click } = screen();
type Fake = ReturnType<typeof fakeClient>;

describe('the panel', () => {
  const panel = async (fake: Fake) => {
    const given = { ...options(fake.client, words), pairing: 'pair-1' };
    await act(async () => {
      render(<Panel {...given} />, root);
    });
  };

  it('puts this page first, sends its pairing with everything, and can be closed', async () => {
    const fake = fakeClient();
    await panel(fake);
    const headings = [...root.querySelectorAll('h2')].map((heading) => heading.textContent);
    expect(headings.slice(0, 3)).toEqual(['On this page', 'What to do next', 'Steps']);
    await click('[data-task="verify.business"] [data-act="tick"]');
    await click('[data-act="open-desk"]');
    await click('[data-act="close"]');
    expect(fake.asked.map((msg) => ('pairing' in msg ? msg.pairing : undefined))).toEqual(fake.asked.map(() => 'pair-1'));
    expect(fake.asked.map((msg) => msg.type)).toContain('panel.close');
  });

  it('shows nothing of an account until it is paired', async () => {
    await panel(fakeClient(madeUpState(), { 'view.get': () => ({ ok: false, error: { code: 'not-paired', detail: '' } }) }));
    expect(root.querySelector('[data-ring], [data-task], [data-page], .account')).toBeNull();
    expect(text()).toContain('does not belong to a Partner Center tab');
  });

  it('offers no export inside the portal’s page', async () => {
    await panel(fakeClient(madeUpState({ storage: { ok: false, reason: 'full', detail: '' }, assessment: null })));
    expect(root.querySelector('[data-act="export"]')).toBeNull();
    expect(text('[data-notice="storage"]')).toContain('The disk is full.');
  });

  it('shows nothing of any account beside a page that may be of each, and says so', async () => {
    const page = { id: 'support.list', state: 'nothing', account: null, seenAt: 0, tasks: ['verify.business'] };
    await panel(fakeClient(madeUpState({ account: null, assessment: null, undoable: [], said: {}, page })));
    expect(root.querySelector('[data-task], [data-page-task], [data-notice="empty"], .account')).toBeNull();
    expect(text('[data-page]')).toContain('does not say which account it belongs to');
  });

  it('names no tasks on a page that does not prove the account shown', async () => {
    const page = { id: 'support.list', state: 'nothing', account: null, seenAt: 0, tasks: ['verify.business'] };
    await panel(fakeClient(madeUpState({ page })));
    expect(root.querySelector('[data-page-task]')).toBeNull();
    expect(text('.account')).toContain('Contoso');
  });

  it('does not close on an Escape that a script made', async () => {
    const fake = fakeClient();
    await panel(fake);
    await act(async () => {
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
    expect(fake.asked.map((msg) => msg.type)).not.toContain('panel.close');
  });
});
