import { type Found, findCountry } from '../../../lib/rules/regions';

/** What stands in one country input. */
export interface Field {
  text: string;
  /** The country chosen among several that go by the text, or filled in; typing forgets it. */
  picked?: string;
  /** When a page of the portal showed it (ms, UTC), where it was filled in from there. */
  seenAt?: number;
}

export const EMPTY: Field = { text: '' };

/** What the field names, for a person of this language. */
export const foundIn = ({ text, picked }: Field, lang: string): Found =>
  picked === undefined ? findCountry(text, lang) : { is: 'one', code: picked };

/** The code it names, or nothing while that is open. */
export function codeOf(field: Field, lang: string): string | undefined {
  const found = foundIn(field, lang);
  return found.is === 'one' ? found.code : undefined;
}
