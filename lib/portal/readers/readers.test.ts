// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { valueFits } from '../../messages/protocol';
import { AT, factsOf, frame, type PageOptions, readHtml } from '../testing/page';

const facts = (at: string, html: string, options?: PageOptions) => factsOf(readHtml(at, frame(html), options));
const T1 = '55555555-6666-4777-8888-999999999991';
const T2 = '55555555-6666-4777-8888-999999999992';
const P = '11111111-2222-4333-8444-555555555555';

describe('Agreements', () => {
  const heads = '<tr><th>Program</th><th>Agreement name</th><th>Date accepted</th><th>Version</th><th>Accepted by</th><th>Action</th></tr>';
  const table = (...rows: string[]) => `<h1>Account settings | Agreements</h1><table role="grid">${heads}${rows.join('')}</table>`;
  const row = (program: string, name: string, date: string, by: string, action: string) =>
    `<tr><td>${program}</td><td>${name}</td><td>${date}</td><td><a>View</a></td><td>${by}</td><td>${action}</td></tr>`;
  const MPA = 'Microsoft Partner Agreement';

  it('a signed row', () =>
    expect(facts(AT.agreements, table(row('CSP', MPA, '3/14/2026', 'Asha Rao', '<a>View</a>')))).toMatchObject({
      'agreement.mpa': 'accepted',
      'agreement.mpaAcceptedOn': '2026-03-14',
      'agreement.mpaAcceptedBy': 'Asha Rao',
    }));
  it('an unsigned row, by words and by button', () => {
    expect(facts(AT.agreements, table(row('CSP', MPA, 'Not Accepted', '', '<x_he-button>Accept</x_he-button>')))['agreement.mpa']).toBe(
      'not-accepted',
    );
    expect(facts(AT.agreements, table(row('CSP', MPA, '-', '-', '<button>Accept</button>')))['agreement.mpa']).toBe('not-accepted');
  });
  it('rows of other agreements and programmes say nothing', () => {
    expect(
      facts(
        AT.agreements,
        table(
          row('Microsoft AI Cloud Partner Program', MPA, '3/14/2026', 'A', ''),
          row('CSP', 'Cloud Reseller Agreement', '3/14/2026', 'A', ''),
        ),
      )['agreement.mpa'],
    ).toBeUndefined();
  });
  it('a row with neither date nor button, or with both, says nothing', () => {
    expect(facts(AT.agreements, table(row('CSP', MPA, '', '', '<a>View</a>')))['agreement.mpa']).toBeUndefined();
    expect(facts(AT.agreements, table(row('CSP', MPA, '3/14/2026', 'A', '<button>Accept</button>')))['agreement.mpa']).toBeUndefined();
  });
  it.each([
    ['Expired', 'en-US'],
    ['Abgelaufen', 'de-DE'],
    ['Expirado', 'es-ES'],
    ['Résilié', 'fr-FR'],
    ['Süresi doldu', 'tr-TR'],
    ['Истёк', 'ru-RU'],
    ['期限切れ', 'ja-JP'],
    ['已过期', 'zh-CN'],
    ['만료됨', 'ko-KR'],
    ['समाप्त', 'hi-IN'],
  ])('a row that says “%s” is not accepted, wherever it says so', (word, lang) => {
    for (const at of [
      [word, ''],
      ['Asha Rao', word],
    ])
      expect(facts(AT.agreements, table(row('CSP', MPA, '2026-03-14', at[0]!, at[1]!)), { lang })['agreement.mpa']).toBeUndefined();
  });
  it('a state that nobody knows leaves it open', () => {
    const stated = (state: string) =>
      facts(AT.agreements, table(row('CSP', MPA, '3/14/2026', 'Asha Rao', state)).replace('<th>Action</th>', '<th>Status</th>'))[
        'agreement.mpa'
      ];
    expect(stated('Active')).toBe('accepted');
    expect(stated('-')).toBe('accepted');
    expect(stated('Lapsed')).toBeUndefined();
    expect(stated('Suspended')).toBeUndefined();
  });
  it('an ambiguous date is accepted without a day', () => {
    const found = facts(AT.agreements, table(row('CSP', MPA, '3/4/2026', 'A', '')), { lang: 'en' });
    expect(found['agreement.mpa']).toBe('accepted');
    expect(found['agreement.mpaAcceptedOn']).toBeUndefined();
  });
  describe('without its row', () => {
    const listed = (html: string, lang = 'en-US') => facts(AT.agreements, html, { lang })['agreement.mpaListed'];
    const OTHER = row('Partner program', 'Microsoft AI Cloud Partner Program Agreement', '1/19/2026', 'Maya', '<a>View</a>');

    it('is missing only where the whole list was read and every row is known to be another agreement', () => {
      expect(listed(table(OTHER))).toBe(false);
      expect(listed(table(OTHER, row('CSP', MPA, 'Not Accepted', '', '<button>Accept</button>')))).toBe(true);
    });
    it.each([
      ['no row', table()],
      ['a row that may be it under another name', table(OTHER, row('CSP', 'Contrato X', '', '', ''))],
      ['a row of no known programme', table(OTHER, row('', 'Partnervereinbarung', '', '', ''))],
      ['more to load', `${table(OTHER)}<button>Load more</button>`],
      ['a count of more rows', `<p>Showing <b>1</b> of <b>2</b></p>${table(OTHER)}`],
      ['a filter', `<select><option selected>Incentives</option></select>${table(OTHER)}`],
      ['something typed', `<input value="cloud">${table(OTHER)}`],
      ['a list that loads', table(OTHER).replace('role="grid"', 'role="grid" aria-busy="true"')],
      ['a second list', `${table(OTHER)}${table(OTHER)}`],
      ['the agreement named elsewhere', `${table(OTHER)}<h2>${MPA}</h2>`],
    ])('says nothing with %s', (_, html) => expect(listed(html)).toBeUndefined());
    it('a choice of all programs leaves nothing out', () =>
      expect(listed(`<select aria-label="Program"><option>All Programs</option><option>CSP</option></select>${table(OTHER)}`)).toBe(false));
  });
  it('as cards', () => {
    const card = (name: string, rest: string) => `<li><h3>${name}</h3>${rest}</li>`;
    const html = `<h1>Agreements</h1><ul>${card('Microsoft Partner Network Agreement', '<p>Date accepted: 1/20/2020</p>')}${card(MPA, '<p>Program: CSP</p><p>Not Accepted</p><button>Accept</button>')}</ul>`;
    expect(facts(AT.agreements, html)['agreement.mpa']).toBe('not-accepted');
  });
  it('Chinese: a button 接受 and a state 已接受 are told apart', () => {
    const zh = (date: string, action: string) =>
      `<h1>协议</h1><table><tr><th>Program</th><th>Agreement name</th><th>Date accepted</th><th>Action</th></tr><tr><td>CSP</td><td>Microsoft 合作伙伴协议</td><td>${date}</td><td>${action}</td></tr></table>`;
    expect(facts(AT.agreements, zh('', '<button>接受</button>'), { lang: 'zh-CN' })['agreement.mpa']).toBe('not-accepted');
    expect(facts(AT.agreements, zh('2026年3月14日', ''), { lang: 'zh-CN' })).toMatchObject({
      'agreement.mpa': 'accepted',
      'agreement.mpaAcceptedOn': '2026-03-14',
    });
  });
  it('the notice on the overview page', () =>
    expect(
      facts(
        AT.overview,
        '<h1>Overview</h1><div role="status">Microsoft Partner Agreement (MPA) is signed and no further action is needed.</div>',
      )['agreement.mpa'],
    ).toBe('accepted'));
});

