import { about, type OtherPage, other, says } from '../other-page';
import { heShell, mountedShell, plainShell, shadow } from '../shells';

/** Identifiers: the id a distributor needs, beside ids that look alike and are not it. DOM of this page is not public. */

const AT = 'https://partner.microsoft.com/dashboard/account/v3/organization/identity';
const CHROME = { nav: ['Legal info', 'Identifiers', 'Tenants'], at: 'Identifiers' };
const H1 = '<h1>Account settings | Identifiers</h1>';

export const IDENTIFIERS: OtherPage[] = [
  other({
    name: 'identifiers: CSP tab in front, label and value',
    url: AT,
    page: 'account.identifiers',
    tab: 'csp',
    html: plainShell(
      CHROME,
      `${H1}<div role="tablist"><button role="tab" aria-selected="false">Partner</button><button role="tab" aria-selected="true">CSP</button><button role="tab" aria-selected="false">Publisher</button></div>
       <div role="tabpanel"><dl><dt>Associated PartnerID</dt><dd>7654321</dd><dt>Type</dt><dd>Location</dd><dt>Seller ID</dt><dd>88990011</dd></dl></div>`,
    ),
    says: [says('partnerId.cspTab', true), says('partnerId.associated', '7654321')],
    may: about('location', '7654321', { 'location.type': 'location' }),
    account: { partnerId: '7654321' },
  }),
  other({
    name: 'identifiers: Partner tab in a table, no CSP tab at all',
    url: AT,
    page: 'account.identifiers',
    tab: 'partner',
    html: heShell(
      CHROME,
      `${H1}<div role="tablist"><button role="tab" aria-selected="true">Partner</button><button role="tab" aria-selected="false">Publisher</button></div>
       <div role="tabpanel"><table><tr><th>PartnerID</th><th>Type</th><th>Location</th></tr><tr><td>1234567</td><td>Global</td><td>Contoso Ltd</td></tr><tr><td>7654321</td><td>Location</td><td>Contoso London</td></tr></table></div>`,
    ),
    says: [
      ...about('location', '1234567', { 'location.type': 'global' }),
      says('partnerId.global', '1234567'),
      ...about('location', '7654321', { 'location.type': 'location' }),
    ],
    may: [
      ...about('location', '1234567', { 'location.name': 'Contoso Ltd' }),
      ...about('location', '7654321', { 'location.name': 'Contoso London' }),
    ],
  }),
  other({
    name: 'identifiers: Partner tab in front, the CSP panel hidden by style',
    url: AT,
    page: 'account.identifiers',
    tab: 'partner',
    html: mountedShell(
      CHROME,
      `${H1}${shadow('accexp_he-tabs', '<div role="tablist"><div role="tab" aria-selected="true">Partner</div><div role="tab" aria-selected="false">CSP</div></div>')}
       <div role="tabpanel"><div role="grid"><div role="row"><span role="columnheader">PartnerID</span><span role="columnheader">Type</span></div><div role="row"><span role="gridcell">5551234</span><span role="gridcell">Location</span></div></div></div>
       <div role="tabpanel" class="gone"><dl><dt>Associated PartnerID</dt><dd>9999999</dd></dl></div>`,
    ),
    says: [says('partnerId.cspTab', true), ...about('location', '5551234', { 'location.type': 'location' })],
  }),
  other({
    name: 'identifiers: CSP section without tabs, zero-padded id, card',
    guess: 'sections instead of tabs',
    url: 'https://partner.microsoft.com/dashboard/v2/account-settings/organization/identity',
    page: 'account.identifiers',
    html: plainShell(
      CHROME,
      `${H1}<section aria-labelledby="a"><h2 id="a">Partner</h2><p>PartnerID (Global) <b>0004321</b></p></section>
       <section aria-labelledby="b"><h2 id="b">CSP</h2><div class="row"><div>Associated PartnerID</div><div>0012345</div><button>Update</button></div></section>`,
    ),
    says: [says('partnerId.associated', '0012345'), says('partnerId.cspTab', true), says('partnerId.global', '0004321')],
    may: about('location', ['0004321', '4321'], { 'location.type': 'global' }),
    account: { partnerId: '0012345' },
  }),
  other({
    name: 'identifiers: CSP tab, nothing associated yet',
    guess: 'words of the empty state',
    url: AT,
    page: 'account.identifiers',
    tab: 'csp',
    html: plainShell(
      CHROME,
      `${H1}<div role="tablist"><button role="tab" aria-selected="false">Partner</button><button role="tab" aria-selected="true">CSP</button></div>
       <div role="tabpanel"><div class="row"><div>Associated PartnerID</div><div>Not associated</div><a href="#">Associate</a></div><p>Example: 1234567</p><div>Reference 20240314</div></div>`,
    ),
    says: [says('partnerId.cspTab', true)],
  }),
  other({
    name: 'identifiers: German, the CSP tab with a grid and the tenant',
    guess: 'arrangement, tenant line',
    url: 'https://partner.microsoft.com/de-de/dashboard/account/v3/organization/identity',
    page: 'account.identifiers',
    tab: 'csp',
    html: heShell(
      { lang: 'de-DE', nav: ['Rechtliche Informationen', 'Bezeichner', 'Mandanten'], at: 'Bezeichner' },
      `<h1>Kontoeinstellungen | Bezeichner</h1><div role="tablist"><button role="tab" aria-selected="false">Partner</button><button role="tab" aria-selected="true">CSP</button></div>
       <div role="tabpanel"><table><tr><th>Microsoft-ID</th><th>Associated PartnerID</th><th>Type</th></tr><tr><td>0d1e2f30-1111-4222-8333-444455556666</td><td>6543210</td><td>Location</td></tr></table></div>`,
    ),
    says: [says('partnerId.cspTab', true), says('partnerId.associated', '6543210')],
    may: [
      says('account.tenantId', '0d1e2f30-1111-4222-8333-444455556666'),
      ...about('location', '6543210', { 'location.type': 'location' }),
    ],
    account: { partnerId: '6543210', tenantId: '0d1e2f30-1111-4222-8333-444455556666' },
  }),
];
