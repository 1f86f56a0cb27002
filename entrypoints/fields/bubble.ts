import type { FieldHint, FieldHints } from '../../lib/messages/protocol';

export interface BubbleDeps {
  document: Document;
  words: FieldHints['words'];
  /** Name of the field, as the page shows it. */
  name: string;
  trusted(event: Event): boolean;
  onSilence(rule: string): void;
  onClose(): void;
  /** It has another size now. */
  onSize(): void;
}

const STYLE =
  'display:block;width:280px;max-width:calc(100% - 16px);padding:6px 10px;border-radius:8px;font-weight:400;user-select:text;touch-action:auto';
const SMALL = 'height:24px;padding:0 6px;border-radius:4px;text-decoration:underline;color:inherit';

/** What a hint says, to be read out. */
export const spoken = (name: string, words: FieldHints['words'], hints: readonly FieldHint[]): string =>
  [name, ...hints.map(({ verdict, text }) => `${words[verdict]}: ${text}`)].join('. ');

/**
 * One hint beside a field, element by element, because the portal's Trusted Types forbid markup from text. It takes the look of the
 * launcher's group, and with it that it lets hits through while places are tried.
 */
export function buildBubble(
  hints: readonly FieldHint[],
  { document, words, name, trusted, onSilence, onClose, onSize }: BubbleDeps,
): HTMLElement {
  const add = <K extends keyof HTMLElementTagNameMap>(parent: Element, tag: K, text = '', style = ''): HTMLElementTagNameMap[K] => {
    const el = document.createElement(tag);
    el.textContent = text;
    el.style.cssText = style;
    parent.append(el);
    return el;
  };
  const press = (parent: Element, text: string, act: () => void) => {
    const button = add(parent, 'button', text, SMALL);
    button.addEventListener('click', (event) => trusted(event) && act());
    return button;
  };
  const box = document.createElement('div');
  box.className = 'group hint';
  box.style.cssText = STYLE;
  box.setAttribute('role', 'group');
  box.setAttribute('aria-label', name);
  for (const { rule, verdict, text, source } of hints) {
    const one = add(
      box,
      'div',
      '',
      `border-inline-start:3px solid var(--${verdict === 'fail' ? 'stop' : 'act'});padding-inline-start:8px;margin:4px 0`,
    );
    one.dataset.rule = rule;
    one.dataset.verdict = verdict;
    add(one, 'b', `${words[verdict]}: `);
    add(one, 'span', text);
    const row = add(one, 'div', '', 'display:flex;flex-wrap:wrap');
    if (source) {
      const why = press(row, words.why, () => {
        const open = word.hidden;
        word.hidden = !open;
        why.ariaExpanded = `${open}`;
        onSize();
      });
      why.ariaExpanded = 'false';
      const word = add(one, 'div');
      word.hidden = true;
      const link = add(word, 'a', source.text, 'color:inherit');
      Object.assign(link, { href: source.url, target: '_blank', rel: 'noopener noreferrer', title: words.newTab });
    }
    press(row, words.silence, () => onSilence(rule));
  }
  press(box, words.close, onClose);
  return box;
}
