// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { AT, factsOf, frame, type PageOptions, readHtml } from '../testing/page';

const TABS =
  '<div role="tablist"><button role="tab">Partner</button><button role="tab" aria-selected="true">Reseller</button><button role="tab">Developer</button></div>';
const reseller = (html: string, options?: PageOptions) =>
  factsOf(readHtml(AT.legal, frame(`<h1>Account settings | Legal info</h1>${TABS}${html}`), options));

describe('company details', () => {
  const details = `<h2>Company details</h2><dl><dt>Company name</dt><dd>Contoso GmbH</dd><dt>Legal address</dt><dd>Hauptstr. 1<br>10115 Berlin<br>Germany</dd>
    <dt>Primary contact</dt><dd>Asha Rao<br>asha@contoso.example <button>Update</button></dd><dt>Security contact</dt><dd>-</dd><dt>Registration number</dt><dd>HRB 12345</dd></dl>
    <h2>Customer support profile</h2><dl><dt>Website</dt><dd>contoso.example</dd><dt>Email</dt><dd>help@contoso.example</dd></dl>`;
  it('reads each', () =>
    expect(reseller(details)).toMatchObject({
      'legal.companyName': 'Contoso GmbH',
      'legal.address': 'Hauptstr. 1, 10115 Berlin, Germany',
      'account.country': 'DE',
      'legal.primaryContactEmail': 'asha@contoso.example',
      'legal.primaryContact': 'Asha Rao, asha@contoso.example',
      'legal.securityContact': 'absent',
      'legal.registrationNumber': 'present',
      'legal.supportContact': 'present',
    }));
  it('a contact in a script without capitals, in front of the address', () => {
    const contact = (text: string) =>
      factsOf(readHtml(AT.legal, frame(`<h1>Legal info</h1>${TABS}<dl><dt>Primary contact</dt><dd>${text}</dd></dl>`)))[
        'legal.primaryContact'
      ];
    expect(contact('李娜 lina@contoso.example')).toBe('李娜, lina@contoso.example');
    expect(contact('李娜<br>lina@contoso.example')).toBe('李娜, lina@contoso.example');
    expect(contact('电子邮件 lina@contoso.example')).toBe('lina@contoso.example');
  });
  it('a command inside the heading does not end the part under it', () => {
    const part = (heading: string, value: string) =>
      factsOf(
        readHtml(AT.legal, frame(`<h1>Legal info</h1>${TABS}<h2>${heading}</h2><table><tr><td>Email</td><td>${value}</td></tr></table>`)),
      )['legal.supportContact'];
    expect(part('Customer support profile <a href="#">Update</a>', 'help@contoso.example')).toBe('present');
    expect(part('Customer support profile</h2><h2>Program info', 'help@contoso.example')).toBeUndefined();
  });
  it('keeps no registration number, not even as a clue', () =>
    expect(JSON.stringify(readHtml(AT.legal, frame(`<h1>Legal info</h1>${TABS}${details}`)))).not.toContain('12345'));
  it('a security contact with an address is present', () =>
    expect(reseller('<dl><dt>Security contact</dt><dd>Sam Lee, sam@contoso.example</dd></dl>')['legal.securityContact']).toBe('present'));
  it('a security contact whose every field is a dash is absent', () => {
    const contact = (...values: string[]) =>
      reseller(
        `<h3>Security contact</h3><dl>${values.map((v, i) => `<dt>${['First name', 'Last name', 'Email'][i]}</dt><dd>${v}</dd>`).join('')}</dl>`,
      )['legal.securityContact'];
    expect(contact('-', '–', '—')).toBe('absent');
    expect(contact('Sam', '-', '-')).toBeUndefined();
    expect(contact('Sam', 'Lee', 'sam@contoso.example')).toBe('present');
  });
  it('any kind of dash says that there is none', () => {
    for (const dash of ['-', '‐', '–', '—', '−', '--', ' — '])
      expect(reseller(`<dl><dt>Security contact</dt><dd>${dash}</dd></dl>`)['legal.securityContact'], dash).toBe('absent');
    expect(reseller('<p><b>Verification status</b> – <i>Pending</i></p>')['verification.status']).toBe('pending');
  });
  it('a country in a field of its own, under an address without one', () => {
    const country = (address: string, own: string) =>
      reseller(`<dl><dt>Legal address</dt><dd>${address}</dd><dt>Country/region</dt><dd>${own}</dd></dl>`)['account.country'];
    expect(country('1 Main St, Dublin D01', 'Ireland')).toBe('IE');
    expect(country('1 Main St, Dublin, Ireland', 'Germany')).toBe('IE');
    expect(country('1 Main St, Dublin D01', 'EMEA')).toBeUndefined();
    expect(country('1 Sejong-daero, Seoul, Korea, Republic of', 'Hong Kong SAR')).toBe('KR');
    expect(country('1 Queensway', 'Hong Kong SAR')).toBe('HK');
  });
  it('a number that is said to be missing is none', () =>
    expect(reseller('<dl><dt>Registration number</dt><dd>Not provided since 2024</dd></dl>')['legal.registrationNumber']).toBeUndefined());
  it('a request to add one is neither present nor absent', () => {
    for (const text of ['Not provided', 'Add security contact', 'No Security Contact', ''])
      expect(reseller(`<dl><dt>Security contact</dt><dd>${text}</dd></dl>`)['legal.securityContact']).toBeUndefined();
  });
  it.each([
    ['<a href="#">Privacy Statement</a>', 'en-US'],
    ['<a href="#">Asha Rao</a>', 'en-US'],
    ['Privacy Statement', 'en-US'],
    ['Weitere Informationen', 'de-DE'],
    ['Kein Kontakt', 'de-DE'],
    ['Kein Kontakt', 'en-US'],
    ['Noch Offen', 'de-DE'],
  ])('%s (%s) is no person', (text, lang) =>
    expect(reseller(`<dl><dt>Security contact</dt><dd>${text}</dd></dl>`, { lang })['legal.securityContact']).toBeUndefined(),
  );
  it('does not take a help text or a label that it does not know for a company name', () => {
    expect(
      reseller('<div><div>Company name</div><div>Enter the name as it stands in the register.</div></div>')['legal.companyName'],
    ).toBeUndefined();
    expect(
      reseller('<p><span>Company name</span><span>Legal form</span><span>Legal address</span></p>')['legal.companyName'] ?? 'Legal form',
    ).not.toBe('Legal address');
  });
});

