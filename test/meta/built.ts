/** What `npm run build` made, as files and sizes. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseSync } from 'vite';
import { ROOT } from './sources';

/** Folder of the built extension for one browser. */
export function buildOf(browser: 'chrome' | 'firefox'): string {
  const dir = join(ROOT, `.output/${browser}-mv3`);
  if (!existsSync(join(dir, 'manifest.json'))) throw new Error(`There is no build in ${dir}: run npm run build first.`);
  return dir;
}

/** All files of a build, from its folder. */
export const filesOf = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** Bytes on the wire of several texts, each compressed by itself as a store or a server would. */
export const gzipped = (texts: readonly (string | Buffer)[]): number =>
  texts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0);

/** A script and everything it imports before it runs; what it loads on demand is not in it. */
export function withStaticImports(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const { module } = parseSync(file, readFileSync(file, 'utf8'));
  const imported = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) => entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? [])),
  ];
  for (const specifier of imported) withStaticImports(join(file, '..', specifier), seen);
  return seen;
}

/** Scripts of an extension page, from its HTML. */
export function scriptsOf(dir: string, page: string): Set<string> {
  const html = readFileSync(join(dir, page), 'utf8');
  const seen = new Set<string>();
  for (const [, src] of html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)) withStaticImports(join(dir, src!), seen);
  return seen;
}

/** Chunks of the catalogues by language, as the loader in the given scripts names them. */
export function cataloguesOf(scripts: Iterable<string>): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const file of scripts) {
    const code = readFileSync(file, 'utf8');
    const entries = code.matchAll(/["'`][./]*locales\/([\w-]+)\/\w+\.json["'`]\s*:.{0,60}?\bimport\(\s*["'`]([^"'`]+)["'`]/g);
    for (const [, language, chunk] of entries) {
      const chunks = found.get(language!) ?? new Set();
      found.set(language!, chunks);
      withStaticImports(join(file, '..', chunk!), chunks);
    }
  }
  return found;
}