describe('Identifiers', () => {
  const tabs =
    '<h1>Account settings | Identifiers</h1><div role="tablist"><a role="tab">Partner</a><a role="tab" aria-selected="true">CSP</a></div>';
  it('associated PartnerID and account', () => {
    const page = readHtml(AT.identifiers, frame(`${tabs}<div><span>Associated PartnerID</span><b>6540011</b></div>`));
    expect(factsOf(page)).toMatchObject({ 'partnerId.cspTab': true, 'partnerId.associated': '6540011' });
    expect(page.account.partnerId).toBe('6540011');
  });
  it('what is no PartnerID is none', () =>
    expect(facts(AT.identifiers, `${tabs}<p>Associated PartnerID: not set</p>`)['partnerId.associated']).toBeUndefined());
  it('a missing CSP part is never reported', () =>
    expect(
      facts(
        AT.identifiers,
        '<h1>Identifiers</h1><div role="tablist"><a role="tab" aria-selected="true">Partner</a><a role="tab">Publisher</a></div><p>x</p>',
      )['partnerId.cspTab'],
    ).toBeUndefined());
  it('the list of PartnerIDs', () =>
    expect(
      facts(
        AT.identifiers.replace('csp', 'mpn'),
        '<h1>Identifiers</h1><table><tr><th>PartnerID</th><th>Type</th><th>Location</th></tr><tr><td>6540010</td><td>Global</td><td>United Kingdom</td></tr><tr><td>6540011</td><td>Location</td><td>Leeds, United Kingdom</td></tr><tr><td>new</td><td>Location</td><td></td></tr></table>',
      ),
    ).toMatchObject({
      'location.type@location:6540010': 'global',
      'location.country@location:6540010': 'GB',
      'location.type@location:6540011': 'location',
      'location.country@location:6540011': 'GB',
    }));
});

