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
