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
      for (let i = 0; i < 676; i++) {
        const code = String.fromCharCode(65 + Math.floor(i / 26), 65 + (i % 26));
        // Unions, test codes and the unknown region are no countries.
        if (/^(EU|EZ|UN|QO|X[^K]|ZZ|UK)$/.test(code)) continue;
        const name = display.of(code);
        if (name && name !== code && !table.has(normalise(name))) table.set(normalise(name), new Intl.Locale(`und-${code}`).region ?? code);
      }
    }
    namesOf.set(lang, table);
  }
  return table;
}

/** The country a text is the name of, in English or the page's language. Abbreviations are not guessed. */
export function countryOf(text: string, lang: string): string | null {
  const name = normalise(text).replace(/[.\s]+$/, '');
  return names('en').get(name) ?? names(lang).get(name) ?? null;
}
