import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addressMap } from '../../lib/portal/map/address-map';
import { LANGUAGES } from '../../lib/ui/i18n';
import { STAGES } from '../../lib/ui/parts';
import { buildOf, filesOf, gzipped, partWeights, weightOf, withStaticImports } from './built';

const KB = 1024;

const read = (files: Iterable<string>) => [...files].map((file) => readFileSync(file));

describe.each(['chrome', 'firefox'] as const)('bytes of the %s build', (browser) => {
  const dir = buildOf(browser);

  it('injects at most 12 KB into a portal page, the map handed over by the worker included', () => {
    const scripts = gzipped(read(withStaticImports(`${dir}/portal.js`)));
    const map = gzipped([JSON.stringify(addressMap())]);
    expect(scripts).toBeGreaterThan(KB);
    expect(map).toBeGreaterThan(100);
    expect(scripts + map, `${scripts} B script + ${map} B map`).toBeLessThanOrEqual(12 * KB);
  });

  it('loads at most 4 KB more into a page with a form that it knows', () => {
    const hints = gzipped(read(withStaticImports(`${dir}/fields.js`)));
    expect(hints).toBeGreaterThan(KB);
    expect(hints, `${hints} B`).toBeLessThanOrEqual(4 * KB);
  });

  describe.each(['panel', 'popup'])('the %s', (page) => {
    const weight = weightOf(dir, `${page}.html`);
    const said = JSON.stringify(weight);

    it('has at most 60 KB with a task open: script, words of one language, sources', () => {
      expect([weight.languages, weight.stages]).toEqual([LANGUAGES.length, STAGES.length]);
      expect(weight.opened).toBeGreaterThan(weight.atOnce + KB);
      expect(weight.opened, said).toBeLessThanOrEqual(60 * KB);
    });

    it('has at most 75 KB of script and words with a task of every stage open', () => {
      expect(weight.allWords).toBeGreaterThan(weight.opened + KB);
      expect(weight.allWords, said).toBeLessThanOrEqual(75 * KB);
    });
  });
});

describe.each(['chrome', 'firefox'] as const)('what panel and popup of the %s build open on demand', (browser) => {
  it('is at most 60 KB of script for each part', () => {
    const parts = [...partWeights(buildOf(browser))];
    expect(parts.map(([name]) => name)).toEqual(expect.arrayContaining(['PageDraft', 'CheckLink']));
    expect(parts.filter(([, bytes]) => bytes > 60 * KB || bytes < 100)).toEqual([]);
  });
});

/** Ways out of the machine, and ways to run text as code. */
const FORBIDDEN =
  /\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\beval\s*\(|\bnew Function\b|\bFunction\s*\(|\bimportScripts\b/g;

/**
 * Mentions by libraries that never run: the file's name begins with the first, the words around are the second.
 * Zod asks whether code may be made from text; `jitless` keeps it from doing so, and the policy of our pages forbids it.
 */
const ALLOWED: readonly RegExp[] = [];

/** Forbidden words in a script, with what stands around them. */
function mentions(code: string): string[] {
  return [...code.matchAll(FORBIDDEN)]
    .map(({ index }) => code.slice(Math.max(0, index - 40), index + 60))
    .filter((around) => !ALLOWED.some((allowed) => allowed.test(around)));
}

describe.each(['chrome', 'firefox'] as const)('what the %s build could do', (browser) => {
  const files = filesOf(buildOf(browser));

  it('names no way to the network and none to run text', () => {
    const scripts = files.filter((file) => file.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(3);
    const found = scripts.flatMap((file) => mentions(readFileSync(file, 'utf8')).map((around) => `${basename(file)}: ${around}`));
    expect(found).toEqual([]);
  });

  it('loads nothing from elsewhere in a page or a style sheet', () => {
    const texts = files.filter((file) => /\.(html|css)$/.test(file));
    const remote = texts.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/(?:\b(?:src|href)=["']?|url\(["']?|@import\s+["'])(?:https?:)?\/\/[^"')\s]+/g)].map(
        ([text]) => `${basename(file)}: ${text}`,
      ),
    );
    expect(remote).toEqual([]);
  });

  it('asks for these permissions and no more', () => {
    const manifest = JSON.parse(readFileSync(files.find((file) => basename(file) === 'manifest.json')!, 'utf8'));
    expect(manifest.permissions.toSorted()).toEqual([
      'alarms',
      ...(browser === 'firefox' ? ['contextMenus'] : []),
      'storage',
      'unlimitedStorage',
    ]);
    expect(manifest.host_permissions).toEqual(['https://partner.microsoft.com/*', 'https://partnercenter.microsoft.com/*']);
    expect(manifest.optional_permissions.toSorted()).toEqual([...(browser === 'firefox' ? [] : ['contextMenus']), 'notifications']);
    expect(manifest.content_security_policy.extension_pages).toContain("default-src 'none'");
    expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'");
    expect(manifest.externally_connectable).toBeUndefined();
  });
});

describe('the check itself', () => {
  it.each(['fetch("https://x")', 'new WebSocket(u)', 'navigator.sendBeacon(u)', 'new XMLHttpRequest', 'eval("1")', 'new Function("")'])(
    'sees %s',
    (code) => {
      expect(mentions(`const a=1;${code};`)).toHaveLength(1);
    },
  );

  it('takes no name for a way out that only resembles one', () => {
    expect(mentions('prefetch(x);refetch(x);evaluate(x);medieval (x)')).toEqual([]);
  });
});
