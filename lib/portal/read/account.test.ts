// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { AT, factsOf, frame, readHtml } from '../testing/page';

const bar = (inside: string, at: string = AT.home, main = '<h1>Home</h1><p>x</p>') =>
  readHtml(at, frame(main, `<header>${inside}</header>`));
const button = (...parts: string[]) => `<button class="account">${parts.map((p) => `<span>${p}</span>`).join('')}</button>`;

describe('the organisation in the account button', () => {
  it('is the part with a legal form', () => expect(bar(button('Anna Berg', 'Contoso GmbH')).account).toEqual({ name: 'Contoso GmbH' }));
  it('is the other of two parts beside a mail address that names one of them', () => {
    const page = bar(button('Anna Berg', 'Contoso', 'anna.berg@contoso.example'));
    expect(page.account.name).toBe('Contoso');
    expect(factsOf(page)['me.user']).toBe('anna.berg@contoso.example');
  });
  it('is found in the name of the button, commas and all', () =>
    expect(bar('<button aria-label="Account manager for Anna Berg, Contoso, Inc.">AB</button>').account.name).toBe('Contoso, Inc.'));
  it('is a line of the button’s tip, not a sentence around the address', () => {
    expect(bar('<button title="Anna Berg\nContoso\nanna.berg@contoso.example">AB</button>').account.name).toBe('Contoso');
    expect(
      bar('<button aria-label="Kontomanager für anna.berg@contoso.example"><span>Anna Berg</span></button>').account.name,
    ).toBeUndefined();
  });
  it('is the value of a caption or of a switch of accounts in the bar', () => {
    expect(bar('<p><span>Organization:</span><b>Fabrikam</b></p>').account.name).toBe('Fabrikam');
    expect(bar('<button aria-label="Switch account"><span>Fabrikam</span></button>').account.name).toBe('Fabrikam');
  });
  it('is the name beside a caption of its own, not the next of two commands', () => {
    expect(bar('<p><small>Organization</small> <b>Fabrikam</b></p>').account.name).toBe('Fabrikam');
    expect(bar('<p><a href="#">Organization</a> <a href="#">Insights</a></p>').account.name).toBeUndefined();
    expect(bar('<p><span>Organization</span><span>Insights</span><span>Home</span></p>').account.name).toBeUndefined();
  });
  it('comes with the tenant id where the menu labels one', () =>
    expect(
      bar(
        '<button aria-label="Account manager">AB</button><div class="account-menu"><p>anna@contoso.example</p><span>Directory ID:</span><span>0D1E2F30-1111-4222-8333-444455556666</span></div>',
      ).account,
    ).toMatchObject({ tenantId: '0d1e2f30-1111-4222-8333-444455556666' }));
});

describe('no organisation is claimed', () => {
  it.each([
    ['of one bare name', button('Fabrikam')],
    ['of two names and no address', button('Anna Berg', 'Fabrikam')],
    ['when neither name looks like the address', button('Anna Berg', 'Fabrikam', 'x1234@contoso.example')],
    ['when both do', button('Anna Berg', 'Berg & Co', 'anna.berg@contoso.example')],
    ['of a word that keeps the place free', '<button class="account"><span class="org-name">Loading…</span></button>'],
    ['of such a word in German', '<button class="account"><span class="org-name">Wird geladen</span></button>'],
    ['of a job title', button('Anna Berg', 'Sales manager', 'anna.berg@contoso.example')],
    ['of two companies', button('Contoso GmbH', 'Fabrikam Ltd')],
    [
      'of another account that could be chosen',
      '<button class="account" aria-label="Account">AB<i role="menuitem">Fabrikam Ltd</i></button>',
    ],
    ['of a company beside the button', `<span class="company-name">Northwind GmbH</span>${button('AB')}`],
    ['of a button that is about somebody else', '<button class="customer-account"><b>Lucerne AG</b></button>'],
    ['of a GUID without its label', button('AB', '0d1e2f30-1111-4222-8333-444455556666')],
  ])('%s', (_, html) => {
    const { name, tenantId, partnerId } = bar(html).account;
    expect({ name, tenantId, partnerId }).toEqual({});
  });

  it('of a company named in the content', () =>
    expect(
      bar(button('AB'), AT.overview, '<h1>Overview</h1><div class="account-card"><p>Contoso GmbH</p><p>a@contoso.example</p></div>')
        .account,
    ).toEqual({}));
});

describe('a person’s card above the content that does not name itself', () => {
  const above = (...parts: string[]) =>
    readHtml(AT.home, frame('<h1>Home</h1><p>x</p>', `<div class="top"><div>${parts.map((p) => `<div>${p}</div>`).join('')}</div></div>`));
  it('says who is signed in, and the organisation by its legal form', () => {
    const page = above('Anna Berg', 'anna.berg@contoso.example', 'Contoso GmbH');
    expect(factsOf(page)['me.user']).toBe('anna.berg@contoso.example');
    expect(page.account.name).toBe('Contoso GmbH');
    expect(above('Anna Berg', 'anna.berg@contoso.example', 'Dublin').account.name).toBeUndefined();
  });
  it.each([
    ['somebody to turn to', ['Your partner manager', 'Anna Berg', 'anna.berg@contoso.example']],
    ['somebody of the portal', ['Anna Berg', 'anna.berg@microsoft.com']],
    ['an address with another’s name', ['Carl Dorn', 'anna.berg@contoso.example']],
  ])('is not %s', (_, parts) => expect(factsOf(above(...parts))['me.user']).toBeUndefined());
  it('stands above: a pane beside or under the content is something else', () => {
    const page = readHtml(
      AT.home,
      `${frame('<h1>Home</h1><p>x</p>', '')}<div><div>Anna Berg</div><div>anna.berg@contoso.example</div></div>`,
    );
    expect(factsOf(page)['me.user']).toBeUndefined();
  });
});

describe('the tenant id on the account’s own pages', () => {
  const T = '0d1e2f30-1111-4222-8333-444455556666';
  const page = (...ids: string[]) =>
    readHtml(AT.identifiers, frame(`<h1>Identifiers</h1>${ids.map((t) => `<dl><dt>Microsoft ID</dt><dd>${t}</dd></dl>`).join('')}`)).account
      .tenantId;
  it('is taken beside its label', () => expect(page(T)).toBe(T));
  it('is none of several', () => expect(page(T, T.replace('0d', '1d'))).toBeUndefined());
});
