/**
 * `npm run build`: the extension for Chrome, Edge and Firefox, unpacked, in `.output/<browser>-mv3`.
 * `npm run zip`: the same as store packages beside them.
 */
import { existsSync } from 'node:fs';
import { ensurePackages } from './packages.mjs';
import { ROOT, runPackage, say } from './run.mjs';

/**
 * @param {'build' | 'zip'} command `zip` builds as well.
 * @param {('chrome' | 'firefox' | 'edge')[]} browsers
 * @param {{ quiet?: boolean }} [options] `quiet`: what WXT says is shown only when it fails.
 */
export async function build(command, browsers, { quiet = false } = {}) {
  for (const browser of browsers) {
    const args = [command, '-b', browser, '--mv3'];
    const done = await runPackage('wxt/bin/wxt.mjs', args, { quiet });
    if (!done.ok) {
      if (quiet) say(done.output);
      return false;
    }
  }
  return true;
}

/** What scripts of ours need that no build has been made for: `.wxt/tsconfig.json`, on which our own one rests. */
export async function prepare() {
  if (existsSync(`${ROOT}.wxt/tsconfig.json`)) return true;
  const done = await runPackage('wxt/bin/wxt.mjs', ['prepare'], { quiet: true });
  if (!done.ok) say(done.output);
  return done.ok;
}

if (import.meta.url === new URL(process.argv[1] ?? '', 'file:').href) {
  const zip = process.argv.includes('--zip');
  const ok = (await ensurePackages()) && (await build(zip ? 'zip' : 'build', ['chrome', 'edge', 'firefox']));
  process.exitCode = ok ? 0 : 1;
}
