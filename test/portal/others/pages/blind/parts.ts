/** What the pages of this folder are put together of: four frames, and ways to set a label beside its value that differ in structure. */
import type { SubjectKind } from '../../../../../lib/rules/facts';
import { type OtherPage, other, says } from '../../other-page';

export const FIRM = 'Vantor Digital SL';
const WHO = 'Dana Okafor';
export const MAIL = 'dana@vantor.example';
export const GUID_A = '3f0c2a11-7d54-4b0e-9a61-0c5b7e2d9f10';
export const GUID_B = '8a6d1be2-15c9-4f7d-b3a4-6e90d2c7f521';
export const GUID_C = 'c4e97f03-2b68-4d1a-8c5f-1d7a3b9e6042';
export const GUID_P = '5b1e8d74-90ac-4e3f-a2d6-7f48c0b93e15';

export const V2 = 'https://partner.microsoft.com/dashboard/v2';
export const V3 = 'https://partner.microsoft.com/dashboard/account/v3';
export const ACCOUNT = `${V2}/account-settings`;

/** An element with an open root: `inner` in the root, `light` below the host. */
export const host = (tag: string, inner: string, light = '', attributes = ''): string =>
  `<${tag} ${attributes}><template shadowrootmode="open">${inner}</template>${light}</${tag}>`;

/** A button whose words are slotted. */
export const press = (label: string, tag = 'px_he-button'): string =>
  host(tag, '<button type="button" part="b"><span><slot></slot></span></button>', label);

export interface Look {
  lang?: string;
  /** Heading of the page: workspace and page. */
  head: readonly string[];
  nav?: readonly string[];
  at?: string;
  /** Further markup after the page: flyouts, dialogs. */
  after?: string;
}

