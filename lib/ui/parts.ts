/**
 * Stages whose tasks have words of their own, one file each: `locales/<lang>/tasks/<stage>.json`. They are the stages of
 * the rules, which this part of the house may not import; `locales/tasks.test.ts` keeps the two equal.
 */
export const STAGES = [
  'prepare',
  'enroll',
  'profile',
  'verification',
  'agreement',
  'distributor',
  'customers',
  'maintain',
  'expand',
  'direct-bill',
  'provider',
] as const;

export type Stage = (typeof STAGES)[number];

/** What a page loads at a time. `shown`: words of the interface and of the rules, needed at once. A stage: those of its opened tasks. */
export type Part = 'shown' | Stage;

/** Is there a file of words for a stage of this id? */
export const isStage = (id: string): id is Stage => (STAGES as readonly string[]).includes(id);
