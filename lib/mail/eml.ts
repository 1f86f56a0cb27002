import { isMailAddress, type Mail } from './mail';

/** Longest line, in characters (RFC 2047, RFC 2045); an encoded word leaves room for `Subject: ` before it. */
const LINE = 76;
const WORD = LINE - 'Subject: '.length;
const OPEN = '=?utf-8?B?';
const CLOSE = '?=';

/** UTF-8 as base64. Half characters are replaced. */
function base64(text: string): string {
  const bytes = new TextEncoder().encode(text.toWellFormed());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

const folded = (code: string) => (code.match(/.{1,76}/g) ?? ['']).join('\r\n');

/** A header's text in printable ASCII: as it is where that is possible, else in encoded words that never split a character (RFC 2047). */
export function headerText(text: string): string {
  const line = text
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();
  if (/^[ -~]*$/.test(line) && !line.includes('=?') && line.length <= 60) return line;
  const room = Math.floor((WORD - OPEN.length - CLOSE.length) / 4) * 3;
  const words: string[] = [];
  let word = '';
  let bytes = 0;
  for (const char of line) {
    const size = new TextEncoder().encode(char).length;
    if (bytes + size > room) {
      words.push(word);
      word = '';
      bytes = 0;
    }
    word += char;
    bytes += size;
  }
  return [...words, word].map((part) => OPEN + base64(part) + CLOSE).join('\r\n ');
}

/** A mailbox in ASCII: the domain as Punycode. Nothing where the part before the @ has other letters, which few servers take. */
function asciiAddress(to: string): string | undefined {
  if (!isMailAddress(to)) return undefined;
  const at = to.lastIndexOf('@');
  const local = to.slice(0, at);
  if (!/^[!-~]+$/.test(local)) return undefined;
  return `${local}@${URL.canParse(`https://${to.slice(at + 1)}`) ? new URL(`https://${to.slice(at + 1)}`).hostname : to.slice(at + 1)}`;
}

/** No base64 line begins with two hyphens, so the boundary cannot stand in a part; and it is the same every time. */
const BOUNDARY = '--=_companion_alternative_1';

const part = (type: string, content: string) => [
  `--${BOUNDARY}`,
  `Content-Type: ${type}; charset=utf-8`,
  'Content-Transfer-Encoding: base64',
  '',
  folded(base64(content)),
];

/**
 * An unsent mail as a file: plain text and HTML, without sender, date and id, which the mail program adds. `X-Unsent: 1` opens it for
 * writing in classic Outlook (Microsoft, "Did I send that?"); other programs show it as a message that can be sent on.
 * Ours: mimetext wants a sender, dates the mail, and puts a long subject into one word over the limit.
 */
export function writeEml(mail: Mail): string {
  const to = mail.to ? asciiAddress(mail.to) : undefined;
  const page = `<!DOCTYPE html><html lang="${mail.lang.replace(/[^\w-]/g, '')}" dir="${mail.dir}"><head><meta charset="utf-8"></head><body>${mail.html}</body></html>`;
  return [
    'X-Unsent: 1',
    ...(to ? [`To: ${to}`] : []),
    `Subject: ${headerText(mail.subject)}`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/alternative; boundary="${BOUNDARY}"`,
    '',
    ...part('text/plain', mail.text.replace(/\r?\n/g, '\r\n')),
    ...part('text/html', page),
    `--${BOUNDARY}--`,
    '',
  ].join('\r\n');
}

/** A file name from words, without what any system refuses. */
export const emlName = (words: string): string =>
  `${
    words
      .toWellFormed()
      .replace(/[\p{C}\\/:*?"<>|.]+/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 80)
      .toWellFormed()
      .trim() || 'mail'
  }.eml`;
