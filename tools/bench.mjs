/** `npm run bench`: installs what is missing, builds, and measures the figures that have a budget. `-- reading` needs no build, only what WXT writes for types. */
import { ensureBrowser, VARIABLE } from './browsers.mjs';
import { build, prepare } from './build.mjs';
import { ensurePackages } from './packages.mjs';
import { runPackage } from './run.mjs';

async function main() {
  if (!(await ensurePackages())) return false;
  const path = await ensureBrowser('chromium');
  const what = process.argv.slice(2);
  if (!path || !(await (what.includes('reading') ? prepare() : build('build', ['chrome'], { quiet: true })))) return false;
  return (await runPackage('vite-node/dist/cli.mjs', ['tools/bench/main.ts', ...what], { env: { [VARIABLE.chromium]: path } })).ok;
}

process.exitCode = (await main()) ? 0 : 1;
