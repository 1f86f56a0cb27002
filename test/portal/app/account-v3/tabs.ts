import type { Context } from '../context';
import { type Child, h } from '../dom';

/** Tabs of this generation: links in a list; only the selected panel is drawn, the others stay in the document empty. */
export function tabs(context: Context, parts: [id: string, name: string, draw: () => Child[]][]): HTMLElement {
  const list = h(
    'ul',
    { class: 'nav-tabs', role: 'tablist' },
    parts.map(([id, name]) => h('li', { role: 'presentation' }, h('a', { role: 'tab', href: `#${id}`, id: `tab-${id}` }, name))),
  );
  const panels = parts.map(([id]) => h('div', { role: 'tabpanel', 'aria-labelledby': `tab-${id}`, hidden: true }));
  const choose = () => {
    const wanted = Math.max(
      0,
      parts.findIndex(([id]) => `#${id}` === location.hash.toLowerCase()),
    );
    parts.forEach(([id, , draw], at) => {
      list.querySelector(`#tab-${id}`)!.setAttribute('aria-selected', String(at === wanted));
      panels[at]!.hidden = at !== wanted;
      if (at === wanted && !panels[at]!.hasChildNodes()) panels[at]!.append(...(draw().flat(9).filter(Boolean) as Node[]));
    });
  };
  choose();
  addEventListener('hashchange', choose, { signal: context.signal });
  return h('div', {}, list, panels);
}
