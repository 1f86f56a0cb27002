import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

/** A search path of its own, with programs that only say whether they start. */
let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'companion-browsers-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

function program(name: string, code: number): string {
  const path = join(dir, name);
  writeFileSync(path, `#!/bin/sh\nexit ${code}\n`, { mode: 0o755 });
  return path;
}

/** What a process that sees nothing but `dir` finds; the module keeps what it found, so each question is a new process. */
function find(engine: 'chromium' | 'firefox', env: Record<string, string> = {}): string {
  const code = `import(process.argv[1]).then(({ browserPath }) => process.stdout.write(browserPath(process.argv[2]))).catch((error) => process.stdout.write(error.message))`;
  const module = new URL('./browsers.mjs', import.meta.url).href;
  return execFileSync(process.execPath, ['-e', code, module, engine], { env: { PATH: dir, HOME: dir, ...env }, encoding: 'utf8' });
}

describe.skipIf(process.platform === 'win32')('browserPath', () => {
  it('takes the first program on the path that starts', () => {
    program('chromium', 1);
    const second = program('chromium-browser', 0);
    expect(find('chromium')).toBe(second);
  });

  it('takes what the environment names before anything else', () => {
    program('firefox', 0);
    const mine = program('my-firefox', 0);
    expect(find('firefox', { FIREFOX_PATH: mine })).toBe(mine);
  });

  it('does not take branded Chrome, and says how to name a browser', () => {
    program('google-chrome', 0);
    program('chrome', 0);
    expect(find('chromium')).toMatch(/No chromium found.*CHROMIUM_PATH/);
  });
});