describe('users', () => {
  const list = (rows: string, after = '') =>
    `<h1>Account settings | User management</h1><table><tr><th>Name</th><th>Role(s)</th><th>Action</th></tr>${rows}</table>${after}`;
  it('roles by comma, list and badges', () => {
    const rows = `<tr><td><b>Asha Rao</b><i>Asha@contoso.example</i></td><td>Global admin, Admin agent</td><td></td></tr>
      <tr><td>Sam Lee sam@contoso.example</td><td><ul><li>Sales agent</li><li>Helpdesk agent</li></ul></td><td></td></tr>
      <tr><td>Kim</td><td><x_he-badge>Account admin</x_he-badge><x_he-badge>MPN partner admin</x_he-badge></td><td></td></tr>`;
    const page = readHtml(AT.users, frame(list(rows)));
    expect(factsOf(page)).toMatchObject({
      'user.name@user:asha@contoso.example': 'Asha Rao',
      'user.roles@user:asha@contoso.example': ['global-admin', 'admin-agent'],
      'user.roles@user:sam@contoso.example': ['sales-agent', 'helpdesk-agent'],
      'user.roles@user:kim': ['account-admin', 'maicpp-partner-admin'],
    });
    expect(page.lists).toEqual([{ kind: 'user', whole: true, ids: ['asha@contoso.example', 'sam@contoso.example', 'kim'] }]);
  });
  it('a role it does not know, or a shortened list, gives no roles at all', () => {
    for (const roles of ['Admin agent, Something new', 'Global admin, +2 more', ''])
      expect(facts(AT.users, list(`<tr><td>Kim</td><td>${roles}</td><td></td></tr>`))['user.roles@user:kim']).toBeUndefined();
  });
  it('a badge beside the name is no role, whichever head of the table is lost', () => {
    const rows = '<tr><td><b>Bo Lind</b> <span class="tag">Guest</span></td><td>bo@contoso.example</td><td>Helpdesk agent</td></tr>';
    const table = (...heads: string[]) =>
      facts(AT.users, `<h1>User management</h1><table><tr>${heads.map((h) => `<th>${h}</th>`).join('')}</tr>${rows}</table>`);
    const roles = 'user.roles@user:bo@contoso.example';
    expect(table('Name', 'Email', 'Role(s)')[roles]).toEqual(['helpdesk-agent']);
    expect(table('', 'Email', 'Role(s)')[roles]).toEqual(['helpdesk-agent']);
    expect(table('Name', '', 'Role(s)')[roles]).toEqual(['helpdesk-agent']);
    expect(table('Name', 'Email', '')).toMatchObject({ 'user.name@user:bo@contoso.example': 'Bo Lind' });
    for (const lost of [table('Name', 'Email', ''), table('Name', '', ''), table('', '', '')]) expect(lost[roles]).toBeUndefined();
  });
  it('roles on a card where a label says so', () => {
    const card = (role: string) =>
      facts(AT.users, `<h1>User management</h1><ul><li><b>Bo Lind</b> <i>Guest</i><p>bo@contoso.example</p>${role}</li></ul>`);
    const of = 'user.roles@user:bo@contoso.example';
    expect(card('<p>Roles: Sales agent, Helpdesk agent</p>')[of]).toEqual(['sales-agent', 'helpdesk-agent']);
    expect(card('<dl><dt>Email</dt><dd>bo@contoso.example</dd><dt>Role(s)</dt><dd>Sales agent</dd></dl>')[of]).toEqual(['sales-agent']);
    expect(card('<dl><dt>Role(s) <a href="#">Learn more</a></dt><dd>Sales agent</dd></dl>')[of]).toEqual(['sales-agent']);
    expect(card('<p>Sales agent</p>')[of]).toBeUndefined();
    expect(card('<p>Sales agent</p>')['user.name@user:bo@contoso.example']).toBe('Bo Lind');
  });
  it('a first name alone is no name', () => {
    const named = (name: string) =>
      facts(AT.users, `<h1>User management</h1><ul><li>${name}<p>bo@contoso.example</p></li></ul>`)['user.name@user:bo@contoso.example'];
    expect(named('<h3><span>Bo</span> <span>Lind</span></h3>')).toBe('Bo Lind');
    expect(named('<div><span>Bo</span> <span>Lind</span></div>')).not.toBe('Bo');
    expect(named('<div>Bo Lind</div>')).toBe('Bo Lind');
  });
  it('a filter, a search or a further page make the list partial', () => {
    const row = '<tr><td>Kim</td><td>Admin agent</td><td></td></tr>';
    for (const after of [
      '<select><option>All users</option><option selected>Global admin</option></select>',
      '<input type="search" value="kim">',
      '<div class="pager"><b>1</b><b>2</b></div>',
      '<p>12 users</p>',
    ])
      expect(readHtml(AT.users, frame(list(row, after))).lists[0]?.whole).toBe(false);
    expect(readHtml(AT.users, frame(list(row, '<select><option>All users</option></select><p>1 user</p>'))).lists[0]?.whole).toBe(true);
  });
  const box = (label: string, on: boolean) => `<label><input type="checkbox" ${on ? 'checked' : ''}>${label}</label>`;
  const detail = (inner: string) => `<h1>User details</h1><p>Email: asha@contoso.example</p>${inner}`;
  const both = (agent: boolean) =>
    detail(
      `<h3>Manage your organization's account as</h3>${box('Global admin', true)}<h3>Assists your customers as</h3>${box('Admin agent', agent)}${box('Sales agent', false)}`,
    );
  it('ticked boxes of a user', () => {
    expect(facts(AT.userDetail, both(true))['user.roles@user:asha@contoso.example']).toEqual(['global-admin', 'admin-agent']);
    expect(facts(AT.userDetail, both(false))['user.roles@user:asha@contoso.example']).toEqual(['global-admin']);
  });
  it('boxes drawn by components', () =>
    expect(
      facts(
        AT.userDetail,
        detail(
          '<he-checkbox aria-checked="true" data-shadow="<span><slot></slot></span>">Global admin</he-checkbox><div role="checkbox" aria-checked="false" aria-label="Admin agent"></div>',
        ),
      )['user.roles@user:asha@contoso.example'],
    ).toEqual(['global-admin']));
  it('radio buttons are choices too', () =>
    expect(
      facts(
        AT.userDetail,
        detail(
          '<label><input type="radio" name="g" checked>Global admin</label><label><input type="radio" name="c">Admin agent</label><label><input type="radio" name="c" checked>Helpdesk agent</label>',
        ),
      )['user.roles@user:asha@contoso.example'],
    ).toEqual(['global-admin', 'helpdesk-agent']));
  it('a later tick on the same visit does not count', () =>
    expect(facts(AT.userDetail, both(true), { first: false })['user.roles@user:asha@contoso.example']).toBeUndefined());
  it('without the boxes that matter there are no roles', () =>
    expect(facts(AT.userDetail, detail(box('Global admin', true)))['user.roles@user:asha@contoso.example']).toBeUndefined());
});

