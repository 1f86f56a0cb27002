import type { PageNote } from './types';

const NOTES: Readonly<Record<string, readonly PageNote[]>> = {
  // “Be sure to make a note of the user account name and password because you can't access that information again” (Microsoft's
  // documents for indirect providers, add new customers).
  'customers.new': ['passwordOnce'],
};

/** What a person has to know on a page, by its id. It holds for every step of the page, read or not. */
export const notesOf = (page: string): readonly PageNote[] => NOTES[page] ?? [];
