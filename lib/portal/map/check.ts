import type { z } from 'zod';
import { jsonErrorLine } from '../../rules/distributors/json-line';
import { ROLE } from '../../rules/facts';
import pagesFile from '../../rules/knowledge/pages.json';
import { bare } from '../read/normalise';
import { MAP_FORMAT, type MapData, mapFile } from './schema';
import { SHIPPED } from './shipped';

/** Longest file that is looked at, in characters; the shipped map has about 60,000. */
export const LONGEST_MAP = 1_000_000;
const MOST_PROBLEMS = 20;

/** What is wrong, and with which entry (`labels › v.pending › de › 2`; empty: with the file). Words: `map.problem.<problem>`. */
export interface MapProblem {
  entry: string;
  problem: string;
  /** Where the file breaks off, as far as it can be told. */
  line?: number;
}

/** A map that can be used, with the names of entries that this version has no use for; or why not. */
export type CheckedMap = { ok: true; map: MapData; unused: string[] } | { ok: false; problems: MapProblem[]; more: number };

const PAGES: ReadonlySet<string> = new Set(pagesFile.pages.map(({ id }) => id));
const ROLES: ReadonlySet<string> = new Set(ROLE);
/** Families in which each word must mean one thing: a status, a role or a page read as another one would be a false claim. */
const TELLING = /^(page|tab|section|step|v|role)\./;

const isUsed = (key: string): boolean =>
  Object.hasOwn(SHIPPED.labels, key) ||
  (key.startsWith('page.') && PAGES.has(key.slice(5))) ||
  (key.startsWith('role.') && ROLES.has(key.slice(5)));

/** Counted from one, as people count; names as they stand in the file. */
const placeOf = (path: readonly PropertyKey[]): string =>
  path.map((part) => (typeof part === 'number' ? `${part + 1}` : String(part).slice(0, 60))).join(' › ');

/** An address names its page: that says more than its number in the list. */
function namePage(path: readonly PropertyKey[], raw: unknown): PropertyKey[] {
  const [first, number, ...more] = path;
  if (first !== 'addresses' || typeof number !== 'number') return [...path];
  const entry = (raw as { addresses: unknown[] }).addresses[number];
  const id = Array.isArray(entry) && typeof entry[0] === 'string' ? `${number + 1} (${entry[0].slice(0, 40)})` : number;
  return [first, id, ...more];
}

/** The innermost thing that is wrong, where a value may have one of several forms. */
function innermost(issue: z.core.$ZodIssue): { path: PropertyKey[]; message: string } {
  if (issue.code !== 'invalid_union') return { path: issue.path, message: issue.code === 'unrecognized_keys' ? 'part' : issue.message };
  const within = issue.errors.flat().find((one) => one.code === 'custom' || /^[a-z.]+$/.test(one.message));
  if (!within) return { path: issue.path, message: 'form' };
  const found = innermost(within);
  return { path: [...issue.path, ...found.path], message: found.message };
}

const KNOWN_PROBLEM = /^[a-z]+(\.[a-z]+)?$/;
function problemOf(issue: z.core.$ZodIssue, raw: unknown): MapProblem {
  const { path, message } = innermost(issue);
  const extra = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  return { entry: placeOf(namePage([...path, ...extra], raw)), problem: KNOWN_PROBLEM.test(message) ? message : 'form' };
}

/** Entries under names that nothing could ever ask for. */
const misnamed = ({ labels }: MapData): MapProblem[] =>
  Object.entries(labels).flatMap(([key, entry]) => [
    ...(/^[a-z]+\.[\w.-]{1,80}$/i.test(key) ? [] : [{ entry: placeOf(['labels', key]), problem: 'name' }]),
    ...Object.keys(entry)
      .filter((name) => name !== 'about' && !/^[a-z]{2,3}(-[A-Z]{2})?$/.test(name))
      .map((name) => ({ entry: placeOf(['labels', key, name]), problem: 'language' })),
  ]);

/** One wording for two things, in one language, that no collision tells of. */
function twice({ labels, collisions }: MapData): MapProblem[] {
  const told = new Set(collisions.filter(({ kind }) => kind !== 'singular-plural').map((one) => `${one.lang} ${bare(one.text)}`));
  const seen = new Map<string, string>();
  const problems: MapProblem[] = [];
  for (const [key, entry] of Object.entries(labels)) {
    if (!TELLING.test(key)) continue;
    for (const [lang, list] of Object.entries(entry)) {
      if (!Array.isArray(list)) continue;
      for (const one of list) {
        const wording = bare(typeof one === 'string' ? one : one[0]);
        const id = `${key.split('.')[0]} ${lang} ${wording}`;
        const other = seen.get(id);
        if (other !== undefined && other !== key && !told.has(`${lang} ${wording}`))
          problems.push({ entry: placeOf(['labels', key, lang, `“${wording}” = ${other}`]), problem: 'twice' });
        seen.set(id, key);
      }
    }
  }
  return problems;
}

const refused = (problems: MapProblem[]): CheckedMap => ({
  ok: false,
  problems: problems.slice(0, MOST_PROBLEMS),
  more: Math.max(0, problems.length - MOST_PROBLEMS),
});

/** The text of a file → the map it holds, or everything that is wrong with it. Never throws; changes nothing. */
export function checkMap(text: string): CheckedMap {
  if (text.length > LONGEST_MAP) return refused([{ entry: '', problem: 'long' }]);
  let raw: unknown;
  try {
    // A mark at the beginning that editors put there.
    raw = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const line = jsonErrorLine(String(error), text);
    return refused([{ entry: '', problem: 'json', ...(line !== undefined && { line }) }]);
  }
  if (typeof raw !== 'object' || raw === null || (raw as { format?: unknown }).format !== MAP_FORMAT)
    return refused([{ entry: '', problem: 'format' }]);
  const parsed = mapFile.safeParse(raw);
  if (!parsed.success) return refused(parsed.error.issues.map((issue) => problemOf(issue, raw)));
  const { data } = parsed;
  const problems = [...misnamed(data), ...twice(data)];
  if (problems.length > 0) return refused(problems);
  const labels = Object.entries(data.labels);
  const pageOf = ([id]: MapData['addresses'][number]): string => id.replace('?', '');
  const unused = [
    ...labels.filter(([key]) => !isUsed(key)).map(([key]) => key),
    ...data.addresses.map(pageOf).filter((id) => !PAGES.has(id)),
  ];
  return {
    ok: true,
    unused: [...new Set(unused)],
    map: {
      ...data,
      labels: Object.fromEntries(labels.filter(([key]) => isUsed(key))),
      addresses: data.addresses.filter((entry) => PAGES.has(pageOf(entry))),
    },
  };
}
