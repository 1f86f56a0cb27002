// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { translator } from '../lib/ui/i18n';
import glossary from '../lib/ui/locales/en/rooms/glossary.json';
import { ReaderContext } from './reader';
import { TaskWordsContext, type WordsState } from './task-words';
import { screen } from './testing-screen';
import { WORDS } from './testing-words';
import { WordsHere } from './WordsHere';

const { root, act, find, text } = screen();
const t = translator('en', { ...WORDS, ...glossary });

async function show(state: WordsState = 'there') {
  const need = vi.fn();
  const retry = vi.fn();
  await act(() =>
    render(
      <ReaderContext.Provider value={{ t, lang: 'en', now: 0 }}>
        <TaskWordsContext.Provider value={{ stateOf: () => state, need, retry }}>
          <main>
            <p>Ask your indirect provider for the MPN ID.</p>
            <div class="details">
              <p>The tenant signs the MPA.</p>
              <WordsHere />
            </div>
            <WordsHere />
          </main>
        </TaskWordsContext.Provider>
      </ReaderContext.Provider>,
      root,
    ),
  );
  return { need, retry };
}
const open = async (selector: string) => {
  await act(() => {
    const details = find(selector) as HTMLDetailsElement;
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  });
  await vi.waitFor(() => expect(find(selector).childElementCount).toBeGreaterThan(1));
};
const terms = (selector: string) => [...find(selector).querySelectorAll<HTMLElement>('[data-term]')].map(({ dataset }) => dataset.term);

describe('the words of the field in a part of a view', () => {
  it('are told with old and new names, each part its own, and nothing is fetched before', async () => {
    const { need } = await show();
    expect(need).not.toHaveBeenCalled();
    await open('main > .words-here');
    await vi.waitFor(() => expect(need).toHaveBeenCalledWith(['room:glossary']));
    expect(terms('main > .words-here')).toEqual(['distributor', 'partnerid']);
    expect(text('main > .words-here [data-term="distributor"]')).toContain('Formerly: Indirect provider');
    expect(text('main > .words-here [data-term="partnerid"]')).toContain('Formerly: MPN ID');
    await open('.details .words-here');
    expect(terms('.details .words-here')).toEqual(['tenant', 'mpa']);
  });

  it('say that their words are missing, with a way to try again', async () => {
    const { retry } = await show('failed');
    await open('main > .words-here');
    await act(() => (find('main > .words-here [data-act="retry"]') as HTMLButtonElement).click());
    expect(retry).toHaveBeenCalled();
  });
});
