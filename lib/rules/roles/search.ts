import rolesFile from '../knowledge/roles.json';
import type { Sourced } from '../knowledge/types';
import type { Action } from './actions';
import namesFile from './names.json';

/** Other names of a role, old ones and those of other interfaces. */
export interface RoleNames extends Sourced {
  role: string;
  names: readonly string[];
}

export const ROLE_NAMES = namesFile.names as readonly RoleNames[];

/** The portal's English name of a role. */
export const labelOf = (role: string): string | undefined => rolesFile.roles.find(({ id }) => id === role)?.label;

/** Names of a role besides the one it is shown by. */
export const otherNames = (role: string, shown: string): string[] => {
  const label = labelOf(role);
  const names = [...(label ? [label] : []), ...(ROLE_NAMES.find((one) => one.role === role)?.names ?? [])];
  return names.filter((name) => plain(name) !== plain(shown));
};

/** For comparing: small letters, no accents, blanks as one. Marks of scripts that need them (Devanagari) stay. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();

/**
 * The text in which an action is searched: its words and every name, old or new, of the roles that may do it. Made once, not at each key.
 * `words`: the action's title and the titles of its tasks; `nameOf`: a role's name, all in the reader's language.
 */
export function searchable({ allows }: Action, words: readonly string[], nameOf: (role: string) => string): string {
  const roles = Object.entries(allows).flatMap(([role, allowed]) => (allowed === 'no' ? [] : [role]));
  const names = roles.flatMap((role) => [nameOf(role), labelOf(role) ?? '', ...(ROLE_NAMES.find((one) => one.role === role)?.names ?? [])]);
  return plain([...words, ...names].join(' '));
}

/** Is every word of the search in that text? An empty search finds all. */
export function fits(text: string, search: string): boolean {
  return plain(search)
    .split(' ')
    .every((word) => text.includes(word));
}
