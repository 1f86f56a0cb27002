import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { FACTS, type FactDef } from '../../lib/rules/facts';
import { ROOMS, SMALL_PARTS, STAGES } from '../../lib/ui/parts';
import { ROOT, shippedFiles } from './sources';

const LANGUAGES = ['en', 'de', 'zh-CN', 'hi'] as const;
const PARTS = [
  'ui',
  'rules',
  'desk',
  ...STAGES.map((stage) => `tasks/${stage}`),
  ...ROOMS.map((room) => `rooms/${room}`),
  ...SMALL_PARTS.map((part) => `parts/${part}`),
];
type Catalogue = Record<string, string>;

function catalogue(language: string, part: string): Catalogue {
  const file = join(ROOT, `lib/ui/locales/${language}/${part}.json`);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

const english: Catalogue = Object.assign({}, ...PARTS.map((part) => catalogue('en', part)));

/** Nodes of a parsed message, as `intl-messageformat` gives them: kinds 0 text, 1 argument, 2 number, 3 date, 4 time, 5 select, 6 plural. */
interface Part {
  type: number;
  value?: string;
  options?: Record<string, { value: Part[] }>;
  children?: Part[];
}

/** Names and kinds of everything a message wants filled in. Branches of a select or plural count once. */
function wants(message: string, language: string): string[] {
  const found = new Set<string>();
  const walk = (parts: readonly Part[]): void => {
    for (const { type, value, options, children } of parts) {
      if (type >= 1 && type <= 6 && value !== undefined) found.add(value);
      for (const option of Object.values(options ?? {})) walk(option.value);
      walk(children ?? []);
    }
  };
  walk(new IntlMessageFormat(message, language, undefined, { ignoreTag: true }).getAst() as Part[]);
  return [...found].sort();
}

it.each(LANGUAGES)('the words in %s are in the files of the parts, and in no other', (language) => {
  const folder = join(ROOT, `lib/ui/locales/${language}`);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'));
  expect(files.map((file) => file.replaceAll('\\', '/')).toSorted()).toEqual(PARTS.map((part) => `${part}.json`).toSorted());
});

describe.each(LANGUAGES.filter((language) => language !== 'en'))('words in %s', (language) => {
  it.each(PARTS)('%s: has the keys of English, no more and no fewer', (part) => {
    expect(Object.keys(catalogue('en', part)).length).toBeGreaterThan(10);
    expect(Object.keys(catalogue(language, part)).toSorted()).toEqual(Object.keys(catalogue('en', part)).toSorted());
  });

  it.each(PARTS)('%s: every message asks for the same parameters', (part) => {
    const own = catalogue(language, part);
    const differing = Object.entries(catalogue('en', part))
      .filter(([key, text]) => key in own && wants(own[key]!, language).join() !== wants(text, 'en').join())
      .map(([key]) => key);
    expect(differing).toEqual([]);
  });

  it.each(PARTS)('%s: no message is empty or left in English as a whole', (part) => {
    const own = catalogue(language, part);
    expect(Object.entries(own).filter(([, text]) => text.trim() === '')).toEqual([]);
    const long = Object.entries(catalogue('en', part)).filter(([, text]) => text.split(' ').length > 6);
    expect(long.filter(([key, text]) => own[key] === text).map(([key]) => key)).toEqual([]);
  });
});

/** A key as code names it: whole, or with parts filled in at run time, which stand as `*` here. */
interface Use {
  file: string;
  key: string;
}

interface Node {
  type?: string;
  [field: string]: unknown;
}

/** `'a.b'` → `a.b`, `` `a.${x}.c` `` → `a.*.c`; anything else is not readable here. */
function patternOf(node: Node | undefined): string[] {
  if (!node) return [];
  if (node.type === 'Literal' && typeof node.value === 'string') return [node.value];
  if (node.type === 'TemplateLiteral') {
    return [(node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked).join('*')];
  }
  if (node.type === 'ConditionalExpression') return [...patternOf(node.consequent as Node), ...patternOf(node.alternate as Node)];
  return [];
}

/** Keys in a file: first argument of `t(…)`, `key:` of a message, and parameters that are themselves keys (`@role.x`). */
function usesOf(file: string, code: string): Use[] {
  const found: Use[] = [];
  const add = (keys: string[]) => found.push(...keys.map((key) => ({ file, key })));
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) {
      for (const item of value) visit(item);
      return;
    }
    if (value === null || typeof value !== 'object') return;
    const node = value as Node;
    if (node.type === 'CallExpression') {
      const callee = node.callee as Node;
      const [first, second] = node.arguments as Node[];
      if (callee.type === 'Identifier' && (callee.name === 't' || callee.name === 'translate')) add(patternOf(first));
      if (callee.type === 'Identifier' && callee.name === 'optional') add(patternOf(second));
    }
    if (node.type === 'Property' && (node.key as Node).name === 'key' && /^(lib\/rules|entrypoints\/background)/.test(file)) {
      add(patternOf(node.value as Node).filter((key) => key.includes('.')));
    }
    add(
      patternOf(node.type === 'Literal' || node.type === 'TemplateLiteral' ? node : undefined).flatMap((text) =>
        /^@[a-z]+\.[\w.*-]+$/i.test(text) ? [text.slice(1)] : [],
      ),
    );
    for (const child of Object.values(node)) visit(child);
  };
  visit(parseSync(file, code).program);
  return found;
}

