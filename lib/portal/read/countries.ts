import namesFile from '../../rules/knowledge/regions-names.json';
import { COUNTRY_CODES, MARKETS } from '../../rules/regions';
import { nameKey } from '../../rules/regions/names';
import { normalise } from './normalise';

const namesOf = new Map<string, Map<string, string>>();

/** Names of all countries in a language → ISO 3166-1 alpha-2 code, from the browser's own tables. */
function names(lang: string): Map<string, string> {
  let table = namesOf.get(lang);
  if (!table) {
    table = new Map();
    for (const style of ['long', 'short'] as const) {
      let display: Intl.DisplayNames;
      try {
        display = new Intl.DisplayNames([lang], { type: 'region', fallback: 'none', style });
      } catch {
        break;
      }
      for (const code of COUNTRY_CODES) {
        const name = display.of(code);
        if (name && name !== code && !table.has(normalise(name))) table.set(normalise(name), code);
      }
    }
    namesOf.set(lang, table);
  }
  return table;
}

let written: Map<string, string | null> | undefined;

/** Names as Microsoft's table of markets writes them, and former and everyday ones → code; `null`: more than one goes by it. */
function writtenNames(): Map<string, string | null> {
  if (written) return written;
  written = new Map();
  const add = (name: string, code: string): void => {
    const key = nameKey(name);
    written!.set(key, (written!.get(key) ?? code) === code && written!.get(key) !== null ? code : null);
  };
  for (const { code, name } of MARKETS.byCode.values()) add(name, code);
  for (const [code, names] of Object.entries(namesFile.aliases)) for (const name of names) add(name, code);
  // Of these only the browser's own names, which are asked first, may tell.
  for (const { names } of namesFile.ambiguous) for (const name of names) written.set(nameKey(name), null);
  return written;
}

/** The country a text is the name of, in English or the page's language, or as Microsoft writes it. Abbreviations are not guessed. */
export function countryOf(text: string, lang: string): string | null {
  const name = normalise(text).replace(/[.\s]+$/, '');
  if (!name || name.length > 80) return null;
  return names('en').get(name) ?? names(lang).get(name) ?? writtenNames().get(nameKey(text)) ?? null;
}

/**
 * The country at the end of an address or a place, behind a comma or in a line of its own; the longest name counts, as some have
 * commas themselves (“Seoul, Korea, Republic of”).
 */
export function countryAtEnd(text: string, lang: string): string | null {
  const parts = text.split(/[,\n]/).map((part) => part.trim());
  for (const n of [3, 2, 1]) {
    const found = n <= parts.length ? countryOf(parts.slice(-n).join(', '), lang) : null;
    if (found) return found;
  }
  return null;
}
