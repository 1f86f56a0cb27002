import type { Runtime } from 'webextension-polyfill';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askWorker, onPush } from '../../lib/messages/content-client';
import { watch } from '../../lib/portal/watcher';
import type { HintedPage } from '../fields/hinted-page';
import { startCompanion } from './companion';

interface Api {
  runtime: Pick<Runtime.Static, 'id' | 'getURL'>;
}

/** Set by the second script, in the world that both share and no page can reach. */
declare const fieldHints: (page: HintedPage) => void;

/** A busy page is not idle for seconds, and then there is no launcher: the page is let go first only this long (ms). */
const AFTER_YOU = 150;

/**
 * Runs in every document of the portal once it stands. The page has the first word: we start when it is idle, and on a page
 * that the browser has loaded ahead when the person gets to see it.
 */
export default defineUnlistedScript(() => {
  // Firefox has `browser`, Chromium `chrome`; the polyfill that evens this out is larger than all of this script.
  const { browser, chrome } = globalThis as { browser?: Api; chrome?: Api };
  const api = browser ?? chrome;
  if (!api) return;
  const { runtime } = api;
  const start = () =>
    requestIdleCallback(
      () =>
        startCompanion({
          document,
          window,
          ask: askWorker,
          onPush,
          watch,
          alive: () => !!runtime.id,
          url: (path) => runtime.getURL(path),
          // Loaded where there is a form, and nowhere else. It stays what it is when it is asked for again.
          hints: (page) => import(/* @vite-ignore */ runtime.getURL('fields.js')).then(() => fieldHints(page)),
        }),
      { timeout: AFTER_YOU },
    );
  if ((document as { prerendering?: boolean }).prerendering) document.addEventListener('prerenderingchange', start, { once: true });
  else start();
});
