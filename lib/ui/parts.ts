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

/** Rooms of the desk that have words of their own, loaded when the room is entered: `locales/<lang>/rooms/<room>.json`. */
export const ROOMS: readonly string[] = [
  'preflight',
  'report',
  'year',
  'glossary',
  'accounts',
  'portal-map',
  'fit',
  'map',
  'errors',
  'links',
  'which',
  'distributors',
  'compare',
  'draft',
  'many',
  'invitations',
  'templates',
  'planner',
  'clinic',
  'roles',
  'direct-bill',
  'provider',
];

/** What panel and popup open on demand and that has words of its own: `locales/<lang>/parts/<part>.json`. */
export const SMALL_PARTS: readonly string[] = ['page-draft'];

/** What a page loads at a time. `shown`: words of the interface and of the rules, needed at once. `desk`: those only the desk has. A stage: those of its opened tasks. A room of the desk. A part of panel and popup. */
export type Part = 'shown' | 'desk' | Stage | `room:${string}` | `part:${string}`;

/** The part of a room's words. */
export const roomPart = (room: string) => `room:${room}` as const;

/** The words of what panel and popup open on demand. */
export const smallPart = (part: string) => `part:${part}` as const;

/** Does a part of this name exist? */
export const isPart = (id: string): id is Part =>
  id === 'shown' ||
  id === 'desk' ||
  isStage(id) ||
  ROOMS.some((room) => roomPart(room) === id) ||
  SMALL_PARTS.some((part) => smallPart(part) === id);

/** Is there a file of words for a stage of this id? */
export const isStage = (id: string): id is Stage => (STAGES as readonly string[]).includes(id);
