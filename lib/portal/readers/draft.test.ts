// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draft as draftForm } from '../../messages/protocol';
import { fields, inRoots, slotted } from '../testing/arrange';
import { frame, type PageOptions, readHtml } from '../testing/page';
import { invitationOf, linksIn } from './draft-links';

const PARTNER = '22222222-3333-4444-8555-666666666666';
const PROVIDER = '11111111-2222-4333-8444-555555555555';
const T1 = '55555555-6666-4777-8888-999999999991';
const PROFILE = 'https://admin.microsoft.com/Adminportal/Home?#/BillingAccounts/billing-accounts';
const RESELLER = `https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=${PARTNER}&msppId=0&DAP=false#/BillingAccounts/partner-invitation`;
const DUAL = `https://admin.microsoft.com/Adminportal/Home?invType=IndirectResellerRelationship&partnerId=${PARTNER}&msppId=765432&indirectCSPId=${PROVIDER}#/partners/invitation`;
const GDAP =
  'https://admin.microsoft.com/AdminPortal/Home#/partners/invitation/granularAdminRelationships/66666666-7777-4888-8999-aaaaaaaaaaaa-77777777-8888-4999-8aaa-bbbbbbbbbbbb';
const PARTNERSHIP = `https://partner.microsoft.com/dashboard/v2/customers/indirectresellers/relationshiprequest/${PROVIDER}`;

const escaped = (text: string) => text.replaceAll('&', '&amp;');
const letter = (link: string) =>
  `Contoso would like to be your Microsoft Cloud Solution Provider.\nPlease do the below 2 steps:\n1. See that your customer profile is complete: ${PROFILE}\n2. Click the following link to accept this invitation and authorize Contoso:\n${link}\n\nNote: Global Admin permission is required to accept.`;
const COMMANDS = `${slotted('Open in email')}${slotted('Copy to clipboard')}<button>Done</button>`;
const draftsOf = (at: string, html: string, options?: PageOptions) => {
  const read = readHtml(at, frame(html), options);
  for (const d of read.drafts ?? []) expect(draftForm.parse(d)).toEqual(d);
  return read.drafts;
};
const REQUEST = '/dashboard/v2/customers/relationshiprequest';
const area = (text: string) =>
  `<h1>Customer list | Create a relationship request</h1><label>Email text<textarea rows="8">${escaped(text)}</textarea></label>${COMMANDS}`;

