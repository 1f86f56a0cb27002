import { findCountry } from '../regions';

/** Countries of a cell, or the first part of it that names none, or more than one. */
export type Countries = { codes: string[] } | { problem: 'country' | 'several'; text: string };

/**
 * Countries by name in any language of the interface or by code, with semicolons or lines between them, commas too where a part as a
 * whole is no name ("Korea, Republic of" is one). Each once, in their order. `lang`: the reader's language.
 */
export function countriesIn(text: string, lang: string): Countries {
  const codes = new Set<string>();
  const read = (part: string): Countries | null => {
    const found = findCountry(part, lang);
    if (found.is === 'one' && /^[A-Z]{2}$/.test(found.code)) {
      codes.add(found.code);
      return null;
    }
    return { problem: found.is === 'several' ? 'several' : 'country', text: part };
  };
  for (const part of text.split(/[;|\r\n]+/).map((one) => one.trim())) {
    if (!part) continue;
    const whole = read(part);
    if (!whole) continue;
    const pieces = part.split(',').flatMap((one) => one.trim() || []);
    if (pieces.length < 2) return whole;
    for (const piece of pieces) {
      const failed = read(piece);
      if (failed) return failed;
    }
  }
  return { codes: [...codes] };
}
