/**
 * Finds a Chromium and a Firefox to run the extension in, and fetches what is missing. Built-ins of Node only.
 *
 * Order: environment variable, the usual places, what Playwright and Puppeteer downloaded before, a download, the
 * system's package manager when root. Branded Chrome is left out: since version 137 it loads no unpacked extension from
 * the command line (https://groups.google.com/a/chromium.org/g/chromium-extensions/c/1-g8EFx2BBY).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { run, runPackage, say } from './run.mjs';

/** @typedef {'chromium' | 'firefox'} Engine */

/** Environment variable that names the browser to use. @type {Record<Engine, string>} */
export const VARIABLE = { chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH' };

/** Names to look for on the search path. @type {Record<Engine, string[]>} */
const COMMANDS = {
  chromium: ['chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable', 'microsoft-edge-beta', 'microsoft-edge-dev'],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

const programs = [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA].filter((dir) => dir !== undefined);
const applications = ['/Applications', join(homedir(), 'Applications')];

/** Full paths outside the search path. @type {Record<Engine, string[]>} */
const PLACES = {
  chromium: [
    ...applications.flatMap((dir) => [
      join(dir, 'Chromium.app/Contents/MacOS/Chromium'),
      join(dir, 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge'),
    ]),
    ...programs.flatMap((dir) => [join(dir, 'Chromium/Application/chrome.exe'), join(dir, 'Microsoft/Edge/Application/msedge.exe')]),
  ],
  firefox: [
    ...applications.map((dir) => join(dir, 'Firefox.app/Contents/MacOS/firefox')),
    ...programs.map((dir) => join(dir, 'Mozilla Firefox/firefox.exe')),
  ],
};

/** Where the two tools keep what they downloaded, and the program's path below one version's folder. */
const caches = {
  playwright: () =>
    process.env.PLAYWRIGHT_BROWSERS_PATH && process.env.PLAYWRIGHT_BROWSERS_PATH !== '0'
      ? process.env.PLAYWRIGHT_BROWSERS_PATH
      : ({ darwin: join(homedir(), 'Library/Caches/ms-playwright'), win32: join(process.env.LOCALAPPDATA ?? '', 'ms-playwright') }[
          /** @type {string} */ (process.platform)
        ] ?? join(homedir(), '.cache/ms-playwright')),
  puppeteer: () => process.env.PUPPETEER_CACHE_DIR ?? join(homedir(), '.cache/puppeteer'),
};
const CHROMIUM_IN = [
  'chrome-linux64/chrome',
  'chrome-linux/chrome',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-mac-arm64/Chromium.app/Contents/MacOS/Chromium',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-win64/chrome.exe',
  'chrome-win/chrome.exe',
];
const FIREFOX_IN = ['firefox/firefox', 'Firefox.app/Contents/MacOS/firefox', 'core/firefox.exe'];

/** @param {string} dir @returns {string[]} Newest name first. */
const folders = (dir) => (existsSync(dir) ? readdirSync(dir).sort().reverse() : []);

/** @param {Engine} engine @returns {string[]} Programs downloaded earlier. */
function downloaded(engine) {
  if (engine === 'firefox') {
    // Playwright's Firefox is a patched one that neither speaks WebDriver BiDi nor installs extensions.
    const dir = join(caches.puppeteer(), 'firefox');
    return folders(dir).flatMap((version) => FIREFOX_IN.map((path) => join(dir, version, path)));
  }
  const dir = caches.playwright();
  return folders(dir)
    .filter((name) => /^chromium-\d+$/.test(name))
    .flatMap((version) => CHROMIUM_IN.map((path) => join(dir, version, path)));
}

/** @param {Engine} engine @returns {string[]} Every program that exists, best first. */
function candidates(engine) {
  const named = process.env[VARIABLE[engine]];
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((dir) => COMMANDS[engine].map((name) => join(dir, name)));
  return [...(named ? [named] : []), ...onPath, ...PLACES[engine], ...downloaded(engine)].filter((path) => existsSync(path));
}

/**
 * Does it start? A downloaded browser may lack libraries of the system, and a distribution may put a script there that
 * only tells how to install the real one. (On Windows the question would open a window; there it is believed.)
 *
 * @param {string} path
 */
function starts(path) {
  if (process.platform === 'win32') return true;
  const { status } = spawnSync(path, ['--version'], { timeout: 30_000, stdio: 'ignore' });
  return status === 0;
}

/** @type {Partial<Record<Engine, string>>} */
const found = {};

/** @param {Engine} engine @returns {string | undefined} */
function search(engine) {
  found[engine] ??= candidates(engine).find(starts);
  return found[engine];
}

/**
 * Path of the browser, for those who start it.
 *
 * @param {Engine} engine
 * @returns {string}
 */
export function browserPath(engine) {
  const path = search(engine);
  if (!path) throw new Error(`No ${engine} found. Name one in ${VARIABLE[engine]}, or run npm test, which fetches it.`);
  return path;
}

/** Ways to get a browser that is not there, in order. Each is bounded in time: a blocked network may just stay silent. */
const WAYS = {
  /** @param {Engine} engine */
  download: (engine) =>
    engine === 'chromium'
      ? runPackage('playwright-core/cli.js', ['install', '--no-shell', 'chromium'], {
          quiet: true,
          seconds: 300,
          env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' },
        })
      : runPackage('@puppeteer/browsers/lib/cjs/main-cli.js', ['install', 'firefox@stable', '--path', caches.puppeteer()], {
          quiet: true,
          seconds: 300,
        }),
  /** @param {Engine} engine */
  system: async (engine) => {
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-q'], { quiet: true, seconds: 180, env });
    for (const name of engine === 'chromium' ? ['chromium', 'chromium-browser'] : ['firefox-esr', 'firefox']) {
      await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', name], { quiet: true, seconds: 600, env });
      if (candidates(engine).some(starts)) return { ok: true };
    }
    return { ok: false };
  },
};

/**
 * Finds the browser or fetches it, and says in one line what came of each step.
 *
 * @param {Engine} engine
 * @returns {Promise<string | undefined>} Its path.
 */
export async function ensureBrowser(engine) {
  const here = search(engine);
  if (here) return here;
  say(`No ${engine} here; downloading one …`);
  const download = await WAYS.download(engine);
  if (search(engine)) return search(engine);
  say(download.ok ? `The downloaded ${engine} does not start here.` : `The download of ${engine} failed.`);
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    say(`Asking the system's package manager for ${engine} …`);
    await WAYS.system(engine);
    if (search(engine)) return search(engine);
    say(`The package manager gave no ${engine} that starts.`);
  }
  say(`No ${engine}: install it, or name its program in ${VARIABLE[engine]}.`);
  return undefined;
}
