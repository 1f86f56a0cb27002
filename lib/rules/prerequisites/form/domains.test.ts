import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkRule } from '.';
import { registeredDomain } from './domains';

const NAMED = [
  'gmail.com',
  'googlemail.com',
  'yahoo.com',
  'yahoo.de',
  'yahoo.co.uk',
  'yahoo.com.br',
  'yahoo.fr',
  'yahoo.co.in',
  'ymail.com',
  'icloud.com',
  'me.com',
  'mac.com',
  'aol.com',
  'outlook.com',
  'outlook.de',
  'outlook.fr',
  'hotmail.com',
  'hotmail.de',
  'hotmail.co.uk',
  'hotmail.fr',
  'live.com',
  'live.de',
  'live.co.uk',
  'live.nl',
  'msn.com',
];
const FREE = [
  'gmx.de',
  'gmx.net',
  'gmx.com',
  'gmx.at',
  'gmx.ch',
  'web.de',
  't-online.de',
  'freenet.de',
  'mail.ru',
  'yandex.ru',
  'yandex.com',
  'bk.ru',
  'inbox.ru',
  'list.ru',
  'rambler.ru',
  'qq.com',
  '163.com',
  '126.com',
  'sina.com',
  'sohu.com',
  'rediffmail.com',
  'naver.com',
  'daum.net',
  'hanmail.net',
  'proton.me',
  'protonmail.com',
  'tutanota.com',
  'fastmail.fm',
  'mail.com',
  'email.com',
  'zoho.com',
  'hushmail.com',
  'orange.fr',
  'wanadoo.fr',
  'laposte.net',
  'free.fr',
  'sfr.fr',
  'libero.it',
  'virgilio.it',
  'tiscali.it',
  'alice.it',
  'seznam.cz',
  'wp.pl',
  'o2.pl',
  'onet.pl',
  'interia.pl',
  'bol.com.br',
  'uol.com.br',
  'terra.com.br',
  'bluewin.ch',
  'comcast.net',
  'verizon.net',
  'att.net',
  'sbcglobal.net',
  'cox.net',
  'earthlink.net',
  'btinternet.com',
  'ntlworld.com',
  'sky.com',
  'shaw.ca',
  'rogers.com',
  'bigpond.com',
  'optusnet.com.au',
  'xtra.co.nz',
  'home.nl',
  'ziggo.nl',
  'telenet.be',
  'skynet.be',
  'telia.com',
  'online.no',
];
const DISPOSABLE = [
  'mailinator.com',
  'guerrillamail.com',
  'guerrillamail.net',
  'guerrillamail.org',
  '10minutemail.com',
  'yopmail.com',
  'yopmail.fr',
  'trashmail.com',
  'trashmail.net',
  'temp-mail.org',
  'tempmail.net',
  'throwawaymail.com',
  'getnada.com',
  'dispostable.com',
  'sharklasers.com',
  'grr.la',
  'maildrop.cc',
  'mintemail.com',
  'mohmal.com',
  'mytemp.email',
  'fakeinbox.com',
  'spamgourmet.com',
  'mailcatch.com',
  'mailnesia.com',
  'moakt.com',
  'tempinbox.com',
  'emailondeck.com',
  'burnermail.io',
  'discard.email',
  'spambox.us',
  'mail-temporaire.fr',
  'jetable.org',
  'wegwerfmail.de',
  'einrot.com',
  'fleckens.hu',
  'cuvox.de',
  'dayrep.com',
  'armyspy.com',
  'gustr.com',
  'jourrapide.com',
  'rhyta.com',
  'superrito.com',
  'teleworm.us',
  'inboxkitten.com',
  'spam4.me',
  'harakirimail.com',
  'anonbox.net',
  'tmail.ws',
  'tempr.email',
  'linshiyouxiang.net',
];

const verdictOf = (email: string) => checkRule('pre.contact-webmail', { contactEmail: email }).verdict;

test.each(NAMED)('%s is refused, in any writing', (domain) => {
  for (const email of [`ada@${domain}`, `Ada@${domain.toUpperCase()}`, ` ada@${domain}. `, `ada＠${domain.replace('.', '．')}`])
    expect(verdictOf(email)).toBe('fail');
});

test('no address at a mail service passes, whichever of the lists has it', () => {
  const passing = [...FREE, ...DISPOSABLE].filter((domain) => verdictOf(`ada@${domain}`) === 'pass');
  expect(passing).toEqual([]);
  expect(DISPOSABLE.filter((domain) => verdictOf(`ada@mail.${domain}`) === 'pass')).toEqual([]);
});

