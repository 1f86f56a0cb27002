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

const asText = (line: Line, dir: Dir) => line.map(({ kind, text }) => (kind === 'value' ? isolated(text, dir) : text)).join('');

function blockText(block: Block, dir: Dir): string {
  if ('line' in block) return asText(block.line, dir);
  const mark = { text: () => '', points: () => '- ', steps: (n: number) => `${n + 1}. ` }[block.kind];
  return block.lines.map((line, n) => mark(n) + asText(line, dir)).join('\n');
}

/** A mail as plain text, lines ended by `\n`. Links stand alone on their line, byte for byte. */
export const writeText = (blocks: readonly Block[], dir: Dir): string => blocks.map((block) => blockText(block, dir)).join('\n\n');

/** One line of pieces as plain text, for a subject. */
export const writeLine = asText;

function pieceHtml({ kind, text }: Piece, dir: Dir): string {
  const safe = escapeHtml(text);
  if (kind === 'link') return `<a href="${safe}" dir="ltr">${safe}</a>`;
  return kind === 'value' && isMixed(text, dir) ? `<bdi>${safe}</bdi>` : safe;
}

/** A mail as HTML for a mail's body: no outer document, styles at the elements, everything that was typed escaped. */
export function writeHtml(blocks: readonly Block[], lang: string, dir: Dir): string {
  const line = (pieces: Line) => pieces.map((piece) => pieceHtml(piece, dir)).join('');
  const body = blocks.map((block) => {
    if ('line' in block) return `<p style="${css(MAIL_STYLES[block.kind])}">${line(block.line)}</p>`;
    if (block.kind === 'text') return `<p style="${css(MAIL_STYLES.text)}">${block.lines.map(line).join('<br>')}</p>`;
    const tag = block.kind === 'steps' ? 'ol' : 'ul';
    return `<${tag} style="${css(MAIL_STYLES.list)}">${block.lines.map((item) => `<li>${line(item)}</li>`).join('')}</${tag}>`;
  });
  return `<div lang="${escapeHtml(lang)}" dir="${dir}" style="${css(MAIL_STYLES.mail)}">${body.join('\n')}</div>`;
}
