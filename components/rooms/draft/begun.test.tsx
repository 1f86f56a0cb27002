// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ViewRequest, WorkingDraft } from '../../../lib/messages/protocol';
import { RESELLER } from '../../../lib/rules/invitations/testing/link-examples';
import { translator } from '../../../lib/ui/i18n';
import room from '../../../lib/ui/locales/en/rooms/draft.json';
import links from '../../../lib/ui/locales/en/rooms/links.json';
import { madeUpState, NOW } from '../../made-up';
import { ReaderContext } from '../../reader';
import { TaskWordsContext } from '../../task-words';
import { fakeClient } from '../../testing';
import { screen } from '../../testing-screen';
import { WORDS } from '../../testing-words';
import { Draft } from './Draft';

const { root, act, find, text, click, type } = screen();
const BEGUN: WorkingDraft = {
  mail: 'customer-gdap',
  lang: 'de',
  form: 'short',
  fields: { recipientCompany: 'Adatum Ltd', days: 90 },
  link: 'https://x.example/',
  to: 'a@adatum.example',
};

/** The room over a worker that keeps drafts in memory, by account. */
function world(kept: Record<string, Record<string, WorkingDraft>> = {}, refuse = false) {
  const of = (account?: string) => {
    kept[account ?? ''] ??= {};
    return kept[account ?? '']!;
  };
  const fake = fakeClient(madeUpState(), {
    'drafts.get': ({ account }) => ({
      ok: true,
      value: {
        drafts: Object.entries(of(account)).map(([id, draft]) => ({ id, savedAt: NOW, draft })),
        ...(account === 'signed' && { signer: { senderName: 'Kim Lindqvist' } }),
      },
    }),
    'draft.keep': ({ account, id, draft }) => {
      if (refuse) return { ok: false, error: { code: 'full', detail: '' } };
      of(account)[id] = draft;
      return { ok: true, value: { savedAt: NOW } };
    },
    'draft.forget': ({ account, id }) => {
      const draft = of(account)[id] ?? null;
      delete of(account)[id];
      return { ok: true, value: { draft } };
    },
  });
  const t = translator('en', { ...WORDS, ...room, ...links });
  const draw = (account: string | null, rest?: string, more = {}) =>
    act(() =>
      render(
        <ReaderContext.Provider value={{ t, lang: 'en', now: NOW }}>
          <TaskWordsContext.Provider value={{ stateOf: () => 'there', need: () => {}, retry: () => {} }}>
            <main>
              <Draft client={fake.client} companion={{ state: { ...madeUpState(), account, ...more } } as never} rest={rest} />
            </main>
          </TaskWordsContext.Provider>
        </ReaderContext.Provider>,
        root,
      ),
    );
  const asked = <T extends ViewRequest['type']>(what: T) =>
    fake.asked.filter((one): one is Extract<ViewRequest, { type: T }> => one.type === what);
  return { kept, draw, asked };
}
const field = (name: string) => (find(`[data-field="${name}"]`) as HTMLInputElement).value;
const saved = () => find('[data-kept]').dataset.kept;

afterEach(() => vi.useRealTimers());

