// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { AT, factsOf, frame, readHtml } from '../testing/page';

/** What on a page belongs to the statement, and what stands beside it only. */
const facts = (at: string, main: string, lang = 'en-US') => factsOf(readHtml(at, frame(main), { lang }));
const TABS = '<div role="tablist"><button role="tab">Partner</button><button role="tab" aria-selected="true">Reseller</button></div>';
const reseller = (main: string) => facts(AT.legal, `<h1>Legal info</h1>${TABS}${main}`);
const partner = (main: string) =>
  facts(
    AT.legalPartner,
    `<h1>Legal info</h1>${TABS.replace('tab" aria', 'tab" data').replace('tab">', 'tab" aria-selected="true">')}${main}`,
  );
const STATUS = '<p><span>Verification status</span><span>Rejected</span></p>';

describe('the verification', () => {
  it('has its button in its own part', () => {
    expect(reseller(`<h2>Legal business profile</h2>${STATUS}<button>Fix now</button>`)['verification.fixNow']).toBe(true);
    expect(reseller(`${STATUS}<button>Fix now</button>`)['verification.fixNow']).toBe(true);
    expect(
      reseller(`<h2>Legal business profile</h2>${STATUS}<h2>Payout</h2><button>Fix now</button>`)['verification.fixNow'],
    ).toBeUndefined();
    expect(reseller(`${STATUS}<h3>Payout</h3><button>Fix now</button>`)['verification.fixNow']).toBeUndefined();
  });
  it.each([
    ['a part about something else', `<h2>Payout profile</h2>${STATUS}`],
    ['a history', `<h2>Verification history</h2>${STATUS}`],
    [
      'a record with its day',
      '<table><tr><th>Date</th><th>Verification status</th></tr><tr><td>1/2/2024</td><td>Rejected</td></tr></table>',
    ],
    ['a field to choose from', '<label id="f">Verification status</label><div role="combobox" aria-labelledby="f">Rejected</div>'],
    ['a label of a field, a list of words after it', '<label>Verification status <select></select></label><span>Rejected</span>'],
  ])('is not what stands in %s', (_, html) => expect(reseller(html)['verification.status']).toBeUndefined());
  it('is read with the colon after the label’s element, and from a table of one row', () => {
    expect(reseller('<p><b>Verification status</b>: Pending</p>')['verification.status']).toBe('pending');
    expect(
      reseller('<table><tr><th>Verification status</th><th>Company</th></tr><tr><td>Pending</td><td>Contoso</td></tr></table>')[
        'verification.status'
      ],
    ).toBe('pending');
  });
  it('of one location is not that of the company', () => {
    const seen = partner(
      '<h2>Business locations</h2><table><tr><th>PartnerID</th><th>Verification status</th></tr><tr><td>7654322</td><td>Rejected</td></tr></table>',
    );
    expect(seen['location.vetting@location:7654322']).toBe('rejected');
    expect(seen['maicpp.verification']).toBeUndefined();
  });
});

