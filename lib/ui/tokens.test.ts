import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { SHARED, THEMED, tokensCss } from './tokens';

const root = fileURLToPath(new URL('../..', import.meta.url));
const styles = ['components', 'lib/ui']
  .flatMap((folder) => readdirSync(`${root}/${folder}`).map((file) => `${root}/${folder}/${file}`))
  .filter((file) => file.endsWith('.css') && !file.endsWith('/tokens.css'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

it('keeps tokens.css equal to what Fluent says', async () => {
  await expect(tokensCss()).toMatchFileSnapshot('./tokens.css');
});

it('carries every Fluent token that a style sheet uses, and none that none uses', () => {
  const carried = new Set<string>([...SHARED, ...THEMED]);
  const used = new Set([...styles.matchAll(/var\(--([a-zA-Z0-9]+)\)/g)].map((match) => match[1]!));
  const own = new Set([...styles.matchAll(/^\s*--([a-zA-Z0-9]+):/gm)].map((match) => match[1]!).filter((name) => !carried.has(name)));
  expect([...used].filter((name) => !carried.has(name) && !own.has(name))).toEqual([]);
  expect([...carried].filter((name) => !used.has(name))).toEqual([]);
});
