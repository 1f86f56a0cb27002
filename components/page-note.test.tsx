// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it } from 'vitest';
import type { PageLine as Page } from '../lib/messages/protocol';
import { LANGUAGES, translator } from '../lib/ui/i18n';
import german from '../lib/ui/locales/de/ui.json';
import hindi from '../lib/ui/locales/hi/ui.json';
import chinese from '../lib/ui/locales/zh-CN/ui.json';
import { PageLine } from './PageLine';
import { ReaderContext } from './reader';
import { screen } from './testing-screen';
import { WORDS as english } from './testing-words';

const { root, act } = screen();
const NOW = Date.UTC(2026, 10, 20, 12);
const WORDS = { en: english, de: german, 'zh-CN': chinese, hi: hindi };

const note = async (lang: (typeof LANGUAGES)[number], page: Partial<Page>) => {
  const line: Page = { id: 'customers.new', state: 'ready', account: null, seenAt: NOW, tasks: [], ...page };
  await act(() =>
    render(
      <ReaderContext.Provider value={{ t: translator(lang, WORDS[lang]), lang, now: NOW }}>
        <PageLine page={line} accounts={[]} account={null} assessment={null} />
      </ReaderContext.Provider>,
      root,
    ),
  );
  return root.querySelector('[data-page-note]')?.textContent;
};

it.each(LANGUAGES)('a page that shows a password once has a line that says so (%s)', async (lang) => {
  expect(await note(lang, { notes: ['passwordOnce'] })).toBe(WORDS[lang]['note.passwordOnce']);
  expect(await note(lang, {})).toBeUndefined();
});
