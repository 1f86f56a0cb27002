import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { sourceEntry } from '../../knowledge/sources';
import { MAIL_CHOICES, mailText } from '../templates/kinds';
import { loadTexts } from '../templates/languages';
import { fieldsFor, nameOf } from '../templates/testing/examples';
import { MAIL_FORMS, MAIL_LANGUAGES } from '../templates/types';
import { RESELLER } from '../testing/link-examples';
import { checkOwnMail, isUsable } from './check-own';
import { renderOwn, startFrom } from './render-own';
import type { OwnMail } from './types';

const en = await loadTexts('en');
const own = (change: Partial<OwnMail> = {}): OwnMail => ({
  sort: 'mail',
  name: 'Ours',
  mail: 'customer-reseller',
  lang: 'en',
  subject: 'From {{senderCompany}} to {{recipientCompany}}',
  body: '{{> greeting}}\n\nPlease answer by {{deadline}}.\n\n{{link}}\n\n{{> closing}}',
  ...change,
});
const said = (change: Partial<OwnMail>, weight = 'refused') =>
  checkOwnMail(own(change), en)
    .filter((one) => one.weight === weight)
    .map(({ id }) => id);
const body = (text: string) => ({ body: `${text}\n{{link}}\n` });

it('a sound template has nothing against it', () => {
  expect(checkOwnMail(own(), en)).toEqual([]);
  expect(isUsable(own(), en)).toBe(true);
});

test.each([
  ['a link that is lost', { body: 'Hello' }, 'linkMissing'],
  ['a link only where something is filled', { body: '{{#domain}}\n{{link}}\n{{/domain}}' }, 'linkConditional'],
  ['a link only where nothing is', { body: '{{^domain}}\n{{link}}\n{{/domain}}' }, 'linkConditional'],
  ['a full stop at the link', { body: 'Open {{link}}.' }, 'linkGlued'],
  ['a section glued to the link', { body: '{{link}}{{#domain}}x{{/domain}}' }, 'linkGlued'],
  ['the link in the subject', { subject: 'See {{link}}' }, 'linkInSubject'],
  ['a name that nothing has', body('{{customerName}}'), 'unknownField'],
  ['a name that is misspelled', body('{{senderCompani}}'), 'unknownFieldNear'],
  ['a name of the language', body('{{constructor}}{{__proto__}}'), 'unknownField'],
  ['a part of a value', body('{{senderName.length}}'), 'unknownField'],
  ['whatever is at hand', body('{{.}}'), 'unknownField'],
  ['a field of another kind', body('{{relationshipName}}'), 'fieldOfOther'],
  ['a list without rows', { mail: 'customer-gdap', body: '{{roles}}\n{{link}}' }, 'fieldIsList'],
  ['a list within itself', { mail: 'customer-gdap', body: '{{#roles}}{{#roles}}{{role}}{{/roles}}{{/roles}}\n{{link}}' }, 'listInList'],
  ['a role outside the list', { mail: 'customer-gdap', body: '{{role}}\n{{link}}' }, 'roleOutside'],
  ['a yes or no as text', body('{{government}}'), 'fieldIsFlag'],
  ['a tag that never ends', { body: '{{link}}\n{{sender' }, 'tagOpen'],
  ['a section that is never closed', body('{{#domain}}x'), 'sectionOpen'],
  ['a section that was never opened', body('x{{/domain}}'), 'sectionUnopened'],
  ['sections that cross', body('{{#domain}}{{#senderPhone}}{{/domain}}{{/senderPhone}}'), 'sectionCrossed'],
  ['other delimiters', body('{{=<% %>=}}'), 'delimiters'],
  ['a passage that is not there', body('{{> nothing}}'), 'unknownPassage'],
  ['a passage of no language', body('{{> constructor}}'), 'unknownPassage'],
  ['a passage for another kind', { mail: 'removal-reseller', body: '{{> genuine}}' }, 'passageOfOther'],
  ['a passage in the subject', { subject: '{{> greeting}}' }, 'passageInSubject'],
  ['sections too deep', body('{{#domain}}'.repeat(9) + '{{/domain}}'.repeat(9)), 'tooDeep'],
  ['two lines of subject', { subject: 'A\nBcc: x@y.example' }, 'subjectLines'],
  ['a carriage return in the subject', { subject: 'A\rB' }, 'hiddenSign'],
  ['a sign that turns the direction', body('Pay \u202eevil'), 'hiddenSign'],
  ['an invitation typed in', body(`Use ${RESELLER} today`), 'linkTyped'],
  ['no subject', { subject: ' ' }, 'subjectMissing'],
  ['no body', { body: '' }, 'bodyMissing'],
  ['a megabyte', { body: '{{'.repeat(500_000) }, 'tooLong'],
  ['a kind that is none', { mail: 'nothing' }, 'kindUnknown'],
  ['a reminder about nothing', { mail: 'reminder' }, 'kindUnknown'],
  ['a language that is none', { lang: 'tlh' as never }, 'langUnknown'],
] as const)('%s is refused', (_, change, id) => {
  expect(said(change)).toContain(id);
});