describe('a drafted invitation', () => {
  it.each([
    ['in a text area', (text: string) => area(text)],
    ['in a text area in nested roots', (text: string) => inRoots(area(text))],
  ])('of a customer %s: the link that invites is picked, all are kept byte for byte', (_, arrange) => {
    const text = letter(RESELLER);
    expect(draftsOf(REQUEST, arrange(text))).toEqual([
      {
        kind: 'customer-reseller',
        link: RESELLER,
        links: [
          { url: PROFILE, kind: 'profile-step' },
          { url: RESELLER, kind: 'reseller' },
        ],
        text,
      },
    ]);
  });
  it.each([
    ['the portal’s home', 'https://partner.microsoft.com/dashboard/home'],
    ['the agreement', 'https://admin.microsoft.com/AdminPortal/Home?ref=/BillingAccounts/agreement'],
    ['a damaged invitation', RESELLER.replace(PARTNER, 'not-an-id')],
  ])('is kept where it holds %s as well', (_, also) => {
    for (const text of [`${letter(RESELLER)}\n${also}`, `${also}\n${letter(RESELLER)}`])
      expect(draftsOf(REQUEST, area(text))).toMatchObject([{ kind: 'customer-reseller', link: RESELLER, text }]);
  });
  it('is none with two sound invitations', () => {
    expect(draftsOf(REQUEST, area(`${letter(RESELLER)}\n${DUAL}`))).toBeUndefined();
  });
  it.each([
    [
      'paragraphs',
      `<div>${letter(RESELLER)
        .split('\n')
        .map((l) => `<p>${escaped(l)}</p>`)
        .join('')}</div>`,
    ],
    [
      'paragraphs in roots',
      inRoots(
        `<section>${letter(RESELLER)
          .split('\n')
          .map((l) => `<div>${escaped(l)}</div>`)
          .join('')}</section>`,
      ),
    ],
    [
      'text with links that show their addresses',
      `<div>${escaped(letter(RESELLER)).replace(/https:\S+/g, (l) => `<a href="${l}">${l}</a>`)}</div>`,
    ],
  ])('in %s', (_, html) => {
    const [draft] = draftsOf(REQUEST, `<h1>Customer list | Create a relationship request</h1><h2>Email text</h2>${html}${COMMANDS}`) ?? [];
    expect(draft).toMatchObject({ kind: 'customer-reseller', link: RESELLER });
    expect(draft?.links.map((l) => l.url)).toEqual([PROFILE, RESELLER]);
    expect(draft?.text).toContain('Global Admin permission is required');
    expect(draft?.text).not.toContain('Open in email');
  });
  it('behind a word that leads there', () =>
    expect(
      draftsOf(
        REQUEST,
        `<h1>Create a relationship request</h1><h2>Email text</h2><div><p>Click <a href="${escaped(RESELLER)}">here</a> to accept.</p></div>${COMMANDS}`,
      )?.[0],
    ).toMatchObject({ link: RESELLER }));
  it('in German, by its links', () =>
    expect(
      draftsOf(
        REQUEST,
        `<h1>Kundenliste | Create a relationship request</h1><textarea>${escaped(`Contoso möchte Ihr Anbieter sein:\n${DUAL}.`)}</textarea><button>In E-Mail öffnen</button><button>In Zwischenablage kopieren</button>`,
        { lang: 'de-DE' },
      )?.[0],
    ).toMatchObject({ kind: 'customer-dual', link: DUAL }));
  it('for reseller and distributor together, from the list of distributors', () =>
    expect(
      draftsOf(
        '/dashboard/v2/customers/indirectproviders',
        `<h1>Indirect providers</h1><h2>Invite new customers</h2><textarea>${escaped(letter(DUAL))}</textarea>${COMMANDS}`,
      ),
    ).toMatchObject([{ kind: 'customer-dual', link: DUAL }]));
  it('of a distributor for a reseller', () =>
    expect(
      draftsOf(
        '/dashboard/v2/customers/indirectresellers',
        `<h1>Customers | Indirect resellers</h1><h2>Request a partnership</h2><textarea>Please accept: ${PARTNERSHIP}</textarea>${COMMANDS}`,
      ),
    ).toMatchObject([{ kind: 'reseller-partnership', link: PARTNERSHIP, text: `Please accept: ${PARTNERSHIP}` }]));
  it('for an admin relationship, with what is shown of it', () => {
    const text = `Please accept the request for us to administer your products using the roles listed below.\n\nClick to review and accept:\n${GDAP}\n\nDuration in days: 730\n\nRequested Microsoft Entra roles:\nDirectory Readers - Can read basic directory information.\nPassword Administrator - Can reset passwords for non-administrators.\n\nThank you.`;
    const page = (more: string) =>
      draftsOf(
        `/dashboard/v2/customers/${T1}/adminrelationships/request`,
        `<h1>Fabrikam | Create an admin relationship request</h1>${more}<h2>Request</h2><textarea>${text}</textarea>${COMMANDS}`,
      );
    expect(
      page(
        fields(false, [
          ['Admin relationship name', 'Fabrikam_2026'],
          ['Duration in days', '730'],
          ['Auto Extend', 'No'],
        ]),
      ),
    ).toEqual([
      {
        kind: 'customer-gdap',
        link: GDAP,
        links: [{ url: GDAP, kind: 'gdap' }],
        text,
        customer: T1,
        name: 'Fabrikam_2026',
        durationDays: 730,
        roles: ['Directory Readers', 'Password Administrator'],
        autoExtend: false,
      },
    ]);
    // The page and the text disagree: none of the two.
    expect(page(fields(false, [['Duration in days', '365']]))?.[0]?.durationDays).toBeUndefined();
  });
  it('with roles apart, and with none described', () => {
    const page = (roles: string) =>
      draftsOf(
        `/dashboard/v2/customers/${T1}/adminrelationships/request`,
        `<h1>Fabrikam | Create an admin relationship request</h1><textarea>${GDAP}\n\nRequested Microsoft Entra roles:\n\n${roles}</textarea>${COMMANDS}`,
      )?.[0]?.roles;
    expect(page('User Administrator - Can manage users.\n\nGlobal Reader - Can read.\n\nKind regards')).toEqual([
      'User Administrator',
      'Global Reader',
    ]);
    expect(page('User Administrator\nGlobal Reader\n\nKind regards')).toEqual(['User Administrator', 'Global Reader']);
    // Names of another language are told in English; what is no known name stays as it is.
    expect(
      page('Benutzeradministrator - Kann Benutzer verwalten.\nGlobaler Leser - Kann lesen.\nRolle ohne Namen - Kann etwas.\n\nGruß'),
    ).toEqual(['User Administrator', 'Global Reader', 'Rolle ohne Namen']);
    expect(page('We ask for all that we need.')).toBeUndefined();
  });
  it.each([
    ['two that invite', area(`${RESELLER}\n${DUAL}`)],
    [
      'one that leads elsewhere',
      area(
        `https://admin.microsoft.com.example/Adminportal/Home?invType=ResellerRelationship&partnerId=${PARTNER}&msppId=0#/BillingAccounts/partner-invitation`,
      ),
    ],
    ['the step to the profile alone', area(PROFILE)],
    ['no link', area('Dear customer')],
  ])('%s is no draft', (_, html) => expect(draftsOf(REQUEST, html)).toBeUndefined());
  it('is not read where nothing says what the page is, nor in another window of the bar', () =>
    expect(draftsOf('/dashboard/somewhere', `<h1>Notes</h1><textarea>${escaped(letter(RESELLER))}</textarea>`)).toBeUndefined());
  it('says nothing of the account: a field’s text is no statement', () => {
    const read = readHtml(REQUEST, frame(area(`${RESELLER}\nVerification status: Rejected\nMicrosoft ID: ${T1}`)));
    expect(read.readings.filter((r) => !/^(portal\.signedIn|me\.)/.test(r.fact))).toEqual([]);
    expect(read.account).toEqual({});
  });
});

