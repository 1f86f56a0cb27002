import fc from 'fast-check';
import Mustache from 'mustache';
import { describe, expect, it } from 'vitest';
import { VALID } from '../testing/link-examples';
import { loadTexts } from './languages';
import { plain } from './plain';
import { renderMail } from './render';
import { anyText } from './testing/any-text';
import { fieldsFor } from './testing/examples';
import type { Fields, LanguageTexts } from './types';
import { isPlainLink, printDay } from './values';

const english = await loadTexts('en');
const CHOICE = { mail: 'customer-gdap' };
const write = (change: Fields = {}, texts = english) => renderMail(texts, CHOICE, 'full', { ...fieldsFor(CHOICE), ...change });

/** The words of the mail's HTML, tags taken away and signs read back. */
const wordsOf = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));

describe('what was typed', () => {
  it.each([
    ['HTML', '<img src=x onerror=alert(1)>&amp;"\'', '<img src=x onerror=alert(1)>&amp;"\''],
    ['template syntax', '{{link}} {{{senderName}}} {{#roles}} {{> closing}} {{=<% %>=}}', null],
    ['line breaks', 'Ada\r\nBcc: evil@x.example\n\n- point', 'Ada Bcc: evil@x.example - point'],
    ['a turned direction', 'Ada\u202egnp.exe', 'Ada[U+202E]gnp.exe'],
    ['an isolate', 'Ada\u2069\u2066', 'Ada[U+2069][U+2066]'],
    ['control signs', 'A\u0000B\u0007', 'A[U+0000]B[U+0007]'],
    ['our own holes', '\ue0000\ue001', '[U+E000]0[U+E001]'],
    ['half a character', 'A\ud800', 'A\ufffd'],
    ['marks of a list', '## 1. - x', '## 1. - x'],
  ])('is text, whatever it holds: %s', (_, typed, shown) => {
    const done = write({ senderCompany: typed, recipientName: typed });
    const want = shown ?? typed;
    expect(done.subject).toContain(want);
    expect(done.text).toContain(want);
    expect(wordsOf(done.html)).toContain(want);
    expect(done.html).not.toMatch(/<img|onerror=[^&]*>/);
    expect(done.subject).not.toMatch(/[\r\n]/);
    expect(done.blocks.map(({ kind }) => kind)).toEqual(write().blocks.map(({ kind }) => kind));
  });

  it('never changes the shape of the mail, and the link stays byte for byte', () => {
    const shape = (html: string) => html.replace(/<\/?bdi>/g, '').match(/<[^>]*>/g);
    const usual = shape(write().html);
    fc.assert(
      fc.property(anyText(60), fc.constantFrom(...VALID.map(([, link]) => link)), (typed, link) => {
        const text = `x${typed}`;
        const done = write({ senderCompany: text, recipientCompany: text, relationshipName: text, link });
        expect(done.text.split('\n')).toContain(link);
        expect(done.html).toContain(`<a href="${link.replaceAll('&', '&#38;')}" dir="ltr">${link.replaceAll('&', '&#38;')}</a>`);
        expect(shape(done.html)?.length).toBe(usual?.length);
        expect(done.text).toContain(plain(text));
        expect(done.subject).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066\u2067\u2028\u2029]/u);
      }),
      { numRuns: 60 },
    );
  });

  it('finds nothing that was not put in, by whatever name', () => {
    const texts: LanguageTexts = {
      ...english,
      mails: {
        ...english.mails,
        'customer-gdap': {
          subject: 'x',
          short: ['x'],
          full: ['{{constructor}}{{__proto__}}{{toString.name}}[{{#constructor}}y{{/constructor}}]'],
        },
      },
    };
    expect(write({}, texts).text).toBe('[]');
  });
});

describe('a link', () => {
  it.each([
    'javascript:alert(1)',
    'http://admin.microsoft.com/',
    'https://x.example/"><script>',
    "https://x.example/'",
    'https://x.example/a b',
    'https://x.example/\n',
    'https://x.example/é',
    'https://user@x.example/',
  ])('that could act does not go in: %s', (link) => {
    const done = write({ link });
    expect(done.missing).toContain('link');
    expect(done.html).not.toContain('<a ');
    expect(isPlainLink(link)).toBe(false);
  });

  it('of every sound form goes in', () => {
    expect(VALID.filter(([, link]) => !isPlainLink(link)).map(([name]) => name)).toEqual([]);
  });
});

