import { describe, expect, it } from 'vitest';
import { type Import, importsOf, ROOT, reach, shippedSources } from './sources';

const graph = shippedSources();

/** Part of the house a file belongs to: `lib/rules`, `components`, `entrypoints`. */
const partOf = (file: string): string => {
  const [top = '', second = ''] = file.split('/');
  return top === 'lib' ? `lib/${second}` : top;
};

/** Which parts a part may import, besides itself. Types count like values, but for those of `TYPES_ONLY`. */
const MAY: Record<string, readonly string[]> = {
  'lib/rules': [],
  'lib/portal': ['lib/rules'],
  'lib/journal': ['lib/rules'],
  'lib/messages': ['lib/rules', 'lib/portal'],
  'lib/mail': ['lib/rules'],
  'lib/ui': [],
  components: ['lib/rules', 'lib/messages', 'lib/mail', 'lib/ui'],
  entrypoints: ['lib/rules', 'lib/portal', 'lib/journal', 'lib/messages', 'lib/mail', 'lib/ui', 'components'],
};

/** Allowed as types, which leave nothing behind in what is built: messages carry what the portal part reads. */
const TYPES_ONLY: readonly (readonly [string, string])[] = [
  ['lib/messages', 'lib/portal'],
  ['components', 'lib/messages'],
];

function violations(sources: ReadonlyMap<string, readonly Import[]>): string[] {
  return [...sources].flatMap(([file, imports]) =>
    imports
      .filter(({ own, target, typeOnly }) => {
        const [from, to] = [partOf(file), partOf(target)];
        if (!own || from === to) return false;
        if (!MAY[from]?.includes(to)) return true;
        return !typeOnly && TYPES_ONLY.some(([a, b]) => a === from && b === to);
      })
      .map(({ target, typeOnly }) => `${file} → ${target}${typeOnly ? ' (type)' : ''}`),
  );
}

/** Files on a circle of imports that stay in the build, each circle once. */
function circles(sources: ReadonlyMap<string, readonly Import[]>): string[] {
  const found: string[] = [];
  const state = new Map<string, 'open' | 'done'>();
  const visit = (file: string, way: readonly string[]): void => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      found.push([...way.slice(way.indexOf(file)), file].join(' → '));
      return;
    }
    state.set(file, 'open');
    for (const { target, own, typeOnly } of sources.get(file) ?? []) if (own && !typeOnly) visit(target, [...way, file]);
    state.set(file, 'done');
  };
  for (const file of sources.keys()) visit(file, []);
  return found;
}

/** What may not reach a page of the portal: it costs bytes on every page, or brings a way out. */
const TOO_HEAVY = /^(preact|@preact\/.*|react|zod|idb|webextension-polyfill|intl-messageformat|@fluentui\/.*)$/;

describe('imports', () => {
  it('finds the sources', () => {
    expect([...graph.keys()]).toContain('lib/rules/facts.ts');
    expect([...graph.keys()]).toContain('entrypoints/portal/index.ts');
  });

  it('every part is known', () => {
    expect([...graph.keys()].filter((file) => !(partOf(file) in MAY))).toEqual([]);
  });

  it('run in the directions of the plan only', () => {
    expect(violations(graph)).toEqual([]);
  });

  it('make no circles', () => {
    expect(circles(graph)).toEqual([]);
  });

  it('of the content script reach no framework, no schema library, no database and no polyfill', () => {
    for (const entry of ['entrypoints/portal/index.ts', 'entrypoints/fields/index.ts']) {
      const heavy = [...reach(graph, entry)].filter(([target]) => TOO_HEAVY.test(target));
      expect(heavy.map(([, way]) => way.join(' → '))).toEqual([]);
    }
  });

  it('of the rules name no package that touches a browser', () => {
    const packages = [...graph].flatMap(([file, imports]) =>
      partOf(file) === 'lib/rules'
        ? imports.filter(({ own, typeOnly }) => !own && !typeOnly).map(({ target }) => `${file} → ${target}`)
        : [],
    );
    const allowed =
      /(?:knowledge|regions\/edition)\/schema\.ts → zod$|prerequisites\/(?:contact|form\/\w+)\.ts → (?:libphonenumber-js|tldts|postcode-validator|email-providers|disposable-email-domains-js)$|invitations\/(?:templates\/fill|own\/check-tags)\.ts → mustache$/;
    expect(packages.filter((line) => !allowed.test(line))).toEqual([]);
  });

  it('of panel, popup and content script reach none of the lists and libraries that check forms', () => {
    for (const entry of [
      'entrypoints/panel/main.tsx',
      'entrypoints/popup/main.tsx',
      'entrypoints/portal/index.ts',
      'entrypoints/fields/index.ts',
    ]) {
      const heavy = [...reach(graph, entry).keys()].filter((target) =>
        /^(?:libphonenumber-js|tldts|postcode-validator|email-providers|disposable-email-domains-js)$/.test(target),
      );
      expect(heavy, entry).toEqual([]);
    }
  });
});

describe('the check itself', () => {
  const sources = (files: Record<string, string>) =>
    new Map(Object.entries(files).map(([file, code]) => [file, importsOf(`${ROOT}/${file}`, code)]));

  it('sees a forbidden direction, also of a type', () => {
    const bad = sources({
      'lib/rules/facts.ts': "import type { Page } from '../portal/types';",
      'components/x.tsx': "import { envelope } from '../lib/messages/protocol';",
    });
    expect(violations(bad)).toEqual(['lib/rules/facts.ts → lib/portal/types.ts (type)', 'components/x.tsx → lib/messages/protocol.ts']);
  });

  it('sees a circle and what a script drags in, and lets types pass', () => {
    const bad = sources({
      'lib/rules/observation.ts': "import { a } from './facts';",
      'lib/rules/facts.ts': "export * from './observation'; import { z } from 'zod'; import type { h } from 'preact';",
    });
    expect(circles(bad)).toHaveLength(1);
    expect([...reach(bad, 'lib/rules/observation.ts').keys()].filter((target) => TOO_HEAVY.test(target))).toEqual(['zod']);
  });
});
