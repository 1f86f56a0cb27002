/** The frames of the third hand: how its portal shows organisation, person and navigation, and the parts its pages are put together of. */

export interface Frame {
  lang?: string;
  /** Labels of the navigation; `at` is the selected one. */
  nav?: readonly string[];
  at?: string;
  title?: string;
  /** Markup of notifications, shown in an open flyout. */
  bell?: string;
}

export const ORG = 'Fabrikam Cloud Ltd';
export const ME = 'priya.nair@fabrikam.example';
const PERSON = 'Priya Nair';

const head = ({ lang = 'en', title = 'Partner Center' }: Frame) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title><style>[hidden]{display:none!important}.tip{visibility:hidden}</style></head>`;

/** Content of an open shadow root, written where the host stands. */
export const root = (inner: string): string => `<template shadowrootmode="open">${inner}</template>`;

/** A button of the component library: its label is slotted. */
export const button = (prefix: string, label: string, attributes = ''): string =>
  `<${prefix}he-button ${attributes}>${root('<button part="control"><slot></slot></button>')}${label}</${prefix}he-button>`;

const items = ({ nav = [], at }: Frame, prefix: string) =>
  nav
    .map(
      (n) =>
        `<${prefix}he-task-item aria-label="${n}"${n === at ? ' aria-current="page"' : ''}><a href="#">${n}</a></${prefix}he-task-item>`,
    )
    .join('');

/** Organisation and person as labelled chips in the top bar; the page is slotted into the shell. */
export const chipFrame = (frame: Frame, main: string): string =>
  `${head(frame)}<body><n3_he-shell>${root(
    `<header role="banner"><button aria-label="Navigation">≡</button><a href="#">Microsoft Partner Center</a><input type="search" placeholder="Search" aria-label="Search">
     <div class="chip"><small>Organization</small> <strong>${ORG}</strong></div><button aria-label="Notifications">🔔</button><button aria-haspopup="menu" aria-label="Account of ${PERSON} (${ME})">PN</button></header>
     <nav aria-label="Workspace">${items(frame, 'n3_')}</nav><slot></slot>`,
  )}${frame.bell ? `<aside role="dialog" aria-label="Notifications">${frame.bell}</aside>` : ''}<main>${main}</main></n3_he-shell></body></html>`;

/** The person's card in the light document: name, address, and the organisation without a label. */
export const cardFrame = (frame: Frame, main: string): string =>
  `${head(frame)}<body><div id="top"><span>Partner Center</span><div class="me"><div>${PERSON}</div><div>${ME}</div><div>${ORG}</div></div></div>
   <div class="cols"><ul role="navigation">${(frame.nav ?? []).map((n) => `<li${n === frame.at ? ' class="sel" aria-current="true"' : ''}><a href="#">${n}</a></li>`).join('')}</ul>
   <section role="main" id="view">${main}</section></div></body></html>`;

/** Three open roots deep, no header yet: it comes seconds later on some pages. */
export const deepFrame = (frame: Frame, main: string): string =>
  `${head(frame)}<body><app-host>${root(`<acx7_he-shell>${root(`<div role="navigation">${items(frame, 'acx7_')}</div><acx7_page-view>${root(`<div role="main">${main}</div>`)}</acx7_page-view>`)}</acx7_he-shell>`)}</app-host></body></html>`;

/** Tabs with their panels; all but the selected panel are hidden. */
export const tabs = (list: readonly { label: string; icon?: string; panel?: string }[], selected: number): string =>
  `<div role="tablist">${list
    .map(
      ({ label, icon }, i) =>
        `<button role="tab" id="t${i}" aria-selected="${i === selected}" aria-controls="p${i}">${label}${icon ? ` <svg role="img" aria-label="${icon}"></svg>` : ''}</button>`,
    )
    .join(
      '',
    )}</div>${list.map(({ panel = '' }, i) => `<div role="tabpanel" id="p${i}" aria-labelledby="t${i}"${i === selected ? '' : ' hidden'}>${panel}</div>`).join('')}`;

/** Grid of the component library as seen on the lists of the customers workspace: ids carry column and row. */
export const dataGrid = (
  prefix: string,
  columns: readonly (readonly [key: string, label: string])[],
  rows: readonly { id: string; cells: readonly string[] }[],
): string =>
  `<${prefix}he-data-grid>${root(
    `<table class="data-grid__table he-table" role="grid"><thead><tr id="column-header" role="row">${columns
      .map(([k, l]) => `<th role="columnheader" id="cell-${k}-column-header"><button class="data-grid__sort">${l}</button></th>`)
      .join('')}</tr></thead><tbody>${rows
      .map(
        ({ id, cells }) =>
          `<tr id="row-${id}" role="row">${cells.map((c, i) => (i ? `<td id="cell-${columns[i]?.[0]}-${id}" class="data-grid__cell">${c}</td>` : `<th scope="row" id="cell-${columns[i]?.[0]}-${id}">${c}</th>`)).join('')}</tr>`,
      )
      .join('')}</tbody></table>`,
  )}</${prefix}he-data-grid>`;

/** Stops of the progress bar: `[label, what the stop says of itself]`; a stop marked `*` is the current one. */
export const stops = (prefix: string, list: readonly (readonly [label: string, state: string])[]): string =>
  `<${prefix}he-subway>${list
    .map(
      ([label, state]) =>
        `<${prefix}he-subway-stop${state === '*' ? ' current' : ''}>${root('<div><slot name="icon"></slot><slot></slot></div>')}${state && state !== '*' ? `<svg slot="icon" role="img" aria-label="${state}"></svg>` : ''}<span>${label}</span></${prefix}he-subway-stop>`,
    )
    .join('')}</${prefix}he-subway>`;

/** Label over value, the way a settings page lists them. */
export const pair = (label: string, value: string): string =>
  `<div class="field"><div class="l">${label}</div><div class="v">${value}</div></div>`;
