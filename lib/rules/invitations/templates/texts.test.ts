import Mustache from 'mustache';
import { describe, expect, it } from 'vitest';
import sources from '../../knowledge/sources.json';
import { promisesIn } from '../own/promises';
import { chosenKind, fieldsOf, MAIL_CHOICES, MAIL_KINDS, mailText } from './kinds';
import { loadTexts } from './languages';
import { renderMail } from './render';
import { fieldsFor, linkOf, nameOf } from './testing/examples';
import { FIELD_FORMS, type Fields, type LanguageTexts, MAIL_FORMS, MAIL_LANGUAGES } from './types';
import { printDay } from './values';

const english = await loadTexts('en');
type Token = [sort: string, name: string, from: number, to: number, inner?: Token[]];

/** Every name a template asks for, partials included. */
function namesIn(template: string, texts: LanguageTexts, about?: string): Set<string> {
  const found = new Set<string>();
  const walk = (tokens: Token[]) => {
    for (const [sort, name, , , inner] of tokens) {
      if (sort === '>') {
        const lines = name === 'next' ? texts.next[about!] : texts.partials[name];
        expect(lines, `partial ${name} of ${texts.language}`).toBeDefined();
        walk(Mustache.parse(lines!.join('\n')) as unknown as Token[]);
      } else if (sort !== 'text') found.add(name);
      if (inner && sort !== '>') walk(inner);
    }
  };
  walk(Mustache.parse(template) as unknown as Token[]);
  return found;
}

it('every kind names its sources, and fields that exist', () => {
  const known = (sources as unknown as { sources: { id: string }[] }).sources.map(({ id }) => id);
  for (const kind of MAIL_KINDS) {
    expect(
      kind.sources.filter((id) => !known.includes(id)),
      kind.id,
    ).toEqual([]);
    expect(fieldsOf(kind).filter((name) => !(name in FIELD_FORMS))).toEqual([]);
  }
});

