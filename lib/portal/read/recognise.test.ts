// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { read } from '..';
import { AT, frame, ORIGIN, readHtml } from '../testing/page';

const at = (path: string, html = frame('<p>x</p>')) => readHtml(path, html).page;

describe('by address', () => {
  const G = '55555555-6666-4777-8888-999999999999';
  const pages: Record<string, string> = {
    '/dashboard': 'home',
    '/dashboard/v2/home': 'home',
    '/en-us/dashboard/home': 'home',
    '/pcv/dashboard/overview': 'home',
    '/dashboard/v2/account-settings/overview': 'account.overview',
    '/dashboard/account/management': 'account.overview',
    '/ja-jp/dashboard/v2/account-settings/organization/legalinfo': 'account.legalInfo',
    '/dashboard/account/v3/organization/legalinfo': 'account.legalInfo',
    '/dashboard/account/v4/organization/LegalInfo/': 'account.legalInfo',
    '/pcv/accountsettings/partnerprofile': 'account.legalInfo',
    '/dashboard/account/agreements': 'account.agreements',
    '/zh-CN/dashboard/v2/account-settings/settings/agreements': 'account.agreements',
    '/en-us/pcv/users': 'account.users',
    '/dashboard/commerce2/customers/list': 'customers.list',
    '/commerce/customers/list': 'customers.list',
    [`/dashboard/v2/customers/${G}/adminrelationships`]: 'customers.detail.adminRelationships',
    [`/dashboard/v2/customers/indirectresellers/relationshiprequest/${G}`]: 'partnership.accept',
    '/dashboard/commerce2/granularadminaccess/list': 'gdap.list',
    '/dashboard/v2/insights': 'unknown',
    '/dashboard/v2/customers/list/more': 'unknown',
    '/dashboard/v2/customers/not-a-guid/account': 'unknown',
  };
  for (const [path, id] of Object.entries(pages)) it(`${path} → ${id}`, () => expect(at(path).id).toBe(id));

  it('only on the portal', () => {
    document.body.innerHTML = frame('<p>x</p>');
    const outline = {
      url: 'https://admin.microsoft.com/dashboard/v2/home',
      lang: '',
      title: '',
      frame: ['body', 0, '@'],
      content: ['main', 0, 'x'],
    };
    expect(read(JSON.stringify(outline))?.page.id).toBe('unknown');
  });
  it('ids and mail addresses do not stand in the path that is kept', () => {
    expect(at(`/dashboard/v2/customers/${G}/account?token=1`).path).toBe('/dashboard/v2/customers/{id}/account');
    expect(at(AT.userDetail).path).toBe('/dashboard/v2/account-settings/usermanagement/{id}');
  });
  it('the older profile pages name their tab', () => {
    expect(at('/pcv/accountsettings/partnerprofile').tab).toBe('reseller');
    expect(at('/pcv/accountsettings/connectedpartnerprofile').tab).toBe('partner');
  });
});

describe('without a known address', () => {
  const list =
    '<h1>Customers | Indirect providers</h1><table><tr><th>Indirect provider</th><th>Action</th></tr><tr><td>Northwind</td><td>View customers</td></tr></table>';
  it('title and content are two clues', () =>
    expect(at('/dashboard/v2/customers/somewhere', frame(list)).id).toBe('indirectProviders.list'));
  it('one clue is not enough', () => {
    expect(at('/dashboard/v2/customers/somewhere', frame('<h1>Indirect providers</h1><p>x</p>')).id).toBe('unknown');
    expect(at('/dashboard/v2/customers/indirectproviders', frame('<h1>Something</h1><p>x</p>')).id).toBe('unknown');
  });
  it('selected navigation and content', () => {
    const html = `<header><b>Asha</b></header><nav><a aria-current="page">Indirect providers</a></nav><main>${list.replace('<h1>Customers | Indirect providers</h1>', '')}</main>`;
    expect(at('/dashboard/v2/customers/somewhere', html)).toMatchObject({ id: 'indirectProviders.list' });
  });
  it('every verdict lists its clues', () => {
    expect(at('/dashboard/v2/customers/somewhere', frame(list)).clues.map((c) => c.by)).toEqual(['title', 'columns']);
    expect(at(AT.home).clues.map((c) => c.by)).toEqual(['url']);
  });
});

describe('states', () => {
  const states: [string, string, string][] = [
    ['loading', AT.legal, frame('')],
    ['loading', AT.legal, frame('<h1>Legal info</h1><div aria-busy="true"></div>')],
    ['loading', AT.legal, frame('<h1>Legal info</h1><x_he-skeleton></x_he-skeleton>')],
    ['loading', AT.legal, frame('<h1>Account settings | Agreements</h1><p>old content under a new address</p>')],
    ['notFound', AT.legal, frame('<h1>Page not found</h1>')],
    ['notFound', '/dashboard/notfound', frame('<p>Sorry</p>')],
    ['noAccess', AT.users, frame('<h1>User management</h1><p>You don’t have the required access to view this page.</p>')],
    ['accountPicker', AT.legal, frame('<h1>Pick an account</h1><button>Contoso</button>')],
    ['signedOut', AT.legal, '<main><h1>Sign in</h1></main>'],
    ['ready', AT.legal, frame('<h1>Legal info</h1><div role="progressbar" aria-valuenow="3"></div>')],
  ];
  for (const [state, path, html] of states)
    it(`${state}: ${html.slice(0, 90)}`, () => {
      const page = readHtml(path, html);
      expect(page.page.state).toBe(state);
      if (state !== 'ready') expect(page.readings).toEqual([]);
    });
});

describe('what comes from another process', () => {
  const good = { url: `${ORIGIN}/dashboard`, lang: 'en', title: 't', frame: ['body', 0, '@'], content: ['main', 0, 'x'] };
  it('is refused when it is no outline', () => {
    for (const bad of [
      '',
      'null',
      '[]',
      '{}',
      '"x"',
      '{"url":"x"}',
      JSON.stringify({ ...good, content: [1] }),
      JSON.stringify({ ...good, content: ['a', 0, 5] }),
      JSON.stringify({ ...good, url: 'nonsense' }),
    ])
      expect(read(bad), bad).toBeNull();
    expect(read(JSON.stringify(good))).not.toBeNull();
  });
  it('is refused when it nests without end', () =>
    expect(
      read(`{"url":"${ORIGIN}/","lang":"","title":"","frame":["b",0],"content":${'["a",0,'.repeat(3000)}"x"${']'.repeat(3000)}}`),
    ).toBeNull());
});
