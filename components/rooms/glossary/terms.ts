import termsFile from './terms.json';

/** A word of the field: what it is called today, what it was called, and whose word that is. Its meaning is `term.<id>` of the room's words. */
export interface Term {
  id: string;
  now: string;
  /** Short or other forms that pages mix with it. */
  also: readonly string[];
  /** Former names. */
  before: readonly string[];
  see?: readonly string[];
  sources: readonly string[];
}

/** All of them. */
export const TERMS = termsFile.terms as readonly Term[];

/** ISO day on which their sources were last looked at. */
export const TERMS_AS_OF: string = termsFile.asOf;
