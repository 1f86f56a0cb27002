import preact from '@preact/preset-vite';
import { minify } from 'terser';
import { defineConfig } from 'wxt';

/** The portal's hosts: today's and the one that links of 2016 to 2021 still point to. */
const PORTAL = ['https://partner.microsoft.com/*', 'https://partnercenter.microsoft.com/*'];

/**
 * WXT runs an unlisted script in a wrapper that logs what it throws, which the console does by itself. Ours stand in the portal's
 * pages, where its bytes count.
 */
const withoutWrapper = {
  name: 'without-wrapper',
  transform: (code: string, id: string) =>
    id.includes('virtual:wxt-unlisted-script-entrypoint?')
      ? `${/^import definition .*$/m.exec(code)?.[0]}\nexport default definition.main();`
      : undefined,
};

/** Characters from which on a script is left to the bundler's own minifier: the worker, and rooms with tables in them. */
const LARGE = 120_000;

/** Terser makes what runs in the portal's pages, and what panel and popup load, a twentieth smaller than the bundler's own minifier. */
const smaller = {
  name: 'smaller',
  enforce: 'post' as const,
  async generateBundle(_: unknown, bundle: Record<string, { type: string; fileName: string; code?: string }>) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk' || chunk.code === undefined || chunk.code.length > LARGE) continue;
      chunk.code = (await minify(chunk.code, { ecma: 2020, compress: { passes: 3 } })).code ?? chunk.code;
    }
  },
};

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  vite: () => ({
    // The preset's plugin types come from another copy of Vite than WXT's; the plugins themselves work in both.
    plugins: [preact(), withoutWrapper, smaller] as never,
    // No preload helper: it calls `fetch`, and both browsers preload modules by themselves.
    build: { assetsInlineLimit: 0, sourcemap: false, target: 'es2022', modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // Firefox knows menus as no optional permission, and asks nobody for them: the entry is made once it is switched on.
    permissions: ['storage', 'unlimitedStorage', 'alarms', ...(browser === 'firefox' ? ['contextMenus'] : [])],
    // Asked for where reminders or the menu entry are switched on, and not before.
    optional_permissions: ['notifications', ...(browser === 'firefox' ? [] : ['contextMenus'])],
    host_permissions: PORTAL,
    // What is seen in a private window would outlive it in the journal.
    incognito: 'not_allowed',
    action: { default_title: '__MSG_name__' },
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_openChecklist__' } },
    // Not WXT's own content script: its wrapper posts a message to the page when it starts, which the page can see.
    content_scripts: [{ matches: PORTAL, js: ['portal.js'], run_at: 'document_idle' }],
    web_accessible_resources: [{ resources: ['panel.html', 'fields.js'], matches: PORTAL, use_dynamic_url: true }],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'companion@partner-center-companion.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
