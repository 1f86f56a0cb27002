import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { addressMap, read } from '../../../lib/portal';
import { addressOf } from '../../../lib/portal/address';
import type { PageReading } from '../../../lib/portal/types';
import { browserPath } from '../../../tools/browsers.mjs';
import type { OtherPage } from './other-page';

const OUTLINE = fileURLToPath(new URL('../../../lib/portal/outline.ts', import.meta.url));

/**
 * Opens every page under its own address in a real Chromium, looks at it with the content script's own code and reads the
 * look with the worker's. `null` where the look was none. In the order of the pages.
 */
export async function readInChromium(pages: readonly OtherPage[]): Promise<(PageReading | null)[]> {
  const bundle = await build({
    entryPoints: [OUTLINE],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'companionOutline',
    target: 'es2022',
  });
  const code = bundle.outputFiles[0]?.text ?? '';
  const browser = await chromium.launch({
    executablePath: browserPath('chromium'),
    args: process.getuid?.() === 0 ? ['--no-sandbox', '--headless=new'] : ['--headless=new'],
  });
  try {
    const tab = await browser.newPage();
    const map = addressMap();
    const out: (PageReading | null)[] = [];
    let body = '';
    await tab.route('**/*', (route) =>
      route.request().isNavigationRequest() ? route.fulfill({ contentType: 'text/html; charset=utf-8', body }) : route.abort(),
    );
    for (const { url, html } of pages) {
      body = html;
      // From one hash to another is no navigation: then by way of an empty page.
      if (tab.url().split('#')[0] === url.split('#')[0]) await tab.goto('about:blank');
      await tab.goto(url, { waitUntil: 'load' });
      const outline = await tab.evaluate(
        `${code}; JSON.stringify({ ...companionOutline.outlineOf(document, location.href).outline, first: true })`,
      );
      const reading = read(String(outline));
      // The content script does not look at pages that have no reader: what could be read there never reaches the worker.
      const looked = addressOf(new URL(url), map)?.reads ?? true;
      out.push(reading && !looked ? { ...reading, account: {}, readings: [], lists: [] } : reading);
    }
    return out;
  } finally {
    await browser.close();
  }
}
