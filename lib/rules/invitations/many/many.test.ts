import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chosenKind, MAIL_CHOICES } from '../templates/kinds';
import { anyText } from '../templates/testing/any-text';
import { MAIL_LANGUAGES } from '../templates/types';
import { columnsOf } from './columns';
import { columnsFor, isOwn, LONGEST_CELL, MANY_FIELDS } from './fields';
import { languageIn, rowValues } from './row';

const DUAL = columnsFor(chosenKind({ mail: 'customer-dual' }));

describe('the columns of a list', () => {
  it('are known by what people call them, each field once', () => {
    expect(columnsOf(['Company name', 'E-Mail', 'Primary domain name', 'Sprache', 'Company', 'Shoe size'], DUAL)).toEqual([
      'recipientCompany',
      'to',
      'domain',
      'lang',
      null,
      null,
    ]);
    expect(columnsOf(['公司名称', '电子邮件', 'ईमेल', 'recipientName'], DUAL)).toEqual(['recipientCompany', 'to', null, 'recipientName']);
  });

  it('hold only what the mail can say', () => {
    expect(columnsOf(['Relationship name', 'Days', 'Link'], DUAL)).toEqual([null, null, 'link']);
    expect(columnsOf(['Relationship name', 'Days', 'Link'], columnsFor(chosenKind({ mail: 'customer-gdap' })))).toEqual([
      'relationshipName',
      'days',
      'link',
    ]);
    for (const choice of MAIL_CHOICES) {
      const fields = columnsFor(chosenKind(choice));
      expect(fields.filter((field) => !MANY_FIELDS.includes(field))).toEqual([]);
      expect(fields).not.toContain('roles');
    }
  });

  it('an admin request is one customer’s alone, a reseller link may be everybody’s', () => {
    expect(isOwn(chosenKind({ mail: 'customer-gdap' }), 'link')).toBe(true);
    expect(isOwn(chosenKind({ mail: 'reminder', about: 'customer-gdap' }), 'link')).toBe(true);
    expect(isOwn(chosenKind({ mail: 'customer-reseller' }), 'link')).toBe(false);
    for (const mail of ['reminder', 'thanks'])
      expect(isOwn(chosenKind({ mail, about: 'customer-gdap' }), 'relationshipName'), mail).toBe(true);
    expect(isOwn(chosenKind({ mail: 'customer-reseller' }), 'recipientCompany')).toBe(true);
    expect(isOwn(chosenKind({ mail: 'customer-reseller' }), 'senderName')).toBe(false);
  });
});

describe('a row', () => {
  it('gives its cells their meaning, and is left out where it is empty or far too long', () => {
    expect(rowValues([' Adatum ', '', 'x'], ['recipientCompany', 'to', null])).toEqual({ recipientCompany: 'Adatum' });
    expect(rowValues(['', ' ', 'x'], ['recipientCompany', 'to', null])).toBe('empty');
    expect(rowValues(['x'.repeat(1_000_000)], ['recipientCompany'])).toBe('long');
    expect(rowValues(['x'.repeat(LONGEST_CELL)], ['recipientCompany'])).toEqual({ recipientCompany: 'x'.repeat(LONGEST_CELL) });
    expect(rowValues([`https://${'x'.repeat(LONGEST_CELL)}`], ['link'])).toHaveProperty('link');
  });

  it('changes nothing of what stands in it but blanks around', () => {
    fc.assert(
      fc.property(anyText(40), (text) => {
        const values = rowValues([text], ['recipientCompany']);
        expect(values).toEqual(text.trim() === '' ? 'empty' : { recipientCompany: text.trim() });
      }),
    );
  });
});

describe('the language of a row', () => {
  it.each([
    ['de', 'de'],
    ['DE', 'de'],
    ['de_AT', 'de'],
    ['German', 'de'],
    ['Deutsch', 'de'],
    ['allemand', 'de'],
    ['日本語', 'ja'],
    ['Portuguese', 'pt-BR'],
    ['pt', 'pt-BR'],
    ['zh-Hans', 'zh-CN'],
    ['العربية', 'ar'],
    ['zh-TW', undefined],
    ['Klingon', undefined],
    ['', undefined],
  ])('%s is %s', (text, lang) => expect(languageIn(text)).toBe(lang));

  it('is known by every name that it has in another', () => {
    for (const say of MAIL_LANGUAGES)
      for (const lang of MAIL_LANGUAGES)
        expect(languageIn(new Intl.DisplayNames(say, { type: 'language' }).of(lang)!), `${lang} in ${say}`).toBe(lang);
  });
});
