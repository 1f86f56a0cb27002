// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { AT, factsOf, frame, readHtml } from '../testing/page';

const TENANT = '55555555-6666-4777-8888-999999999999';
const facts = (at: string, main: string, lang = 'en-US') => factsOf(readHtml(at, frame(main), { lang }));
const legal = (main: string, lang?: string) =>
  facts(
    AT.legal,
    `<h1>Legal info</h1><div role="tablist"><button role="tab">Partner</button><button role="tab" aria-selected="true">Reseller</button></div><h2>Company details</h2>${main}`,
    lang,
  );

describe('a part that looks like a field', () => {
  const field = (attributes: string, inner = 'Contoso GmbH') =>
    legal(`<x_he-text-field label="Company name" ${attributes}><div role="textbox" ${attributes}>${inner}</div></x_he-text-field>`)[
      'legal.companyName'
    ];
  it('states what it shows where it only shows', () => expect(field('readonly aria-readonly="true"')).toBe('Contoso GmbH'));
  it('states nothing where it can be typed into', () => {
    expect(field('')).toBeUndefined();
    expect(field('readonly="false" aria-readonly="false"')).toBeUndefined();
  });
  it('is never asked where it is a field of the browser', () => {
    expect(legal('<label for="f">Company name</label><input id="f" readonly value="Contoso GmbH">')['legal.companyName']).toBeUndefined();
    const draft = 'https://admin.microsoft.com/Adminportal/Home?invType=x#/BillingAccounts/partner-invitation';
    expect(
      legal(`<dl><dt>Company name</dt><dd><textarea role="textbox" aria-readonly="true" readonly>${draft}</textarea></dd></dl>`)[
        'legal.companyName'
      ],
    ).toBeUndefined();
    expect(legal('<label>Company name <textarea readonly>Contoso GmbH</textarea></label><p>x</p>')['legal.companyName']).toBeUndefined();
  });
});

describe('empty parts of a line', () => {
  const name = (value: string) => legal(`<dl><dt>Company <span></span>name</dt><dd>${value}</dd></dl>`)['legal.companyName'];
  it('part no text where a blank stands beside them, nor where the line may break', () => {
    expect(name('Contoso <span></span>GmbH')).toBe('Contoso GmbH');
    expect(name('Contoso<b></b> GmbH')).toBe('Contoso GmbH');
    expect(name('Donaudampf<wbr>schiff GmbH')).toBe('Donaudampfschiff GmbH');
  });
  it('join nothing where there could be two lines, or where they mean something', () => {
    expect(name('Contoso<span></span>GmbH')).not.toBe('ContosoGmbH');
    expect(name('Contoso <span class="he-skeleton"></span>GmbH')).not.toBe('Contoso GmbH');
  });
});

describe('a link that explains a label', () => {
  const name = (link: string) => legal(`<div><div>Company name ${link}</div><div>Contoso GmbH</div></div>`, 'de-DE')['legal.companyName'];
  it('is passed over', () => {
    expect(name('<a href="#">Learn more</a>')).toBe('Contoso GmbH');
    expect(name('<a href="#">Mehr erfahren</a>')).toBe('Contoso GmbH');
  });
  it('is a value where it says anything else', () => expect(name('<a href="#">Fabrikam</a>')).toBeUndefined());
});

describe('what is struck through, asked or denied', () => {
  const value = (label: string, html: string) => legal(`<dl><dt>${label}</dt><dd>${html}</dd></dl>`);
  it('is no value', () => {
    expect(value('Verification status', '<del>Rejected</del> Pending')['verification.status']).toBe('pending');
    expect(value('Verification status', '<s>Rejected</s>')['verification.status']).toBeUndefined();
    expect(value('Verification status', '<b>Rejected</b>? No.')['verification.status']).toBeUndefined();
    expect(value('Company name', 'Is this right?')['legal.companyName']).toBeUndefined();
  });
  it('is no contact, whatever stands below', () => {
    const contact = (html: string) =>
      legal(`<div><div>Security contact</div><div>${html}</div></div><p>sec@northwind.example</p>`)['legal.securityContact'];
    expect(contact('Not provided')).toBeUndefined();
    expect(contact('Anna Berg, anna@contoso.example')).toBe('present');
  });
  it('is no PartnerID', () => {
    const csp = '<h1>Identifiers</h1><div role="tablist"><b role="tab">Partner</b><b role="tab" aria-selected="true">CSP</b></div>';
    expect(
      facts(AT.identifiers, `${csp}<dl><dt>Associated PartnerID</dt><dd><del>6400001</del> 6400002</dd></dl>`)['partnerId.associated'],
    ).toBe('6400002');
  });
});