describe('customers', () => {
  const grid = (rows: string, more = '') =>
    `<h1>Customers | Customer list</h1>${more}<customersvcadmin_he-data-grid data-shadow="<table role=grid><tr id=column-header><th>Name</th><th>Microsoft ID</th><th>Primary domain name</th><th>Relationship</th></tr>${rows.replaceAll('"', "'")}</table>"></customersvcadmin_he-data-grid>`;
  const row = (id: string, name: string, shown = id, relationship = 'Cloud Reseller') =>
    `<tr id="row-${id}" role="row"><th id="cell-displayName-${id}" scope="row"><x_he-button>${name}</x_he-button></th><td>${shown}</td><td>${name.toLowerCase()}.example</td><td>${relationship}</td></tr>`;
  it('rows of the grid', () => {
    const page = readHtml(AT.customers, frame(grid(row(T1, 'Fabrikam') + row(T2, 'Tailspin', T2, 'Advisor'))));
    expect(factsOf(page)).toMatchObject({
      'customers.listLoaded': true,
      [`customer.name@customer:${T1}`]: 'Fabrikam',
      [`customer.domain@customer:${T1}`]: 'fabrikam.example',
      [`customer.relationship@customer:${T1}`]: 'cloud-reseller',
      [`customer.relationship@customer:${T2}`]: 'other',
    });
    expect(page.lists).toEqual([{ kind: 'customer', whole: true, ids: [T1, T2] }]);
  });
  it('skeleton rows are loading, not customers', () => {
    const page = readHtml(AT.customers, frame(grid('<tr id="row-he-row-0"><th></th><td></td><td></td><td></td></tr>')));
    expect(page.page.state).toBe('loading');
    expect(page.readings).toEqual([]);
  });
  it('a row whose id and cells speak of two customers is left out', () => {
    const page = readHtml(AT.customers, frame(grid(row(T1, 'Fabrikam', T2) + row(T2, 'Tailspin'))));
    expect(page.lists[0]).toEqual({ kind: 'customer', whole: false, ids: [T2] });
  });
  it('a relationship in words it does not know is not called other', () =>
    expect(facts(AT.customers, grid(row(T1, 'Fabrikam', T1, 'Distributeur')))[`customer.relationship@customer:${T1}`]).toBeUndefined());
  it('an empty grid does not say that there are no customers', () => expect(readHtml(AT.customers, frame(grid(''))).lists).toEqual([]));
  it('a searched list is not whole', () =>
    expect(
      readHtml(
        AT.customers,
        frame(grid(row(T1, 'Fabrikam'), '<he-search-box data-shadow="<input type=search value=fab>"></he-search-box>')),
      ).lists[0]?.whole,
    ).toBe(false));
  it('what is typed into a field does not leave the page', () => {
    const page = readHtml(
      AT.customers,
      frame('<h1>Customer list</h1><input value="secret words"><textarea>secret words</textarea><p>x</p>'),
    );
    expect(JSON.stringify(page)).not.toContain('secret');
  });
  it('a long grid reads like a short one', () => {
    const many = Array.from({ length: 300 }, (_, i) => row(`55555555-6666-4777-8888-${String(i).padStart(12, '0')}`, `Name${i}`)).join('');
    const page = readHtml(AT.customers, frame(grid(many)));
    expect(page.lists[0]?.ids).toHaveLength(300);
    expect(factsOf(page)['customer.name@customer:55555555-6666-4777-8888-000000000299']).toBe('Name299');
  });
});

