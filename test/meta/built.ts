/** What `npm run build` made, as files and sizes. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
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

/** Where the words of one language are: what a view shows at once, and what it loads with a task of each stage. */
interface WordChunks {
  shown: Set<string>;
  stages: Map<string, Set<string>>;
}

/** Chunks of the catalogues by language, as the loader in the given scripts names them. */
export function cataloguesOf(scripts: Iterable<string>): Map<string, WordChunks> {
  const found = new Map<string, WordChunks>();
  for (const file of scripts) {
    const code = readFileSync(file, 'utf8');
    const entries = code.matchAll(
      /["'`][./]*locales\/([\w-]+)\/(tasks\/)?([\w-]+)\.json["'`]\s*:.{0,60}?\bimport\(\s*["'`]([^"'`]+)["'`]/g,
    );
    for (const [, language, folder, name, chunk] of entries) {
      const words = found.get(language!) ?? { shown: new Set(), stages: new Map() };
      found.set(language!, words);
      const chunks = folder ? new Set<string>() : words.shown;
      withStaticImports(join(file, '..', chunk!), chunks);
      if (folder) words.stages.set(name!, chunks);
    }
  }
  return found;
}

/** What a view weighs, in the language in which it weighs most; each file compressed by itself. */
export interface ViewWeight {
  /** Scripts, and the words shown at once. */
  atOnce: number;
  /** That, the words of the stage that has most of them, and the list of sources: a task was opened. */
  opened: number;
  /** Scripts and all words of the language: a task of every stage was opened. Without the list of sources. */
  allWords: number;
  /** Languages and stages that were found; fewer than there are means that something was missed. */
  languages: number;
  stages: number;
}

const bytesOf = (files: Iterable<string>): number => gzipped([...files].map((file) => readFileSync(file)));

/** What a script loads on demand. */
function onDemand(file: string): string[] {
  const code = readFileSync(file, 'utf8');
  return parseSync(file, code).module.dynamicImports.map(({ moduleRequest }) =>
    join(file, '..', code.slice(moduleRequest.start + 1, moduleRequest.end - 1)),
  );
}

/** What panel and popup open by a press of its own, not with a task: the parts, the table of their words, the glossary. */
const BY_ITSELF = /^(?:PartDoor|more-words|WordsIn)-/;

/** What scripts load on demand, other than words: the list of sources, with the first task that is opened. */
function loadedLater(scripts: ReadonlySet<string>, words: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  for (const chunk of [...scripts].flatMap(onDemand))
    if (!words.has(chunk) && !BY_ITSELF.test(basename(chunk))) withStaticImports(chunk, found);
  return found;
}

/** Script bytes of each part that panel and popup open on demand, by the name of its chunk, beyond what the popup has loaded by then. */
export function partWeights(dir: string): Map<string, number> {
  const scripts = scriptsOf(dir, 'popup.html');
  const door = [...scripts].flatMap(onDemand).find((chunk) => basename(chunk).startsWith('PartDoor-'));
  if (!door) throw new Error('There is no door to the parts of panel and popup');
  const there = new Set([...scripts, ...withStaticImports(door)]);
  return new Map(
    onDemand(door).map((chunk) => [
      basename(chunk).replace(/-[\w-]{8}\.js$/, ''),
      bytesOf([...withStaticImports(chunk)].filter((file) => !there.has(file))),
    ]),
  );
}

/** Weighs `panel.html` or `popup.html` of a build. */
export function weightOf(dir: string, page: string): ViewWeight {
  const scripts = scriptsOf(dir, page);
  const catalogues = [...cataloguesOf(scripts).values()];
  const all = new Set(catalogues.flatMap(({ shown, stages }) => [...shown, ...[...stages.values()].flatMap((chunks) => [...chunks])]));
  const fresh = (chunks: Iterable<string>) => bytesOf([...chunks].filter((chunk) => !scripts.has(chunk)));
  const own = bytesOf(scripts);
  const later = fresh(loadedLater(scripts, all));
  const weights = catalogues.map(({ shown, stages }) => {
    const atOnce = own + fresh(shown);
    const each = [...stages.values()].map(fresh);
    return {
      atOnce,
      opened: atOnce + Math.max(0, ...each) + later,
      allWords: atOnce + each.reduce((sum, bytes) => sum + bytes, 0),
    };
  });
  const most = (key: 'atOnce' | 'opened' | 'allWords') => Math.max(0, ...weights.map((weight) => weight[key]));
  return {
    atOnce: most('atOnce'),
    opened: most('opened'),
    allWords: most('allWords'),
    languages: catalogues.length,
    stages: Math.min(...catalogues.map(({ stages }) => stages.size)),
  };
}
