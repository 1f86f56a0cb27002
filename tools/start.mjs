/**
 * `npm start`, also as the very first command after a clone: installs what is missing, builds, and opens a browser with
 * the extension on the stand-in portal. Without a display, or with `-- --headless`, it walks every scenario by itself and
 * writes pictures to `.output/tour/`. `-- --firefox` takes Firefox where there are both.
 */
import { ensureBrowser, VARIABLE } from './browsers.mjs';
import { build } from './build.mjs';
import { ensurePackages } from './packages.mjs';
import { runPackage, say } from './run.mjs';

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function main() {
  if (!(await ensurePackages())) return false;
  const order = /** @type {('chromium' | 'firefox')[]} */ (process.argv.includes('--firefox') ? ['firefox'] : ['chromium', 'firefox']);
  for (const engine of order) {
    const path = await ensureBrowser(engine);
    if (!path) continue;
    say(`Building for ${engine} …`);
    if (!(await build('build', [engine === 'chromium' ? 'chrome' : 'firefox'], { quiet: true }))) return false;
    const headless = !hasDisplay || process.argv.includes('--headless');
    const script = `tools/tour/${headless ? 'walk' : 'open'}.ts`;
    return (await runPackage('vite-node/dist/cli.mjs', [script], { env: { [VARIABLE[engine]]: path, TOUR_ENGINE: engine } })).ok;
  }
  return false;
}

process.exitCode = (await main()) ? 0 : 1;
