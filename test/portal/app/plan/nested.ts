/** Draws a plan in components: each section a card with its own open shadow root, labels in slots, rows in the data grid. */
import type { Context } from '../context';
import { after, type Child, h } from '../dom';
import type { Kit } from '../kit';
import type { CheckElement, FieldElement } from '../kit/fields';
import type { GridElement } from '../kit/grid';
import { startPaging } from './paged';
import type { Block, Choice, Command, Content, Field, GridColumn, GridRow, Plan } from './plan';

const optionsOf = ({ choice, options }: Choice) => options.map((one) => h('option', { selected: one === choice }, one));

export const nested =
  (el: Kit) =>
  (plan: Plan, context: Context): HTMLElement => {
    const press = ({ label, to, run, primary, disabled }: Command, appearance: string) =>
      el(
        'button',
        {
          appearance: primary ? 'primary' : appearance,
          disabled,
          onclick: to ? () => context.go(to) : run ? () => run() : undefined,
        },
        label,
      );
    const inside = (content: Content | undefined): Child => {
      if (content === undefined || typeof content === 'string') return content;
      if (Array.isArray(content)) return content.flatMap((one) => [press(one, 'link'), ' ']);
      if ('mark' in content) return el('badge', {}, content.mark);
      if ('choice' in content) return el('select', {}, optionsOf(content));
      return h(
        'span',
        { role: 'switch', 'aria-checked': String(content.on), 'aria-label': content.switch, tabindex: '0' },
        content.on ? 'Yes' : 'No',
      );
    };
    const rowsOf = (rows: GridRow[]) =>
      rows.map(({ id, cells }) => ({ id, cells: Object.fromEntries(Object.entries(cells).map(([key, one]) => [key, inside(one)])) }));
    const gridOf = (label: string, columns: GridColumn[]): GridElement => {
      const grid = el<GridElement>('data-grid', { label });
      grid.columns = columns.map((one) => ({ ...one, sortable: one.heads === true }));
      grid.rows = null;
      return grid;
    };
    const field = ({ label, value, options, required, change }: Field) => {
      if (options) {
        const chosen = el(
          'select',
          { label },
          options.map((one) => h('option', {}, one)),
        );
        return h('div', { class: 'form' }, h('span', { class: 'soft' }, label), chosen);
      }
      const made = el<FieldElement>('text-field', { label, value, 'aria-required': required });
      if (change) made.addEventListener('input', () => change(made.value));
      return made;
    };

    const draw = (block: Block): Child => {
      switch (block.is) {
        case 'text':
          return h('p', { class: block.soft ? 'soft' : null }, block.text);
        case 'note':
          return el(
            'message-bar',
            { tone: block.tone, role: 'status' },
            block.text,
            block.command &&
              el('button', { slot: 'action', appearance: 'link', onclick: () => context.go(block.command!.to!) }, block.command.label),
          );
        case 'section':
          return el('card', {}, h('h2', { slot: 'heading' }, block.title), block.blocks.map(draw));
        case 'pairs':
          return h(
            'dl',
            {},
            block.pairs.map(([label, value]) => h('div', {}, h('dt', {}, label), h('dd', {}, inside(value)))),
          );
        case 'commands':
          return h(
            'div',
            { class: 'commands', role: 'toolbar', 'aria-label': block.label },
            block.commands.map((one) => press(one, 'outline')),
          );
        case 'grid': {
          const grid = gridOf(block.label, block.columns);
          const empty = h('p', { class: 'soft', role: 'status' });
          void after(context.timing.rows).then(() => {
            if (context.signal.aborted) return;
            grid.rows = rowsOf(block.rows);
            if (block.rows.length === 0) empty.textContent = block.empty ?? '';
          });
          return [grid, empty];
        }
        case 'paged': {
          const grid = gridOf(block.label, block.columns);
          const count = h('p', { class: 'soft', role: 'status' });
          const pager = h('nav', { class: 'pager', 'aria-label': 'Pages' });
          const turn = startPaging(block, context, (slice, page, move) => {
            grid.rows = rowsOf(slice.rows);
            count.textContent = block.count(slice.total);
            pager.replaceChildren(
              ...move.map(({ label, to, current, disabled }) =>
                el(
                  'button',
                  {
                    appearance: current ? 'primary' : 'subtle',
                    'aria-current': current ? 'page' : null,
                    disabled,
                    onclick: () => page(to),
                  },
                  label,
                ),
              ),
            );
          });
          const box = el('search-box', {
            placeholder: block.search,
            debounce: 20,
            'onhe-input': (event) => turn.search((event as CustomEvent<string>).detail),
          });
          return [h('div', { class: 'commands' }, box), count, grid, pager];
        }
        case 'tick': {
          const box = el<CheckElement>('checkbox', { checked: block.on }, block.label);
          box.addEventListener('he-change', () => block.change?.(box.checked));
          return box;
        }
        case 'form':
          return h('div', { class: 'form' }, block.fields.map(field));
        case 'draft': {
          const box = el<FieldElement>('text-area', { label: block.label });
          box.value = block.text;
          return box;
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