describe('a mail that is being written', () => {
  it('is kept after a rest, and says so only once it is', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { kept, draw } = world();
    await draw('contoso', 'customer-reseller');
    await type('[data-field="recipientCompany"]', 'Adatum');
    expect([saved(), kept.contoso]).toEqual(['dirty', {}]);
    await act(() => vi.advanceTimersByTime(700));
    expect(saved()).toBe('saved');
    const [id, draft] = Object.entries(kept.contoso!)[0]!;
    expect(draft).toMatchObject({ mail: 'customer-reseller', fields: { recipientCompany: 'Adatum' } });
    expect(draft.fields).not.toHaveProperty('deadline');
    expect(location.hash).toBe(`#draft/kept/${id}`);
  });

  it('is kept when the room is left before the rest is over', async () => {
    const { kept, draw } = world();
    await draw('contoso');
    await type('[data-field="link"]', RESELLER);
    await act(() => render(null, root));
    expect(Object.values(kept.contoso!)).toMatchObject([{ link: RESELLER }]);
  });

  it('is kept for the account it was typed for, and not shown under another', async () => {
    const { kept, draw } = world();
    await draw('contoso');
    await type('[data-field="recipientCompany"]', 'Adatum');
    await draw('fabrikam');
    expect(Object.values(kept.contoso!)).toMatchObject([{ fields: { recipientCompany: 'Adatum' } }]);
    expect(field('recipientCompany')).toBe('');
    expect(root.querySelector('[data-begun]')).toBeNull();
  });

  it('says when it could not be kept', async () => {
    const { draw } = world({}, true);
    await draw('contoso');
    await type('[data-field="recipientCompany"]', 'Adatum');
    await act(() => dispatchEvent(new Event('pagehide')));
    expect(saved()).toBe('failed');
  });

  it('is not kept in the tour', async () => {
    const { draw, asked } = world();
    await draw('contoso', undefined, { sample: true });
    await type('[data-field="recipientCompany"]', 'Adatum');
    await act(() => render(null, root));
    expect([asked('draft.keep'), asked('drafts.get')]).toEqual([[], []]);
  });

  it('is kept no longer once it went out, and language and length are remembered', async () => {
    const { kept, draw, asked } = world({ contoso: { d1: { ...BEGUN, mail: 'customer-mca', lang: 'fr', link: undefined } } });
    await draw('contoso', 'kept/d1');
    await vi.waitFor(() => expect(root.querySelector('[data-preview]')).not.toBeNull());
    await type('[data-field="senderCompany"]', 'Contoso');
    await type('[data-field="senderName"]', 'Kim');
    vi.stubGlobal('ClipboardItem', class {});
    vi.stubGlobal('navigator', { clipboard: { write: async () => {}, writeText: async () => {} } });
    await act(() => dispatchEvent(new Event('pagehide')));
    await click('[data-way="copy"]');
    vi.unstubAllGlobals();
    expect(kept.contoso).toEqual({});
    expect(asked('settings.set')).toMatchObject([{ settings: { mail: { lang: 'fr', form: 'short' } } }]);
    expect(asked('draft.forget').at(-1)).toMatchObject({ id: 'd1', signer: { senderName: 'Kim' } });
  });
});

describe('what was begun earlier', () => {
  it('is listed, and taken up with everything that was typed', async () => {
    const { draw } = world({ contoso: { d1: BEGUN } });
    await draw('contoso');
    expect(text('[data-begun="d1"]')).toContain('Adatum Ltd');
    expect(find('[data-begun="d1"] a').getAttribute('href')).toBe('#draft/kept/d1');
    await draw('contoso', 'kept/d1');
    expect(root.querySelector('[data-begun]')).toBeNull();
    expect([field('recipientCompany'), field('days'), field('link'), field('to')]).toEqual([
      'Adatum Ltd',
      '90',
      'https://x.example/',
      'a@adatum.example',
    ]);
    expect((find('[data-choose="form"]') as HTMLSelectElement).value).toBe('short');
  });

  it('can be removed, and that undone', async () => {
    const { kept, draw } = world({ contoso: { d1: BEGUN } });
    await draw('contoso');
    await click('[data-act="remove-begun"]');
    expect([kept.contoso, root.querySelector('[data-begun]')]).toEqual([{}, null]);
    await click('[data-act="undo-begun"]');
    expect(kept.contoso).toEqual({ d1: BEGUN });
    expect(root.querySelector('[data-begun="d1"]')).not.toBeNull();
  });

  it('leaves who signed it to the account’s next mail, and to no other’s', async () => {
    const { draw } = world();
    await draw('signed');
    expect(field('senderName')).toBe('Kim Lindqvist');
    await draw('contoso');
    expect(field('senderName')).toBe('');
  });

  it('leaves who signed it to a mail that was kept without that, and changes nothing of what it says', async () => {
    const { draw } = world({ signed: { d1: BEGUN, d2: { ...BEGUN, fields: { senderName: '' } } } });
    await draw('signed', 'kept/d1');
    expect([field('senderName'), field('recipientCompany')]).toEqual(['Kim Lindqvist', 'Adatum Ltd']);
    await draw('signed', 'kept/d2');
    expect(field('senderName')).toBe('');
  });

  it('of another account is not found by its address', async () => {
    const { draw } = world({ contoso: { d1: BEGUN } });
    await draw('fabrikam', 'kept/d1');
    expect(root.querySelector('[data-missing]')).not.toBeNull();
    expect(field('recipientCompany')).toBe('');
  });

  it('stays when another one is begun', async () => {
    const { draw, kept } = world({ contoso: { d1: BEGUN } });
    await draw('contoso', 'kept/d1');
    await type('[data-field="recipientCompany"]', 'Fabrikam');
    await click('[data-act="another"]');
    expect(field('recipientCompany')).toBe('');
    expect(kept.contoso!.d1!.fields.recipientCompany).toBe('Fabrikam');
  });
});
