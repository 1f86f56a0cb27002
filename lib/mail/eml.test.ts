import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { describe, expect, it, test } from 'vitest';
import { MAIL_CHOICES } from '../rules/invitations/templates/kinds';
import { loadTexts } from '../rules/invitations/templates/languages';
import { renderMail } from '../rules/invitations/templates/render';
import { anyText } from '../rules/invitations/templates/testing/any-text';
import { fieldsFor, linkOf, nameOf } from '../rules/invitations/templates/testing/examples';
import { MAIL_FORMS, MAIL_LANGUAGES } from '../rules/invitations/templates/types';
import { emlName, headerText, writeEml } from './eml';
import type { Mail } from './mail';

const mail = (change: Partial<Mail> = {}): Mail => ({
  subject: 'Hello',
  text: 'one\ntwo',
  html: '<p>one</p>',
  lang: 'en',
  dir: 'ltr',
  ...change,
});
const headers = (eml: string) => eml.slice(0, eml.indexOf('\r\n\r\n'));
/** Names of the headers, folded lines taken together. */
const names = (eml: string) =>
  headers(eml)
    .replace(/\r\n[ \t]/g, ' ')
    .split('\r\n')
    .map((line) => line.slice(0, line.indexOf(':')));
const lines = (text: string | undefined) => (text ?? '').replace(/\r\n/g, '\n').replace(/\n$/, '');

describe('an unsent mail', () => {
  it('is marked as unsent, has no sender, date or id, and keeps to lines that any server takes', async () => {
    const eml = writeEml(mail({ to: 'ada@münchen.example', subject: 'Grüße 你好 नमस्ते '.repeat(12) }));
    expect(names(eml)).toEqual(['X-Unsent', 'To', 'Subject', 'MIME-Version', 'Content-Type']);
    expect(eml).toMatch(/^[\r\n -~]*$/);
    expect(eml.split('\r\n').filter((line) => line.length > 76 || line.includes('\n'))).toEqual([]);
    expect(eml.split('\r\n')).toContain('To: ada@xn--mnchen-3ya.example');
  });

  it('gives back any text to an independent reader', async () => {
    await fc.assert(
      fc.asyncProperty(anyText(120), anyText(80), async (text, subject) => {
        const eml = writeEml(mail({ text, subject, to: 'ada@adatum.example' }));
        const back = await PostalMime.parse(eml);
        expect(lines(back.text)).toBe(lines(text.toWellFormed().replace(/\r?\n/g, '\n')));
        expect(back.subject ?? '').toBe(
          subject
            .toWellFormed()
            .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
            .trim(),
        );
        expect(back.to).toMatchObject([{ address: 'ada@adatum.example' }]);
        expect(names(eml)).toEqual(['X-Unsent', 'To', 'Subject', 'MIME-Version', 'Content-Type']);
      }),
      { numRuns: 50 },
    );
  });

  it('lets no header in by subject or address', async () => {
    const eml = writeEml(mail({ subject: 'Hi\r\nBcc: evil@x.example\r\n\r\n<b>body</b>', to: 'a@b.example\r\nCc: evil@x.example' }));
    expect(names(eml)).toEqual(['X-Unsent', 'Subject', 'MIME-Version', 'Content-Type']);
    const back = await PostalMime.parse(eml);
    expect([back.bcc, back.cc, back.to]).toEqual([undefined, undefined, undefined]);
  });

  it('splits no character between the words of a header', () => {
    for (const word of headerText('😀'.repeat(60)).split('\r\n ')) {
      const bytes = Buffer.from(word.slice(10, -2), 'base64');
      expect(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toMatch(/^(?:😀)+$/u);
      expect(word.length).toBeLessThanOrEqual(75);
    }
    expect(headerText('Plain words')).toBe('Plain words');
    expect(headerText('=?utf-8?B?SGk=?=')).not.toContain('SGk=?=');
  });
});

describe.each(MAIL_LANGUAGES)('every mail in %s', async (lang) => {
  const texts = await loadTexts(lang);
  it.each(MAIL_CHOICES)('$mail $about comes back whole, its link byte for byte', async (choice) => {
    for (const form of MAIL_FORMS) {
      const done = renderMail(texts, choice, form, fieldsFor(choice));
      const back = await PostalMime.parse(writeEml({ ...done, to: 'ada@adatum.example' }));
      expect([lines(back.text), back.subject], nameOf(choice)).toEqual([done.text, done.subject]);
      expect(back.html).toContain(done.html);
      if (choice.mail === 'thanks') continue;
      const link = linkOf(choice);
      if (link) expect(back.html).toContain(`href="${link.replaceAll('&', '&#38;')}"`);
    }
  });
});

test('a file name holds nothing that a system refuses', () => {
  expect(emlName('Contoso: "A/B" <x>|..\\ \u202egnp')).toBe('Contoso A B x gnp.eml');
  expect(emlName('/..\\')).toBe('mail.eml');
  expect(emlName('é'.repeat(300)).length).toBeLessThan(90);
});
