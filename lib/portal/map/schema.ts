/**
 * The form of the portal map: of the three files it is shipped as, and of the one file in which a newer map is imported.
 * It holds values only: wordings, patterns, trust. The message of each check is a problem's name (`map.problem.<name>`).
 */
import { z } from 'zod';
import { patternProblem } from './pattern';

z.config({ jitless: true });

/** How an importable file names itself. */
export const MAP_FORMAT = 'partner-center-companion portal map';
/** The form described here. */
export const MAP_SCHEMA = 1;

/** A day, and where one day has several maps which of them: `2026-11-20`, `2026-11-20.2`. */
const VERSION = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(\.\d{1,3})?$/;
const version = z.string('version').regex(VERSION, 'version');
const day = z.string('date').regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'date');
/** Text without control characters: it is shown to people and compared with pages. */
const text = (most: number) =>
  z
    .string('text')
    .min(1, 'text')
    .max(most, 'text')
    .refine((value) => !/\p{Cc}/u.test(value), 'text');
const source = text(600);
/** Where an entry differs from its file: its own source and date. */
const about = z.strictObject({ source, asOf: day });

const pattern = z.string('text').superRefine((value, context) => {
  const problem = patternProblem(value);
  if (problem) context.addIssue({ code: 'custom', message: problem });
});
const pageId = z.string('id').regex(/^\??[a-z][\w.]{0,79}$/i, 'id');
const address = z.union([z.tuple([pageId, pattern]), z.tuple([pageId, pattern, about])]);
const addresses = z.array(address, 'list').min(1, 'list').max(300, 'list');

const trust = z.enum(['high', 'medium', 'low'], 'trust');
const wording = text(200);
const wordings = z.array(z.tuple([wording, trust], 'wording'), 'list').max(40, 'list');
const label = z.object({ en: z.array(wording, 'list').min(1, 'list').max(40, 'list'), about: about.optional() }, 'list').catchall(wordings);
const labels = z.record(z.string(), label, 'list');

const collision = z.strictObject({
  lang: z.string('text').regex(/^[a-z]{2,3}(-[A-Z]{2})?$/, 'language'),
  text: wording,
  kind: z.enum(['two-states', 'two-pages', 'action-or-state', 'singular-plural'], 'kind'),
  risk: z.enum(['high', 'medium', 'low'], 'kind'),
  note: text(400),
  about: about.optional(),
});
const collisions = z.array(collision, 'list').max(500, 'list');

const head = { schema: z.literal(MAP_SCHEMA, 'schema'), version, asOf: day, source };

/** `addresses.json`. */
export const addressesFile = z.strictObject({ ...head, note: text(2000), addresses });
/** `labels.json`. */
export const labelsFile = z.strictObject({ ...head, note: text(2000), labels });
/** `collisions.json`. */
export const collisionsFile = z.strictObject({ ...head, collisions });
/** One file with all of it. */
export const mapFile = z.strictObject({ format: z.literal(MAP_FORMAT, 'format'), ...head, addresses, labels, collisions });

/** A portal map as one piece of data. */
export type MapData = Readonly<z.infer<typeof mapFile>>;
export type AddressEntry = MapData['addresses'][number];

/** Which of two versions is newer: above zero the first, below zero the second. */
export function compareVersions(a: string, b: string): number {
  const parts = (one: string): [string, number] => [one.slice(0, 10), Number(one.slice(11) || 0)];
  const [dayA, numberA] = parts(a);
  const [dayB, numberB] = parts(b);
  return dayA === dayB ? numberA - numberB : dayA < dayB ? -1 : 1;
}
