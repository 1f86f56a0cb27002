import type { LauncherView } from '../../lib/messages/protocol';

/** What the person can do on the launcher; the value of `data-act` on its buttons. */
export type Act = 'open' | 'move' | 'hide' | 'show';
/** What the pill prints. Everything absent: nothing is claimed. */
export type Claim = Partial<Pick<LauncherView, 'ring' | 'line' | 'tone' | 'openPoints'>>;

export interface Launcher {
  group: HTMLElement;
  button: Record<Act, HTMLElement>;
  paint(claim: Claim, words: LauncherView['words']): void;
}

const GRIP = 'M5 3h0m4 0h0m-4 4h0m4 0h0m-4 4h0m4 0h0';
const CROSS = 'M4 4l6 6m0-6l-6 6';
const ARROW = 'M9 3L5 7l4 4';
const TICK = 'M12 18l4 4 8-8';

/** Builds the launcher in the layer, element by element: the portal's Trusted Types forbid markup from text. */
export function buildLauncher(document: Document, layer: HTMLElement): Launcher {
  const add = (parent: Element, tag: string, attributes: Record<string, string | number>, space = 'http://www.w3.org/1999/xhtml') => {
    const el = document.createElementNS(space, tag);
    for (const name in attributes) el.setAttribute(name, `${attributes[name]}`);
    parent.append(el);
    return el as HTMLElement;
  };
  const draw: typeof add = (parent, tag, attributes) => add(parent, tag, attributes, 'http://www.w3.org/2000/svg');

  const group = add(layer, 'div', { class: 'group', role: 'region' });
  const make = (act: Act, icon?: string) => {
    const el = add(group, 'button', { 'data-act': act, class: icon ? '' : 'pill' });
    if (icon) draw(draw(el, 'svg', { 'stroke-width': 2 }), 'path', { d: icon });
    return el;
  };
  const button = { open: make('open'), move: make('move', GRIP), hide: make('hide', CROSS), show: make('show', ARROW) };
  const ring = draw(button.open, 'svg', { class: 'ring', viewBox: '0 0 36 36' });
  const circle = { cx: 18, cy: 18, r: 15 };
  draw(ring, 'circle', { ...circle, class: 'track' });
  // Five long: one unit for each step of the programme.
  const arc = draw(ring, 'circle', { ...circle, pathLength: 5, transform: 'rotate(-90 18 18)' });
  const tick = draw(ring, 'path', {});
  const step = draw(ring, 'text', { x: 18, y: 23 });
  // The blanks keep the words apart for whoever reads the text alone.
  button.open.append(' ');
  const text = add(button.open, 'span', { class: 'line' });
  button.open.append(' ');
  const badge = add(button.open, 'span', { class: 'badge' });

  return {
    group,
    button,
    paint({ ring: way, line, tone = 'unknown', openPoints }, words) {
      const current = way?.current;
      group.ariaLabel = words.panelTitle;
      layer.style.setProperty('--tone', `var(--${tone === 'unknown' ? 'soft' : tone})`);
      arc.setAttribute('stroke-dasharray', `${way ? way.finished + (current ? way.share : 0) : 0} 9`);
      tick.setAttribute('d', way && !current ? TICK : '');
      step.textContent = `${current ?? ''}`;
      text.textContent = line || '…';
      badge.textContent = `${openPoints || ''}`;
      for (const act in button) button[act as Act].title = words[act as Act];
      // The spoken name begins with all that is to be read on the pill; the tip gives what does not fit on it.
      button.open.title = line ? `${line} – ${words.open}` : words.open;
      button.open.ariaLabel = line ? `${button.open.textContent.trim()} – ${words.open}` : words.open;
    },
  };
}
