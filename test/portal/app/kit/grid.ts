/** The data grid, whose ids, roles and classes are evidence. */
import { type Child, h } from '../dom';
import { type Define, Part, type Tag } from './part';

/** One column of a grid. */
export interface Column {
  key: string;
  title: string;
  sortable?: boolean;
  /** The cell of this column heads its row (`th`). */
  heads?: boolean;
}

/** One row of a grid. */
export interface Row {
  /** Becomes part of the row's and the cells' ids. */
  id: string;
  cells: Record<string, Child>;
}

/** A grid as code sees it. */
export interface GridElement extends HTMLElement {
  /** Columns in order. */
  columns: Column[];
  /** Sets the rows; null shows skeleton rows. Rows in place are reused, as the portal does. */
  rows: Row[] | null;
}

/** Evidence says four or so skeleton rows appear; how many exactly is a GUESS. */
const SKELETON_ROWS = 4;

/** Registers the grid. */
export function defineGrid(define: Define, tag: Tag) {
  define(
    'data-grid',
    class extends Part {
      private heads: Column[] = [];
      private readonly head = h('tr', { id: 'column-header', role: 'row' });
      private readonly body = h('tbody');
      private readonly table = h('table', { class: 'data-grid__table he-table', role: 'grid' }, h('thead', {}, this.head), this.body);
      constructor() {
        super();
        this.root.append(h('div', { class: 'grid-scroll' }, this.table));
      }
      connectedCallback() {
        const label = this.getAttribute('label');
        if (label) this.table.setAttribute('aria-label', label);
      }
      set columns(columns: Column[]) {
        this.heads = columns;
        this.head.replaceChildren(
          ...columns.map((one) =>
            h(
              'th',
              { id: `cell-${one.key}-column-header`, role: 'columnheader', scope: 'col' },
              one.sortable ? h('button', { type: 'button', class: 'data-grid__sort' }, one.title) : one.title,
            ),
          ),
        );
      }
      set rows(rows: Row[] | null) {
        this.table.setAttribute('aria-busy', String(rows === null));
        const list = rows ?? Array.from({ length: SKELETON_ROWS }, (_, i): Row => ({ id: `he-row-${i}`, cells: {} }));
        while (this.body.childElementCount > list.length) this.body.lastElementChild!.remove();
        list.forEach((row, at) => {
          const line = this.body.children[at] ?? this.body.appendChild(h('tr', { role: 'row' }));
          line.id = `row-${row.id}`;
          this.heads.forEach((column, nth) => {
            const cell =
              line.children[nth] ??
              line.appendChild(column.heads ? h('th', { scope: 'row', role: 'rowheader' }) : h('td', { role: 'gridcell' }));
            cell.id = `cell-${column.key}-${row.id}`;
            cell.className = 'data-grid__cell';
            const content = rows === null ? h(tag('skeleton')) : row.cells[column.key];
            cell.replaceChildren();
            if (Array.isArray(content)) for (const one of content) if (one) cell.append(one as Node | string);
            if (content && !Array.isArray(content)) cell.append(content);
          });
        });
      }
    },
  );
}
