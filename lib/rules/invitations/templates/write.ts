import type { Block, Line, Piece } from './blocks';
import { escapeHtml, isMixed, isolated } from './plain';

type Dir = 'ltr' | 'rtl';

/** What a part of a mail looks like, as CSS properties by the names scripts use. Both the written mail and its preview are dressed with it. */
export const MAIL_STYLES = {
  mail: { fontFamily: 'Segoe UI, Arial, sans-serif', fontSize: '15px', lineHeight: '1.5', maxWidth: '640px' },
  heading: { margin: '20px 0 6px', fontWeight: '600' },
  text: { margin: '0 0 12px' },
  list: { margin: '0 0 12px', paddingInlineStart: '24px' },
  link: { margin: '0 0 12px', overflowWrap: 'anywhere' },
} as const;

const css = (style: Readonly<Record<string, string>>) =>
  Object.entries(style)
    .map(([name, value]) => `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:${value}`)
    .join(';');

/** A piece whose text is not written yet: what stands there comes from a field. */
export type Slot = Piece & { kind: 'value' | 'link' };

/** A text as far as it is always the same, with slots between: string, slot, string, …, string. */
export interface Pattern {
  fixed: readonly string[];
  slots: readonly Slot[];
}

/** Takes strings and slots one after the other. */
class Writing {
  #fixed = [''];
  #slots: Slot[] = [];

  say(text: string): this {
    this.#fixed[this.#fixed.length - 1] += text;
    return this;
  }

  /** Pieces, the words among them by `words`. */
  line(line: Line, words: (text: string) => string = (text) => text): this {
    for (const piece of line) {
      if (piece.kind === 'words') this.say(words(piece.text));
      else {
        this.#slots.push(piece as Slot);
        this.#fixed.push('');
      }
    }
    return this;
  }

  done(): Pattern {
    return { fixed: this.#fixed, slots: this.#slots };
  }
}

/** One line of pieces, for a subject. */
export const linePattern = (line: Line): Pattern => new Writing().line(line).done();

const MARKS = { text: () => '', points: () => '- ', steps: (n: number) => `${n + 1}. ` };

/** A mail as plain text, lines ended by `\n`. Links stand alone on their line. */
export function textPattern(blocks: readonly Block[]): Pattern {
  const out = new Writing();
  for (const [at, block] of blocks.entries()) {
    if (at > 0) out.say('\n\n');
    if ('line' in block) out.line(block.line);
    else for (const [n, line] of block.lines.entries()) out.say(`${n > 0 ? '\n' : ''}${MARKS[block.kind](n)}`).line(line);
  }
  return out.done();
}

function blockHtml(out: Writing, block: Block): void {
  if ('line' in block) {
    out
      .say(`<p style="${css(MAIL_STYLES[block.kind])}">`)
      .line(block.line, escapeHtml)
      .say('</p>');
  } else if (block.kind === 'text') {
    out.say(`<p style="${css(MAIL_STYLES.text)}">`);
    for (const [n, line] of block.lines.entries()) out.say(n > 0 ? '<br>' : '').line(line, escapeHtml);
    out.say('</p>');
  } else {
    const tag = block.kind === 'steps' ? 'ol' : 'ul';
    out.say(`<${tag} style="${css(MAIL_STYLES.list)}">`);
    for (const line of block.lines) out.say('<li>').line(line, escapeHtml).say('</li>');
    out.say(`</${tag}>`);
  }
}

/** A mail as HTML for a mail's body: no outer document, styles at the elements. */
export function htmlPattern(blocks: readonly Block[], lang: string, dir: Dir): Pattern {
  const out = new Writing().say(`<div lang="${escapeHtml(lang)}" dir="${dir}" style="${css(MAIL_STYLES.mail)}">`);
  for (const [at, block] of blocks.entries()) {
    if (at > 0) out.say('\n');
    blockHtml(out, block);
  }
  return out.say('</div>').done();
}

/** A pattern with its slots written; `value` says what stands in one. Whatever was typed is text: in HTML it is escaped. */
export function write({ fixed, slots }: Pattern, value: (slot: Slot) => string): string {
  let text = fixed[0]!;
  for (let at = 0; at < slots.length; at++) text += value(slots[at]!) + fixed[at + 1]!;
  return text;
}

/** A value in plain text: a link letter for letter, a name of the other direction kept apart. */
export const inText = (kind: Slot['kind'], text: string, dir: Dir): string => (kind === 'link' ? text : isolated(text, dir));

/** A value in HTML, escaped. */
export function inHtml(kind: Slot['kind'], text: string, dir: Dir): string {
  const safe = escapeHtml(text);
  if (kind === 'link') return `<a href="${safe}" dir="ltr">${safe}</a>`;
  return isMixed(text, dir) ? `<bdi>${safe}</bdi>` : safe;
}

/** Finished blocks as plain text. */
export const writeText = (blocks: readonly Block[], dir: Dir): string =>
  write(textPattern(blocks), ({ kind, text }) => inText(kind, text, dir));

/** Finished blocks as HTML. */
export const writeHtml = (blocks: readonly Block[], lang: string, dir: Dir): string =>
  write(htmlPattern(blocks, lang, dir), ({ kind, text }) => inHtml(kind, text, dir));