describe.each(MAIL_LANGUAGES)('mails in %s', async (lang) => {
  const texts = await loadTexts(lang);

  it('are those of English, no more and no fewer', () => {
    expect(texts.language).toBe(lang);
    for (const part of ['mails', 'partials', 'asks', 'next'] as const)
      expect(Object.keys(texts[part]).toSorted(), part).toEqual(Object.keys(english[part]).toSorted());
    expect(Object.keys(texts.mails).toSorted()).toEqual(MAIL_CHOICES.map(nameOf).toSorted());
  });

  it.each(MAIL_CHOICES)('$mail $about', async (choice) => {
    const kind = chosenKind(choice);
    const mail = mailText(texts, choice)!;
    const whole = namesIn(mail.full.join('\n'), texts, choice.about);
    const mayAsk = new Set<string>([...fieldsOf(kind), 'host', 'role', 'ask']);
    for (const form of MAIL_FORMS) {
      const asked = namesIn([mail.subject, ...mail[form]].join('\n'), texts, choice.about);
      expect(
        [...asked].filter((name) => !mayAsk.has(name)),
        form,
      ).toEqual([]);
      const done = renderMail(texts, choice, form, fieldsFor(choice));
      expect(done.missing).toEqual([]);
      expect(`${done.subject}\n${done.text}`).not.toMatch(/\{\{|\}\}|undefined|\n\n\n|[ \t]\n| {2}|^\s|\s$/);
      // One link, the invitation, alone on its line: nothing else can be taken for it.
      const link = linkOf(choice);
      expect(done.text.match(/https?:/g)?.length ?? 0).toBe(kind.required.includes('link') ? 1 : 0);
      if (kind.required.includes('link')) expect(done.text.split('\n')).toContain(link);
      await expect(`${done.subject}\n\n${done.text}\n`).toMatchFileSnapshot(`golden/${lang}/${nameOf(choice)}.${form}.txt`);
    }
    // Everything that is asked for is used somewhere; otherwise nobody need type it.
    const short = namesIn([mail.subject, ...mail.short].join('\n'), texts, choice.about);
    expect(fieldsOf(kind).filter((name) => !whole.has(name) && !short.has(name))).toEqual([]);
  });

  it('hold what makes people accept: who, the role, numbered steps, the date, the check, a contact', () => {
    for (const choice of MAIL_CHOICES.filter((one) => one.mail.startsWith('customer-') || one.mail === 'reseller-partnership')) {
      const fields = fieldsFor(choice);
      const { text, blocks } = renderMail(texts, choice, 'full', fields);
      for (const needed of [fields.senderCompany, fields.recipientCompany, fields.domain, fields.senderName, fields.senderPhone])
        expect(text).toContain(String(needed));
      expect(blocks.find(({ kind }) => kind === 'steps')).toBeDefined();
      expect(blocks.filter(({ kind }) => kind === 'heading').length).toBeGreaterThanOrEqual(3);
      expect(text).toContain(new URL(String(fields.link)).hostname);
      expect(text).toMatch(/2026/);
    }
  });

  it.each(MAIL_CHOICES.filter(({ mail }) => mail === 'reminder'))(
    'remind of $about with all that it takes to answer, in fewer words',
    (choice) => {
      const kind = chosenKind(choice);
      const fields = fieldsFor(choice);
      const { text, blocks } = renderMail(texts, choice, 'full', fields);
      const shown = kind.recipient === 'colleague' ? [fields.signInName] : [fields.recipientCompany, fields.domain];
      const [deadline, sentOn] = [fields.deadline, fields.sentOn].map((day) => printDay(String(day), lang));
      for (const needed of [...shown, fields.senderCompany, fields.senderName, fields.senderPhone, new URL(String(fields.link)).hostname])
        expect(text).toContain(String(needed));
      if (kind.recipient !== 'colleague') for (const day of [deadline, sentOn]) expect(text).toContain(day);
      expect(blocks.find((block) => block.kind === 'steps')).toMatchObject({ lines: { length: kind.recipient === 'customer' ? 3 : 2 } });
      // What it does not give, how to check it, how to undo it, whom to ask.
      expect(blocks.findLast((block) => block.kind === 'points')).toMatchObject({ lines: { length: 4 } });
      expect(text.length).toBeLessThan(renderMail(texts, { mail: choice.about! }, 'full', fields).text.length);
    },
  );

  it.each(MAIL_CHOICES.filter(({ mail }) => mail === 'thanks'))(
    'thank for $about with what is in force and what is not, in fewer words',
    (choice) => {
      const fields = fieldsFor(choice);
      const { text, blocks } = renderMail(texts, choice, 'full', fields);
      const now = blocks.find((block) => block.kind === 'points');
      expect(now && 'lines' in now && now.lines.length).toBeGreaterThanOrEqual(choice.about === 'partner-user-added' ? 2 : 3);
      expect(text).toContain(String(fields.senderPhone));
      expect(text.length).toBeLessThan(renderMail(texts, { mail: choice.about! }, 'full', fields).text.length);
    },
  );

  it('tell again what an admin relationship and a request for two are, as far as that is known', () => {
    const bare: Fields = { distributor: '', relationshipName: '', days: '', roles: [], autoExtend: false };
    for (const mail of ['reminder', 'thanks']) {
      const admin = { mail, about: 'customer-gdap' };
      const told = renderMail(texts, admin, 'full', fieldsFor(admin)).text.replace(/[\u2068\u2069]/g, '');
      for (const known of ['Adatum support 2026-11', '730', ...(mail === 'reminder' ? ['Service Support Administrator'] : [])])
        expect(told).toContain(known);
      expect(renderMail(texts, admin, 'full', { ...fieldsFor(admin), autoExtend: true }).text).not.toBe(told);
      expect(renderMail(texts, admin, 'full', { ...fieldsFor(admin), ...bare }).text).not.toMatch(
        /730|Support Administrator|Adatum support/,
      );
      const dual = { mail, about: 'customer-dual' };
      for (const form of MAIL_FORMS) {
        const named = renderMail(texts, dual, form, fieldsFor(dual)).text;
        if (form === 'full') expect(named).toContain('Northwind Distribution');
        expect(renderMail(texts, dual, form, { ...fieldsFor(dual), ...bare }).text).not.toMatch(/Northwind|undefined| {2}/);
      }
    }
  });

  it('promise nothing that is not given, written out', () => {
    for (const choice of MAIL_CHOICES)
      for (const form of MAIL_FORMS) {
        const { subject, text } = renderMail(texts, choice, form, fieldsFor(choice));
        expect(promisesIn(`${subject}\n${text}`, choice, lang), `${nameOf(choice)} ${form}`).toEqual([]);
      }
  });

  it('say of a reseller relationship since when it gives no admin rights', () => {
    for (const mail of ['customer-reseller', 'customer-dual'])
      expect(renderMail(texts, { mail }, 'full', fieldsFor({ mail })).text).toMatch(/2023/);
  });

  it('say how an admin relationship ends, either way', () => {
    const choice = { mail: 'customer-gdap' };
    const ends = renderMail(texts, choice, 'full', fieldsFor(choice)).text;
    const extends_ = renderMail(texts, choice, 'full', { ...fieldsFor(choice), autoExtend: true }).text;
    expect(ends).not.toBe(extends_);
    for (const text of [ends, extends_]) expect(text.match(/730/g)).toHaveLength(1);
    // In a mail from right to left a Latin name stands between signs that keep its direction to itself.
    expect(ends.replace(/[\u2068\u2069]/g, '')).toMatch(/\n- .*\bService Support Administrator[)）]?\n/);
  });

  it('number their steps from one, whatever is left out', () => {
    const choice = { mail: 'customer-reseller' };
    const { text } = renderMail(texts, choice, 'full', fieldsFor(choice));
    expect([...text.matchAll(/^(\d+)\. /gm)].map(([, n]) => n)).toEqual(['1', '2', '3', '4']);
  });

  it('are read in their direction by a program that knows none: no line begins with a word of the other', () => {
    const rtl = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
    for (const choice of MAIL_CHOICES)
      for (const form of MAIL_FORMS) {
        const done = renderMail(texts, choice, form, fieldsFor(choice));
        expect(done.dir).toBe(lang === 'ar' ? 'rtl' : 'ltr');
        expect(done.html.startsWith(`<div lang="${lang}" dir="${done.dir}"`)).toBe(true);
        for (const line of [done.subject, ...done.text.split('\n')]) {
          expect(line.match(/\u2068/g)?.length, line).toBe(line.match(/\u2069/g)?.length);
          if (line.startsWith('https://')) continue;
          const first = /\p{L}/u.exec(line.replace(/\u2068[^\u2069]*\u2069/g, ''))?.[0];
          if (first && done.dir === 'rtl') expect(rtl.test(first), line).toBe(true);
          if (first && done.dir === 'ltr') expect(rtl.test(first), line).toBe(false);
        }
      }
  });

  it('do without what is optional', () => {
    for (const choice of MAIL_CHOICES) {
      const kind = chosenKind(choice);
      const needed = Object.fromEntries(Object.entries(fieldsFor(choice)).filter(([name]) => kind.required.some((one) => one === name)));
      for (const form of MAIL_FORMS) {
        const done = renderMail(texts, choice, form, needed);
        expect(done.missing).toEqual([]);
        expect(done.text, nameOf(choice)).not.toMatch(/\{\{|, ,|\(\)|\n\n\n| {2}|undefined/);
      }
    }
  });
});
