/** Draws a plan in the light document: plain tables or role grids, label and value blocks, buttons of the browser. */
import type { Context } from '../context';
import { after, type Child, h } from '../dom';
import { startPaging } from './paged';
import type { Block, Command, Content, Field, GridColumn, GridRow, Plan } from './plan';

export const light = (plan: Plan, context: Context): HTMLElement => {
  const press = ({ label, to, run, disabled }: Command): HTMLElement =>
    to && !disabled ? h('a', { href: to }, label) : h('button', { type: 'button', disabled, onclick: run && (() => run()) }, label);
  const inside = (content: Content | undefined): Child => {
    if (content === undefined || typeof content === 'string') return content;
    if (Array.isArray(content))
      return h(
        'ul',
        { class: 'roles' },
        content.map((one) => h('li', {}, press(one))),
      );
    if ('mark' in content) return h('strong', {}, content.mark);
    if ('choice' in content) {
      const { choice, options } = content;
      return h(
        'select',
        {},
        options.map((one) => h('option', { selected: one === choice }, one)),
      );
    }
    return h('input', { type: 'checkbox', role: 'switch', checked: content.on, 'aria-label': content.switch });
  };
  /** Small lists are tables; long ones, which page, are grids made of roles, as in the customers area before the newest. */
  const table = (columns: GridColumn[], rows: GridRow[]): HTMLElement[] => [
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        columns.map(({ title }) => h('th', { scope: 'col' }, title)),
      ),
    ),
    h(
      'tbody',
      {},
      rows.map(({ id, cells }) =>
        h(
          'tr',
          { 'data-id': id },
          columns.map(({ key, heads }) => h(heads ? 'th' : 'td', heads ? { scope: 'row' } : {}, inside(cells[key]))),
        ),
      ),
    ),
  ];
  const field = ({ label, value, options, required, change }: Field): HTMLElement => {
    const mark = required ? h('span', { class: 'soft', 'aria-hidden': 'true' }, '*') : null;
    const input = options
      ? h(
          'select',
          {},
          options.map((one) => h('option', { selected: one === value }, one)),
        )
      : h('input', { type: 'text', value, required, autocomplete: 'off' });
    input.addEventListener('input', () => change?.(input.value));
    return h('label', { class: 'form' }, h('span', {}, label, mark), input);
  };

  const draw = (block: Block): Child => {
    switch (block.is) {
      case 'text':
        return h('p', { class: block.soft ? 'soft' : null }, block.text);
      case 'note':
        return h('div', { class: 'panel', role: 'status' }, block.text, ' ', block.command && press(block.command));
      case 'section':
        return h('section', { class: 'panel' }, h('h2', {}, block.title), block.blocks.map(draw));
      case 'pairs':
        return block.pairs.map(([label, value]) =>
          h('div', { class: 'pair' }, h('span', { class: 'label' }, label), h('span', {}, inside(value))),
        );
      case 'commands':
        return h('div', { class: 'commands', role: 'toolbar', 'aria-label': block.label }, block.commands.map(press));
      case 'grid': {
        const made = h('table', { class: 'plain', 'aria-label': block.label, 'aria-busy': 'true' });
        const empty = h('p', { class: 'soft' });
        void after(context.timing.rows).then(() => {
          if (context.signal.aborted) return;
          made.removeAttribute('aria-busy');
          if (block.rows.length > 0 || !block.empty) made.append(...table(block.columns, block.rows));
          else empty.textContent = block.empty;
        });
        return [made, empty];
      }
      case 'paged': {
        const grid = h('div', { class: 'gridlike', role: 'grid', 'aria-label': block.label, 'aria-busy': 'true' });
        grid.append(
          h(
            'div',
            { role: 'row' },
            block.columns.map(({ title }) => h('div', { role: 'columnheader' }, title)),
          ),
        );
        const count = h('p', { class: 'soft' });
        const pager = h('div', { class: 'pager', role: 'navigation', 'aria-label': 'Pages' });
        const turn = startPaging(block, context, (slice, page, move) => {
          grid.removeAttribute('aria-busy');
          while (grid.children.length > slice.rows.length + 1) grid.lastElementChild!.remove();
          slice.rows.forEach(({ id, cells }, at) => {
            const line = grid.children[at + 1] ?? grid.appendChild(h('div', { role: 'row' }));
            line.id = `row-${id}`;
            line.replaceChildren(
              ...block.columns.map(({ key, heads }) => h('div', { role: heads ? 'rowheader' : 'gridcell' }, inside(cells[key]))),
            );
          });
          count.textContent = block.count(slice.total);
          pager.replaceChildren(
            ...move.map(({ label, to, current, disabled }) =>
              h('button', { type: 'button', 'aria-current': current ? 'page' : null, disabled, onclick: () => page(to) }, label),
            ),
          );
        });
        const box = h('input', { type: 'search', placeholder: block.search, 'aria-label': block.search });
        box.addEventListener('input', () => turn.search(box.value));
        return [h('div', { class: 'commands' }, box), count, h('div', { class: 'scroll' }, grid), pager];
      }
      case 'tick': {
        const box = h('input', { type: 'checkbox', checked: block.on });
        box.addEventListener('change', () => block.change?.(box.checked));
        return h('p', {}, h('label', {}, box, ' ', block.label));
      }
      case 'form':
        return h('form', { class: 'form', onsubmit: (event) => event.preventDefault() }, block.fields.map(field));
      case 'draft': {
        const text = h('textarea', { rows: '14', cols: '80' });
        text.value = block.text;
        return h('label', { class: 'form' }, block.label, text);
      }
      case 'list':
        return h(
          'ul',
          {},
          block.items.map((one) => h('li', {}, one)),
        );
    }
  };
  return h('div', { class: 'plan' }, plan.blocks.map(draw));
};
