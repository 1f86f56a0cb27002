import fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadTexts } from '../templates/languages';
import { renderMail } from '../templates/render';
import { fieldsFor } from '../templates/testing/examples';
import { signatureLines, withSignature } from './signature';

const choice = { mail: 'customer-reseller' };
const mail = renderMail(await loadTexts('en'), choice, 'full', fieldsFor(choice));

it('stands below the mail, in text and HTML alike; the link stays as it is', () => {
  const signed = withSignature(mail, '\nContoso Cloud Ltd\nLondon\n\nRegistered in England 1234567\n');
  expect(signed.text).toBe(`${mail.text}\n\nContoso Cloud Ltd\nLondon\n\nRegistered in England 1234567`);
  expect(signed.html).toContain('Contoso Cloud Ltd<br>London</p>');
  expect(signed.text.split('\n')).toContain(fieldsFor(choice).link);
  expect(signed.subject).toBe(mail.subject);
});

it('of nothing changes nothing', () => {
  expect(withSignature(mail, ' \n\t\n')).toBe(mail);
});

it('is text: no tag, no mark-up, no field, no turned writing', () => {
  const signed = withSignature(mail, '<img src=x onerror=alert(1)>\n{{link}}\n\u202eevil\n## no heading');
  expect(signed.html).not.toContain('<img');
  expect(signed.text).toContain('{{link}}\n[U+202E]evil\n## no heading');
});

it('of whatever is typed has at most fifteen lines and keeps the mail whole', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 2_000 }), (typed) => {
      const lines = signatureLines(typed);
      expect(lines.length).toBeLessThanOrEqual(15);
      expect(withSignature(mail, typed).text.startsWith(mail.text)).toBe(true);
    }),
  );
});
