/** Portal chrome in several builds: the header, the navigation and the frame that the pages of this folder stand in. */

/** A custom element with an open shadow root, written declaratively: the parser attaches the root, no script is needed. */
export const shadow = (tag: string, inside: string, light = '', attributes = ''): string =>
  `<${tag} ${attributes}><template shadowrootmode="open">${inside}</template>${light}</${tag}>`;

/** The portal's slotted button: the real button holds a slot only, the words stay outside. */
export const heButton = (prefix: string, label: string, attributes = ''): string =>
  shadow(`${prefix}he-button`, '<button part="control" type="button"><slot></slot></button>', label, attributes);

const STYLE = `<style>
body{font:14px sans-serif;margin:0} nav{float:left;width:200px} main{margin-left:220px} .off{display:none} .gone{visibility:hidden}
.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0);white-space:nowrap}
.sk{display:block;width:200px;height:14px;background:#ddd} .row{display:flex;gap:16px} .pill{border-radius:9px;padding:2px 8px;background:#eee}
</style>`;

export const documentOf = (lang: string, title: string, body: string): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>${STYLE}</head><body>${body}</body></html>`;

export interface Chrome {
  lang?: string;
  /** Title of the browser tab; no public page tells what it is. */
  title?: string;
  nav?: readonly string[];
  /** The entry of `nav` that is chosen. */
  at?: string;
  /** What the header says about the person or the organisation. */
  header?: string;
  /** Panels and dialogs beside the page. */
  beside?: string;
}

export const ACCOUNT_NAV = ['Overview', 'My access', 'User management', 'Programs', 'Agreements', 'Legal info', 'Identifiers', 'Tenants'];
export const CUSTOMER_NAV = ['Customer list', 'Administer', 'Indirect providers', 'Expiring granular relationships'];

const entries = (c: Chrome, entry: (label: string, chosen: boolean) => string) =>
  (c.nav ?? ACCOUNT_NAV).map((n) => entry(n, n === c.at)).join('');

/** Everything in light DOM, landmarks and headings as in a textbook. */
export const plainShell = (c: Chrome, main: string): string =>
  documentOf(
    c.lang ?? 'en-US',
    c.title ?? 'Partner Center',
    `<header role="banner"><button aria-label="Menu">≡</button><a href="/dashboard/home">Microsoft Partner Center</a>
      <input type="search" placeholder="Search" aria-label="Search Partner Center"><button aria-label="Notifications">🔔</button>${c.header ?? ''}</header>
     <nav aria-label="Account settings"><ul>${entries(c, (n, on) => `<li><a href="#"${on ? ' aria-current="page"' : ''}>${n}</a></li>`)}</ul></nav>
     <main id="main">${main}</main>${c.beside ?? ''}`,
  );

/** Today's shell as far as it is known: he-shell with slots, task items that carry their label as an attribute. */
export const heShell = (c: Chrome, main: string): string =>
  documentOf(
    c.lang ?? 'en-US',
    c.title ?? 'Microsoft Partner Center',
    shadow(
      'he-shell',
      '<div class="top"><slot name="header"></slot></div><div class="mid"><slot name="nav"></slot><section><slot></slot></section></div><aside><slot name="aside"></slot></aside>',
      `<div slot="header"><span>Microsoft Partner Center</span>${c.header ?? ''}</div>
       <div slot="nav" role="navigation">${entries(c, (n, on) =>
         shadow(
           'v6_he-task-item',
           `<a role="link" href="#"><span>${n}</span></a>`,
           '',
           `aria-label="${n}"${on ? ' selected aria-current="page"' : ''}`,
         ),
       )}</div>
       <div role="main">${main}</div>${c.beside ?? ''}<div slot="aside"><p>Copilot</p></div>`,
    ),
  );

/** The page itself inside two further roots, as micro-front-ends mount themselves. */
export const mountedShell = (c: Chrome, main: string): string =>
  documentOf(
    c.lang ?? 'en-US',
    c.title ?? 'Partner Center',
    `<div id="hd"><b>Partner Center</b>${c.header ?? ''}</div>
     <div role="navigation">${entries(c, (n, on) => `<div role="treeitem" aria-selected="${on}">${n}</div>`)}</div>
     ${shadow('mfe-host', shadow('mfe-app', `<div class="app"><div role="main">${main}</div></div>`))}${c.beside ?? ''}`,
  );

/** The look of 2017 to 2021: tables for layout, no landmarks. */
export const oldShell = (c: Chrome, main: string): string =>
  documentOf(
    c.lang ?? 'en',
    c.title ?? 'Partner Center',
    `<table role="presentation"><tr><td colspan="2"><span>Partner Center</span> <span>Dashboard</span> ${c.header ?? ''}</td></tr>
     <tr><td><div class="leftnav">${entries(c, (n, on) => `<div class="${on ? 'item sel' : 'item'}"><a href="#">${n}</a></div>`)}</div></td>
     <td><div class="content">${main}</div></td></tr></table>${c.beside ?? ''}`,
  );
