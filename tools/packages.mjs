/**
 * Installs the packages of `package-lock.json` when they are not there yet, so that every command works as the first one
 * after a clone. Built-ins of Node only.
 */
import { existsSync, readFileSync } from 'node:fs';
import { ROOT, run, say } from './run.mjs';

/** Oldest Node that WXT and Vite run on. */
const OLDEST = { major: 20, minor: 19 };

/**
 * Exactly the lock file first. A registry that lacks packages of other systems may refuse that; `install` skips them, keeps
 * to the lock file for the rest and, told so, does not write it anew.
 */
const COMMANDS = [['ci'], ['install', '--no-save']];

/** @param {string} file @returns {Record<string, { version?: string, optional?: boolean }>} */
const packagesOf = (file) => (existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')).packages ?? {}) : {});

/**
 * Is every package of the lock file installed in the version it names? npm writes what it installed to
 * `node_modules/.package-lock.json`; optional packages are those of other systems and may be missing.
 *
 * @param {Record<string, { version?: string, optional?: boolean }>} wanted
 * @param {Record<string, { version?: string }>} installed
 */
export const isInstalled = (wanted, installed) =>
  Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || installed[path]?.version === version || (optional === true && !installed[path]),
  );

/** @returns {Promise<boolean>} False: told why, nothing else can run. */
export async function ensurePackages() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < OLDEST.major || (major === OLDEST.major && minor < OLDEST.minor)) {
    say(`Node ${OLDEST.major}.${OLDEST.minor} or newer is needed; this is ${process.versions.node}.`);
    return false;
  }
  const wanted = packagesOf(`${ROOT}package-lock.json`);
  if (isInstalled(wanted, packagesOf(`${ROOT}node_modules/.package-lock.json`))) return true;
  for (const command of COMMANDS) {
    say(`Installing packages (npm ${command.join(' ')}) …`);
    // The environment may ask for production packages only; everything here is needed to build and test.
    const done = await run('npm', [...command, '--include=dev', '--no-audit', '--no-fund'], { quiet: true, env: { NODE_ENV: '' } });
    if (done.ok) return true;
    say(
      `npm ${command[0]} failed:\n${done.output
        .split('\n')
        .filter((line) => line.startsWith('npm error'))
        .slice(0, 8)
        .join('\n')}`,
    );
  }
  return false;
}
