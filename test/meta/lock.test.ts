import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './sources';

type Packages = Record<string, { version?: string; optional?: boolean; optionalDependencies?: Record<string, string> }>;

/** Where Node looks for a package that the one at `from` asks for: beside it, then ever further out. */
function findable(packages: Packages, from: string, name: string): boolean {
  for (let base = from; ; base = base.includes('/node_modules/') ? base.slice(0, base.lastIndexOf('/node_modules/')) : '') {
    if (packages[`${base && `${base}/`}node_modules/${name}`]?.version) return true;
    if (base === '') return false;
  }
}

/** Programs for other systems that a package names and the lock file does not know: `npm ci` refuses such a lock file. */
const forgotten = (packages: Packages): string[] =>
  Object.entries(packages).flatMap(([path, { optionalDependencies }]) =>
    Object.keys(optionalDependencies ?? {}).filter((name) => !findable(packages, path, name)),
  );

describe('package-lock.json', () => {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as { packages: Packages };

  it('knows the packages of every system, so that npm ci works on each', () => {
    expect(forgotten(packages)).toEqual([]);
  });

  it('the check finds one that is missing', () => {
    expect(forgotten({ 'node_modules/a': { version: '1.0.0', optionalDependencies: { 'a-linux': '1.0.0' } } })).toEqual(['a-linux']);
  });
});
