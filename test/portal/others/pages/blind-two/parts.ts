/** Building blocks of these pages: frames, and ways to show a value with its label. All GUESS: the arrangement is nobody's but ours. */

export const OWN = '2b7d0c11-90aa-4c3e-8f51-6a1de2c40b77';
export const ACME = '91c5a7f2-3d4e-4b60-a1b2-c3d4e5f60718';
export const BETA = 'a07e6b35-52c9-4d18-9e77-0f1e2d3c4b5a';
export const GAMMA = 'c4d2e1f0-7a6b-4598-8c3d-2e1f0a9b8c7d';
export const DISTI = '6e5d4c3b-2a19-4087-b6a5-948372615049';
export const BASE = 'https://partner.microsoft.com';

/** A custom element with an open shadow root. */
export const host = (tag: string, inside: string, light = '', attributes = ''): string =>
  `<${tag} ${attributes}><template shadowrootmode="open">${inside}</template>${light}</${tag}>`;

const CSS = `<style>body{font:13px/1.4 sans-serif;margin:0;display:grid;grid-template-columns:180px 1fr}header{grid-column:1/3;display:flex;gap:12px}
.no{display:none}.ghost{visibility:hidden}.two{display:grid;grid-template-columns:1fr 1fr}.card{border:1px solid #ccc;padding:8px;margin:8px}
.bar{display:inline-block;width:120px;height:12px;background:#eee}</style>`;

export interface Frame {
  lang: string;
  title?: string;
  nav?: readonly string[];
  /** The chosen entry of the navigation. */
  on?: string;
  /** Markup for the right of the header. */
  who?: string;
  /** Markup after the page. */
  after?: string;
}

const wrap = (f: Frame, body: string): string =>
  `<!doctype html><html lang="${f.lang}"><head><meta charset="utf-8"><title>${f.title ?? 'Partner Center'}</title>${CSS}</head><body>${body}</body></html>`;

/** Light DOM alone, `div`s with roles. */
export const flat = (f: Frame, main: string): string =>
  wrap(
    f,
    `<header><span>Microsoft Partner Center</span><div role="search"><input placeholder="Search" aria-label="Search"></div>${f.who ?? ''}</header>
<div role="navigation"><ul>${(f.nav ?? []).map((n) => `<li><a href="#" ${n === f.on ? 'class="is-on" aria-current="true"' : ''}>${n}</a></li>`).join('')}</ul></div>
<div role="main">${main}</div>${f.after ?? ''}`,
  );

/** Four roots deep: shell, app, view, and a panel whose content is slotted. */
export const deep = (f: Frame, main: string): string =>
  wrap(
    f,
    host(
      'he-shell',
      '<div><slot name="top"></slot></div><div class="cols"><slot name="side"></slot><slot></slot></div>',
      `<div slot="top"><b>Microsoft Partner Center</b>${f.who ?? ''}</div>
<nav slot="side">${(f.nav ?? []).map((n) => host('pcx_he-task-item', `<a href="#"><span>${n}</span></a>`, '', `aria-label="${n}" ${n === f.on ? 'selected aria-current="page"' : ''}`)).join('')}</nav>
${host('pcx-app', host('pcx-view', host('pcx_he-panel', '<section><slot></slot></section>', `<main>${main}</main>`)))}${f.after ?? ''}`,
    ),
  );

/** A component that shows a value under its own label, both slotted. */
export const slotted = (label: string, value: string): string =>
  host(
    'pcx_he-field',
    '<div class="l"><slot name="label"></slot></div><div class="v"><slot></slot></div>',
    `<span slot="label">${label}</span><span>${value}</span>`,
  );

/** A read-only component that looks like an input and is none: the label is an attribute repeated inside. */
export const boxed = (label: string, value: string): string =>
  host('pcx-readonly-box', `<label id="l">${label}</label><div role="textbox" aria-readonly="true" aria-labelledby="l">${value}</div>`);

/** A card: label above, value below, in two blocks. */
export const above = (label: string, value: string): string =>
  `<div class="kv"><div class="k">${label}</div><div class="val">${value}</div></div>`;

/** A definition list of pairs. */
export const pairs = (list: readonly (readonly [string, string])[]): string =>
  `<dl>${list.map(([k, v]) => `<div><dt>${k}</dt><dd>${v}</dd></div>`).join('')}</dl>`;

/** Two-column table, the label being a row header. */
export const sheet = (list: readonly (readonly [string, string])[]): string =>
  `<table><tbody>${list.map(([k, v]) => `<tr><th scope="row">${k}</th><td>${v}</td></tr>`).join('')}</tbody></table>`;

/** A plain table. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[], attributes = ''): string =>
  `<table ${attributes}><thead><tr>${head.map((h) => `<th scope="col">${h}</th>`).join('')}</tr></thead><tbody>${rows
    .map((r) => `<tr>${r.map((c) => `<td>${c}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`;

/** A grid of roles without a table, inside a component. */
export const roleGrid = (prefix: string, head: readonly string[], rows: readonly (readonly string[])[], more = ''): string =>
  host(
    `${prefix}_he-data-grid`,
    `<div role="grid"><div role="rowgroup"><div role="row">${head.map((h) => `<div role="columnheader"><button>${h}</button></div>`).join('')}</div></div>
<div role="rowgroup">${rows.map((r) => `<div role="row">${r.map((c, i) => `<div role="${i ? 'gridcell' : 'rowheader'}">${c}</div>`).join('')}</div>`).join('')}</div></div>${more}`,
  );

/** The portal's button. */
export const button = (label: string, prefix = 'pcx'): string =>
  host(`${prefix}_he-button`, '<button type="button"><slot></slot></button>', label);

/** Tabs, one chosen. */
export const tabs = (names: readonly string[], on: string): string =>
  `<div role="tablist">${names.map((n) => `<button role="tab" aria-selected="${n === on}">${n}</button>`).join('')}</div>`;

/** Settings pages' navigation in English. */
export const SETTINGS = [
  'Overview',
  'My access',
  'User management',
  'Agreements',
  'Legal info',
  'Identifiers',
  'Tenants',
  'Billing profile',
];
export const CUSTOMERS = ['Customer list', 'Administer', 'Indirect providers', 'Expiring granular relationships'];
