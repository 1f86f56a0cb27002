// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { valueFits } from '../../messages/protocol';
import { fields, inRoots } from '../testing/arrange';
import { factsOf, frame, type PageOptions, readHtml } from '../testing/page';

const T1 = '55555555-6666-4777-8888-999999999991';
const T2 = '55555555-6666-4777-8888-999999999992';
const SUB = '88888888-9999-4aaa-8bbb-cccccccccccc';

describe('account page of a customer', () => {
  const facts = (html: string, options?: PageOptions, title = 'Fabrikam | Account') => {
    const read = readHtml(`/dashboard/v2/customers/${T1}/account`, frame(`<h1>${title}</h1>${html}`), options);
    for (const r of read.readings) expect(valueFits(r.fact, r.value), r.fact).toBe(true);
    return Object.fromEntries(Object.entries(factsOf(read)).filter(([k]) => k.startsWith('customer')));
  };
  const PAIRS = [
    ['Company name', 'Fabrikam'],
    ['Microsoft ID', T1],
    ['Primary domain name', 'Fabrikam.example'],
    ['Relationship', 'Cloud Reseller'],
    ['Address', '1 High Street, Leeds, United Kingdom'],
    ['Country/region', 'United Kingdom'],
    ['Verification status', 'Rejected'],
  ] as const;
  it.each([false, true])('as labels with values (in roots: %s); its address is no fact', (roots) =>
    expect(facts(fields(roots, PAIRS))).toEqual({
      [`customer.name@customer:${T1}`]: 'Fabrikam',
      [`customer.domain@customer:${T1}`]: 'fabrikam.example',
      [`customer.relationship@customer:${T1}`]: 'cloud-reseller',
    }),
  );
  it('in German', () =>
    expect(
      facts(
        fields(false, [
          ['Unternehmensname', 'Südwind'],
          ['Microsoft-ID', T1],
          ['Primärer Domänenname', 'suedwind.example'],
        ]),
        { lang: 'de-DE' },
        'Südwind | Konto',
      ),
    ).toEqual({ [`customer.name@customer:${T1}`]: 'Südwind', [`customer.domain@customer:${T1}`]: 'suedwind.example' }));
  it('the name from the title alone', () => expect(facts(fields(true, PAIRS.slice(1)))[`customer.name@customer:${T1}`]).toBe('Fabrikam'));
  it('a name that differs from the title’s is none', () =>
    expect(facts(fields(false, PAIRS), {}, 'Tailspin | Account')[`customer.name@customer:${T1}`]).toBeUndefined());
  it('a company that only its label calls so may be another than the customer', () => {
    const sold = '<h2>Sold by</h2><dl><dt>Company name</dt><dd>Contoso</dd></dl>';
    const name = `customer.name@customer:${T1}`;
    expect(facts(sold, {}, 'Account')[name]).toBeUndefined();
    expect(facts(sold, { title: 'Contoso | Account' }, 'Account')[name]).toBe('Contoso');
    expect(facts(fields(false, PAIRS), {}, 'Account')[name]).toBe('Fabrikam');
    const without = PAIRS.map(([l, v]) => [l === 'Company name' ? '' : l, v] as const);
    expect(facts(`<h2>Customer</h2>${fields(false, without)}${sold}`, {}, 'Account')[name]).toBeUndefined();
  });
  it('of another customer than the address nothing is read', () =>
    expect(facts(fields(false, [['Microsoft ID', T2], ...PAIRS.filter(([l]) => l !== 'Microsoft ID')]))).toEqual({}));
  it('ids and names in the part of a provider are not the customer’s; under another heading they stop the reading', () => {
    const provider = (title: string) =>
      `${fields(false, PAIRS)}<h2>${title}</h2><dl><dt>Company name</dt><dd>Contoso</dd><dt>Microsoft ID</dt><dd>${T2}</dd></dl>`;
    expect(facts(provider('Indirect provider'))).toEqual(facts(fields(false, PAIRS)));
    expect(facts(provider('Account info'))).toEqual({});
  });
  it('without its label a value is unknown', () =>
    expect(
      facts(
        fields(
          false,
          PAIRS.map(([l, v]) => [l === 'Primary domain name' ? '' : l, v] as const),
        ),
      )[`customer.domain@customer:${T1}`],
    ).toBeUndefined());
  it('what stands in a field is not it, a draft neither', () => {
    const link = 'https://portal.office.com/partner/partnersignup.aspx?type=ResellerRelationship';
    expect(facts(`<p>x</p><textarea>Relationship: Cloud Reseller ${link}</textarea>`, {}, 'Account')).toEqual({});
    expect(facts(`<p>Relationship: Cloud Reseller ${link}</p>`, {}, 'Account')).not.toEqual({});
  });
  it('what another window says is not it', () =>
    expect(facts(`<p>x</p><div role="dialog">${fields(false, PAIRS)}</div>`, {}, 'Account')).toEqual({}));
});

