import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { STAGES } from '../parts';

type Words = Record<string, string>;
const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const wordsOf = (lang: string, stage: string): Words => JSON.parse(readFileSync(path(`./${lang}/tasks/${stage}.json`), 'utf8')) as Words;
const words = (lang: string): Words => Object.assign({}, ...STAGES.map((stage) => wordsOf(lang, stage)));

/** Where the tasks and their stages are kept as data; the words must follow it, not the other way round. */
const knowledge = (file: string): unknown => JSON.parse(readFileSync(path(`../../rules/knowledge/${file}`), 'utf8'));
const english = words('en');
const LANGUAGES = ['en', 'de', 'zh-CN', 'hi'];

/** `task.prep.pla.how.1` → `prep.pla`, `how`, `1`. */
const KEY = /^task\.([a-z]+\.[a-z-]+)\.(why|where|duration|how|older|stuck|note)(?:\.(\d+))?$/;
const parts = (key: string) => KEY.exec(key)?.slice(1) ?? [];
const idsWithWords = new Set(Object.keys(english).map((key) => parts(key)[0]));

/** What is wrong with one text, in words for the maintainer; empty when all is well. */
function complaintsOf(key: string, text: string, lang: string): string[] {
  const [, kind, number] = parts(key);
  if (!kind) return ['is no key of a task'];
  const found: string[] = [];
  if ((number === undefined) !== ['why', 'where', 'duration'].includes(kind)) found.push('numbered wrongly');
  if (text.trim() !== text || text.length < 3) found.push('blank or padded');
  if (/<\/?(?!\/?b>)/.test(text)) found.push('has another tag than <b>');
  // Sources are named by what they are, never by the name of a working file.
  if (/\.(txt|md|json)\b/.test(text)) found.push('names a working file');
  try {
    // Strict parsing: an unbalanced <b>, an unquoted brace or a stray apostrophe throws or changes the text.
    const shown = new IntlMessageFormat(text, lang).format({ b: (chunks: string[]) => `<b>${chunks.join('')}</b>` });
    if (shown !== text) found.push(`is shown as: ${shown}`);
  } catch (error) {
    found.push(String(error));
  }
  return found;
}

describe('words of the tasks, English', () => {
  const data = knowledge('tasks.json') as { tasks: { id: string; stage: string; notes?: string[] }[] };

  it('has why, where and at least one step for every task of the data, and for no other', () => {
    const ids = data.tasks.map((task) => task.id);
    expect([...idsWithWords].sort()).toEqual([...ids].sort());
    const missing = ids.flatMap((id) =>
      ['why', 'where', 'how.1'].filter((part) => !english[`task.${id}.${part}`]).map((part) => `${id}.${part}`),
    );
    expect(missing).toEqual([]);
  });

  it('keeps the words of each task with its stage, and has the stages of the data', () => {
    const { stages } = knowledge('stages.json') as { stages: { id: string }[] };
    expect(STAGES).toEqual(stages.map(({ id }) => id));
    const stageOf = new Map(data.tasks.map(({ id, stage }) => [id, stage]));
    const astray = LANGUAGES.flatMap((lang) =>
      STAGES.flatMap((stage) =>
        Object.keys(wordsOf(lang, stage))
          .filter((key) => stageOf.get(parts(key)[0] ?? '') !== stage)
          .map((key) => `${lang}/${stage}: ${key}`),
      ),
    );
    expect(astray).toEqual([]);
  });

  it('says of every difference between sources how it is settled', () => {
    const silent = data.tasks.filter((task) => task.notes?.length && !english[`task.${task.id}.note.${task.notes.length}`]);
    expect(silent.map((task) => task.id)).toEqual([]);
  });
});

describe.each(LANGUAGES)('words of the tasks, %s', (lang) => {
  const own = words(lang);

  it('numbers steps without a gap', () => {
    const gaps = Object.keys(own).filter((key) => {
      const number = Number(parts(key)[2] ?? 0);
      return number > 1 && !(key.replace(/\d+$/, String(number - 1)) in own);
    });
    expect(gaps).toEqual([]);
  });

  it('is well formed', () => {
    const complaints = Object.entries(own).flatMap(([key, text]) => complaintsOf(key, text, lang).map((what) => `${key}: ${what}`));
    expect(complaints).toEqual([]);
  });
});
