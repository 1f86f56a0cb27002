/** The parts of the desk, by the names its address uses. */
export const SECTIONS = ['onboarding', 'graph', 'settings', 'data', 'log'] as const;

export interface DeskPlace {
  section: (typeof SECTIONS)[number];
  /** The task to show opened. */
  task?: string;
}

/** Which part of the desk an address names: `#graph`, `#task/verify.business`. Anything else is the checklist. */
export function deskPlace(hash: string): DeskPlace {
  const name = hash.replace(/^#+/, '');
  const task = /^task\/([\w.-]{1,80})$/.exec(name)?.[1];
  if (task) return { section: 'onboarding', task };
  return { section: SECTIONS.find((section) => section === name) ?? 'onboarding' };
}