describe('admin relationships of a customer', () => {
  const state = (statuses: readonly string[], more = '') =>
    facts(
      `/dashboard/v2/customers/${T1}/adminrelationships`,
      `<h1>Fabrikam | Admin relationships</h1><table><tr><th>Admin relationship name</th><th>Status</th><th>End date</th></tr>${statuses.map((s, i) => `<tr><td>Active ${i}</td><td>${s}</td><td>Invalid Date</td></tr>`).join('')}</table>${more}`,
    )[`customer.adminRelationship@customer:${T1}`];
  it.each([
    [['Expired', 'Active', 'Approval pending'], 'active'],
    [['Expiring'], 'active'],
    [['Expired', 'Approved'], 'pending'],
    [['Terminated', 'Terminating'], 'ended'],
  ])('%j: the best is %s', (statuses, best) => expect(state(statuses)).toBe(best));
  it('without a row, or with a status it does not know, nothing is said', () => {
    expect(state([])).toBeUndefined();
    expect(state(['Expired', 'Beendet'])).toBeUndefined();
  });
  it('on one page of several only an active one decides', () => {
    const pager = '<nav><button>1</button><button>2</button><button>Next</button></nav>';
    expect(state(['Expired'], pager)).toBeUndefined();
    expect(state(['Active'], pager)).toBe('active');
  });
});

