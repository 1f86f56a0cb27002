import type { Settings } from '../../lib/messages/protocol';
import { dirOf, type Language, pickLanguage, type Translate, translator } from '../../lib/ui/i18n';

/** Words of the interface, of the rules and of what they say of a form and of regions, in every language: a worker cannot load a part of itself later. */
const files = import.meta.glob<Record<string, string>>(
  '../../lib/ui/locales/*/{ui,rules,rooms/preflight,rooms/fit,parts/page-draft}.json',
  {
    eager: true,
    import: 'default',
  },
);

function catalogue(lang: Language): Record<string, string> {
  const all: Record<string, string> = {};
  for (const [path, words] of Object.entries(files)) if (path.includes(`/${lang}/`)) Object.assign(all, words);
  return all;
}

/** A language with its words. */
export interface Words {
  lang: Language;
  dir: 'ltr' | 'rtl';
  t: Translate;
}

/** Gives the words for a setting. Each language is prepared once. */
export function makeWords(uiLanguage: () => string): (setting: Settings['language']) => Words {
  const made = new Map<Language, Words>();
  return (setting) => {
    const lang = pickLanguage(setting, uiLanguage());
    const words = made.get(lang) ?? { lang, dir: dirOf(lang), t: translator(lang, catalogue(lang), catalogue('en')) };
    made.set(lang, words);
    return words;
  };
}
