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
 * Does an action fit what is searched? Every word has to be found in its words or in a name, old or new, of a role that may do it.
 * `words`: the action's title and the titles of its tasks; `nameOf`: a role's name, all in the reader's language.
 */
export function fits(action: Action, search: string, words: readonly string[], nameOf: (role: string) => string): boolean {
  const wanted = plain(search).split(' ').filter(Boolean);
  if (wanted.length === 0) return true;
  const roles = Object.entries(action.allows).flatMap(([role, allowed]) => (allowed === 'no' ? [] : [role]));
  const text = plain([...words, ...roles.flatMap((role) => [nameOf(role), ...otherNames(role, '')])].join(' '));
  return wanted.every((word) => text.includes(word));
}
