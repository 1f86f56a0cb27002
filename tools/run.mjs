/**
 * Starting other programs. Built-ins of Node only: this runs before any package is installed.
 */
import { spawn } from 'node:child_process';

/** Folder of the project, whatever folder the command was started from. */
export const ROOT = new URL('..', import.meta.url).pathname.replace(/^\/([A-Za-z]:)/, '$1');

/**
 * Runs a program to its end and never throws: a program that does not start counts as failed.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {{ quiet?: boolean, seconds?: number, env?: Record<string, string>, cwd?: string }} [options] `quiet`: keep the
 *   output to oneself; `seconds`: end it after that time.
 * @returns {Promise<{ ok: boolean, output: string, code: number | null }>} `output` holds both streams, in order of arrival.
 */
export function run(program, args, { quiet = false, seconds, env = {}, cwd = ROOT } = {}) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      // Nothing may wait for an answer: there is nobody to give it.
      stdio: ['ignore', 'pipe', 'pipe'],
      // Windows starts npm and its kin through a shell only.
      shell: process.platform === 'win32',
    });
    const limit = seconds === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), seconds * 1000);
    for (const [stream, out] of /** @type {const} */ ([
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ])) {
      stream.on('data', (chunk) => {
        output += chunk;
        if (!quiet) out.write(chunk);
      });
    }
    child.on('error', (error) => {
      clearTimeout(limit);
      resolve({ ok: false, output: output + error.message, code: null });
    });
    child.on('close', (code) => {
      clearTimeout(limit);
      resolve({ ok: code === 0, output, code });
    });
  });
}

/**
 * Runs a program of an installed package, by the script its `package.json` names, with this very Node: no shell, no npx.
 *
 * @param {string} script Path below `node_modules`.
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export const runPackage = (script, args, options) => run(process.execPath, [`${ROOT}node_modules/${script}`, ...args], options);

/** Says one line of what is being done. @param {string} text */
export const say = (text) => process.stdout.write(`${text}\n`);
