import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { speaksOf, withoutSomebody } from './without-somebody';

const TENANT = '77777777-7777-4777-8777-777777777777';
const marks = { names: ['Vanish GmbH & Co. KG'], domains: ['vanish.example'], ids: [TENANT] };
const mail = { sort: 'mail', name: 'Ours', mail: 'customer-reseller', lang: 'de', subject: '', body: '' };
const clean = (change: object) => withoutSomebody(marks)({ ...mail, ...change });

describe('a template that speaks of somebody', () => {
  it.each([
    ['a name', 'Guten Tag, Vanish GmbH & Co. KG!', 'Guten Tag, {{recipientCompany}}!'],
    ['in any case, without its legal form', 'An VANISH und vanish.', 'An {{recipientCompany}} und {{recipientCompany}}.'],
    ['a part of another word', 'Vanishing Vanisher', 'Vanishing Vanisher'],
    ['a domain', 'Melden Sie sich bei vanish.example an', 'Melden Sie sich bei {{domain}} an'],
    ['another domain', 'notvanish.example2', 'notvanish.example2'],
    ['an address', 'an ada.k+x@vanish.example oder', 'an … oder'],
    ['an id', `Mandant ${TENANT.toUpperCase()}.`, 'Mandant ….'],
    ['a tag', '{{#vanish}}x{{/vanish}} {{! for Vanish }}', '{{#vanish}}x{{/vanish}} {{! for … }}'],
  ])('%s', (_, body, wanted) => {
    expect(clean({ body })).toEqual({ ...mail, body: wanted });
  });

  it('has a gap where the mail has no such field, and in its own name', () => {
    expect(clean({ mail: 'partner-user-added', name: 'For Vanish', subject: 'Vanish: vanish.example' })).toMatchObject({
      name: 'For …',
      subject: '…: …',
    });
  });

  it('is found among signs that have no blanks between them', () => {
    const take = withoutSomebody({ names: ['某某公司'], domains: [], ids: [] });
    expect(take({ ...mail, body: '尊敬的某某公司您好' })).toMatchObject({ body: '尊敬的{{recipientCompany}}您好' });
  });

  it('stays as it is where it does not, and whatever shape it has', () => {
    for (const content of [null, 7, 'x', ['x'], { sort: 'roles', name: 'Ours', roles: [TENANT.replace('7', '8')] }])
      expect(withoutSomebody(marks)(content)).toEqual(content);
    expect(withoutSomebody({ names: ['', ' '], domains: [], ids: [] })({ ...mail, body: 'Hallo Welt' })).toEqual({
      ...mail,
      body: 'Hallo Welt',
    });
  });

  it('never speaks of them afterwards, however their name is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), fc.string(), (name, around) => {
        const who = { names: [name], domains: ['gone.example'], ids: [TENANT] };
        fc.pre(
          /[\p{L}\p{N}]/u.test(name) &&
            !/[{}…]/.test(name + around) &&
            !/recipientcompany|domain/i.test(name) &&
            !'recipientCompany domain'.toLowerCase().includes(name.trim().toLowerCase()),
        );
        const left = withoutSomebody(who)({ ...mail, body: `${around} ${name} ${around} it@gone.example` }) as { body: string };
        expect(speaksOf(who)(left.body)).toBe(false);
      }),
    );
  });
});