describe('a word in pieces', () => {
  const status = (value: string) => legal(`<dl><dt>Verification status</dt><dd>${value}</dd></dl>`)['verification.status'];
  it('is one where nothing but blanks parts them', () => {
    expect(status('<span>Pend</span><span>ing</span>')).toBe('pending');
    expect(status('Pend<mark>ing</mark>')).toBe('pending');
    expect(status('Pend <mark>ing </mark>')).toBe('pending');
  });
  it('is none where a piece is a label, or where something else parts them', () => {
    expect(status('<span>Pend</span> ing more')).toBeUndefined();
    expect(status('<span>Pend</span><p>ing</p>')).toBeUndefined();
    expect(status('<span>Pending</span><span>Rejected</span>')).toBeUndefined();
    expect(status('<span>Pend</span><span class="tooltip">ing</span>')).toBeUndefined();
  });
  it('is the whole where a piece alone means something else', () => {
    const programme = (value: string, lang?: string) =>
      legal(`<h2>Program info</h2><dl><dt>Indirect Reseller status</dt><dd>${value}</dd></dl>`, lang)['programme.reseller'];
    expect(programme('<span>Pending</span> <span>qualification</span>')).toBe('pending-qualification');
    expect(programme('<b>Pending</b> qualification')).toBe('pending-qualification');
  });
  it('is no state behind a denial, or where the text goes on', () => {
    expect(status('<span>Not</span> <span>Authorized</span>')).toBeUndefined();
    expect(status('<span>Pending</span> <span>removal</span>')).toBeUndefined();
    expect(status('<span>never</span> <b>authorized</b>')).toBeUndefined();
    expect(status('<b>not</b> Rejected')).toBeUndefined();
    expect(status('<span>Authorized</span> <span>Mar 3, 2026</span>')).toBe('authorized');
    expect(legal('<p><span>État de vérification</span> <span>en attente</span></p>', 'fr-FR')['verification.status']).toBe('pending');
  });
  it('is never a number', () =>
    expect(
      facts(AT.identifiers, '<h1>Identifiers</h1><dl><dt>Associated PartnerID</dt><dd>614<span>0022</span></dd></dl>')[
        'partnerId.associated'
      ],
    ).toBeUndefined());
});

it('switches say which roles a user has', () => {
  const group = (name: string, role: string, on: boolean) => `<h3>${name}</h3><button role="switch" aria-checked="${on}">${role}</button>`;
  const page = (agent: boolean) =>
    facts(
      AT.userDetail,
      `<h1>User details</h1><p>Email: asha@contoso.example</p>${group("Manage your organization's account as", 'Global admin', false)}${group('Assists your customers as', 'Admin agent', agent)}`,
    )['user.roles@user:asha@contoso.example'];
  expect(page(true)).toEqual(['admin-agent']);
  expect(page(false)).toBeUndefined();
});

describe('a picture with a name in an entry', () => {
  const entry = (mark: string) =>
    facts(
      '/commerce/security/compliance',
      `<h1>Security requirements</h1><ul><li><h3>Provide a security contact</h3>${mark}</li><li><h3>Enable MFA for your customers</h3><svg role="img" aria-label="Completed"></svg></li></ul>`,
    )['security.contact'];
  it('says its state', () => {
    expect(entry('<svg role="img" aria-label="Not completed"></svg>')).toBe('not-completed');
    expect(entry('<img alt="Completed">')).toBe('completed');
  });
  it('says nothing beside a word, beside another, on a button or in a legend', () => {
    expect(entry('<span>Not completed</span><img alt="Completed">')).toBe('not-completed');
    expect(entry('<img alt="Completed"><img alt="Not completed">')).toBeUndefined();
    expect(entry('<button>Check <img alt="Completed"></button>')).toBeUndefined();
    expect(entry('<div class="legend"><img alt="Completed"></div>')).toBeUndefined();
  });
});

describe('the column of names', () => {
  const list = (head: string, name: string, other = 'th', lang = 'fi') =>
    facts(
      AT.customers,
      `<h1>Customers</h1><table><thead><tr><th scope="col">${head}</th><th scope="col">Microsoft ID</th><th scope="col">Primary domain name</th></tr></thead><tbody><tr><${other} scope="row">${name}</${other}><td>${TENANT}</td><td>contoso.example</td></tr></tbody></table>`,
      lang,
    )[`customer.name@customer:${TENANT}`];
  it('is the one that heads the rows where its own head is in words nobody has shown', () => {
    expect(list('Nimi', 'Contoso')).toBe('Contoso');
    expect(list('Nimi', 'Contoso', 'td')).toBeUndefined();
    expect(list('Status', 'Contoso')).toBeUndefined();
  });
  it('is known by the common word', () => expect(list('Nom', 'Contoso', 'td', 'fr')).toBe('Contoso'));
});

describe('a title of two parts', () => {
  const at = `/dashboard/v2/customers/${TENANT}/adminrelationships`;
  const OWN = '66666666-7777-4888-8999-aaaaaaaaaaaa-77777777-8888-4999-8aaa-bbbbbbbbbbbb';
  it('makes a page with a sentence and a command the page it is', () => {
    const page = (title: string) => readHtml(at, frame(`<h1>${title}</h1><p>Nothing to be seen</p><button>Ask</button>`)).page.id;
    expect(page('Fabrikam | Admin relationships')).toBe('customers.detail.adminRelationships');
    expect(page('Something went wrong')).toBe('unknown');
  });
  it('is one text, half of it bold or not', () => {
    const name = (title: string) =>
      facts(`${at}/${OWN}`, `<h1>${title}</h1><dl><dt>Status</dt><dd>Active</dd></dl>`)[`relationship.name@relationship:${OWN}`];
    expect(name('<b>Admin relationships</b> | Fabrikam_2026')).toBe('Fabrikam_2026');
    expect(name('<b>Admin relationships</b> <i>Preview</i>')).toBeUndefined();
    expect(name('<b>Customers</b> | Fabrikam_2026')).toBeUndefined();
  });
});
