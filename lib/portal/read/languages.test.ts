// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import labelFile from '../map/labels.json';
import { mapFor } from '../map/map-for';
import { AT, factsOf, frame, readHtml } from '../testing/page';
import { bare } from './normalise';

/*
 * Every page that has labels in more languages than English, at its smallest, in every language of the table: the same page in English says what is to be read. A
 * wording of low trust, or with two meanings, may leave a fact unknown; no wording may change one.
 */

const TABLE = labelFile.labels as unknown as Record<string, { en: string[] } & Record<string, [string, 'high' | 'medium' | 'low'][]>>;
const LANGUAGES = [...new Set(Object.values(TABLE).flatMap((entry) => Object.keys(entry)))]
  .filter((lang) => lang !== 'en' && lang !== 'about')
  .sort();
/** Translated by people; the table holds the others on the word of machine-translated pages. */
const BY_PEOPLE = ['de', 'es', 'fr', 'it', 'ja', 'ko', 'pt-BR', 'ru', 'zh-CN', 'zh-TW'];
const G = '55555555-6666-4777-8888-999999999999';

type Word = (key: string) => string;
interface Sample {
  at: string;
  id: string;
  html(word: Word): string;
  /** How many facts the English page has, so that none is lost unseen. */
  facts: number;
}

const tabs = (word: Word, names: string[], on: string) =>
  `<div role="tablist">${names.map((n) => `<button role="tab" aria-selected="${n === on}">${word(`tab.${n}`)}</button>`).join('')}</div>`;
const table = (heads: string[], ...rows: string[][]) =>
  `<table><thead><tr>${heads.map((h) => `<th>${h}</th>`).join('')}</tr></thead><tbody>${rows.map((r) => `<tr>${r.map((c) => `<td>${c}</td>`).join('')}</tr>`).join('')}</tbody></table>`;
const pair = (label: string, value: string) => `<dl><dt>${label}</dt><dd>${value}</dd></dl>`;

const SAMPLES: Record<string, Sample> = {
  'legal info, reseller': {
    at: AT.legal,
    id: 'account.legalInfo',
    facts: 7,
    html: (w) =>
      `<h1>${w('page.account.legalInfo')}</h1>${tabs(w, ['partner', 'reseller'], 'reseller')}<h2>${w('section.legalBusiness')}</h2>
       ${pair(w('field.verificationStatus'), w('v.pending'))}<ol><li class="done">${w('step.email')}</li><li class="done">${w('step.employment')}</li><li class="failed">${w('step.business')}</li></ol>
       <h2>${w('section.companyDetails')}</h2>${pair(w('field.companyName'), 'Contoso GmbH')}${pair(w('field.primaryContact'), 'Asha Rao asha@contoso.example')}
       <h2>${w('section.programInfo')}</h2>${pair(w('field.resellerStatus'), w('v.active'))}`,
  },
  'legal info, partner': {
    at: AT.legalPartner,
    id: 'account.legalInfo',
    facts: 2,
    html: (w) =>
      `<h1>${w('page.account.legalInfo')}</h1>${tabs(w, ['partner', 'reseller'], 'partner')}${pair(w('field.verificationStatus'), w('v.authorized'))}${pair(w('field.companyName'), 'Contoso GmbH')}`,
  },
  agreements: {
    at: AT.agreements,
    id: 'account.agreements',
    facts: 3,
    html: (w) =>
      `<h1>${w('page.account.agreements')}</h1>${table([w('col.program'), w('col.agreement'), w('col.dateAccepted'), w('col.acceptedBy'), w('col.action')], ['CSP', w('word.mpa'), '2026-10-28', 'Asha Rao', 'View'])}`,
  },
  identifiers: {
    at: AT.identifiers,
    id: 'account.identifiers',
    facts: 2,
    html: (w) =>
      `<h1>${w('page.account.identifiers')}</h1>${tabs(w, ['partner', 'csp'], 'csp')}${pair(w('field.associatedPartnerId'), '6540021')}${pair(w('col.type'), w('v.location'))}`,
  },
  users: {
    at: AT.users,
    id: 'account.users',
    facts: 3,
    html: (w) =>
      `<h1>${w('page.account.users')}</h1>${tabs(w, ['users'], 'users')}${table([w('col.name'), w('col.roles')], ['Asha Rao asha@contoso.example', `${w('role.global-admin')}, ${w('role.admin-agent')}`])}`,
  },
  'indirect providers': {
    at: AT.providers,
    id: 'indirectProviders.list',
    facts: 3,
    html: (w) =>
      `<h1>${w('page.indirectProviders.list')}</h1>${table([w('col.provider'), w('col.action')], ['Northwind', `<button>${w('act.viewCustomers')}</button><button>${w('act.inviteCustomers')}</button>`])}`,
  },
  'authorise a provider': {
    at: AT.accept,
    id: 'partnership.accept',
    facts: 2,
    html: (w) => `<h1>Northwind</h1><label><input type="checkbox">x</label><button>${w('act.authorizeProvider')}</button>`,
  },
  'indirect resellers': {
    at: '/dashboard/v2/customers/indirectresellers',
    id: 'indirectResellers.list',
    facts: 3,
    html: (w) =>
      `<h1>${w('page.indirectResellers.list')}</h1><button>${w('act.requestPartnership')}</button>${table([w('col.reseller'), w('col.location'), w('col.action')], ['Fabrikam', 'Germany', `<button>${w('act.viewCustomers')}</button><button>${w('act.addNewCustomer')}</button>`])}`,
  },
  'user details': {
    at: AT.userDetail,
    id: 'account.userDetail',
    facts: 2,
    html: (w) =>
      `<h1>Asha Rao</h1><p>asha@contoso.example</p><fieldset><legend>${w('group.customers')}</legend><label><input type="checkbox" checked>${w('role.admin-agent')}</label><label><input type="checkbox">${w('role.sales-agent')}</label></fieldset><fieldset><legend>${w('group.organization')}</legend><label><input type="checkbox">${w('role.global-admin')}</label></fieldset>`,
  },
  customers: {
    at: AT.customers,
    id: 'customers.list',
    facts: 6,
    html: (w) =>
      `<h1>${w('page.customers.list')}</h1>${table([w('col.name'), w('col.microsoftId'), w('col.domain'), w('col.relationship')], ['Larkfield', G, 'larkfield.example', w('v.cloudReseller')])}`,
  },
  tenants: {
    at: '/dashboard/account/v3/tenantmanagement',
    id: 'account.tenants',
    facts: 3,
    html: (w) => `<h1>${w('page.account.tenants')}</h1>${table([w('col.domain'), w('col.microsoftId')], ['contoso.example', G])}`,
  },
  'business locations': {
    at: AT.locations,
    id: 'account.locations',
    facts: 2,
    html: (w) =>
      `<h1>${w('page.account.locations')}</h1>${table([w('col.name'), w('field.partnerId'), w('col.status')], ['Contoso GmbH', '6540021', w('v.authorized')])}`,
  },
  'required verification': {
    at: '/dashboard/v2/account-settings/organization/required-verification#csp',
    id: 'account.requiredVerification',
    facts: 4,
    html: (w) =>
      `<h1>Account settings</h1>${pair(w('field.verificationStatus'), w('v.rejected'))}<ol><li class="done">${w('step.email')}</li><li class="done">${w('step.employment')}</li><li class="failed">${w('step.business')}</li></ol>`,
  },
  'a subscription': {
    at: `/commerce/customers/${G}/subscriptions/5b5c0001-0a01-4b01-8c01-000000000001`,
    id: 'customers.detail.subscriptions',
    facts: 1,
    html: (w) =>
      `<h1>Microsoft 365 E3</h1>${pair(w('field.supportContact'), 'Contoso GmbH')}${pair(w('field.resellerPartnerId'), '6540021')}`,
  },
  'enrolment form': {
    at: AT.form,
    id: 'enrol.form',
    facts: 1,
    html: (w) =>
      `<h1>${w('section.legalBusiness')}</h1><label>${w('field.companyName')} <input></label><h2>${w('field.primaryContact')}</h2><button>${w('act.enrollNow')}</button>`,
  },
};

