import type { AccountClues } from '../../../../../lib/portal/types';
import { type Claim, type OtherPage, other, says } from '../../other-page';
import { documentOf, shadow } from '../../shells';

/** The frames and small parts that the pages of this folder are put together from. Nobody has seen them: all of it is a guess. */

export const HOST = 'https://partner.microsoft.com';

/** A made-up GUID by number. */
export const guid = (n: number): string => `${String(n).padStart(8, '0')}-1a2b-4c3d-8e4f-5a6b7c8d9e0f`;

/** The same words with a comment and a zero-width space in them, as bindings leave them behind. */
export const torn = (text: string): string => text.replace(/^(\S{2})(\S*)/, '$1<!---->$2').replace(/ /, ' <!--b--><span></span>');

/** The same words with non-breaking blanks and marks of direction around them. */
export const marked = (text: string): string => `\u200e${text.replace(/ /g, '\u00a0')}\u200f`;

export interface Around {
  lang?: string;
  nav?: readonly string[];
  at?: string;
  /** Workspace, then page. */
  crumbs?: readonly string[];
  title: string;
  org?: string;
  person?: string;
  beside?: string;
  product?: string;
}

const NAV = ['Overview', 'My access', 'User management', 'Agreements', 'Legal info', 'Identifiers', 'Tenants', 'Billing profile'];
const items = (a: Around, one: (label: string, on: boolean) => string): string => (a.nav ?? NAV).map((n) => one(n, n === a.at)).join('');
const product = (a: Around): string => a.product ?? 'Partner Center';

/** A shell of Fluent kind: everything slotted into one root, the page in a second one within. */
export const fluent = (a: Around, main: string): string =>
  documentOf(
    a.lang ?? 'en-US',
    product(a),
    shadow(
      'mcds-app-shell',
      '<div part="bar"><slot name="bar"></slot></div><div part="rail"><slot name="rail"></slot></div><div part="page"><slot></slot></div><slot name="over"></slot>',
      `<div slot="bar" role="banner">${shadow('mcds-link', '<a href="/dashboard/home"><slot></slot></a>', product(a))}
        ${a.org ? shadow('mcds-persona', '<span class="name"><slot name="primary"></slot></span><span><slot name="secondary"></slot></span>', `<span slot="primary">${a.person ?? ''}</span><span slot="secondary">${a.org}</span>`, 'aria-label="Account"') : ''}</div>
       <div slot="rail" role="navigation">${items(a, (n, on) => shadow('mcds-nav-item', '<a role="link" href="#" part="a"><slot></slot></a>', n, on ? 'aria-current="page" selected' : ''))}</div>
       ${shadow('mcds-page', `<div role="main"><slot name="crumbs"></slot><slot name="title"></slot><slot></slot></div>`, `<nav slot="crumbs" aria-label="Breadcrumb">${(a.crumbs ?? []).map((c) => `<fluent-breadcrumb-item><a href="#">${c}</a></fluent-breadcrumb-item>`).join('')}</nav><div slot="title" role="heading" aria-level="1">${a.title}</div><div>${main}</div>`)}
       ${a.beside ? `<div slot="over">${a.beside}</div>` : ''}`,
    ),
  );

/** A shell of Angular kind: custom tags without roots, comments between all parts, generated attributes. */
export const angular = (a: Around, main: string): string =>
  documentOf(
    a.lang ?? 'en-US',
    `${a.title} - ${product(a)}`,
    `<app-root ng-version="16.2.1" _nghost-ng-c31><pc-header _ngcontent-ng-c31><!----><div class="hd"><a href="/">${product(a)}</a><!----><button aria-haspopup="true">${a.person ?? '?'}</button>${a.org ? `<span class="org" title="${a.org}">${a.org}</span>` : ''}</div></pc-header><!---->
     <mat-sidenav-container><mat-sidenav role="navigation"><mat-nav-list>${items(a, (n, on) => `<a mat-list-item href="#" class="${on ? 'active' : ''}"${on ? ' aria-current="page"' : ''}><span class="mdc-list-item__content"><!---->${n}<!----></span></a>`)}</mat-nav-list></mat-sidenav>
     <mat-sidenav-content><router-outlet></router-outlet><pc-page _nghost-ng-c77><!---->${(a.crumbs ?? []).length ? `<ol class="crumbs">${(a.crumbs ?? []).map((c) => `<li>${c}</li>`).join('<li aria-hidden="true">&gt;</li>')}</ol>` : ''}<h1 _ngcontent-ng-c77><!---->${a.title}<!----></h1><main>${main}</main></pc-page></mat-sidenav-content></mat-sidenav-container><div class="cdk-overlay-container">${a.beside ?? ''}</div></app-root>`,
  );

