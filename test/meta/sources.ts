/**
 * The project's own sources as a graph: which file imports what, read with a real parser, so that the rules about
 * imports can be tests.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseSync } from 'vite';

/** Folder of the project. */
export const ROOT = resolve(import.meta.dirname, '../..');

export interface Import {
  /** File of ours, from the project's folder (`lib/rules/facts.ts`), or the name of a package. */
  target: string;
  own: boolean;
  /** Vanishes at build time: `import type`, or nothing but types in the braces. */
  typeOnly: boolean;
}

/** Path from the project's folder, with forward slashes on every system. */
export const named = (file: string): string => relative(ROOT, file).replaceAll('\\', '/');

/** A module that `from` imports by a relative path; an ending may be left out. */
function resolveOwn(from: string, specifier: string): string {
  const path = resolve(dirname(from), specifier.replace(/\?.*$/, ''));
  const found = [path, `${path}.ts`, `${path}.tsx`, `${path}.mjs`, join(path, 'index.ts'), join(path, 'index.tsx')].find(
    (candidate) => existsSync(candidate) && /\.\w+$/.test(candidate),
  );
  if (!found) throw new Error(`${named(from)} imports ${specifier}, which is not there`);
  return named(found);
}

/** `@fluentui/tokens/lib/x` belongs to the package `@fluentui/tokens`. */
const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** Everything one source file imports, exports from elsewhere, or loads on demand. */
export function importsOf(file: string, code: string): Import[] {
  const { module, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${named(file)}: ${errors[0]?.message}`);
  const all: { specifier: string; typeOnly: boolean }[] = [
    ...module.staticImports.map(({ moduleRequest, entries }) => ({
      specifier: moduleRequest.value,
      typeOnly: entries.length > 0 && entries.every((entry) => entry.isType),
    })),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, isType }) => (moduleRequest ? [{ specifier: moduleRequest.value, typeOnly: isType }] : [])),
    ),
    ...module.dynamicImports.map(({ moduleRequest }) => ({
      // A quoted text, or a template whose fixed beginning names the folder.
      specifier: code.slice(moduleRequest.start + 1, moduleRequest.end - 1),
      typeOnly: false,
    })),
  ];
  return all
    .filter(({ specifier }) => !specifier.includes('${'))
    .map(({ specifier, typeOnly }) =>
      specifier.startsWith('.')
        ? { target: resolveOwn(file, specifier), own: true, typeOnly }
        : { target: packageOf(specifier), own: false, typeOnly },
    );
}

/** Files of ours that become part of the extension, from the project's folder: no tests, no fixtures. */
export function shippedFiles(): string[] {
  return ['lib', 'components', 'entrypoints']
    .flatMap((dir) => readdirSync(join(ROOT, dir), { recursive: true, encoding: 'utf8' }).map((file) => named(join(ROOT, dir, file))))
    .filter((file) => /\.tsx?$/.test(file) && !/\.(test|d)\.tsx?$/.test(file) && !file.includes('/testing/'))
    .sort();
}

/** The graph of everything that ships. */
export const shippedSources = (): Map<string, Import[]> =>
  new Map(shippedFiles().map((file) => [file, importsOf(join(ROOT, file), readFileSync(join(ROOT, file), 'utf8'))]));

/** Every file and package that is part of the program when `start` runs, with the way that leads there. */
export function reach(graph: ReadonlyMap<string, readonly Import[]>, start: string): Map<string, string[]> {
  const ways = new Map<string, string[]>([[start, [start]]]);
  const queue = [start];
  for (let file = queue.shift(); file; file = queue.shift()) {
    for (const { target, typeOnly } of graph.get(file) ?? []) {
      if (typeOnly || ways.has(target)) continue;
      ways.set(target, [...(ways.get(file) ?? []), target]);
      queue.push(target);
    }
  }
  return ways;
}
