import type { Catalogue, Language } from './i18n';
import { isStage, type Part } from './parts';

/** One chunk per file, so that a page loads one language only. Apart from `i18n.ts`: the worker must not pull these in. */
const files = import.meta.glob<Catalogue>(['./locales/*/{ui,rules}.json', './locales/*/tasks/*.json'], { import: 'default' });

/** The files of a part, from the language's folder. */
function filesOf(part: Part): readonly string[] {
  if (part === 'shown') return ['ui', 'rules'];
  const [kind, name] = part.split(':');
  if (name !== undefined) return [`${kind}s/${name}`];
  return [isStage(part) ? `tasks/${part}` : part];
}

/**
 * Words of one language, for pages. A file that a language does not have is English, whole, so that numbered steps
 * never mix two languages. Fails where a file cannot be had at all: no words must not look like nothing to say.
 */
export async function loadCatalogue(lang: Language, part: Part): Promise<Catalogue> {
  const all = part === 'shown' || isStage(part) ? files : (await import('./more-words')).MORE_WORDS;
  const loaded = await Promise.all(
    filesOf(part).map((name) => {
      const load = all[`./locales/${lang}/${name}.json`] ?? all[`./locales/en/${name}.json`];
      if (!load) throw new Error(`no words in ${name}`);
      return load();
    }),
  );
  return Object.assign({}, ...loaded);
}
