import { ROOMS } from '../lib/ui/parts';

/** Where the desk's address can lead, in the order of its navigation: what stands on the checklist, the rooms, the desk's own matters. */
export const SECTIONS: readonly string[] = ['onboarding', 'graph', ...ROOMS, 'settings', 'data', 'log'];

export interface DeskPlace {
  /** One of `SECTIONS`. */
  section: string;
  /** What follows the room's name in the address (`#links/…`), for the room to read. */
  rest?: string;
  /** The task to show opened. */
  task?: string;
}

/** Which part of the desk an address names: `#graph`, `#task/verify.business`, `#links/…`. Anything else is the checklist. */
export function deskPlace(hash: string): DeskPlace {
  const name = hash.replace(/^#+/, '');
  const task = /^task\/([\w.-]{1,80})$/.exec(name)?.[1];
  if (task) return { section: 'onboarding', task };
  const [first = '', ...more] = name.split('/');
  const section = SECTIONS.find((known) => known === first);
  if (!section) return { section: 'onboarding' };
  return { section, ...(more.length > 0 && { rest: more.join('/') }) };
}