test.each([
  ['a link in a line', { body: 'Open {{link}} now\n{{deadline}}{{recipientCompany}}{{senderName}}{{senderCompany}}' }, 'linkInLine'],
  ['the link twice', { body: '{{link}}\n\n{{link}}' }, 'linkTwice'],
  ['another address', body('See https://contoso.example/help for more'), 'otherLink'],
  ['what the mail needs and nobody reads', body('Hello'), 'requiredUnused'],
] as const)('%s is doubted, not refused', (_, change, id) => {
  expect(said(change, 'doubt')).toContain(id);
  expect(said(change)).toEqual([]);
});

it('marks the place: line, column and words', () => {
  const [found] = checkOwnMail(own({ body: '{{link}}\n\nHéllo 👋 {{nobody}}!' }), en);
  expect(found).toMatchObject({ id: 'unknownField', part: 'body', line: 3, column: 9, words: '{{nobody}}', weight: 'refused' });
  const [open] = checkOwnMail(own({ body: '{{link}}\nA {{#domain}} b' }), en);
  expect(open).toMatchObject({ id: 'sectionOpen', line: 2, column: 3, words: '{{#domain}}' });
});

it('offers the name that was meant', () => {
  expect(checkOwnMail(own(body('{{recipientcompany}}')), en)[0]?.params).toEqual({ name: 'recipientcompany', near: 'recipientCompany' });
});

describe('promises', () => {
  test.each([
    ['en', 'customer-reseller', 'This gives us administrator access to help you.', 'adminRights'],
    ['en', 'customer-dual', 'We can then manage your tenant.', 'adminRights'],
    ['en', 'customer-reseller', 'You get no bill, but we get full access.', 'adminRights'],
    ['de', 'customer-reseller', 'Damit erhalten wir Administratorrechte.', 'adminRights'],
    ['de', 'reseller-partnership', 'So bekommen wir vollen Zugriff auf Ihre Daten.', 'adminRights'],
    ['fr', 'customer-reseller', 'Elle nous donne des droits d’administration.', 'adminRights'],
    ['es', 'customer-reseller', 'Nos da derechos de administrador.', 'adminRights'],
    ['it', 'customer-reseller', 'Ci dà diritti di amministratore.', 'adminRights'],
    ['pt-BR', 'customer-reseller', 'Ela nos dá direitos de administrador.', 'adminRights'],
    ['zh-CN', 'customer-reseller', '接受后我们将获得管理员权限。', 'adminRights'],
    ['hi', 'customer-reseller', 'इससे हमें एडमिन अधिकार मिलते हैं।', 'adminRights'],
    ['ja', 'customer-reseller', 'これにより管理者権限が付与されます。', 'adminRights'],
    ['ko', 'customer-reseller', '이를 통해 관리자 권한을 갖게 됩니다.', 'adminRights'],
    ['ar', 'customer-reseller', 'يمنحنا ذلك صلاحيات إدارية.', 'adminRights'],
    ['fr', 'customer-reseller', 'We get delegated admin privileges.', 'adminRights'],
    ['en', 'customer-gdap', 'With it we can order licenses for you.', 'ordering'],
    ['de', 'customer-gdap', 'Wir dürfen dann für Sie bestellen.', 'ordering'],
    ['en', 'customer-gdap', 'The relationship never expires.', 'forever'],
    ['de', 'customer-gdap', 'Der Zugang ist unbefristet.', 'forever'],
    ['ja', 'customer-gdap', '関係は無期限です。', 'forever'],
    ['zh-CN', 'customer-gdap', '该关系永久有效。', 'forever'],
  ] as const)('%s, %s: “%s” is refused', async (lang, mail, text, id) => {
    const texts = await loadTexts(lang);
    const found = checkOwnMail(own({ lang, mail, body: `{{link}}\n\nX.\n- ${text}` }), texts).find((one) => one.id === `promise.${id}`);
    expect(found).toMatchObject({ part: 'body', line: 4, weight: 'refused' });
    expect(text).toContain(found!.words);
    expect(found!.sources.map((source) => sourceEntry(source)?.id ?? source)).not.toEqual([]);
    expect(found!.sources.filter((source) => !sourceEntry(source))).toEqual([]);
  });

  test.each([
    ['en', 'customer-reseller', 'It doesn’t give us administrator rights.'],
    ['en', 'customer-reseller', 'Without your word nobody gets admin access.'],
    ['de', 'customer-reseller', 'Wir erhalten keinerlei Administratorrechte.'],
    ['ja', 'customer-reseller', '管理者権限は付与されません。'],
    ['ko', 'customer-reseller', '관리자 권한은 부여되지 않습니다.'],
    ['ar', 'customer-reseller', 'لا يمنحنا ذلك أي صلاحيات إدارية.'],
    ['en', 'customer-gdap', 'It gives us administrator rights for {{days}} days.'],
    ['en', 'customer-reseller', '{{! administrator access }} Hello.'],
  ] as const)('%s, %s: “%s” is in order', async (lang, mail, text) => {
    const found = checkOwnMail(own({ lang, mail, body: `{{link}}\n${text}` }), await loadTexts(lang));
    expect(found.filter(({ id }) => id.startsWith('promise.'))).toEqual([]);
  });
});

