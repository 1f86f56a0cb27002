import { nameKey, names } from '../regions/names';
import { countriesOfCode } from '../regions/table';

/** Countries of a cell, or the first part of it that names none, or more than one. */
export type Countries = { codes: string[] } | { problem: 'country' | 'several'; text: string };

/** Longer than any name. */
const LONGEST = 80;

/**
 * Countries that go by exactly this name or code. Not `findCountry`, which for every text without a country looks for near ones: of
 * thousands of rows nobody is asked which was meant.
 */
function goingBy(text: string): readonly string[] {
  const key = text.length > LONGEST ? '' : nameKey(text);
  if (!key) return [];
  const { ambiguous, byKey } = names();
  const named = ambiguous.get(key) ?? [...(byKey.get(key) ?? [])];
  return named.length > 0 ? named : countriesOfCode(text);
}

/**
 * Countries by name in any language of the interface or by code, with semicolons or lines between them, commas too where a part as a
 * whole is no name ("Korea, Republic of" is one). Each once, in their order.
 */
export function countriesIn(text: string): Countries {
  const codes = new Set<string>();
  const read = (part: string): Countries | null => {
    const [code, other] = goingBy(part);
    if (code !== undefined && other === undefined) {
      codes.add(code);
      return null;
    }
    return { problem: other === undefined ? 'country' : 'several', text: part };
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
