// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { host, inRoots } from '../testing/arrange';
import { AT, frame, readHtml } from '../testing/page';

const read = (at: string, html: string, lang = 'en-US') => readHtml(at, frame(html), { lang });
const field = (roots: boolean, label: string, value: string, required: boolean) =>
  roots
    ? host('svc_he-text-field', `<input ${required ? 'aria-required="true"' : ''} value="${value}">`).replace(
        ' data',
        ` label="${label}" data`,
      )
    : `<div><label for="${label}">${label}${required ? ' *' : ''}</label><input id="${label}" value="${value}"></div>`;

describe('the enrolment form', () => {
  const form = (roots: boolean) => {
    const html = `<h1>Enroll</h1><h2>Legal business profile</h2>${field(roots, 'Company name', 'Typed Ltd', true)}${field(roots, 'Website', '', false)}<h2>Primary contact</h2>${field(roots, 'Email', 'typed@contoso.example', true)}<label for="c">Country/region</label><select id="c"><option>-</option><option selected>Atlantis</option></select><label>Remarks<textarea>typed remarks</textarea></label><button>Enroll now</button>`;
    return read(AT.form, roots ? inRoots(html) : html);
  };
  it.each([false, true])('which fields there are, which are filled and required (in roots: %s)', (roots) => {
    const page = form(roots);
    expect(page.form).toEqual({
      kind: 'enrolment',
      fields: [
        { key: 'field.companyName', label: 'Company name', filled: true, required: true },
        { label: 'Website', filled: false, required: false },
        { key: 'col.email', label: 'Email', filled: true, required: true },
        { key: 'col.country', label: 'Country/region', filled: true, required: false },
        { label: 'Remarks', filled: true, required: false },
      ],
    });
    expect(JSON.stringify(page)).not.toMatch(/typed|atlantis/i);
  });
  it('in German', () =>
    expect(
      read(AT.form, `<h1>x</h1>${field(false, 'Firmenname', 'x', true)}<button>Jetzt registrieren</button>`, 'de-DE').form?.fields,
    ).toEqual([{ key: 'field.companyName', label: 'Firmenname', filled: true, required: true }]));
  it('a search box is no field of it, nor is what has no label', () =>
    expect(
      read(
        AT.form,
        `<h1>x</h1><p>y</p><button>Enroll now</button>${host('svc_he-search-box', '<input aria-label="Search" value="a">')}<input type="search" aria-label="Find"><span><input></span>`,
      ).form,
    ).toBeUndefined());
});

describe('the form to add a location', () => {
  const window = `<h2>Add a location</h2>${field(false, 'Location name', '', true)}${field(false, 'Country/region', 'x', true)}`;
  it.each([
    ['in a dialog', `<div role="dialog">${window}</div>`],
    ['in a panel in roots', inRoots(`<he-drawer>${window}</he-drawer>`)],
  ])('%s beside Legal info', (_, html) => {
    const page = read(
      AT.legalPartner,
      `<h1>Legal info</h1><h2>Business locations</h2><p>1 location in total</p><label for="o">Other</label><input id="o">${html}`,
    );
    expect(page.form).toEqual({
      kind: 'location',
      fields: [
        { key: 'col.location', label: 'Location name', filled: false, required: true },
        { key: 'col.country', label: 'Country/region', filled: true, required: true },
      ],
    });
  });
  it('without its heading it is another form', () =>
    expect(
      read(AT.legalPartner, `<h1>Legal info</h1><p>x</p><div role="dialog">${window.replace('Add a location', 'Edit')}</div>`).form?.kind,
    ).toBe('profile'));
});

describe('the new-customer wizard', () => {
  const AT_NEW = '/dashboard/v2/customers/somewhere/new';
  const done = (secret: string) =>
    `<h1>Customers | New customer</h1><h2>Confirmation</h2><h3>Setup info</h3><dl><dt>Company name</dt><dd>Fabrikam</dd><dt>Primary domain name</dt><dd>fabrikam.onmicrosoft.com</dd><dt>User name</dt><dd>admin@fabrikam.onmicrosoft.com</dd><dt>Temporary password</dt><dd>${secret}</dd></dl><button>Done</button>`;
  it('never carries the password on, and says that it is shown once', () => {
    for (const html of [done('Wuf12345'), inRoots(done('kQ9#mm2pWx'))]) {
      const page = read(AT_NEW, html);
      expect(page.page).toMatchObject({ id: 'customers.new', state: 'ready' });
      expect(page.notes).toEqual(['passwordOnce']);
      expect(JSON.stringify(page)).not.toMatch(/Wuf12345|kQ9#mm2pWx/);
      expect(page.readings.filter((r) => r.fact.startsWith('customer'))).toEqual([]);
    }
  });
  it('is known by the wording of the command that opens it as well', () =>
    expect(read(AT_NEW, done('x').replace('New customer', 'Add new customer')).notes).toEqual(['passwordOnce']));
  it('has fields to fill in', () =>
    expect(
      read(
        AT_NEW,
        `<h1>Customers | New customer</h1><h2>Account info</h2>${field(true, 'Company name', '', true)}${field(true, 'Primary domain name', 'x', true)}<h3>Primary contact</h3>${field(true, 'Email', '', false)}<p>Indirect reseller</p>`,
      ).form,
    ).toMatchObject({
      kind: 'customer',
      fields: [{ key: 'field.companyName', filled: false }, { key: 'col.domain', filled: true }, { key: 'col.email' }],
    }));
  it('other pages say nothing of a password', () => expect(read(AT.customers, '<h1>Customers</h1><p>x</p>').notes).toBeUndefined());
});
