import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { MAIL_CHOICES } from '../rules/invitations/templates/kinds';
import { loadTexts } from '../rules/invitations/templates/languages';
import { renderMail } from '../rules/invitations/templates/render';
import { anyText } from '../rules/invitations/templates/testing/any-text';
import { fieldsFor, linkOf, nameOf } from '../rules/invitations/templates/testing/examples';
import { MAIL_LANGUAGES } from '../rules/invitations/templates/types';
import { isMailAddress, type Mail } from './mail';
import { LINK_LIMIT, WAYS, type WayId, wayOut } from './ways';

const mail = (change: Partial<Mail> = {}): Mail => ({
  to: 'ada@adatum.example',
  subject: 'A & B',
  text: 'one\ntwo',
  html: '<p>one</p>',
  lang: 'en',
  dir: 'ltr',
  ...change,
});

/** What a mail program or site makes of the link. */
function read(id: WayId, href: string) {
  const url = new URL(href);
  const get = (name: string) => {
    const found = new RegExp(`[?&]${name}=([^&#]*)`).exec(href)?.[1];
    return found === undefined ? null : decodeURIComponent(found);
  };
  return {
    to: id === 'mailto' ? decodeURIComponent(url.pathname) : get('to'),
    subject: get(id === 'gmail' ? 'su' : 'subject'),
    text: get('body'),
    hash: url.hash,
  };
}

describe.each(WAYS)('the way out by %s', (id) => {
  it('carries address, subject and text, lines ended as mail links want them', () => {
    expect(read(id, wayOut(id, mail()).href)).toEqual({ to: 'ada@adatum.example', subject: 'A & B', text: 'one\r\ntwo', hash: '' });
  });

  it('gives back any text, letter for letter, and lets nothing break out of its place', () => {
    fc.assert(
      fc.property(anyText(80), anyText(60), (text, subject) => {
        const { href, length } = wayOut(id, mail({ text, subject }));
        expect(href).toMatch(/^[!-~]+$/);
        expect(href).not.toContain('+');
        expect(length).toBe(href.length);
        const back = read(id, href);
        expect(back.text).toBe(text.toWellFormed().replace(/\r?\n/g, '\r\n'));
        expect(back.subject).toBe(subject.toWellFormed().replace(/[\r\n]+/g, ' '));
        expect(back.hash).toBe('');
      }),
      { numRuns: 50 },
    );
  });

  it('cuts nothing: what is too long is said not to fit', () => {
    const long = wayOut(id, mail({ text: 'क'.repeat(400) }));
    expect([long.fits, read(id, long.href).text?.length]).toEqual([false, 400]);
    const start = wayOut(id, mail({ text: '' })).length;
    expect(wayOut(id, mail({ text: 'a'.repeat(LINK_LIMIT - start) })).fits).toBe(true);
    expect(wayOut(id, mail({ text: 'a'.repeat(LINK_LIMIT - start + 1) })).fits).toBe(false);
  });

  it('leaves out an address that is none', () => {
    for (const to of ['a@b.example,c@d.example', 'a@b.example?bcc=x@y.example', 'a\r\nBcc: x@y.example', ''])
      expect(read(id, wayOut(id, mail({ to })).href)).toMatchObject({ to: '', subject: 'A & B' });
  });
});

test('an address is one mailbox and nothing else', () => {
  for (const good of ['a@b.example', 'first.last+tag@sub.contoso.example', "o'neil@x.example".replace("'", ''), 'ünal@münchen.example'])
    expect(isMailAddress(good), good).toBe(true);
  for (const bad of [
    'a',
    'a@b',
    'a@@b.example',
    'a b@c.example',
    'A <a@b.example>',
    'a@b.example;',
    'a@-b.example',
    'a@b..example',
    `${'a'.repeat(65)}@b.example`,
  ])
    expect(isMailAddress(bad), bad).toBe(false);
});

describe.each(MAIL_LANGUAGES)('the short form in %s', async (lang) => {
  const texts = await loadTexts(lang);
  it.each(MAIL_CHOICES)('$mail $about fits into a mail link, with its link whole', (choice) => {
    for (const autoExtend of [false, true]) {
      const { href, length } = wayOut('mailto', {
        ...renderMail(texts, choice, 'short', { ...fieldsFor(choice), autoExtend }),
        to: 'ada@adatum.example',
      });
      expect(length, nameOf(choice)).toBeLessThanOrEqual(LINK_LIMIT);
      const link = linkOf(choice);
      if (link && choice.mail !== 'thanks') expect(read('mailto', href).text?.split('\r\n')).toContain(link);
    }
  });
});