/** The shell with `he-` parts of two applications, the page four roots deep. */
export const harmony = (a: Around, main: string): string =>
  documentOf(
    a.lang ?? 'en-US',
    a.title,
    shadow(
      'he-shell',
      '<slot name="top"></slot><slot name="start"></slot><slot></slot>',
      `<div slot="top"><he-text appearance="title">Microsoft ${product(a)}</he-text>${a.org ? `<div class="acct"><div>${a.person ?? ''}</div><div>${a.org}</div></div>` : ''}</div>
       <div slot="start">${shadow('v6_he-navigation', `<div role="tree">${items(a, (n, on) => `<div role="treeitem" aria-selected="${on}"><span>${n}</span></div>`)}</div>`)}</div>
       ${shadow('single-spa-root', shadow('accexp_he-theme', shadow('accexp_he-page', `<section><h1><b>${(a.crumbs ?? [])[0] ?? ''}</b>${(a.crumbs ?? []).length ? ' | ' : ''}${a.title}</h1>${main}</section>`)))}${a.beside ?? ''}`,
    ),
  );

/** The older look: frames of divs, no landmark, the heading a styled div. */
export const older = (a: Around, main: string): string =>
  documentOf(
    a.lang ?? 'en',
    product(a),
    `<div id="topnav"><span>${product(a)}</span>${a.org ? ` <span class="who">${a.org}</span>` : ''}</div><div id="leftnav">${items(a, (n, on) => `<div class="${on ? 'nv cur' : 'nv'}"><a href="#">${n}</a></div>`)}</div>
     <div id="content"><div class="ptitle" role="heading" aria-level="1">${a.title}</div>${main}</div>${a.beside ?? ''}`,
  );

/** One value under its label, in one of seven builds. */
export const field = (build: 'above' | 'dl' | 'side' | 'input' | 'slots' | 'grid' | 'group', label: string, value: string): string =>
  ({
    above: `<div class="f"><div class="cap">${label}</div><div class="val">${value}</div></div>`,
    dl: `<dl><div><dt>${label}</dt><dd>${value}</dd></div></dl>`,
    side: `<div class="row"><span class="k">${label}:</span><span class="v">${value}</span></div>`,
    input: `<mat-form-field><span class="lbl">${label}</span><div role="textbox" aria-readonly="true">${value}</div></mat-form-field>`,
    slots: shadow(
      'mcds-field',
      '<div class="l"><slot name="label"></slot></div><div class="c"><slot></slot></div>',
      `<span slot="label">${label}</span><span>${value}</span>`,
    ),
    grid: `<div role="row"><div role="rowheader">${label}</div><div role="gridcell">${value}</div></div>`,
    group: `<div role="group"><h4>${label}</h4><p>${value}</p></div>`,
  })[build];

type Cells = readonly string[];
interface GridGiven {
  /** `data-` ids of the rows. */
  ids?: readonly string[];
  prefix?: string;
  label?: string;
}

/** A list in one of six builds: heads, and rows of as many cells. */
export const grid = (
  build: 'table' | 'roles' | 'he' | 'slots' | 'mat' | 'cards',
  heads: Cells,
  rows: readonly Cells[],
  given: GridGiven = {},
): string => {
  const key = (i: number) => `c${i}`;
  const id = (r: number) => given.ids?.[r] ?? String(r);
  const label = given.label ? ` aria-label="${given.label}"` : '';
  const p = given.prefix ?? 'mcds-';
  if (build === 'table')
    return `<table${label}><thead><tr>${heads.map((h) => `<th scope="col"><button type="button">${h}<span aria-hidden="true"> ↕</span></button></th>`).join('')}</tr></thead><tbody>${rows.map((r) => `<tr>${r.map((c) => `<td>${c}</td>`).join('')}</tr>`).join('')}</tbody></table>`;
  if (build === 'roles')
    return `<div role="grid"${label}><div role="rowgroup"><div role="row">${heads.map((h) => `<div role="columnheader">${h}</div>`).join('')}</div></div><div role="rowgroup">${rows.map((r) => `<div role="row">${r.map((c, i) => `<div role="${i ? 'gridcell' : 'rowheader'}"><div>${c}</div></div>`).join('')}</div>`).join('')}</div></div>`;
  if (build === 'he')
    return shadow(
      `${p}he-data-grid`,
      `<table role="grid" class="data-grid__table he-table"${label}><thead><tr id="column-header">${heads.map((h, i) => `<th id="cell-${key(i)}-column-header" role="columnheader"><button class="data-grid__sort">${h}</button></th>`).join('')}</tr></thead><tbody>${rows.map((r, n) => `<tr id="row-${id(n)}" role="row">${r.map((c, i) => (i ? `<td id="cell-${key(i)}-${id(n)}" class="data-grid__cell">${c}</td>` : `<th id="cell-${key(i)}-${id(n)}">${c}</th>`)).join('')}</tr>`).join('')}</tbody></table>`,
    );
  if (build === 'slots') {
    const cell = (c: string, role: string) => shadow('mcds-cell', '<div part="c"><slot></slot></div>', c, `role="${role}"`);
    const row = (r: Cells, role: string) => shadow('mcds-row', '<slot></slot>', r.map((c) => cell(c, role)).join(''), 'role="row"');
    return shadow(
      'mcds-table',
      '<div part="t"><slot></slot></div>',
      row(heads, 'columnheader') + rows.map((r) => row(r, 'cell')).join(''),
      `role="table"${label}`,
    );
  }
  if (build === 'mat')
    return `<mat-table role="table"${label}><mat-header-row role="row">${heads.map((h, i) => `<mat-header-cell role="columnheader" class="mat-column-${i}"><div class="mat-sort-header-container"><div>${h}</div></div></mat-header-cell>`).join('<!---->')}</mat-header-row><!---->${rows.map((r) => `<mat-row role="row"><!---->${r.map((c, i) => `<mat-cell role="cell" class="mat-column-${i}">${c}<!----></mat-cell>`).join('')}</mat-row>`).join('<!---->')}</mat-table>`;
  return `<ul class="cards"${label}>${rows
    .map(
      (r) =>
        `<li><article><h3>${r[0]}</h3><dl>${r
          .slice(1)
          .map((c, i) => `<dt>${heads[i + 1]}</dt><dd>${c}</dd>`)
          .join('')}</dl></article></li>`,
    )
    .join('')}</ul>`;
};

