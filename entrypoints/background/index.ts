import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
export default defineBackground({
  type: 'module',
  main() {
    browser.runtime.onMessage.addListener(async () => ({ ok: 1 }));
  },
});
