import { describe, expect, test } from 'vitest';
import addressesFile from './knowledge/addresses.json';
import { TASKS } from './knowledge/tasks';
import type { AddressEntry } from './knowledge/types';
import { PAGES, pageAt, pageEntry, pageLink } from './pages';
import { taskLink, taskPlaces } from './places';

const addresses = addressesFile.addresses as unknown as Record<string, readonly AddressEntry[]>;
const pagesOf = (address: string) =>
  Object.keys(addresses).filter((id) => addresses[id]!.some(({ pattern }) => new RegExp(pattern, 'i').test(address)));

describe('addresses', () => {
  test('belong to pages of the vocabulary', () => {
    for (const id of Object.keys(addresses)) expect(pageEntry(id)?.id).toBe(id);
  });

  test.each(Object.entries(addresses))('of %s: each example is of this page and of no other', (id, entries) => {
    for (const { example } of entries) expect(pagesOf(example), example).toEqual([id]);
  });

  test('may carry a locale, and do not mind case', () => {
    expect(pagesOf('https://partner.microsoft.com/de-DE/dashboard/v2/account-settings/organization/LegalInfo#csp')).toEqual([
      'account.legalInfo',
    ]);
    expect(pagesOf('https://partner.microsoft.com.example.org/dashboard/home')).toEqual([]);
  });
});

describe('links', () => {
  test('open the page they are of, with its tab', () => {
    expect(pageLink('account.legalInfo', 'reseller')).toMatch(/legalinfo#csp$/);
    expect(pageLink('account.legalInfo', 'partner')).toMatch(/legalinfo#mpn$/);
    expect(pageLink('account.legalInfo', 'nonsense')).toBe(pageLink('account.legalInfo'));
    for (const { id, link, tabs = {} } of PAGES) {
      if (!link) continue;
      for (const tab of [undefined, ...Object.keys(tabs)]) {
        expect(pagesOf(pageLink(id, tab)!), id).toEqual([id]);
        expect(pageAt(pageLink(id, tab)!)).toBe(id);
      }
    }
  });

  test('never lead to an address that is a guess: they open the nearest known page instead', () => {
    for (const page of PAGES.filter(({ near }) => near)) {
      const link = pageLink(page.id);
      expect(link, page.id).not.toBeNull();
      expect(pageAt(link!), page.id).toBe(page.near);
    }
    expect(pageAt(pageLink('indirectProviders.list')!)).toBe('customers.list');
    expect(PAGES.filter(({ confidence, link }) => confidence === 'guess' && link)).toEqual([]);
  });

  test('are missing where a page needs an id, or does not exist', () => {
    expect(pageLink('partnership.accept')).toBeNull();
    expect(pageLink('no.such.page')).toBeNull();
  });

  test('an alias means the page', () => {
    expect(pageLink('legal-info', 'reseller')).toBe(pageLink('account.legalInfo', 'reseller'));
    // The names of the older list of pages, all of them.
    for (const old of [
      'home',
      'csp-welcome',
      'maicpp-enroll',
      'legal-info',
      'verification-summary',
      'identifiers',
      'tenants',
      'agreements',
      'csp-overview',
      'user-management',
      'my-access',
      'programs',
      'security-requirements',
      'action-center',
      'indirect-providers',
      'authorize-provider',
      'find-provider',
      'customers',
      'm365-accept',
      'indirect-resellers',
      'new-customer',
      'subscription',
      'insights-revenue',
      'support',
      'payout-tax',
    ]) {
      expect(pageEntry(old), old).toBeDefined();
    }
  });
});

describe('places', () => {
  test('of a task are a page, a site or nowhere', () => {
    expect(taskLink('mpa.sign')).toBe(pageLink('account.agreements'));
    expect(taskLink('security.mfa')).toBe('https://entra.microsoft.com/');
    expect(taskLink('prep.documents')).toBeNull();
    expect(taskLink('no.such.task')).toBeNull();
  });

  test('a page knows the tasks it can prove, and with a tab only those of the tab', () => {
    expect(taskPlaces('account.agreements')).toEqual(['mpa.sign']);
    expect(taskPlaces('agreements')).toEqual(['mpa.sign']);
    const reseller = taskPlaces('account.legalInfo', 'reseller');
    expect(reseller).toContain('verify.authorized');
    expect(reseller).not.toContain('prep.maicpp');
    expect(taskPlaces('account.legalInfo', 'partner')).toContain('prep.maicpp');
    expect(taskPlaces('account.legalInfo')).toEqual(expect.arrayContaining(['verify.authorized', 'prep.maicpp']));
    expect(taskPlaces('pricing.list')).toEqual([]);
  });

  test('every task that has a place in the portal is found at it', () => {
    for (const { id, where } of TASKS) if (where && 'page' in where) expect(taskPlaces(where.page, where.tab), id).toContain(id);
  });
});