describe('identifiers as fields', () => {
  const id = (...fields: [string, string][]) =>
    facts(
      AT.identifiers.replace('#csp', '#mpn'),
      `<h1>Identifiers</h1><div role="tablist"><button role="tab" aria-selected="true">Partner</button><button role="tab" aria-selected="false">Publisher</button></div><dl>${fields.map(([l, v]) => `<dt>${l}</dt><dd>${v}</dd>`).join('')}</dl>`,
    );
  it('one PartnerID and its kind', () =>
    expect(id(['PartnerID', '4820011'], ['Type', 'Global'])['location.type@location:4820011']).toBe('global'));
  it('of two it is not said whose kind stands there', () =>
    expect(
      Object.keys(id(['PartnerID', '4820011'], ['PartnerID', '4820012'], ['Type', 'Global'])).filter((k) => k.startsWith('location')),
    ).toEqual([]));
});

describe('distributors', () => {
  it('as a grid', () => {
    const page = readHtml(
      AT.providers,
      frame(
        `<h1>Customers | Indirect providers</h1><table><tr><th>Indirect provider</th><th>Action</th></tr><tr id="row-${P}"><td>Northwind Ltd</td><td><a>View customers</a> <a>Invite new customers</a></td></tr></table>`,
      ),
    );
    expect(factsOf(page)).toMatchObject({
      [`distributor.listed@distributor:${P}`]: true,
      [`distributor.name@distributor:${P}`]: 'Northwind Ltd',
    });
  });
  it('as entries with their two actions', () => {
    const entry = (name: string) => `<div><h3>${name}</h3><button>View customers</button><button>Invite new customers</button></div>`;
    expect(facts(AT.providers, `<h1>Indirect providers</h1><div>${entry('Northwind Ltd')}${entry('Fourth Coffee')}</div>`)).toMatchObject({
      'distributor.listed@distributor:northwind ltd': true,
      'distributor.listed@distributor:fourth coffee': true,
    });
  });
  it('the list of resellers, seen by a distributor, is another page', () => {
    const page = readHtml(
      AT.providers,
      frame(
        '<h1>Customers | Indirect resellers</h1><button>Request a partnership</button><table><tr><th>Indirect reseller</th><th>Actions</th></tr><tr><td>Contoso</td><td><a>View customers</a></td></tr></table>',
      ),
    );
    expect(page.page.id).not.toBe('indirectProviders.list');
    expect(Object.keys(factsOf(page)).filter((k) => k.startsWith('distributor'))).toEqual([]);
  });
  it('an open request', () =>
    expect(
      facts(AT.accept, '<h1>Accept</h1><input type="checkbox"><x_he-button disabled>Authorize indirect provider</x_he-button>')[
        `distributor.invitation@distributor:${P}`
      ],
    ).toBe('open'));
  it('is named by a field of the request, not by two', () => {
    const page = (...names: string[]) =>
      facts(
        AT.accept,
        `<h1>Accept</h1>${names.map((n) => `<dl><dt>Indirect provider</dt><dd>${n}</dd></dl>`).join('')}<button>Authorize indirect provider</button>`,
      )[`distributor.name@distributor:${P}`];
    expect(page('Northwind Ltd')).toBe('Northwind Ltd');
    expect(page('Northwind Ltd', 'Fourth Coffee')).toBeUndefined();
    expect(page('-')).toBeUndefined();
  });
  it('without its button the request is not called open', () =>
    expect(
      facts(AT.accept, '<h1>Accept</h1><p>Authorize indirect provider</p>')[`distributor.invitation@distributor:${P}`],
    ).toBeUndefined());
});