describe.each(MAIL_LANGUAGES)('the mails that come along, in %s', async (lang) => {
  const texts = await loadTexts(lang);
  it.each(MAIL_CHOICES)('$mail $about can be started from', (choice) => {
    const start: OwnMail = { ...own({ lang }), ...choice, ...startFrom(texts, choice) };
    expect(checkOwnMail(start, texts)).toEqual([]);
    const done = renderOwn(start, texts, fieldsFor(choice));
    expect([done.missing, done.lang]).toEqual([[], lang]);
    for (const form of MAIL_FORMS) {
      const short = { ...start, body: mailText(texts, choice)![form].join('\n') };
      expect(
        checkOwnMail(short, texts).filter(({ weight }) => weight === 'refused'),
        nameOf(choice),
      ).toEqual([]);
    }
  });
});

it('never throws, and what it lets pass can be written: one link, no tag left, no second line of subject', { timeout: 30_000 }, () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '{{link}}',
      '\n',
      ' ',
      '{{#domain}}',
      '{{/domain}}',
      '{{^domain}}',
      '{{#roles}}',
      '{{/roles}}',
      '{{role}}',
      '{{{senderName}}}',
    ),
    fc.constantFrom(
      '{{',
      '}}',
      '{',
      '{{&domain}}',
      '{{!x}}',
      '{{> greeting}}',
      '{{>closing}}',
      '{{=| |=}}',
      '{{.}}',
      '{{ senderName }}',
      '</p><script>',
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.string({ maxLength: 6 }),
  );
  const text = fc.array(piece, { maxLength: 14 }).map((all) => all.join(''));
  let passed = 0;
  fc.assert(
    fc.property(text, text, fc.constantFrom('customer-reseller', 'customer-gdap'), (subject, rest, mail) => {
      const mine = own({ mail, subject: `S${subject}`, body: `${rest}\n{{link}}\n` });
      for (const { part, from, to, line, column, words } of checkOwnMail(mine, en)) {
        expect([from <= to, to <= mine[part].length, line > 0, column > 0]).toEqual([true, true, true, true]);
        expect(words).toBe(mine[part].slice(from, to));
      }
      if (!isUsable(mine, en)) return;
      passed++;
      const fields = fieldsFor({ mail });
      const done = renderOwn(mine, en, fields);
      expect(done.text.split('\n')).toContain(fields.link);
      expect(done.subject).not.toContain('\n');
      expect(done.html).not.toContain('<script');
      expect(done.missing).toEqual([]);
    }),
    { numRuns: 400 },
  );
  expect(passed).toBeGreaterThan(20);
});

it('looks through a long hostile template without going over it again and again', { timeout: 60_000 }, () => {
  for (const part of ['{{#domain}}', '{{/domain}}', '{{a', '{{ '.repeat(2), 'https://', 'not '.repeat(3), 'admin ', '{{link}}']) {
    const start = performance.now();
    checkOwnMail(own({ body: part.repeat(Math.floor(20_000 / part.length)) }), en);
    // It takes milliseconds; an expression that runs wild would take minutes, however busy the machine is.
    expect(performance.now() - start, part).toBeLessThan(10_000);
  }
});
