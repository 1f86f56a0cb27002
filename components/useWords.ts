import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Catalogue, Language } from '../lib/ui/i18n';
import { isPart, type Part } from '../lib/ui/parts';
import type { TaskWords, WordsState } from './task-words';

/** Loads one part of a language's words. The browser's real one is `lib/ui/catalogue.ts`. */
export type LoadCatalogue = (lang: Language, part: Part) => Promise<Catalogue>;

/** All words a view has, in one language throughout. */
interface Loaded {
  lang: Language;
  words: Catalogue;
  /** The stages asked for so far; one that is missing is on its way. */
  stages: ReadonlyMap<string, Exclude<WordsState, 'loading'>>;
}

/** Every part is loaded once while the view lives; what failed is forgotten, so that it can be tried again. */
function keeping(load: LoadCatalogue) {
  const kept = new Map<string, Promise<Catalogue>>();
  return (lang: Language, part: string): Promise<Catalogue> => {
    if (!isPart(part)) return Promise.reject(new Error(`no words for ${part}`));
    const key = `${lang} ${part}`;
    const known = kept.get(key);
    if (known) return known;
    const words = load(lang, part);
    kept.set(key, words);
    words.catch(() => kept.delete(key));
    return words;
  };
}

/** Everything in one language: the words shown at once, and those of the given stages as far as they can be had. */
async function loadAll(get: ReturnType<typeof keeping>, lang: Language, stages: readonly string[]): Promise<Loaded> {
  const [shown, ...parts] = await Promise.all([
    get(lang, 'shown'),
    ...stages.map((stage) =>
      get(lang, stage).then(
        (words) => ({ stage, words, state: 'there' as const }),
        () => ({ stage, words: {}, state: 'failed' as const }),
      ),
    ),
  ]);
  return {
    lang,
    words: Object.assign({}, shown, ...parts.map(({ words }) => words)),
    stages: new Map(parts.map(({ stage, state }) => [stage, state])),
  };
}

/**
 * The words of a view: those it shows at once first, those of a stage's tasks when one of them is opened. Another
 * language takes over with everything that is open, so that no task speaks two languages or empties in between.
 */
export function useWords(lang: Language, load: LoadCatalogue): { loaded: Loaded | null; taskWords: TaskWords } {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [needed, setNeeded] = useState<readonly string[]>([]);
  const [tries, setTries] = useState(0);
  const get = useMemo(() => keeping(load), [load]);

  useEffect(() => {
    let wanted = true;
    loadAll(get, lang, needed).then(
      (all) => wanted && setLoaded(all),
      // The language itself cannot be had: what is on screen stays, and what waits for it says so.
      () =>
        wanted && setLoaded((old) => old && { ...old, stages: new Map(needed.map((stage) => [stage, old.stages.get(stage) ?? 'failed'])) }),
    );
    return () => {
      wanted = false;
    };
  }, [get, lang, needed, tries]);

  const need = useCallback((stages: readonly string[]) => {
    setNeeded((old) => (stages.every((stage) => old.includes(stage)) ? old : [...new Set([...old, ...stages])]));
  }, []);
  const retry = useCallback(() => {
    setLoaded((old) => old && { ...old, stages: new Map([...old.stages].filter(([, state]) => state === 'there')) });
    setTries((n) => n + 1);
  }, []);
  const taskWords = useMemo<TaskWords>(
    () => ({ stateOf: (stage) => loaded?.stages.get(stage) ?? 'loading', need, retry }),
    [loaded, need, retry],
  );
  return { loaded, taskWords };
}
