import type { Catalogue, Language } from './i18n';

/** One chunk per file, so that a page loads one language only. Apart from `i18n.ts`: the worker must not pull these in. */
const files = import.meta.glob<Catalogue>('./locales/*/*.json', { import: 'default' });

/** `shown`: words of the interface and of the rules, needed at once. `details`: the words of opened tasks, four times as many. */
const PARTS = { shown: ['ui', 'rules'], details: ['tasks'] } as const;

/**
 * The words of one language, for pages. A file that a language does not have is English, whole, so that numbered steps
 * never mix two languages.
 */
export async function loadCatalogue(lang: Language, part: keyof typeof PARTS): Promise<Catalogue> {
  const loaded = await Promise.all(
    PARTS[part].map((name) => {
      const load = files[`./locales/${lang}/${name}.json`] ?? files[`./locales/en/${name}.json`];
      return load?.() ?? {};
    }),
  );
  return Object.assign({}, ...loaded);
}
