import type { TaskView } from '../assessment';
import type { TaskEntry } from '../knowledge/types';
import type { Lookup } from '../lookup';

/**
 * Has the person signed in one of the roles that may do this, as seen? A primary contact is known by the mail address
 * only; whether somebody is another person than the contact is not claimed, for a sign-in name need not be the address.
 */
export function iMay({ roles }: TaskEntry, facts: Lookup): TaskView['iMay'] {
  if (roles.includes('any')) return 'yes';
  const me = facts.value('me.user')?.toLowerCase();
  if (roles.includes('primary-contact') && me !== undefined && me === facts.value('legal.primaryContactEmail')?.toLowerCase()) return 'yes';
  const mine = facts.mine('user.roles')?.value;
  if (mine && roles.some((role) => (mine as readonly string[]).includes(role))) return 'yes';
  if (!mine || roles.includes('primary-contact') || roles.includes('customer')) return 'unknown';
  return 'no';
}

/** So many names are enough to know whom to ask; the table of roles has all of them. */
const MOST = 4;

/** The roles of the person signed in, and who else of the account has one of those a task takes, the newest sighting first; as seen. */
export function rolesSeen({ roles }: TaskEntry, facts: Lookup): Pick<TaskView, 'myRoles' | 'seenWith'> {
  const mine = facts.mine('user.roles');
  const others = facts
    .all('user.roles')
    .filter((one) => one.subject?.id !== mine?.subject?.id && one.value.some((role) => roles.includes(role)))
    .sort((a, b) => b.lastSeenAt - a.lastSeenAt || (a.subject!.id < b.subject!.id ? -1 : 1))
    .slice(0, MOST)
    .map(({ subject }) => facts.ofUser('user.name', subject!.id)?.value ?? subject!.id);
  return { ...(Array.isArray(mine?.value) && { myRoles: mine.value }), ...(others.length > 0 && { seenWith: others }) };
}