describe('subscription of a customer', () => {
  const facts = (html: string, options?: PageOptions, rest = `/${SUB}`) => {
    const read = readHtml(`/commerce/customers/${T1}/subscriptions${rest}`, frame(`<h1>Microsoft 365 E3</h1>${html}`), options);
    for (const r of read.readings) expect(valueFits(r.fact, r.value), r.fact).toBe(true);
    return Object.fromEntries(Object.entries(factsOf(read)).filter(([k]) => k.startsWith('subscription')));
  };
  const ID = `subscription.resellerPartnerId@subscription:${T1}/${SUB}`;
  const CONTACT = `subscription.supportContact@subscription:${T1}/${SUB}`;
  const select = (...options: string[]) =>
    `<label for="r">Reseller (MPN ID)</label><select id="r">${options.map((o, i) => `<option${i ? ' selected' : ''}>${o}</option>`).join('')}</select>`;

  it.each([
    ['a field to choose from', select('No indirect reseller', 'Contoso (ID: 0012345)')],
    [
      'a component in roots',
      inRoots(
        '<svc_he-dropdown label="Reseller (MPN ID)"><button role="combobox"><span>Contoso (ID: 0012345)</span></button></svc_he-dropdown>',
      ),
    ],
    ['a value beside its label', fields(true, [['Reseller (MPN ID)', 'Contoso (ID: 0012345)']])],
    [
      'a label around it',
      '<label>Reseller (MPN ID) <select><option>x</option><option selected>Contoso (ID: 0012345)</option></select></label>',
    ],
    ['label and value in one', '<p>Reseller (MPN ID): Contoso (ID: 0012345)</p>'],
  ])('the reseller in %s', (_, html) => expect(facts(html)[ID]).toBe('0012345'));
  it.each([
    ['no reseller', select('x', 'No indirect reseller')],
    ['a name without an id', select('x', 'Contoso')],
    ['a list that is open', '<p>Reseller (MPN ID)</p><div role="listbox"><div role="option">Contoso (ID: 0012345)</div></div>'],
    [
      'an example behind the value',
      '<p>Reseller (MPN ID)</p><p>No indirect reseller</p><p>Not there? For instance: Fabrikam (ID: 0054321)</p>',
    ],
    ['a name struck through', '<p>Reseller (MPN ID)</p><p><del>Fabrikam (ID: 0054321)</del></p>'],
    ['two of them', `${select('x', 'Contoso (ID: 0012345)')}<p>Fabrikam (ID: 0054321)</p>`],
    ['the label of something else', fields(false, [['Billing account', 'Contoso (ID: 0012345)']])],
    ['without the label', select('x', 'Contoso (ID: 0012345)').replace('Reseller (MPN ID)', '')],
    ['a help text', '<p>Reseller (MPN ID)</p><div role="tooltip">Contoso (ID: 0012345)</div>'],
  ])('no reseller: %s', (_, html) => expect(facts(html)[ID]).toBeUndefined());

  it.each([
    ['present', fields(false, [['Designated support contact', 'Northwind Distribution']])],
    ['present', fields(true, [['Designated support contact', 'Contoso']])],
    [
      'present',
      '<label for="s">Designated support contact</label><select id="s"><option>-</option><option selected>Contoso</option></select>',
    ],
    ['absent', fields(false, [['Designated support contact', '—']])],
    [undefined, fields(false, [['Designated support contact', '']])],
    [undefined, fields(false, [['Designated support contact', 'Choose who customers turn to.']])],
    [undefined, '<p>Designated support contact</p><h2>Add-ons</h2><p>Contoso</p>'],
    [undefined, '<p>Designated support contact</p><div role="combobox">Select a contact</div>'],
    [undefined, '<p>Designated support contact</p><button>Contoso</button>'],
    ['present', '<label for="s">Designated support contact</label><select id="s"><option>Northwind</option></select>'],
    [undefined, '<label for="s">Designated support contact</label><select id="s"><option>Select a contact</option></select>'],
  ])('support contact %s', (value, html) => expect(facts(html)[CONTACT]).toBe(value));
  it.each([
    'None',
    'Not set',
    'Not assigned',
    'No designated support contact',
    'Unassigned',
    'Keine',
    'Nicht zugewiesen',
    'Aucun',
    'Sin asignar',
    '未設定',
    '없음',
    'कोई नहीं',
  ])('“%s” is no support contact', (text) => expect(facts(fields(false, [['Designated support contact', text]]))[CONTACT]).toBeUndefined());
  it('of another customer than the address nothing is read, whatever the title says by now', () => {
    const shown = (id: string) =>
      facts(
        fields(false, [
          ['Microsoft ID', id],
          ['Reseller (MPN ID)', 'Contoso (ID: 0012345)'],
          ['Designated support contact', 'Contoso'],
        ]),
        { title: 'Microsoft 365 E3 | Fabrikam' },
      );
    expect(shown(T1)).toEqual({ [ID]: '0012345', [CONTACT]: 'present' });
    expect(shown(T2)).toEqual({});
  });
  it('in Japanese', () =>
    expect(facts(fields(false, [['指定のサポート連絡先', 'Contoso 株式会社']]), { lang: 'ja-JP' })[CONTACT]).toBe('present'));
  it('words in a field of another language may ask for a choice', () =>
    expect(facts('<p>指定のサポート連絡先</p><div role="combobox">選んでください</div>', { lang: 'ja-JP' })[CONTACT]).toBeUndefined());
  it('the list of subscriptions says nothing of one', () =>
    expect(facts(select('x', 'Contoso (ID: 0012345)') + fields(false, [['Designated support contact', 'Contoso']]), {}, '')).toEqual({}));
  it('who the contact is, is not kept', () => {
    const read = readHtml(
      `/commerce/customers/${T1}/subscriptions/${SUB}`,
      frame(`<h1>x</h1>${fields(false, [['Designated support contact', 'Kim Abercrombie']])}`),
    );
    expect(JSON.stringify(read)).not.toContain('Kim');
  });
});