const matches = (pattern: string, keys: readonly string[]): boolean => {
  if (!pattern.includes('*')) return keys.includes(pattern);
  const escaped = pattern.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const regex = new RegExp(`^${escaped.join('.+')}$`);
  return keys.some((key) => regex.test(key));
};

describe('keys', () => {
  const keys = Object.keys(english);

  it('that code names are in the catalogues', () => {
    const uses = shippedFiles().flatMap((file) => usesOf(file, readFileSync(join(ROOT, file), 'utf8')));
    expect(uses.length).toBeGreaterThan(100);
    // A pattern that is a variable from beginning to end says nothing.
    const missing = uses.filter(({ key }) => !/^\**$/.test(key) && !matches(key, keys));
    expect(missing.map(({ file, key }) => `${file}: ${key}`)).toEqual([]);
  });

  it('of every fact and every enum value are there', () => {
    const wanted = Object.entries<FactDef>(FACTS).flatMap(([fact, def]) => [
      `fact.${fact}`,
      ...(def.form === 'enum' ? def.values.map((value) => `value.${fact}.${value}`) : []),
      ...(def.form === 'enumList' ? def.values.map((value) => `role.${value}`) : []),
    ]);
    expect(wanted.filter((key) => !keys.includes(key))).toEqual([]);
  });

  it('stand in one part only', () => {
    const all = PARTS.flatMap((part) => Object.keys(catalogue('en', part)));
    expect(all.filter((key, index) => all.indexOf(key) !== index)).toEqual([]);
  });
});

describe('the check itself', () => {
  it('finds keys in calls, messages and parameters', () => {
    const code = "t('a.b', { x: '@role.c' }); t(`d.$" + "{y}.e`); const m = { key: 'reason.f' }; t(z ? 'g.h' : 'i.j');";
    expect(
      usesOf('lib/rules/x.ts', code)
        .map(({ key }) => key)
        .toSorted(),
    ).toEqual(['a.b', 'd.*.e', 'g.h', 'i.j', 'reason.f', 'role.c']);
    expect(matches('d.*.e', ['d.1.e'])).toBe(true);
    expect(matches('d.*.e', ['d.1.f'])).toBe(false);
  });

  it('sees a parameter that a translation lost', () => {
    expect(wants('{n, plural, one {# day} other {# days}} since {sinceOn}', 'en')).toEqual(['n', 'sinceOn']);
    expect(wants('{n, plural, other {# Tage}}', 'de')).toEqual(['n']);
  });
});
