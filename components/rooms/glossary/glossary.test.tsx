// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it } from 'vitest';
import sourcesFile from '../../../lib/rules/knowledge/sources.json';
import formSources from '../../../lib/rules/prerequisites/data/form-sources.json';
import { translator } from '../../../lib/ui/i18n';
import words from '../../../lib/ui/locales/en/rooms/glossary.json';
import { madeUpState, NOW } from '../../made-up';
import { ReaderContext } from '../../reader';
import { fakeClient } from '../../testing';
import { screen } from '../../testing-screen';
import { WORDS as ui } from '../../testing-words';
import type { Companion } from '../../useCompanion';
import { Glossary } from './Glossary';
import { TERMS } from './terms';

const { root, act, text, type } = screen();
const t = translator('en', { ...ui, ...words });
const show = (rest?: string) =>
  act(() =>
    render(
      <ReaderContext.Provider value={{ t, lang: 'en', now: NOW }}>
        <Glossary client={fakeClient().client} companion={{ state: madeUpState() } as Companion} rest={rest} />
      </ReaderContext.Provider>,
      root,
    ),
  );
const shown = () => [...root.querySelectorAll<HTMLElement>('[data-term]')].map(({ dataset }) => dataset.term);

it('has a meaning and a public source for every word, and every word that is named', () => {
  const ids = TERMS.map(({ id }) => id);
  const sources = new Set([...sourcesFile.sources, ...formSources.sources].map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  for (const term of TERMS) {
    expect(t(`term.${term.id}`), term.id).not.toBe(`term.${term.id}`);
    expect(term.sources.length, term.id).toBeGreaterThan(0);
    expect(
      term.sources.filter((id) => !sources.has(id)),
      term.id,
    ).toEqual([]);
    expect(
      (term.see ?? []).filter((id) => !ids.includes(id)),
      term.id,
    ).toEqual([]);
  }
  expect(Object.keys(words).filter((key) => key.startsWith('term.') && !ids.includes(key.slice(5)))).toEqual([]);
});

it.each([
  ['MPN ID', 'partnerid'],
  ['mpnid', 'partnerid'],
  ['indirect provider', 'distributor'],
  ['PGA', 'pga'],
  ['PLA', 'pla'],
  ['azure ad', 'entra'],
  ['delegated admin', 'gdap'],
  ['Microsoft Partner Network', 'maicpp'],
])('%s leads to its word of today', async (search, id) => {
  await show();
  await type('#glossary-search', search);
  expect(shown()).toContain(id);
  expect(shown().length).toBeLessThan(TERMS.length);
});

it('says when no word fits, and shows the one that was asked for first', async () => {
  await show('gdap');
  expect(shown()[0]).toBe('gdap');
  expect(shown()).toHaveLength(TERMS.length);
  await type('#glossary-search', 'zzzz');
  expect(text('[role="status"]')).toBe('No word found');
});