describe('enrolment and frame', () => {
  it('welcome and form are only seen', () => {
    expect(facts(AT.welcome, '<h1>Welcome</h1><button>Next</button>')['enrolment.welcomeSeen']).toBe(true);
    const form = readHtml(
      AT.form,
      frame(
        '<h1>Enroll</h1><h2>Legal business profile</h2><label>Company name</label><input value="Typed Ltd"><h2>Primary contact</h2><button>Enroll now</button>',
      ),
    );
    expect(factsOf(form)['enrolment.formSeen']).toBe(true);
    expect(JSON.stringify(form)).not.toContain('Typed');
  });
  it('who is signed in, and for which organisation', () => {
    const bar =
      '<header><span class="brand">Microsoft Partner Center</span><button aria-label="Account manager"><span class="org-name">Contoso GmbH</span><span class="user-mail">Asha@contoso.example</span></button></header>';
    const page = readHtml(AT.home, frame('<h1>Home</h1><p>x</p>', bar));
    expect(page.account.name).toBe('Contoso GmbH');
    expect(factsOf(page)).toMatchObject({ 'portal.signedIn': true, 'account.name': 'Contoso GmbH', 'me.user': 'asha@contoso.example' });
  });
  it('a bare name in the bar may be a person or a company: it is neither', () => {
    const page = readHtml(AT.home, frame('<h1>Home</h1><p>x</p>', '<header><button>Contoso Asha</button></header>'));
    expect(page.account).toEqual({});
    expect(factsOf(page)['me.user']).toBeUndefined();
  });
});

it('every reading of these pages has the form its fact demands, and clues', () => {
  const pages = [
    readHtml(
      AT.users,
      frame('<h1>User management</h1><table><tr><th>Name</th><th>Roles</th></tr><tr><td>Kim</td><td>Guest</td></tr></table>'),
    ),
    readHtml(AT.legal, frame('<h1>Legal info</h1><p>Verification status: Pending</p><p>Company name: Contoso</p>')),
  ];
  const readings = pages.flatMap((p) => p.readings);
  expect(readings.length).toBeGreaterThan(4);
  for (const r of readings) {
    expect(valueFits(r.fact, r.value), r.fact).toBe(true);
    expect(r.clues.length, r.fact).toBeGreaterThan(0);
  }
});