test('domains of companies pass', () => {
  const companies = [
    'contoso.com',
    'fabrikam.de',
    'microsoft.com',
    'siemens.com',
    'tata.com',
    'huawei.com',
    'outlook-consulting.com',
    'gmail-experten.de',
    'bbc.co.uk',
    'sap.com',
    'me-consulting.com',
    'live.contoso.com',
    'macrohard.com',
    '云杉.中国',
  ];
  expect(companies.filter((domain) => verdictOf(`ada@${domain}`) !== 'pass')).toEqual([]);
});

const OWN = 'contoso.com';
const rule = (contact: string, company = OWN) =>
  checkRule('pre.contact-domain-owned', { contactEmail: `ada@${contact}`, companyDomain: company });

/** Every name one letter off: changed, left out, put in, two swapped. */
function oneOff(name: string): string[] {
  const letters = [...'abcdefghijklmnopqrstuvwxyz0123456789-'];
  const found = new Set<string>();
  for (let at = 0; at <= name.length; at++) {
    found.add(name.slice(0, at) + name.slice(at + 1));
    found.add(name.slice(0, at) + (name[at + 1] ?? '') + (name[at] ?? '') + name.slice(at + 2));
    for (const letter of letters) {
      found.add(name.slice(0, at) + letter + name.slice(at + 1));
      found.add(name.slice(0, at) + letter + name.slice(at));
    }
  }
  found.delete(name);
  return [...found].filter((one) => !/^-|-$/.test(one) && one.length > 1);
}

test('one letter off the company’s own is no pass, and is said to be alike', () => {
  const near = oneOff('contoso').map((name) => `${name}.com`);
  expect(near.length).toBeGreaterThan(400);
  expect(near.filter((domain) => rule(domain).verdict === 'pass')).toEqual([]);
  const others = near.filter((domain) => rule(domain).why !== 'alike' && rule(domain).why !== 'email.form');
  expect(others).toEqual([]);
});

test.each([
  'cοntoso.com',
  'contosо.com',
  'соntoso.com',
  'contoѕo.com',
  'cont0so.com',
  'contóso.com',
  'çontoso.com',
  'contoso.corn',
  'ｃontoso.co',
  'xn--cntoso-9xa.com',
  'contoso.com.co',
  'contoso.co',
  'contoso-com.com',
  'contoso.com.fabrikam.com',
  'contoso.cm',
  'contoso.om',
  'ⅽontos0.com',
  'coпtoso.com',
  'contoṡo.com',
])('%s is not contoso.com', (domain) => {
  expect(rule(domain).verdict).toBe('fail');
});

test.each(['cοntoso.com', 'contosо.com', 'contoѕo.com', 'cont0so.com', 'contóso.com', 'contoṡo.com', 'contoso.co', 'contoso.cm'])(
  '%s is named as a likeness',
  (domain) => {
    expect(rule(domain).why).toBe('alike');
  },
);

test('subdomains, other writings and addresses of pages are the same domain', () => {
  expect(['contoso.com', 'CONTOSO.COM', 'mail.contoso.com', 'a.b.contoso.com'].filter((domain) => rule(domain).verdict !== 'pass')).toEqual(
    [],
  );
  for (const company of ['https://www.contoso.com/', 'www.contoso.com', 'Contoso.com.', 'http://contoso.com:8080/x?y#z', 'ｃontoso.com'])
    expect(rule('contoso.com', company).verdict, company).toBe('pass');
  expect(rule('bücher.de', 'xn--bcher-kva.de').verdict).toBe('pass');
});

test('domains of one public ending are not one domain', () => {
  for (const [a, b] of [
    ['contoso.co.uk', 'fabrikam.co.uk'],
    ['contoso.github.io', 'fabrikam.github.io'],
    ['a.com.br', 'b.com.br'],
    ['x.azurewebsites.net', 'y.azurewebsites.net'],
  ] as const)
    expect(rule(a, b).verdict).toBe('fail');
  expect(registeredDomain('mail.contoso.co.uk')).toEqual({ domain: 'contoso.co.uk', known: true });
  expect(registeredDomain('co.uk')).toBeUndefined();
});

test('two different domains never pass as one', () => {
  const label = fc.stringMatching(/^[a-z][a-z0-9]{2,12}$/);
  fc.assert(
    fc.property(label, label, (a, b) => {
      fc.pre(a !== b);
      expect(rule(`${a}.com`, `${b}.com`).verdict).toBe('fail');
    }),
  );
});