describe('programmes', () => {
  it('Indirect Reseller status', () =>
    expect(
      reseller('<h3>Program info</h3><div><span>Indirect Reseller status</span><span>Pending qualification</span></div>')[
        'programme.reseller'
      ],
    ).toBe('pending-qualification'));
  it('the older look: terms, date, Signed', () =>
    expect(
      reseller('<h3>Program info</h3><div><b>Indirect Reseller Terms</b><span>3/14/2022</span><span>Signed</span></div>')[
        'programme.reseller'
      ],
    ).toBe('signed'));
  it.each([
    ['3/14/2022 Signed', 'signed'],
    ['14 March 2022, Signed', 'signed'],
    ['March 14, 2022 \u2013 Signed', 'signed'],
    ['14 de marzo de 2022 Signed', 'signed', 'es-ES'],
    ['2022年3月14日 Signed', 'signed', 'ja-JP'],
    ['3/14/2022 not Signed', undefined],
    ['not 3/14/2022 Signed', undefined],
    ['Not yet 14 March 2022 Signed', undefined],
    ['14 Signed', undefined],
    ['3/14/2022 Sealed', undefined],
  ])('the older look in one piece: %s', (text, status, lang = 'en-US') =>
    expect(reseller(`<h3>Program info</h3><dl><dt>Indirect Reseller Terms</dt><dd>${text}</dd></dl>`, { lang })['programme.reseller']).toBe(
      status,
    ),
  );
  it('as a table of programmes', () =>
    expect(
      reseller('<h3>Program info</h3><div><div>Indirect Reseller</div><div>Status</div><div>Suspended</div></div>')['programme.reseller'],
    ).toBe('suspended'));
  it('the partner programme on the Partner tab', () => {
    const html =
      '<h1>Legal info</h1><h2>Program info</h2><p>Microsoft AI Cloud Partner Program: Active</p><h2>Business locations</h2><p>2 locations in total</p>';
    expect(factsOf(readHtml(AT.legalPartner, frame(html)))).toMatchObject({ 'programme.maicpp': 'active', 'legal.locationCount': 2 });
  });
  it('Fix now is seen when it can be pressed, and never reported missing', () => {
    expect(
      reseller(
        '<p>Verification status: Rejected</p><accexp_he-button data-shadow="<button><slot></slot></button>">Fix now</accexp_he-button>',
      )['verification.fixNow'],
    ).toBe(true);
    expect(reseller('<p>Verification status: Rejected</p><button disabled>Fix now</button>')['verification.fixNow']).toBeUndefined();
    expect(reseller('<p>Verification status: Rejected</p>')['verification.fixNow']).toBeUndefined();
  });
});
