/** The room that plans admin relationships on an element of the page, with a worker that keeps what it is given in memory. */
import { render } from 'preact';
import { expect, vi } from 'vitest';
import type { Answers } from '../../../../lib/messages/protocol';
import type { FoldedFact } from '../../../../lib/rules/assessment';
import { logLines } from '../../../../lib/rules/invitations/log/line';
import type { LogEntry } from '../../../../lib/rules/invitations/log/types';
import { folded } from '../../../../lib/rules/testing/facts';
import { type Language, translator } from '../../../../lib/ui/i18n';
import { madeUpState, NOW } from '../../../made-up';
import { ReaderContext } from '../../../reader';
import { TaskWordsContext } from '../../../task-words';
import { fakeClient } from '../../../testing';
import { screen } from '../../../testing-screen';
import { Planner } from '../Planner';

const files = import.meta.glob<Record<string, string>>('../../../../lib/ui/locales/*/{ui,desk,rules,rooms/draft,rooms/planner}.json', {
  eager: true,
  import: 'default',
});
const wordsOf = (lang: Language): Record<string, string> =>
  Object.assign({}, ...Object.entries(files).flatMap(([path, words]) => (path.includes(`/${lang}/`) ? [words] : [])));

type Subject = NonNullable<FoldedFact['subject']>;
const fact = (key: FoldedFact['fact'], value: FoldedFact['value'], kind: Subject['kind'], id: string): FoldedFact => ({
  fact: key,
  value,
  subject: { kind, id },
  seenAt: NOW,
  lastSeenAt: NOW,
  seq: 1,
  source: { kind: 'portal', page: 'x', path: '/', clues: [] },
});
const FACTS = [
  fact('customer.name', 'Müller & Söhne AG', 'customer', 'c1'),
  fact('customer.domain', 'mueller.example', 'customer', 'c1'),
  fact('relationship.name', 'Taken', 'adminRelationship' as Subject['kind'], 'r1'),
];

/** Everything a test of the room does; called once in its file. */
export function plannerStage() {
  const { root, act, find, text, click, type } = screen();
  async function show({
    rest,
    lang = 'en',
    sample = false,
    log = [],
  }: {
    rest?: string;
    lang?: Language;
    sample?: boolean;
    log?: LogEntry[];
  } = {}) {
    const kept: Answers['drafts.get']['drafts'] = [];
    const sets = new Map<number, { id: string; content: unknown }>();
    const fake = fakeClient(madeUpState(), {
      'facts.get': () => ({ ok: true, value: FACTS }),
      'invitations.get': () => ({ ok: true, value: { lines: logLines(log, folded([]), NOW, 'UTC'), broken: 0 } }),
      'drafts.get': () => ({ ok: true, value: { drafts: [...kept] } }),
      'draft.keep': ({ id, draft, base = 0 }) => {
        kept.splice(0, kept.length, ...kept.filter((one) => one.id !== id), { id, savedAt: NOW, rev: base + 1, draft });
        return { ok: true, value: { savedAt: NOW, rev: base + 1 } };
      },
      'templates.get': () => ({
        ok: true,
        value: {
          entries: [...new Set([...sets.values()].map(({ id }) => id))].map((id) => ({
            id,
            versions: [...sets]
              .filter(([, one]) => one.id === id)
              .map(([seq, { content }]) => ({ seq, at: NOW, content: content as never }))
              .reverse(),
          })),
          broken: 0,
        },
      }),
      'templates.put': ({ entries }) => ({
        ok: true,
        value: {
          seqs: entries.map((entry) => {
            const seq = Math.max(0, ...sets.keys()) + 1;
            sets.set(seq, entry);
            return seq;
          }),
        },
      }),
      'templates.undo': ({ seqs }) => {
        for (const seq of seqs) sets.delete(seq);
        return { ok: true, value: { ok: true } };
      },
    });
    const draw = (at = rest, account: string | null = 'contoso') =>
      act(() =>
        render(
          <ReaderContext.Provider value={{ t: translator(lang, wordsOf(lang)), lang, now: NOW }}>
            <TaskWordsContext.Provider value={{ stateOf: () => 'there', need: () => {}, retry: () => {} }}>
              <main>
                <Planner client={fake.client} companion={{ state: { ...madeUpState(), account, sample } } as never} rest={at} />
              </main>
            </TaskWordsContext.Provider>
          </ReaderContext.Provider>,
          root,
        ),
      );
    await draw();
    await vi.waitFor(() => expect(root.querySelector('[data-fails]')).not.toBeNull());
    return { ...fake, kept, draw };
  }
  const set = (field: string, value: string) => type(`[data-plan="${field}"]`, value);
  const value = (field: string) => (find(`[data-plan="${field}"]`) as HTMLInputElement).value;
  const findings = (verdict = 'fail') =>
    [...root.querySelectorAll<HTMLElement>(`[data-verdict="${verdict}"]`)].map(({ dataset }) => dataset.finding);
  const preset = (key: string) =>
    act(async () => {
      const select = find('[data-preset]') as HTMLSelectElement;
      select.value = key;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
  const chosen = () => [...root.querySelectorAll<HTMLElement>('.plan-roles li:has(:checked)')].map(({ dataset }) => dataset.role);
  const tick = (selector: string) => click(selector);
  return { root, act, find, text, click, type, show, set, value, findings, preset, chosen, tick };
}
