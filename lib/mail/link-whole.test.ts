import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { classifyLink } from '../rules/invitations/link';
import { SENDABLE } from '../rules/invitations/link/testing/verdicts';
import { MAIL_CHOICES } from '../rules/invitations/templates/kinds';
import { loadTexts } from '../rules/invitations/templates/languages';
import { renderMail } from '../rules/invitations/templates/render';
import { fieldsFor } from '../rules/invitations/templates/testing/examples';
import type { MailLanguage } from '../rules/invitations/templates/types';
import { writeEml } from './eml';
import type { Mail } from './mail';
import { WAYS, wayOut } from './ways';

/** Languages whose signs need other encodings, or run the other way. */
const LANGUAGES: readonly MailLanguage[] = ['en', 'ja', 'ar'];

/** Sound links as they are pasted alone, with the invitation that each is. */
const LINKS = (SENDABLE.valid ?? []).flatMap(([what, text, { invitation, link } = {}]) =>
  invitation && link === undefined ? [{ what, link: text, invitation }] : [],
);

/** What a person reads of HTML: every target, and the words shown for it. */
const anchors = (html: string) =>
  [...html.matchAll(/<a\b[^>]*\shref="([^"]*)"[^>]*>([\s\S]*?)<\/a>/g)].map(([, href = '', shown = '']) =>
    [href, shown.replace(/<[^>]*>/g, '')].map((text) =>
      text.replace(/&(?:amp|#38);/g, '&').replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))),
    ),
  );

/** As other programs send a text on: RFC 2045, 6.7, lines of at most 76 signs. */
function quotedPrintable(text: string): string {
  const lines = text.split(/\r?\n/).map((line) => {
    let out = '';
    let row = '';
    for (const byte of new TextEncoder().encode(line)) {
      const sign =
        byte === 0x3d || byte < 0x20 || byte > 0x7e ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte);
      if (row.length + sign.length > 75) {
        out += `${row}=\r\n`;
        row = '';
      }
      row += sign;
    }
    return out + row.replace(/ $/, '=20');
  });
  return lines.join('\r\n');
}
const sentOn = (content: string, type: string) =>
  `MIME-Version: 1.0\r\nContent-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quotedPrintable(content)}`;

/** A mail by every way it can leave, and by ways it is sent on: as texts that hold the link. */
async function byEveryWay(mail: Mail): Promise<Record<string, string>> {
  const file = await PostalMime.parse(writeEml(mail));
  const texts: Record<string, string> = {
    text: mail.text,
    'lines ended as in mail': mail.text.replace(/\n/g, '\r\n'),
    'quoted in an answer': mail.text.replace(/^/gm, '> '),
    file: file.text ?? '',
    'quoted-printable': (await PostalMime.parse(sentOn(mail.text, 'text/plain'))).text ?? '',
  };
  for (const id of WAYS) texts[id] = decodeURIComponent(/[?&]body=([^&]*)/.exec(wayOut(id, mail).href)![1]!);
  const pages = {
    html: mail.html,
    'html of the file': file.html ?? '',
    'html, quoted-printable': (await PostalMime.parse(sentOn(mail.html, 'text/html'))).html ?? '',
  };
  for (const [name, html] of Object.entries(pages)) {
    for (const [href, shown] of anchors(html)) if (href !== shown) throw new Error(`${name}: ${shown} leads to ${href}`);
    texts[name] = anchors(html)
      .map(([href]) => href)
      .join('\n');
  }
  return texts;
}

describe.each(LANGUAGES)('a sound link in a mail in %s', async (language) => {
  const texts = await loadTexts(language);
  it.each(LINKS)('$what comes out of every way byte for byte, and is found among the others', async ({ link, invitation }) => {
    const choice = MAIL_CHOICES.find(({ mail, about }) => mail === invitation && !about)!;
    for (const form of ['full', 'short'] as const) {
      const mail = renderMail(texts, choice, form, { ...fieldsFor(choice), link });
      for (const [way, text] of Object.entries(await byEveryWay({ ...mail, to: 'ada@adatum.example' }))) {
        const check = classifyLink(text, { wants: invitation });
        expect({ way, form, link: check.link, verdict: check.verdict }).toEqual({ way, form, link, verdict: 'valid' });
      }
    }
  });
});
