/** Arrangements of one content for tests, as the portal's generations have them. */

const quoted = (html: string): string => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** A custom element with an open shadow root (`openShadows` attaches it), and what is slotted into it. */
export const host = (tag: string, inside: string, light = ''): string => `<${tag} data-shadow="${quoted(inside)}">${light}</${tag}>`;

/** Inside two nested roots, as micro-front-ends mount themselves. */
export const inRoots = (html: string): string => host('mfe-host', host('mfe-app', `<div class="app">${html}</div>`));

/** The portal's slotted button or link: the root holds a slot only, the words stay outside. */
export const slotted = (label: string): string => host('svc_he-button', '<button part="control"><slot></slot></button>', label);

/** A grid in light DOM, one row of heads. */
export const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<table><thead><tr>${heads.map((h) => `<th>${h}</th>`).join('')}</tr></thead><tbody>${rows
    .map((cells) => `<tr>${cells.map((c) => `<td>${c}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`;

/** The same as the portal's own grid: nested roots, sort buttons and slotted names. `ids` are those of the rows. */
export const heGrid = (heads: readonly string[], rows: readonly (readonly string[])[], ids: readonly string[] = []): string =>
  inRoots(
    host(
      'svc_he-data-grid',
      `<table class="data-grid__table he-table" role="grid"><tr id="column-header">${heads
        .map((h) => `<th role="columnheader"><button class="data-grid__sort">${h}</button></th>`)
        .join('')}</tr>${rows
        .map(
          (cells, r) =>
            `<tr role="row"${ids[r] ? ` id="row-${ids[r]}"` : ''}>${cells
              .map((c, i) => (i ? `<td class="data-grid__cell">${c}</td>` : `<th scope="row">${slotted(c)}</th>`))
              .join('')}</tr>`,
        )
        .join('')}</table>`,
    ),
  );

/** Labels with values: a definition list, or components with slotted labels in nested roots. */
export const fields = (roots: boolean, pairs: readonly (readonly [string, string])[]): string =>
  roots
    ? inRoots(
        pairs
          .map(([l, v]) => `<div class="field">${host('svc_he-label', '<span><slot></slot></span>', l)}<span class="v">${v}</span></div>`)
          .join(''),
      )
    : `<dl>${pairs.map(([l, v]) => `<dt>${l}</dt><dd>${v}</dd>`).join('')}</dl>`;
