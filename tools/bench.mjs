/** `npm run bench`: installs what is missing, builds, and measures the figures that have a budget. `-- reading` and `-- drafting` need no build, only what WXT writes for types; the second no browser either. */
import { ensureBrowser, VARIABLE } from './browsers.mjs';
import { build, prepare } from './build.mjs';
import { ensurePackages } from './packages.mjs';
import { runPackage } from './run.mjs';

async function main() {
  if (!(await ensurePackages())) return false;
  const what = process.argv.slice(2);
  const path = what.includes('drafting') ? '' : await ensureBrowser('chromium');
  const ready = () => (what.includes('reading') || what.includes('drafting') ? prepare() : build('build', ['chrome'], { quiet: true }));
  if (path === undefined || !(await ready())) return false;
  return (await runPackage('vite-node/dist/cli.mjs', ['tools/bench/main.ts', ...what], { env: { [VARIABLE.chromium]: path } })).ok;
}

process.exitCode = (await main()) ? 0 : 1;
