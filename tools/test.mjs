/**
 * `npm test`, also as the very first command after a clone: installs what is missing, builds, checks types and style,
 * runs unit, property, component, meta and end-to-end tests in Chromium and Firefox. The last line it prints is always
 * `N passed, N failed`, counted over all tests and with each of the other checks as one.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowser, VARIABLE } from './browsers.mjs';
import { build } from './build.mjs';
import { ensurePackages } from './packages.mjs';
import { ROOT, runPackage, say } from './run.mjs';
import { SECOND_TRIES } from './second-tries.mjs';

/** One test in a hundred may need a second try: a browser that stumbles once is not us. More of them are a fault that hides. */
const SECOND_TRIES_ALLOWED = 0.01;

/** @type {{ name: string, passed: number, failed: number, seconds: number }[]} */
const results = [];

/** What must be read before the sums: tests that failed, each with the first line of why, and those that passed at a second try. @type {string[]} */
const remarks = [];

/**
 * Runs one step and notes its outcome; a step that throws has failed.
 *
 * @param {string} name
 * @param {() => Promise<boolean | { passed: number, failed: number }>} work
 */
async function step(name, work) {
  say(`\n── ${name}`);
  const start = Date.now();
  const outcome = await work().catch((error) => {
    say(String(error?.stack ?? error));
    return false;
  });
  const counts = typeof outcome === 'boolean' ? { passed: outcome ? 1 : 0, failed: outcome ? 0 : 1 } : outcome;
  results.push({ name, ...counts, seconds: Math.round((Date.now() - start) / 1000) });
  return counts.failed === 0;
}

/** @param {string} project @param {Record<string, string>} [env] */
async function vitest(project, env = {}) {
  const report = `${ROOT}.output/reports/${project}.json`;
  mkdirSync(`${ROOT}.output/reports`, { recursive: true });
  for (const file of [report, SECOND_TRIES]) rmSync(file, { force: true });
  const reporters = ['default', 'json', `${ROOT}tools/second-tries.mjs`].map((name) => `--reporter=${name}`);
  const args = ['run', '--project', project, ...reporters, `--outputFile.json=${report}`];
  const { ok } = await runPackage('vitest/vitest.mjs', args, { env });
  const { numPassedTests: passed, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  // A file that does not even load has no tests to fail; it counts as one. So does a run that ends badly by itself.
  const unloaded = testResults.filter(
    (/** @type {{ status: string, assertionResults: { status: string }[] }} */ file) =>
      file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  for (const file of testResults) {
    for (const { fullName, failureMessages } of file.assertionResults.filter(
      (/** @type {{ status: string }} */ { status }) => status === 'failed',
    ))
      remarks.push(`failed: ${file.name.replace(ROOT, '')}: ${fullName}\n        ${String(failureMessages[0]).slice(0, 2000)}`);
    if (file.message) remarks.push(`failed: ${file.name.replace(ROOT, '')}: ${file.message.slice(0, 2000)}`);
  }
  /** @type {string[]} */
  const again = JSON.parse(readFileSync(SECOND_TRIES, 'utf8'));
  for (const name of again) remarks.push(`passed at a second try: ${name}`);
  const failed = numFailedTests + unloaded + (again.length > passed * SECOND_TRIES_ALLOWED ? again.length : 0);
  return { passed, failed: failed === 0 && (!ok || passed === 0) ? 1 : failed };
}

async function all() {
  if (!(await step('packages', ensurePackages))) return;
  /** @type {Record<string, string>} */
  const env = {};
  for (const engine of /** @type {const} */ (['chromium', 'firefox'])) {
    await step(`find ${engine}`, async () => {
      const path = await ensureBrowser(engine);
      if (path) env[VARIABLE[engine]] = path;
      say(path ?? 'none');
      return path !== undefined;
    });
  }
  const built = await step('build', () => build('zip', ['chrome', 'firefox'], { quiet: true }));
  await step('types', async () => (await runPackage('typescript/bin/tsc', ['--noEmit'])).ok);
  await step('style', async () => (await runPackage('@biomejs/biome/bin/biome', ['check', '.'])).ok);
  await step('unit, property, component and meta tests', () => vitest('unit'));
  await step('end to end', async () => {
    if (built) return vitest('e2e', env);
    say('Not run: there is no build.');
    return false;
  });
}

await all();
say('');
for (const remark of remarks) say(remark);
for (const { name, passed, failed, seconds } of results) {
  say(`${failed === 0 ? 'ok  ' : 'FAIL'}  ${name}: ${passed} passed, ${failed} failed (${seconds} s)`);
}
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
process.exitCode = failed === 0 ? 0 : 1;
say(`${passed} passed, ${failed} failed`);
