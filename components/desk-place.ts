/** The desk's navigation: groups by what a person is about, each with its places by the names the address uses. */
export const GROUPS = {
  onboarding: ['onboarding', 'graph', 'preflight', 'clinic', 'roles', 'report', 'year'],
  advice: ['fit', 'map', 'distributors', 'compare', 'direct-bill', 'provider', 'errors', 'glossary'],
  invitations: ['which', 'draft', 'many', 'invitations', 'templates', 'planner', 'links'],
  own: ['accounts', 'portal-map', 'settings', 'data', 'log'],
} as const;

/** Where the desk's address can lead, in the order of its navigation. */
export const SECTIONS: readonly string[] = Object.values(GROUPS).flat();

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