describe('what is missing', () => {
  it('is named, whatever form emptiness takes', () => {
    expect(write({ deadline: '', senderName: ' \r\n', roles: [], days: Number.NaN, link: undefined }).missing.toSorted()).toEqual(
      ['days', 'deadline', 'link', 'roles', 'senderName'].toSorted(),
    );
    expect(write({ recipientName: '', senderPhone: '' }).missing).toEqual([]);
  });

  it('is an error where there is no such mail', () => {
    expect(() => renderMail(english, { mail: 'nothing' }, 'full', {})).toThrow('nothing');
  });
});

it('keeps names of another direction apart from the text, and leaves the rest alone', () => {
  const done = write({ recipientCompany: 'شركة عدتم' });
  expect(done.text).toContain('\u2068شركة عدتم\u2069');
  expect(done.html).toContain('<bdi>شركة عدتم</bdi>');
  expect(write().text).not.toMatch(/[\u2066-\u2069]/);
  const arabic = { ...english, language: 'ar' };
  expect(write({}, arabic).text).toContain('\u2068Contoso Cloud\u2069');
  expect(write({}, arabic).text).not.toMatch(/\u2068https:|granularAdminRelationships\S*\u2069/);
  expect(write({}, arabic).html).toMatch(/^<div lang="ar" dir="rtl"/);
});

it('prints days in the language of the mail, and what is none as it is', () => {
  expect(printDay('2026-12-04', 'de')).toBe('4. Dezember 2026');
  expect(printDay('2026-12-04', 'zh-CN')).toBe('2026年12月4日');
  expect(printDay('2026-12-04', 'ar')).toMatch(/2026/);
  expect(printDay('2026-13-44', 'en')).toBe('2026-13-44');
});

it('agrees with mustache itself on what the template says', () => {
  const fields = fieldsFor(CHOICE);
  const template = english.mails['customer-gdap']!.full.join('\n');
  const partials = Object.fromEntries(Object.entries(english.partials).map(([name, lines]) => [name, `${lines.join('\n')}\n`]));
  const view = { ...fields, deadline: printDay('2026-12-04', 'en'), host: 'admin.microsoft.com', roles: [{ role: 'Global Reader' }] };
  const peer = Mustache.render(template, view, partials, { escape: String });
  const squeeze = (text: string) => text.replace(/^## /gm, '').replace(/\n+/g, '\n').trim();
  expect(squeeze(write({ roles: ['f2ef992c-3afb-46b9-b7cf-a126ee74c451'] }).text)).toBe(squeeze(peer));
});

describe('a mail laid out once', () => {
  it('is written with the values of each, and in another shape where other fields are empty', () => {
    const one = write({ recipientCompany: 'One' });
    const two = write({ recipientCompany: 'Two', autoExtend: true, domain: '', roles: ['f2ef992c-3afb-46b9-b7cf-a126ee74c451'] });
    expect(write({ recipientCompany: 'One' }).text).toBe(one.text);
    expect(two.text).toContain('Two');
    expect(two.text).not.toContain('One');
    expect(two.text).toContain('\n- Global Reader\n');
    expect(two.text).not.toContain('adatum.example');
    expect(two.text).toContain('extends itself');
    expect(one.text).toContain('an account of adatum.example');
    expect(write({ autoExtend: false }).text).toContain('ends by itself');
  });

  it('is the same however many were written between, and in whichever order', () => {
    const fields = fc.record(
      {
        recipientName: fc.constantFrom('', 'Ada', '  '),
        domain: fc.constantFrom('', 'adatum.example'),
        autoExtend: fc.boolean(),
        roles: fc.subarray(['f2ef992c-3afb-46b9-b7cf-a126ee74c451', 'other', 'third']),
        deadline: fc.constantFrom('', '2026-12-04', 'soon'),
        link: fc.constantFrom('', VALID[0]![1], 'javascript:x'),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(fields, { maxLength: 8 }), fields, (before, last) => {
        for (const one of before) write(one).text;
        const fresh: LanguageTexts = { ...english };
        const [kept, first] = [write(last), write(last, fresh)];
        expect([kept.subject, kept.text, kept.html, kept.missing]).toEqual([first.subject, first.text, first.html, first.missing]);
        expect(kept.blocks).toEqual(first.blocks);
      }),
      { numRuns: 60 },
    );
  });
});
