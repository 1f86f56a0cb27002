// @vitest-environment happy-dom
import { type ComponentType, render } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { logLines } from '../../lib/rules/invitations/log/line';
import { event, logEntry } from '../../lib/rules/invitations/log/testing/entries';
import { RESELLER } from '../../lib/rules/invitations/testing/link-examples';
import { folded } from '../../lib/rules/testing/facts';
import { translator } from '../../lib/ui/i18n';
import draft from '../../lib/ui/locales/en/rooms/draft.json';
import invitations from '../../lib/ui/locales/en/rooms/invitations.json';
import links from '../../lib/ui/locales/en/rooms/links.json';
import ui from '../../lib/ui/locales/en/ui.json';
import { isPart, SMALL_PARTS, smallPart } from '../../lib/ui/parts';
import { CheckLinkDoor } from '../CheckLinkDoor';
import { madeUpState, NOW } from '../made-up';
import { OpenInvitationsDoor } from '../OpenInvitationsDoor';
import { PageDraftDoor } from '../PageDraftDoor';
import { ReaderContext } from '../reader';
import { TaskWordsContext, type WordsState } from '../task-words';
import { fakeClient } from '../testing';
import { screen } from '../testing-screen';
import { PARTS, type PartProps } from './parts';

const { root, act, find, text, click, type } = screen();
const page = { id: 'relationshipRequest.new', state: 'ready', account: null, seenAt: NOW, tasks: [], drafts: 1 };
const needed: string[] = [];

beforeEach(() => needed.splice(0));

async function show(
  Door: ComponentType<PartProps>,
  more: object,
  words: WordsState = 'there',
  answers: Parameters<typeof fakeClient>[1] = {},
) {
  const { client, asked } = fakeClient(madeUpState(), {
    ...answers,
    'page.drafts': () => ({ ok: true, value: { account: null, drafts: [], facts: [], begun: {} } }),
  });
  const t = translator('en', { ...ui, ...links, ...draft, ...invitations });
  const retry = vi.fn();
  await act(() =>
    render(
      <ReaderContext.Provider value={{ t, lang: 'en', now: NOW }}>
        <TaskWordsContext.Provider value={{ stateOf: () => words, need: (parts) => void needed.push(...parts), retry }}>
          <main>
            <Door client={client} companion={{ state: { ...madeUpState(), ...more } } as never} />
          </main>
        </TaskWordsContext.Provider>
      </ReaderContext.Provider>,
      root,
    ),
  );
  return { asked, retry };
}

describe('parts that are fetched when they are opened', () => {
  it('name words that there are', () => {
    const words = Object.values(PARTS).flatMap((part) => [...part.words]);
    expect(words.filter((part) => !isPart(part))).toEqual([]);
    expect(words).toEqual(expect.arrayContaining(SMALL_PARTS.map(smallPart)));
  });

  it('tell of a link in the popup what the desk tells', async () => {
    await show(CheckLinkDoor, {});
    expect(needed).toEqual([]);
    expect(root.querySelector('[data-part]')).toBeNull();
    await click('[data-act="check-link"]');
    await vi.waitFor(() => expect(root.querySelector('[data-paste]')).not.toBeNull());
    expect(needed).toEqual(['room:links']);
    await type('[data-paste]', RESELLER);
    expect(find('[data-link-verdict]').dataset.linkKind).toBe('reseller');
    expect((find('[data-link]') as HTMLTextAreaElement).value).toBe(RESELLER);
    await click('[data-act="check-link"]');
    expect(root.querySelector('[data-part]')).toBeNull();
  });

  it('say when their words cannot be had, and try again', async () => {
    const { retry } = await show(CheckLinkDoor, {}, 'failed');
    await click('[data-act="check-link"]');
    await vi.waitFor(() => expect(root.querySelector('[role="alert"]')).not.toBeNull());
    await click('[role="alert"] button');
    expect(retry).toHaveBeenCalled();
  });

  it.each([
    ['there', { page }, true],
    ['not on a page without a draft', { page: { ...page, drafts: undefined } }, false],
    ['not in the tour', { page, sample: true }, false],
  ])('the portal’s draft: %s', async (_, more, there) => {
    const { asked } = await show(PageDraftDoor, more);
    if (there) await vi.waitFor(() => expect(asked.map((one) => one.type)).toContain('page.drafts'));
    else expect(asked).toEqual([]);
    expect(text()).toBe('');
  });

  it('show the invitations that wait for an answer, who wants the person first, and ask for nothing where there are none', async () => {
    const log = [
      logEntry({ id: 1, to: { name: 'Waiting' } }, [event('sent', 2)]),
      logEntry({ id: 2, to: { name: 'Late' } }, [event('sent', 9)]),
      logEntry({ id: 3, to: { name: 'Answered' } }, [event('accepted', 1)]),
    ];
    const lines = logLines(log, folded([]), NOW, 'UTC');
    const { asked } = await show(OpenInvitationsDoor, {});
    expect(asked).toEqual([]);
    await show(OpenInvitationsDoor, { invitations: 2 }, 'there', { 'invitations.get': () => ({ ok: true, value: { lines, broken: 0 } }) });
    await vi.waitFor(() => expect(root.querySelectorAll('[data-invitation]')).toHaveLength(2));
    expect(needed).toEqual(['room:invitations', 'room:draft']);
    expect([...root.querySelectorAll('[data-invitation] b')].map((one) => one.textContent)).toEqual(['Late', 'Waiting']);
    expect(text('[data-invitation="2"]')).toContain('drafted 10 days ago');
    expect(text('[data-invitation="2"] [data-move]')).toBe('Next: send a reminder.');
    expect(text('h2')).toBe('2 invitations wait for an answer');
    // The picture of the desk's log, with all that the log has.
    expect(root.querySelectorAll('[data-funnels] svg[data-funnel="customer-reseller"]')).toHaveLength(1);
    expect(
      [...root.querySelectorAll<HTMLElement>('[data-funnel-row="customer-reseller"] [data-step]')].map((one) => [
        one.dataset.step,
        one.textContent,
      ]),
    ).toEqual([
      ['drafted', '3'],
      ['sent', '3'],
      ['accepted', '1'],
      ['lapsed', '0'],
    ]);
  });
});