/** The words of a language that a page uses, and whether any of them is weak. */
function inLanguage(lang: string): { word: Word; weak: (keys: readonly string[]) => boolean } {
  const word: Word = (key) => (lang === 'en' ? undefined : TABLE[key]![lang]?.[0]?.[0]) ?? TABLE[key]!.en[0]!;
  const map = mapFor(lang);
  const isWeak = (key: string): boolean => {
    const text = bare(word(key));
    const own = map.labels[key]?.find((v) => v.text === text);
    return own?.trust === 'low' || !!own?.collides;
  };
  return { word, weak: (keys) => keys.some(isWeak) };
}

function readIn(sample: Sample, lang: string) {
  const { word, weak } = inLanguage(lang);
  const used: string[] = [];
  const html = frame(
    sample.html((key) => {
      used.push(key);
      return word(key);
    }),
  );
  const { page, readings } = readHtml(sample.at, html, { lang });
  return { page, facts: factsOf({ page, account: {}, readings, lists: [] }), weak: weak(used) };
}

describe.each(Object.entries(SAMPLES))('%s', (_, sample) => {
  const english = readIn(sample, 'en');

  it('is read in English', () => {
    expect(english.page).toMatchObject({ id: sample.id, state: 'ready' });
    expect(Object.keys(english.facts).length, Object.keys(english.facts).join(' ')).toBeGreaterThanOrEqual(sample.facts);
  });

  it.each(LANGUAGES)('is recognised in %s, and says the same or less', (lang) => {
    const { page, facts, weak } = readIn(sample, lang);
    expect(page).toMatchObject({ id: sample.id, state: 'ready' });
    expect(page.tab).toBe(english.page.tab);
    for (const [fact, value] of Object.entries(facts)) expect(value, fact).toEqual(english.facts[fact]);
    const unknown = Object.keys(english.facts).filter((fact) => !(fact in facts));
    if (!weak) expect(unknown).toEqual([]);
  });
});

it('a fifth of all facts at most stays unknown in any language, a tenth in those translated by people', () => {
  expect(LANGUAGES).toHaveLength(17);
  const share: Record<string, number> = {};
  for (const lang of LANGUAGES) {
    const [all, got] = Object.values(SAMPLES).reduce(
      ([a, g], sample) => [a + Object.keys(readIn(sample, 'en').facts).length, g + Object.keys(readIn(sample, lang).facts).length],
      [0, 0],
    );
    share[lang] = 1 - got / all;
  }
  const over = Object.entries(share).filter(([lang, missed]) => missed > (BY_PEOPLE.includes(lang) ? 0.1 : 0.2));
  expect(over.map(([lang, missed]) => `${lang} ${missed.toFixed(2)}`)).toEqual([]);
}, 60_000);
