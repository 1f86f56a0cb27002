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
  const revs = new Map<string, number>();
  const fake = fakeClient(madeUpState(), {
    'drafts.get': ({ account }) => ({
      ok: true,
      value: {
        drafts: Object.entries(of(account)).map(([id, draft]) => ({ id, savedAt: NOW, rev: revs.get(id) ?? 0, draft })),
        ...(account === 'signed' && { signer: { senderName: 'Kim Lindqvist' } }),
      },
    }),
    'draft.keep': ({ account, id, draft, base, spare }) => {
      if (refuse) return { ok: false, error: { code: 'full', detail: '' } };
      const [there, rev] = [of(account)[id], revs.get(id) ?? 0];
      if (there && base !== undefined && base !== rev) {
        if (spare) of(account)[spare] = draft;
        return { ok: true, value: { savedAt: NOW, rev, conflict: { draft: there, savedAt: NOW, rev } } };
      }
      of(account)[id] = draft;
      revs.set(id, rev + 1);
      return { ok: true, value: { savedAt: NOW, rev: rev + 1 } };
    },
    'draft.forget': ({ account, id, base }) => {
      const draft = base === undefined || base === (revs.get(id) ?? 0) ? (of(account)[id] ?? null) : null;
      if (!draft) return { ok: true, value: { draft } };
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
  /** What another tab does. */
  const keepElsewhere = (account: string, id: string, draft: WorkingDraft) => {
    of(account)[id] = draft;
    revs.set(id, (revs.get(id) ?? 0) + 1);
  };
  return { kept, draw, asked, keepElsewhere };
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

describe('a mail that another tab keeps, too', () => {
  /** Taken up here, changed in another tab, then written on here. */
  async function both() {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const made = world({ contoso: { d1: BEGUN } });
    await made.draw('contoso', 'kept/d1');
    made.keepElsewhere('contoso', 'd1', { ...BEGUN, to: 'theirs@adatum.example' });
    await type('[data-field="recipientCompany"]', 'Mine');
    await act(() => vi.advanceTimersByTime(700));
    const rest = () => Object.entries(made.kept.contoso!).filter(([id]) => id !== 'd1');
    return { ...made, rest, stored: () => made.kept.contoso!.d1! };
  }

  it('is not written over: the person goes on with one, the other stays beside it', async () => {
    const { stored, rest } = await both();
    expect(stored().to).toBe('theirs@adatum.example');
    expect([text('[data-elsewhere]').includes('another tab'), find('[data-elsewhere]').getAttribute('role'), saved()]).toEqual([
      true,
      'alert',
      'failed',
    ]);
    // Writing on here waits for the decision.
    await type('[data-field="recipientCompany"]', 'Mine, longer');
    await act(() => vi.advanceTimersByTime(700));
    expect(stored().fields.recipientCompany).toBe('Adatum Ltd');
    await click('[data-act="keep-mine"]');
    expect(stored()).toMatchObject({ to: BEGUN.to, fields: { recipientCompany: 'Mine, longer' } });
    expect(rest()).toMatchObject([[expect.any(String), { to: 'theirs@adatum.example' }]]);
    expect([root.querySelector('[data-elsewhere]'), saved()]).toEqual([null, 'saved']);
    await type('[data-field="recipientCompany"]', 'And on');
    await act(() => vi.advanceTimersByTime(700));
    expect(stored().fields.recipientCompany).toBe('And on');
  });

  it('is loaded where the person says so, and what stood here is kept beside', async () => {
    const { stored, rest } = await both();
    await click('[data-act="take-theirs"]');
    expect([field('to'), field('recipientCompany')]).toEqual(['theirs@adatum.example', 'Adatum Ltd']);
    expect(stored().to).toBe('theirs@adatum.example');
    expect(rest()).toMatchObject([[expect.any(String), { fields: { recipientCompany: 'Mine' } }]]);
  });

  it('loses nothing where the room is left undecided, or the clash comes with leaving', async () => {
    const undecided = await both();
    await act(() => render(null, root));
    expect(undecided.stored().to).toBe('theirs@adatum.example');
    expect(undecided.rest()).toMatchObject([[expect.any(String), { fields: { recipientCompany: 'Mine' } }]]);
    const { kept, draw, keepElsewhere } = world({ contoso: { d1: BEGUN } });
    await draw('contoso', 'kept/d1');
    await type('[data-field="recipientCompany"]', 'Typed last');
    keepElsewhere('contoso', 'd1', { ...BEGUN, to: 'theirs@adatum.example' });
    await act(() => render(null, root));
    expect(kept.contoso!.d1!.to).toBe('theirs@adatum.example');
    expect(Object.values(kept.contoso!)).toMatchObject([{}, { fields: { recipientCompany: 'Typed last' } }]);
  });

  it('is no clash with itself, however fast it is typed', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { kept, draw } = world({ contoso: { d1: BEGUN } });
    await draw('contoso', 'kept/d1');
    for (const what of ['A', 'Ad', 'Ada']) {
      await type('[data-field="recipientCompany"]', what);
      await act(() => void vi.advanceTimersByTime(700));
    }
    await act(() => dispatchEvent(new Event('pagehide')));
    expect([root.querySelector('[data-elsewhere]'), Object.keys(kept.contoso!)]).toEqual([null, ['d1']]);
    expect(kept.contoso!.d1!.fields.recipientCompany).toBe('Ada');
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
