import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { copyName, readTemplatesFile, templatesFile } from './file';
import type { OwnContent, OwnMail } from './types';

const mail: OwnMail = { sort: 'mail', name: 'Ours', mail: 'reminder', about: 'customer-gdap', lang: 'de', subject: 'S', body: 'A\nB' };
const roles: OwnContent = { sort: 'roles', name: 'Tickets', roles: ['f023fd81-a637-4b56-95fd-791ac0226033'] };

it('what is written is read again; what is kept already is marked', () => {
  expect(readTemplatesFile(templatesFile([mail, roles]), [roles])).toEqual({
    ok: true,
    entries: [
      { ok: true, content: mail, known: false },
      { ok: true, content: roles, known: true },
    ],
  });
});

test.each([
  ['no JSON', '{', 'json'],
  ['another file', '{"format":"x","templates":[]}', 'format'],
  ['no object', '[]', 'format'],
  ['a long one', 'x'.repeat(5_000_001), 'big'],
  ['too many', templatesFile(Array.from({ length: 201 }, () => mail)), 'many'],
])('refuses %s', (_, text, problem) => {
  expect(readTemplatesFile(text, [])).toMatchObject({ ok: false, problem });
});

test('names the line on which a file breaks off', () => {
  const text = templatesFile([mail]);
  const cut = text.slice(0, text.indexOf('"subject"'));
  expect(readTemplatesFile(cut, [])).toEqual({ ok: false, problem: 'json', line: cut.split('\n').length });
});

test.each([
  ['text', 'x', 'shape'],
  ['no name', { ...mail, name: '  ' }, 'name'],
  ['a kind that is none', { ...mail, mail: '__proto__' }, 'kind'],
  ['a reminder about nothing', { ...mail, about: undefined }, 'kind'],
  ['a reminder about something else', { ...mail, about: 'support-contact' }, 'kind'],
  ['a language that is none', { ...mail, lang: 'xx' }, 'lang'],
  ['a body that is none', { ...mail, body: ['x'] }, 'text'],
  ['a long body', { ...mail, body: 'x'.repeat(20_001) }, 'text'],
  ['roles nobody knows', { ...roles, roles: ['00000000-0000-4000-8000-000000000000'] }, 'roles'],
  ['no roles', { ...roles, roles: [] }, 'roles'],
])('leaves out %s and takes the rest', (_, bad, problem) => {
  const read = readTemplatesFile(JSON.stringify({ format: 'partner-center-companion templates', version: 1, templates: [bad, mail] }), []);
  expect(read).toMatchObject({
    ok: true,
    entries: [
      { ok: false, problem },
      { ok: true, content: mail },
    ],
  });
});

it('takes nothing along that no template has', () => {
  const text = `{"format":"partner-center-companion templates","templates":[{"__proto__":{"x":1},"extra":2,${JSON.stringify(mail).slice(1)}]}`;
  expect(readTemplatesFile(text, [])).toMatchObject({ ok: true, entries: [{ ok: true, content: mail }] });
  const read = readTemplatesFile(text, []);
  expect(read.ok && read.entries[0]?.ok && Object.keys(read.entries[0].content).toSorted()).toEqual(Object.keys(mail).toSorted());
});

it('never throws, whatever the file holds', () => {
  const entry = fc.oneof(
    fc.anything(),
    fc.record({ sort: fc.constantFrom('mail', 'roles'), name: fc.anything(), roles: fc.anything(), mail: fc.anything() }),
  );
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 4 }), fc.string(), (templates, other) => {
      readTemplatesFile(other, []);
      const text = JSON.stringify({ format: 'partner-center-companion templates', templates }, (_, value) =>
        typeof value === 'bigint' ? 1 : value,
      );
      expect(readTemplatesFile(text, []).ok).toBe(true);
    }),
  );
});

it('a copy has a name of its own, within the limit', () => {
  expect(copyName('Ours', ['Ours', 'Ours (2)'])).toBe('Ours (3)');
  expect(copyName('x'.repeat(80), [])).toHaveLength(80);
});