describe('links of a text', () => {
  it('have their kinds', () => {
    const kinds: [string, string, string | undefined][] = [
      [RESELLER, 'reseller', 'customer-reseller'],
      [
        RESELLER.replace('BillingAccounts/partner-invitation', 'partners/invitation').replace('Adminportal', 'AdminPortal'),
        'reseller',
        'customer-reseller',
      ],
      [DUAL, 'dual', 'customer-dual'],
      [DUAL.replace(/&indirectCSPId=[^#]*/, ''), 'reseller', 'customer-reseller'],
      [GDAP, 'gdap', 'customer-gdap'],
      [GDAP.replace('admin.microsoft.com/AdminPortal/Home', 'admin.cloud.microsoft/?'), 'gdap', 'customer-gdap'],
      [PARTNERSHIP, 'partnership', 'reseller-partnership'],
      [PARTNERSHIP.replace('.com/', '.com/en-us/'), 'partnership', 'reseller-partnership'],
      [
        `https://portal.office.com/partner/partnersignup.aspx?type=IndirectResellerRelationship&id=${PARTNER}&csp=1&msppid=765432&indirectCSP=${PROVIDER}`,
        'dual-signup',
        'customer-dual',
      ],
      [
        `https://portal.office.com/partner/partnersignup.aspx?type=ResellerRelationship&id=${PARTNER}&csp=1&msppid=0`,
        'reseller-signup',
        'customer-reseller',
      ],
      [
        `https://businessstore.microsoft.com/manage/partner-invitation?invType=ResellerRelationship&partnerId=${PARTNER}`,
        'reseller-store',
        'customer-reseller',
      ],
      [RESELLER.replace('ResellerRelationship', 'Administration'), 'dap-only', 'legacy-dap-only'],
      ['https://admin.microsoft.com/AdminPortal/Home?ref=/BillingAccounts/agreement', 'mca', undefined],
      [PROFILE, 'profile-step', undefined],
    ];
    for (const [url, kind, invitation] of kinds) {
      expect(linksIn(`x ${url}. y`), url).toEqual([{ url, kind }]);
      expect(invitationOf(url), kind).toBe(invitation ?? null);
    }
  });
  it('two without a gap are two', () => expect(linksIn(RESELLER + RESELLER).map((l) => l.url)).toEqual([RESELLER, RESELLER]));
  it('of any text never throw, and stand in it as they are', () =>
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom(RESELLER, GDAP, 'https://', 'http://[', '%', '#'))), (parts) => {
        const text = parts.join('');
        for (const { url } of linksIn(text)) expect(text).toContain(url);
      }),
    ));
});