/** Steps with their state in words, in one of four builds. */
export const steps = (build: 'subway' | 'list' | 'mcds' | 'mat', list: readonly (readonly [label: string, state: string])[]): string =>
  ({
    subway: `<accexp_he-subway>${list.map(([l, s]) => shadow('accexp_he-subway-stop', `<div role="listitem" aria-label="${l}, ${s}"><slot></slot></div>`, l, s === 'In progress' ? 'current' : '')).join('')}</accexp_he-subway>`,
    list: `<ol>${list.map(([l, s]) => `<li${s === 'In progress' ? ' aria-current="step"' : ''}><span class="ic" role="img" aria-label="${s}"></span><span>${l}</span></li>`).join('')}</ol>`,
    mcds: shadow(
      'mcds-stepper',
      '<div role="list"><slot></slot></div>',
      list
        .map(([l, s]) =>
          shadow(
            'mcds-step',
            '<div role="listitem"><slot name="label"></slot><slot name="state"></slot></div>',
            `<span slot="label">${l}</span><span slot="state">${s}</span>`,
          ),
        )
        .join(''),
    ),
    mat: `<mat-stepper role="list">${list.map(([l, s]) => `<mat-step-header role="listitem"><div class="mat-step-label"><div>${torn(l)}</div><div class="opt">${s}</div></div></mat-step-header>`).join('')}</mat-stepper>`,
  })[build];

interface Tab {
  label: string;
  panel: string;
}

/** Tabs with all panels in the page, all but the chosen one hidden in one of four ways. */
export const tabs = (build: 'aria' | 'mcds' | 'mat' | 'inert', list: readonly Tab[], at: number): string => {
  if (build === 'mcds')
    return shadow(
      'mcds-tabs',
      '<div role="tablist"><slot name="tab"></slot></div><slot name="panel"></slot>',
      list.map((t, i) => shadow('mcds-tab', '<slot></slot>', t.label, `slot="tab" role="tab" aria-selected="${i === at}"`)).join('') +
        list
          .map((t, i) => shadow('mcds-tab-panel', '<slot></slot>', t.panel, `slot="panel" role="tabpanel"${i === at ? '' : ' hidden'}`))
          .join(''),
    );
  const off = {
    aria: ' style="display:none"',
    mat: ' style="visibility:hidden;height:0;overflow:hidden" aria-hidden="true"',
    inert: ' inert aria-hidden="true"',
  }[build];
  return `<div role="tablist">${list.map((t, i) => `<div role="tab" tabindex="${i === at ? 0 : -1}" aria-selected="${i === at}" id="t${i}" aria-controls="p${i}"><span class="txt">${t.label}</span></div>`).join('')}</div>${list.map((t, i) => `<div role="tabpanel" id="p${i}" aria-labelledby="t${i}"${i === at ? '' : off}>${t.panel}</div>`).join('')}`;
};

/** A slotted button with any prefix. */
export const btn = (label: string, attributes = '', prefix = 'mcds-'): string =>
  shadow(`${prefix}button`, '<button type="button"><slot></slot></button>', label, attributes);

/** An expectation with what any page may tell of the account that its header names. */
export const page = (
  given: Omit<Parameters<typeof other>[0], 'account'> & { account?: AccountClues; me?: readonly string[] },
): OtherPage => {
  const { me, ...rest } = given;
  const may: Claim[] = [...(given.may ?? [])];
  if (given.account?.name) may.push(says('account.name', given.account.name));
  if (given.account?.tenantId) may.push(says('account.tenantId', given.account.tenantId));
  if (me) may.push(says('me.user', ...me));
  return other({ ...rest, name: `three: ${given.name}`, may });
};
