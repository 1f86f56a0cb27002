import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { makeHints } from './hints';

/**
 * The second script: fetched from the package by the first one when a form stands on a page, into the same isolated world. It
 * leaves there what the first calls.
 */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { fieldHints: makeHints({ document, window }) });
});