const html = (lang: string, body: string): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Partner Center</title><style>.h{display:none}.t{visibility:hidden}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)} .g{display:grid;grid-template-columns:1fr 1fr}</style></head><body>${body}</body></html>`;

const ME = `<button aria-haspopup="dialog" aria-label="${WHO}, ${MAIL}">DO</button><div class="org"><span class="vh">Organization</span><span>${FIRM}</span></div>`;

/** Slots all the way: shell, scroller and page are elements with roots, the content stays in light DOM. */
export const slots = (l: Look, main: string): string =>
  html(
    l.lang ?? 'en-US',
    host(
      'he-shell',
      '<slot name="top"></slot><slot name="side"></slot><div><slot></slot></div>',
      `<div slot="top" role="banner"><b>Microsoft Partner Center</b>${ME}</div>
       <div slot="side" role="navigation">${(l.nav ?? []).map((n) => host('v9_he-task-item', '<slot></slot>', `<a href="#">${n}</a>`, n === l.at ? 'aria-current="page"' : '')).join('')}</div>
       ${host('px-page', '<section role="main"><h1><slot name="a"></slot><span aria-hidden="true"> | </span><slot name="b"></slot></h1><slot></slot></section>', `<b slot="a">${l.head[0] ?? ''}</b><span slot="b">${l.head[1] ?? ''}</span>${main}`)}${l.after ?? ''}`,
    ),
  );

/** No landmarks: a bread crumb, a styled title, the navigation as a tree without selection semantics but a class. */
export const bare = (l: Look, main: string): string =>
  html(
    l.lang ?? 'en',
    `<div class="bar">Partner Center ${ME}</div><div class="crumbs"><a href="#">Home</a> › <a href="#">${l.head[0] ?? ''}</a></div>
     <div class="side">${(l.nav ?? []).map((n) => `<a href="#"${n === l.at ? ' class="is-selected" aria-selected="true" role="treeitem"' : ' role="treeitem"'}>${n}</a>`).join('')}</div>
     <div class="content"><div role="heading" aria-level="1">${l.head.join(' | ')}</div>${main}</div>${l.after ?? ''}`,
  );

/** The whole page in nested roots of two micro-front-ends, without header or navigation. */
export const nested = (l: Look, main: string): string =>
  html(
    l.lang ?? 'en-us',
    host(
      'spa-root',
      host('qq7-mount', `<main><header><h1>${l.head.join(' | ')}</h1></header>${main}</main>`, '', `lang="${l.lang ?? 'en'}"`) +
        (l.after ?? ''),
    ),
  );

/** Landmarks as a handbook has them. */
export const tidy = (l: Look, main: string): string =>
  html(
    l.lang ?? 'en',
    `<header>${ME}<a href="/dashboard">Partner Center</a></header><nav><ul>${(l.nav ?? []).map((n) => `<li><a href="#"${n === l.at ? ' aria-current="page"' : ''}>${n}</a></li>`).join('')}</ul></nav>
     <main><h1><strong>${l.head[0] ?? ''}</strong>${l.head[1] ? ` | ${l.head[1]}` : ''}</h1>${main}</main>${l.after ?? ''}`,
  );

export type Pairs = readonly (readonly [label: string, value: string])[];
export const defs = (pairs: Pairs): string => `<dl>${pairs.map(([l, v]) => `<div><dt>${l}</dt><dd>${v}</dd></div>`).join('')}</dl>`;
export const above = (pairs: Pairs): string =>
  pairs.map(([l, v]) => `<div class="f"><p class="l">${l}</p><p class="v">${v}</p></div>`).join('');
export const rowsOf = (pairs: Pairs): string =>
  `<table>${pairs.map(([l, v]) => `<tr><th scope="row">${l}</th><td>${v}</td></tr>`).join('')}</table>`;
/** Label slotted into the head of a card, the value below it. */
export const cards = (pairs: Pairs): string =>
  pairs
    .map(([l, v]) =>
      host(
        'px-card',
        '<div class="hd"><slot name="label"></slot></div><div class="bd"><slot></slot></div>',
        `<span slot="label">${l}</span><span>${v}</span>`,
      ),
    )
    .join('');
/** A browser's own field that only shows: what stands in one is never asked, by promise. */
export const fields = (pairs: Pairs): string =>
  pairs.map(([l, v], i) => `<div><label for="f${i}">${l}</label><input id="f${i}" type="text" readonly value="${v}"></div>`).join('');
/** A component that looks like a field and only shows, with the label as an attribute. */
export const boxes = (pairs: Pairs): string =>
  pairs
    .map(([l, v]) =>
      host(
        'px_he-text-field',
        `<span part="label">${l}</span><div role="textbox" aria-readonly="true" part="value">${v}</div>`,
        '',
        `label="${l}" readonly`,
      ),
    )
    .join('');

/** A list made of role grid and div. */
export const divGrid = (cols: readonly string[], rows: readonly (readonly string[])[], name = ''): string =>
  `<div role="grid"${name ? ` aria-label="${name}"` : ''}><div role="rowgroup"><div role="row">${cols.map((c) => `<div role="columnheader">${c}</div>`).join('')}</div></div><div role="rowgroup">${rows
    .map((r) => `<div role="row">${r.map((c, i) => `<div role="${i ? 'gridcell' : 'rowheader'}">${c}</div>`).join('')}</div>`)
    .join('')}</div></div>`;
export const table = (cols: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<table><thead><tr>${cols.map((c) => `<th scope="col">${c}</th>`).join('')}</tr></thead><tbody>${rows.map((r) => `<tr>${r.map((c) => `<td>${c}</td>`).join('')}</tr>`).join('')}</tbody></table>`;

/** Tabs; the panels that are not selected are there, and hidden by a class. */
export const tabbed = (list: readonly (readonly [label: string, panel: string])[], on: number): string =>
  `<div role="tablist">${list.map(([l], i) => `<div role="tab" tabindex="0" aria-selected="${i === on}">${l}</div>`).join('')}</div>${list
    .map(([l, p], i) => `<div role="tabpanel" aria-label="${l}" class="${i === on ? '' : 'h'}">${p}</div>`)
    .join('')}`;

/** A list of which every entry stands on the page. */
export const all = (kind: SubjectKind, n: number) => [{ kind, whole: true, ids: Array.from({ length: n }, (_, i) => String(i)) }];
/** A list of which the page shows a part only, or that must not be told of. */
export const part = (kind: SubjectKind) => [{ kind, whole: false, ids: [] as string[] }];

type Given = Parameters<typeof other>[0];

/** A page of these frames: what the header says of firm and person is right if claimed. */
export const page = (g: Given): OtherPage =>
  other({
    ...g,
    name: `blind: ${g.name}`,
    account: { name: FIRM, ...g.account },
    may: [says('account.name', FIRM), { fact: 'me.user', values: [MAIL, WHO] }, ...(g.may ?? [])],
  });
