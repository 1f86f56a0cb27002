import type { Block, Line } from '../templates/blocks';
import { plain } from '../templates/plain';
import type { RenderedMail } from '../templates/render';
import { writeHtml, writeText } from '../templates/write';
import { OWN_LIMITS } from './types';

/** The lines of a signature as it was typed, made harmless: each is text and cannot act; empty lines at its ends go. */
export function signatureLines(typed: string): string[] {
  const lines = typed
    .slice(0, OWN_LIMITS.signature)
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map(plain);
  while (lines[0] === '') lines.shift();
  while (lines.at(-1) === '') lines.pop();
  return lines.slice(0, OWN_LIMITS.signatureLines);
}

/** The mail with the signature of the organisation below it, in text and HTML alike. A signature is what somebody typed, never template. */
export function withSignature(mail: RenderedMail, signature: string): RenderedMail {
  const lines = signatureLines(signature);
  if (lines.length === 0) return mail;
  // An empty line parts the signature into paragraphs, as everywhere in a mail.
  const paragraphs = lines.join('\n').split(/\n{2,}/);
  const added = paragraphs.map(
    (part): Block => ({
      kind: 'text',
      lines: part.split('\n').map((text): Line => [{ kind: 'value', text }]),
    }),
  );
  const blocks = [...mail.blocks, ...added];
  return { ...mail, blocks, text: writeText(blocks, mail.dir), html: writeHtml(blocks, mail.lang, mail.dir) };
}
