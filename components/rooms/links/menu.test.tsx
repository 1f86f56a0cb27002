// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { RESELLER } from '../../../lib/rules/invitations/testing/link-examples';
import { translator } from '../../../lib/ui/i18n';
import room from '../../../lib/ui/locales/en/rooms/links.json';
import { madeUpState, NOW } from '../../made-up';
import { ReaderContext } from '../../reader';
import { fakeClient } from '../../testing';
import { screen } from '../../testing-screen';
import { WORDS } from '../../testing-words';
import { Links } from './Links';

const { root, act, find, text, click } = screen();

async function show(
  { rest, given = null as string | null, permit = vi.fn(async () => true), menus = true, sample = false } = {} as {
    rest?: string;
    given?: string | null;
    permit?: ReturnType<typeof vi.fn<() => Promise<boolean>>>;
    menus?: boolean;
    sample?: boolean;
  },
) {
  const fake = fakeClient(madeUpState(), { 'link.given': () => ({ ok: true, value: { text: given } }) });
  const settings = vi.fn();
  const client = { ...fake.client, permit, menus };
  await act(() =>
    render(
      <ReaderContext.Provider value={{ t: translator('en', { ...WORDS, ...room }), lang: 'en', now: NOW }}>
        <main>
          <Links client={client} companion={{ state: { ...madeUpState(), sample }, on: { settings } } as never} rest={rest} />
        </main>
      </ReaderContext.Provider>,
      root,
    ),
  );
  return { ...fake, settings, permit };
}

describe('the entry in the menu of pages', () => {
  it('is asked for when it is switched on, and kept as a setting once it is allowed', async () => {
    const { permit, settings } = await show();
    await click('[data-setting="menu"]');
    expect(permit).toHaveBeenCalledWith('contextMenus');
    expect(settings).toHaveBeenCalledWith({ menu: true });
  });

  it('is not switched on where the browser refuses, which is said', async () => {
    const { settings } = await show({ permit: vi.fn(async () => false) });
    await click('[data-setting="menu"]');
    expect(settings).not.toHaveBeenCalled();
    expect(text()).toContain('did not allow it');
  });

  it.each([{ menus: false }, { sample: true }])('is not offered with %o', async (more) => {
    await show(more);
    expect(root.querySelector('[data-setting="menu"]')).toBeNull();
  });

  it('brings its link into the box, judged at once', async () => {
    const { asked } = await show({ rest: 'given/abc-1', given: RESELLER });
    expect(asked).toContainEqual({ type: 'link.given', number: 'abc-1' });
    expect((find('[data-paste]') as HTMLTextAreaElement).value).toBe(RESELLER);
    expect(find('[data-link-verdict]').dataset.linkKind).toBe('reseller');
  });

  it('leaves the box empty where what was handed over is gone', async () => {
    await show({ rest: 'given/abc-1' });
    expect((find('[data-paste]') as HTMLTextAreaElement).value).toBe('');
  });
});