describe('the agreement', () => {
  const row = (name: string, date: string, more = '', lang = 'en-US') =>
    facts(
      AT.agreements,
      `<h1>Agreements</h1><table><tr><th>Agreement name</th><th>Date accepted</th><th>Accepted by</th></tr><tr><td>${name}</td><td>${date}</td><td>Anna Berg${more}</td></tr></table>`,
      lang,
    );
  it.each([
    ['Microsoft Partner Agreement', '14 de marzo de 2024', 'es-ES'],
    ['Microsoft Partner Agreement (MPA)', '14 मार्च 2024', 'hi-IN'],
    ['Microsoft Partner Agreement for CSP, October 2024', '14 марта 2024 г.', 'ru-RU'],
  ])('%s, %s', (name, date, lang) =>
    expect(row(name, date, '', lang)).toMatchObject({ 'agreement.mpa': 'accepted', 'agreement.mpaAcceptedOn': '2024-03-14' }),
  );
  it.each([
    ['Addendum to the Microsoft Partner Agreement for Government', ''],
    ['Microsoft Partner Agreement Annex 2024', ''],
    ['Microsoft Partner Agreement', ' <b>Superseded</b>'],
  ])('not %s%s', (name, more) => expect(row(name, '3/14/2024', more)['agreement.mpa']).toBeUndefined());
  it('is found where heads and rows are two tables', () =>
    expect(
      facts(
        AT.agreements,
        '<h1>Agreements</h1><table><tr><th>Agreement name</th><th>Accepted by</th></tr></table><table><tr><td>Microsoft Partner Agreement</td><td>Anna Berg <b>Accepted</b></td></tr></table>',
      )['agreement.mpaAcceptedBy'],
    ).toBe('Anna Berg Accepted'));
  it('waits where its name is a link in a sentence above the button', () =>
    expect(
      facts(
        AT.agreements,
        '<h1>Overview</h1><h2>Agreement</h2><p>Review the <a href="#">Microsoft Partner Agreement</a>.</p><button>Accept and continue</button>',
      )['agreement.mpa'],
    ).toBe('not-accepted'));
  const SIGNED = 'Microsoft Partner Agreement (MPA) is signed and no further action is needed.';
  it('is signed where a notice says so, not where notices are explained', () => {
    expect(facts(AT.home, `<h1>Home</h1><p>✓ ${SIGNED}</p>`)['agreement.mpa']).toBe('accepted');
    expect(facts(AT.home, `<h1>Home</h1><ul><li>${SIGNED}</li><li>Something else.</li></ul>`)['agreement.mpa']).toBeUndefined();
    expect(
      facts(AT.home, `<h1>Home</h1><p>${SIGNED}</p><p>Microsoft Partner Agreement (MPA) is not signed.</p>`)['agreement.mpa'],
    ).toBeUndefined();
  });
});

it('locations as cards', () =>
  expect(
    facts(
      AT.locations,
      '<h1>Business locations</h1><ul><li><h3>Litware Pune</h3><dl><dt>PartnerID</dt><dd>6000112</dd><dt>Country/region</dt><dd>India</dd></dl></li></ul>',
    ),
  ).toMatchObject({ 'location.name@location:6000112': 'Litware Pune', 'location.country@location:6000112': 'IN' }));

it('the CSP part of Identifiers may be a headed part; beside tabs a heading proves nothing', () => {
  const at = AT.identifiers.split('#')[0]!;
  expect(facts(at, '<h1>Identifiers</h1><h2>CSP</h2><p>x</p>')['partnerId.cspTab']).toBe(true);
  expect(
    facts(at, '<h1>Identifiers</h1><div role="tablist"><b role="tab" aria-selected="true">Partner</b></div><h2>CSP</h2>')[
      'partnerId.cspTab'
    ],
  ).toBeUndefined();
});

it('customers as cards', () => {
  const id = '55550041-6666-4777-8888-999999999999';
  const card = (more = '') =>
    facts(
      AT.customers,
      `<h1>Customer list</h1><article><h3>Trey Research</h3><dl><dt>Microsoft ID</dt><dd>${id}</dd><dt>Primary domain name</dt><dd>trey.example</dd><dt>Relationship</dt><dd>Cloud Reseller</dd></dl>${more}</article>`,
    );
  expect(card()).toMatchObject({
    'customers.listLoaded': true,
    [`customer.name@customer:${id}`]: 'Trey Research',
    [`customer.domain@customer:${id}`]: 'trey.example',
    [`customer.relationship@customer:${id}`]: 'cloud-reseller',
  });
  expect(card(`<p>${id.replace('5', '6')}</p>`)['customers.listLoaded']).toBeUndefined();
});

it('an older customer row has the id under the name', () => {
  const id = '55550040-6666-4777-8888-999999999999';
  expect(
    facts(
      AT.customers,
      `<h1>Customers</h1><table><tr><th>Company name</th><th>Primary domain name</th></tr><tr><td><a href="#">Trey</a><div>Microsoft ID: ${id}</div></td><td>trey.example</td></tr></table>`,
    )[`customer.name@customer:${id}`],
  ).toBe('Trey');
});
