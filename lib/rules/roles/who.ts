import type { Facts, FoldedFact } from '../assessment';

/** Roles of people still listed, of all users that were seen: one fact per person. */
const people = (facts: Facts): FoldedFact<'user.roles'>[] =>
  Object.values(facts.byKey).filter((one): one is FoldedFact<'user.roles'> => one.fact === 'user.roles' && one.stillListed !== false);

/** People of the account who were seen in one of these roles, newest sighting first. Others may have them too. */
export const whoHas = (facts: Facts, roles: readonly string[]): FoldedFact<'user.roles'>[] =>
  people(facts)
    .filter(({ value }) => value.some((role) => roles.includes(role)))
    .sort((a, b) => b.lastSeenAt - a.lastSeenAt || (a.subject!.id < b.subject!.id ? -1 : 1));

/** How many people of the account were seen with their roles. */
export const peopleSeen = (facts: Facts): number => people(facts).length;

/** What to call a person: the display name and the sign-in name, as far as they were seen. */
export function nameOf(facts: Facts, id: string): { name: string; mail?: string } {
  const name = facts.byKey[`user.name@user:${id}`]?.value;
  return typeof name === 'string' && name.toLowerCase() !== id.toLowerCase()
    ? { name, ...(id.includes('@') && { mail: id }) }
    : { name: id };
}
