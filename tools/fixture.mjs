/** `npm run fixture -- <file>`: makes a page for tests from a copied description of a page. */
import { prepare } from './build.mjs';
import { ensurePackages } from './packages.mjs';
import { runPackage } from './run.mjs';

async function main() {
  if (!(await ensurePackages()) || !(await prepare())) return false;
  return (await runPackage('vite-node/dist/cli.mjs', ['tools/fixture/main.ts', ...process.argv.slice(2)])).ok;
}

process.exitCode = (await main()) ? 0 : 1;
