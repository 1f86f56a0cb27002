import { createRequire } from 'node:module';
import { parse } from 'tldts';
import { describe, expect, it } from 'vitest';
import moreMail from '../data/more-mail.json';
import type { PrerequisiteInput } from '../input';
import { ELSEWHERE, LOOK_ALIKES, OWN } from '../testing/world/look-alikes';
import { DISPOSABLE, MAIL_SERVICES } from '../testing/world/mail-services';
import { NAME_PAIRS } from '../testing/world/name-pairs';
import { rowsOf, several } from '../testing/world/table';
import mistakes from '../testing/world/wrong.json';
import { BOXES, INCOMPLETE, OTHER_CODE, SAME_CODE, WRONG_PHONES, WRONG_POSTCODES } from '../testing/world/wrong-places';
import { checkRule } from './index';

const said = (rule: string, input: PrerequisiteInput): string => {
  const { verdict, why } = checkRule(`pre.${rule}`, input);
  return why ? `${verdict} ${why}` : verdict;
};

/** A mistake: what it has to be called, and what it is called. */
type Case = [label: string, expected: string, found: string];

const TYPED: Case[] = mistakes.flatMap(({ rule, says, field, typed, beside }) =>
  typed.map((value): Case => [`${rule}: ${value}`, says, said(rule, { ...(beside as PrerequisiteInput), [field]: value })]),
);

const AT_A_PLACE: Case[] = [
  ...rowsOf(WRONG_PHONES).flatMap(([accountCountry, phones, says]) =>
    several(phones!).map(
      (phone): Case => [`${accountCountry} ${phone}`, says!, said('company-phone', { accountCountry, companyPhone: phone })],
    ),
  ),
  ...rowsOf(WRONG_POSTCODES).flatMap(([accountCountry, codes]) =>
    several(codes!).map((code): Case => [`${accountCountry} ${code}`, 'warn form', said('postcode', { accountCountry, postalCode: code })]),
  ),
  ...rowsOf(BOXES).flatMap(([accountCountry, boxes]) =>
    several(boxes!).map((box): Case => [box, 'fail', said('address-match', { accountCountry, legalAddress: box })]),
  ),
  ...rowsOf(INCOMPLETE).map(([accountCountry, missing, street, city, state, postalCode]): Case => {
    const expected = `${missing === 'street' ? 'fail' : 'warn'} ${missing}`;
    return [
      `${accountCountry} without ${missing}`,
      expected,
      said('address-complete', { accountCountry, street, city, state, postalCode }),
    ];
  }),
];

describe('mistakes', () => {
  it('are 400 and more', () => {
    expect(TYPED.length + AT_A_PLACE.length).toBeGreaterThan(400);
  });

  it.each([...TYPED, ...AT_A_PLACE])('%s', (_, expected, found) => {
    expect(found).toBe(expected);
  });

  it('as long as a book have one name everywhere', () => {
    const long = 'a1 '.repeat(4_000);
    for (const field of ['contactEmail', 'supportEmail', 'legalName', 'companyPhone', 'postalCode', 'fileName', 'duns'] as const)
      expect(checkRule(`pre.${RULE_OF[field]}`, { [field]: long, accountCountry: 'DE' })).toMatchObject({
        verdict: 'fail',
        why: 'text.long',
      });
  });
});

const RULE_OF = {
  contactEmail: 'contact-email-form',
  supportEmail: 'support-email',
  legalName: 'legal-name-shape',
  companyPhone: 'company-phone',
  postalCode: 'postcode',
  fileName: 'docs-filename',
  duns: 'duns',
} as const;

describe('postal code and registration', () => {
  const found = (table: string) =>
    rowsOf(table).map(([postalCode, registryPostalCode]) => {
      const input = { legalAddress: 'Main Road 1', postalCode, registryPostalCode };
      return [`${postalCode} ${registryPostalCode}`, said('address-match', input)];
    });

  it('are the same however one of them is written', () => {
    expect(found(SAME_CODE).filter(([, what]) => what !== 'pass')).toEqual([]);
  });

  it('differ by a digit or a letter', () => {
    expect(found(OTHER_CODE).filter(([, what]) => what !== 'fail postalCode')).toEqual([]);
  });
});

describe('mail services', () => {
  const domains = (list: string) => list.split(/\s+/).filter(Boolean);

  it('are 200 and more of all corners, and none passes', () => {
    const all = domains(MAIL_SERVICES + DISPOSABLE);
    expect(new Set(all).size).toBeGreaterThan(240);
    const passed = all.filter((domain) => !/^(?:fail|warn)$/.test(said('contact-webmail', { contactEmail: `anna@${domain}` })));
    expect(passed).toEqual([]);
  });

  it('do not pass for the domain of a company', () => {
    for (const companyDomain of domains(MAIL_SERVICES + DISPOSABLE))
      expect(said('contact-domain-owned', { contactEmail: `anna@${companyDomain}`, companyDomain }), companyDomain).toMatch(
        /^(?:fail|warn) service$/,
      );
  });

  it('are no endings below which others have their domains', () => {
    const listed: string[] = createRequire(import.meta.url)('email-providers/all.json');
    const endings = listed.filter((name) => parse(name, { allowPrivateDomains: true }).domain === null);
    expect(endings.length).toBeGreaterThan(5);
    expect(endings.filter((name) => !moreMail.endings.includes(name))).toEqual([]);
  });
});

describe("the company's own domain", () => {
  const found = (table: string) =>
    rowsOf(table).flatMap(([companyDomain, others]) =>
      several(others!).map((other) => {
        const contactEmail = other.includes('@') ? other : `anna@${other}`;
        return [`${companyDomain} ${other}`, said('contact-domain-owned', { companyDomain, contactEmail })];
      }),
    );

  it('is told from domains that look like it', () => {
    expect(found(LOOK_ALIKES).length).toBeGreaterThanOrEqual(45);
    expect(found(LOOK_ALIKES).filter(([, what]) => what !== 'fail alike')).toEqual([]);
  });

  it('is told from the same name elsewhere', () => {
    expect(found(ELSEWHERE).filter(([, what]) => what !== 'fail other' && what !== 'fail alike')).toEqual([]);
  });

  it('is known in every way of writing it', () => {
    expect(found(OWN).filter(([, what]) => what !== 'pass')).toEqual([]);
  });
});

describe('name and registration', () => {
  it.each(rowsOf(NAME_PAIRS))('%s / %s: %s', (legalName, registryName, expected) => {
    expect(said('legal-name-match', { legalName, registryName })).toBe(
      expected === 'form' || expected === 'script' ? `warn ${expected}` : expected,
    );
  });
});
