/**
 * Links and texts with the verdict they must get. All ids are made up. Damaged forms are those seen in public guides and code, in mail
 * programs and in phishing; shapes marked in the grammar as legacy or variant are there too.
 */
import type { LinkContext, LinkVerdict } from '../link/types';

export const MINE = '22222222-3333-4444-8555-666666666666';
export const OTHER = '99999999-8888-4777-8666-555555555555';
export const DISTRIBUTOR = '44444444-5555-4666-8777-888888888888';
export const CUSTOMER = '55555555-6666-4777-8888-999999999999';
export const RELATION = '66666666-7777-4888-8999-aaaaaaaaaaaa-77777777-8888-4999-8aaa-bbbbbbbbbbbb';
const ADMIN = 'https://admin.microsoft.com/Adminportal/Home';
const ROUTE = '#/BillingAccounts/partner-invitation';
const ROUTE2 = '#/partners/invitation';
const SIGNUP = 'https://portal.office.com/partner/partnersignup.aspx';

export const RESELLER = `${ADMIN}?invType=ResellerRelationship&partnerId=${MINE}&msppId=0&DAP=false${ROUTE}`;
export const DUAL = `${ADMIN}?invType=IndirectResellerRelationship&partnerId=${MINE}&msppId=765432&indirectCSPId=${DISTRIBUTOR}${ROUTE}`;
export const ALONE = `${ADMIN}?invType=IndirectResellerRelationship&partnerId=${MINE}&msppId=765432${ROUTE}`;
export const GDAP = `https://admin.microsoft.com/AdminPortal/Home#/partners/invitation/granularAdminRelationships/${RELATION}`;
export const PARTNERSHIP = `https://partner.microsoft.com/dashboard/v2/customers/indirectresellers/relationshiprequest/${DISTRIBUTOR}`;
export const MCA = 'https://admin.microsoft.com/AdminPortal/Home?ref=/BillingAccounts/agreement';
export const PROFILE = 'https://admin.microsoft.com/Adminportal/Home?#/BillingAccounts/billing-accounts';
export const HOME = 'https://partner.microsoft.com/dashboard/home';
export const safeLink = (link: string) =>
  `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(link)}&data=05%7C02%7Cada%40contoso.example%7C0&sdata=abc%3D&reserved=0`;

/** The account of the examples that are compared with one. */
export const ACCOUNT: LinkContext = {
  tenants: [MINE],
  locations: ['765432'],
  globalPartnerId: '7654300',
  distributors: [{ tenant: DISTRIBUTOR, name: 'Northwind Distribution' }],
  distributorsWhole: true,
};

/** Sound links, byte for byte as the portal makes them or as they are documented. */
export const VALID: readonly (readonly [name: string, link: string, kind: string])[] = [
  ['reseller', RESELLER, 'reseller'],
  ['reseller with admin flag', RESELLER.replace('DAP=false', 'DAP=true'), 'reseller'],
  ['reseller without flag, newer route', `${ADMIN}?invType=ResellerRelationship&partnerId=${MINE}&msppId=0${ROUTE2}`, 'reseller'],
  ['reseller, AdminPortal with capitals', RESELLER.replace('Adminportal', 'AdminPortal'), 'reseller'],
  ['reseller, path in small letters', RESELLER.replace('Adminportal/Home', 'adminportal/home'), 'reseller'],
  ['reseller with a slash before the query', RESELLER.replace('Home?', 'Home/?'), 'reseller'],
  ['reseller with a slash at the end', `${RESELLER}/`, 'reseller'],
  ['reseller, tenant in capitals', RESELLER.replace(MINE, '2222AAAA-3333-4444-8555-66666666BBBB'), 'reseller'],
  ['reseller with a PartnerID', RESELLER.replace('msppId=0', 'msppId=765432'), 'reseller'],
  [
    'reseller, parameters in another order',
    `${ADMIN}?partnerId=${MINE}&DAP=false&msppId=0&invType=ResellerRelationship${ROUTE}`,
    'reseller',
  ],
  ['indirect reseller alone', ALONE, 'reseller'],
  ['indirect reseller alone, newer route', ALONE.replace(ROUTE, ROUTE2), 'reseller'],
  ['both', DUAL, 'dual'],
  ['both, with admin flag', DUAL.replace(ROUTE, `&DAP=true${ROUTE}`), 'dual'],
  ['both, newer route', DUAL.replace(ROUTE, ROUTE2), 'dual'],
  ['both, distributor last', DUAL.replace(`&indirectCSPId=${DISTRIBUTOR}`, `&DAP=true&indirectCSPId=${DISTRIBUTOR}`), 'dual'],
  ['both, msppid in small letters', DUAL.replace('msppId', 'msppid'), 'dual'],
  ['admin relationship', GDAP, 'gdap'],
  ['admin relationship, small letters', GDAP.replace('AdminPortal/Home', 'adminportal/home'), 'gdap'],
  ['admin relationship with an empty query', GDAP.replace('Home#', 'Home?#'), 'gdap'],
  ['admin relationship, slash at the end', `${GDAP}/`, 'gdap'],
  ['admin relationship on the newer host', GDAP.replace('admin.microsoft.com/AdminPortal/Home', 'admin.cloud.microsoft/?'), 'gdap'],
  ['admin relationship on the newer host with path', GDAP.replace('admin.microsoft.com', 'admin.cloud.microsoft'), 'gdap'],
  ['partnership', PARTNERSHIP, 'partnership'],
  ['partnership with a language', PARTNERSHIP.replace('/dashboard', '/en-us/dashboard'), 'partnership'],
  ['partnership, Serbian in Latin script', PARTNERSHIP.replace('/dashboard', '/sr-latn/dashboard'), 'partnership'],
  ['agreement', MCA, 'mca'],
  ['agreement, encoded', MCA.replaceAll('/BillingAccounts/agreement', '%2FBillingAccounts%2Fagreement'), 'mca'],
  ['home for a colleague', HOME, 'home-page'],
  ['home of today', 'https://partner.microsoft.com/dashboard/v2/home', 'home-page'],
];

export interface LinkExample {
  name: string;
  text: string;
  verdict: LinkVerdict;
  kind: string | null;
  /** Findings that must be among those named. */
  says: readonly string[];
  context?: LinkContext;
}

const ex = (name: string, text: string, verdict: LinkVerdict, kind: string | null, says: string, context?: LinkContext): LinkExample => ({
  name,
  text,
  verdict,
  kind,
  says: says.split(' ').filter(Boolean),
  ...(context && { context }),
});

const QP = (link: string) => link.replaceAll('=', '=3D');
const at = (link: string, host: string) => link.replace('admin.microsoft.com', host);

/** Doubtful: may be right, and something about it has to be looked at. */
export const DOUBTFUL: readonly LinkExample[] = [
  ex('an admin flag of no meaning', RESELLER.replace('DAP=false', 'DAP=maybe'), 'warn', 'reseller', 'oddValue'),
  ex('an empty admin flag', RESELLER.replace('DAP=false', 'DAP='), 'warn', 'reseller', 'oddValue'),
  ex('a PartnerID of noughts', RESELLER.replace('msppId=0', 'msppId=000'), 'warn', 'reseller', 'oddValue'),
  ex('a PartnerID of two digits', RESELLER.replace('msppId=0', 'msppId=12'), 'warn', 'reseller', 'oddValue'),
  ex('old sign-up page, changed', `${SIGNUP}?type=ResellerRelationship&id=${MINE}&csp=0&msppid=0`, 'warn', 'reseller-signup', 'oddValue'),
  ex('old sign-up page', `${SIGNUP}?type=ResellerRelationship&id=${MINE}&csp=1&msppid=0`, 'warn', 'reseller-signup', 'legacySignup'),
  ex(
    'old sign-up page for both',
    `${SIGNUP}?type=IndirectResellerRelationship&id=${MINE}&csp=1&msppid=765432&indirectCSP=${DISTRIBUTOR}`,
    'warn',
    'dual-signup',
    'legacySignup',
  ),
  ex(
    'old store',
    `https://businessstore.microsoft.com/manage/partner-invitation?invType=IndirectResellerRelationship&partnerId=${MINE}&msppId=765432&DAP=true`,
    'warn',
    'reseller-store',
    'legacyStore',
  ),
  ex(
    'a route of one project',
    `${ADMIN}#/partners/invitation/reseller?partnerId=${MINE}&msppId=0&DAP=true`,
    'warn',
    'reseller-route',
    'legacyRoute',
  ),
  ex(
    'the same, indirect',
    `${ADMIN}#/partners/invitation/indirectReseller?partnerId=1234567&indirectCSPId=${DISTRIBUTOR}`,
    'warn',
    'reseller-route',
    'legacyRoute',
  ),
  ex('partnership without v2', PARTNERSHIP.replace('/v2', ''), 'warn', 'partnership', 'variantPath'),
  ex('partnership with something added', `${PARTNERSHIP}?src=mail`, 'warn', 'partnership', 'added'),
  ex('a request without the path', GDAP.replace('AdminPortal/Home', ''), 'warn', 'gdap', 'unseenHost'),
  ex('reseller on the newer host', at(RESELLER, 'admin.cloud.microsoft'), 'warn', 'reseller', 'unseenHost'),
  ex('both on the newer host', at(DUAL, 'admin.cloud.microsoft'), 'warn', 'dual', 'unseenHost'),
  ex('US Government, GCC High', at(RESELLER, 'portal.office365.us'), 'warn', 'reseller', 'government'),
  ex('US Government, DoD', at(GDAP, 'portal.apps.mil'), 'warn', 'gdap', 'government'),
  ex('one id instead of two', GDAP.slice(0, -37), 'warn', 'gdap', 'oneId'),
  ex('an id of another form', GDAP.replace(RELATION, 'abc_123-XYZ'), 'warn', 'gdap', 'oddId'),
  ex('a parameter of a newsletter', RESELLER.replace('#', '&utm_source=mail#'), 'warn', 'reseller', 'added'),
  ex('a request with a query', GDAP.replace('Home#', 'Home?source=applauncher#'), 'warn', 'gdap', 'added'),
  ex('a distributor in a form that has none', RESELLER.replace('#', `&indirectCSPId=${DISTRIBUTOR}#`), 'warn', 'reseller', 'added'),
  ex('wrapped', safeLink(DUAL), 'warn', 'dual', 'wrapped'),
  ex('wrapped twice', safeLink(safeLink(GDAP)), 'warn', 'gdap', 'wrapped'),
  ex('a full stop that was copied with it', `${RESELLER}.`, 'warn', 'reseller', 'punctuation'),
  ex('two partners in one text', `${RESELLER}\n${RESELLER.replace(MINE, OTHER)}`, 'warn', 'reseller', 'several'),
  ex('made by another partner', RESELLER.replace(MINE, OTHER), 'warn', 'reseller', 'otherPartner', ACCOUNT),
  ex('made by the distributor', RESELLER.replace(MINE, DISTRIBUTOR), 'warn', 'reseller', 'distributorsOwn', ACCOUNT),
  ex('another location', DUAL.replace('765432', '111222'), 'warn', 'dual', 'otherLocation ours ourDistributor', ACCOUNT),
  ex('the global id', DUAL.replace('765432', '7654300'), 'warn', 'dual', 'globalId', ACCOUNT),
  ex('another distributor', DUAL.replace(DISTRIBUTOR, OTHER), 'warn', 'dual', 'otherDistributor ours', ACCOUNT),
  ex('partnership of a stranger', PARTNERSHIP.replace(DISTRIBUTOR, OTHER), 'warn', 'partnership', 'otherDistributor', ACCOUNT),
  ex('a request about to lapse', GDAP, 'warn', 'gdap', 'ageing', { requests: new Map([[RELATION, '2026-09-01']]), today: '2026-11-25' }),
  ex('no admin rights in the government cloud', RESELLER, 'warn', 'reseller', 'governmentAdmin', { cloud: 'us-government' }),
];

/** Sound in its surroundings. */
export const IN_TEXT: readonly LinkExample[] = [
  ex(
    'the draft of the portal: the first link is the wrong one',
    `Contoso would like to be your provider.\n1. ${PROFILE}\n2. ${DUAL}\nNote: Global Admin`,
    'valid',
    'dual',
    'notTheFirst',
  ),
  ex('a sentence', `Please open ${GDAP}, then approve.`, 'valid', 'gdap', 'inSentence'),
  ex('a word before it', `Data: ${RESELLER}`, 'valid', 'reseller', ''),
  ex('host in capitals', at(RESELLER, 'ADMIN.MICROSOFT.COM'), 'valid', 'reseller', 'hostCase'),
  ex('angle brackets', `<${RESELLER}>`, 'valid', 'reseller', ''),
  ex('brackets and quotes', `(“${DUAL}”)`, 'valid', 'dual', ''),
  ex('Markdown', `[Accept](${RESELLER})`, 'valid', 'reseller', ''),
  ex('Markdown that shows itself', `[${RESELLER}](${RESELLER})`, 'valid', 'reseller', ''),
  ex('bold', `**${RESELLER}**`, 'valid', 'reseller', ''),
  ex('Chinese full stop', `请打开 ${RESELLER}。谢谢`, 'valid', 'reseller', ''),
  ex('blanks and lines around', `\u00a0\n\t ${GDAP} \r\n`, 'valid', 'gdap', ''),
  ex('the same twice', `${GDAP}\n\n${GDAP}`, 'valid', 'gdap', ''),
  ex(
    'beside the agreement and the partner list',
    `${MCA} ${RESELLER} https://admin.microsoft.com/AdminPortal/Home#/partners`,
    'valid',
    'reseller',
    '',
  ),
  ex('beside a website', `http://www.contoso.example ${RESELLER}`, 'valid', 'reseller', ''),
  ex('mine, with my distributor', DUAL, 'valid', 'dual', 'ours ourLocation ourDistributor', { ...ACCOUNT, recipient: 'customer' }),
  ex(
    'tenant in other case',
    DUAL.toLowerCase().replace('invtype=indirectresellerrelationship', 'invType=IndirectResellerRelationship'),
    'valid',
    'dual',
    'ours',
    ACCOUNT,
  ),
  ex('partnership of my distributor', PARTNERSHIP, 'valid', 'partnership', 'ourDistributor', ACCOUNT),
  ex('my own partnership link', PARTNERSHIP, 'valid', 'partnership', 'ownPartnership', {
    tenants: [DISTRIBUTOR],
    isDistributor: true,
    recipient: 'reseller',
  }),
  ex('a joint invitation, seen by the distributor', DUAL, 'valid', 'dual', '', { tenants: [DISTRIBUTOR], isDistributor: true }),
  ex('tenant not seen yet', RESELLER, 'valid', 'reseller', 'accountUnknown'),
  ex('a fresh request', GDAP, 'valid', 'gdap', 'oneCustomer', { requests: new Map([[RELATION, '2026-11-01']]), today: '2026-11-20' }),
  ex('home for a colleague', HOME, 'valid', 'home-page', 'signInPage', { recipient: 'colleague' }),
];

/** Damaged on the way: never to be sent, and what was meant can be seen. `says` names the damage. */
export const DAMAGED: readonly (LinkExample & { was: string | undefined })[] = [
  { ...ex('&amp; in plain text', RESELLER.replaceAll('&', '&amp;'), 'invalid', 'reseller', 'entity'), was: RESELLER },
  { ...ex('&#38; in plain text', DUAL.replaceAll('&', '&#38;'), 'invalid', 'dual', 'entity'), was: DUAL },
  { ...ex('\\& of Markdown', RESELLER.replaceAll('&', '\\&'), 'invalid', 'reseller', 'markdown'), was: RESELLER },
  { ...ex('\\# of Markdown', RESELLER.replace('#', '\\#'), 'invalid', 'reseller', 'markdown'), was: RESELLER },
  { ...ex('zero-width space', RESELLER.replace('&msppId', '\u200b&msppId'), 'invalid', 'reseller', 'invisible'), was: RESELLER },
  { ...ex('soft hyphen', GDAP.replace('granular', 'granular\u00ad'), 'invalid', 'gdap', 'invisible'), was: GDAP },
  { ...ex('direction mark at the end', `${GDAP}\u200f`, 'invalid', 'gdap', 'invisible'), was: GDAP },
  { ...ex('zero-width joiner in the host', at(RESELLER, 'admin.micro\u200dsoft.com'), 'invalid', 'reseller', 'invisible'), was: RESELLER },
  { ...ex('quoted-printable', QP(RESELLER), 'invalid', 'reseller', 'quotedPrintable'), was: RESELLER },
  {
    ...ex('quoted-printable with soft breaks', `${QP(DUAL).slice(0, 75)}=\r\n${QP(DUAL).slice(75)}`, 'invalid', 'dual', 'quotedPrintable'),
    was: DUAL,
  },
  { ...ex('a soft break alone', `${GDAP.slice(0, 75)}=\n${GDAP.slice(75)}`, 'invalid', 'gdap', 'quotedPrintable'), was: GDAP },
  { ...ex('# encoded', RESELLER.replace('#', '%23'), 'invalid', 'reseller', 'encoded'), was: RESELLER },
  {
    ...ex('fragment encoded', GDAP.replace('#/partners/invitation/', '#%2Fpartners%2Finvitation%2F'), 'invalid', 'gdap', 'encoded'),
    was: GDAP,
  },
  {
    ...ex(
      'query encoded',
      RESELLER.replace(/\?(.*)#/, (_, query: string) => `?${encodeURIComponent(query)}#`),
      'invalid',
      'reseller',
      'encoded',
    ),
    was: RESELLER,
  },
  { ...ex('broken over two lines', `${GDAP.slice(0, -36)}\n${GDAP.slice(-36)}`, 'invalid', 'gdap', 'broken'), was: GDAP },
  { ...ex('broken and quoted', `> ${RESELLER.slice(0, 70)}\r\n> ${RESELLER.slice(70)}`, 'invalid', 'reseller', 'broken'), was: RESELLER },
  { ...ex('broken between the two ids', `${GDAP.slice(0, -37)}\n${GDAP.slice(-37)}`, 'invalid', 'gdap', 'broken'), was: GDAP },
  { ...ex('a blank before #', RESELLER.replace('#', ' #'), 'invalid', 'reseller', 'broken'), was: RESELLER },
  { ...ex('pasted twice without a gap', RESELLER + RESELLER, 'invalid', 'reseller', 'doubled'), was: RESELLER },
  { ...ex('two kinds without a gap', GDAP + RESELLER, 'invalid', 'gdap', 'doubled'), was: undefined },
  {
    ...ex('both &amp; and quoted-printable', QP(RESELLER.replaceAll('&', '&amp;')), 'invalid', 'reseller', 'quotedPrintable entity'),
    was: RESELLER,
  },
  {
    ...ex('wrapped and damaged inside', safeLink(RESELLER.replaceAll('&', '&amp;')), 'invalid', 'reseller', 'wrapped entity'),
    was: RESELLER,
  },
  { ...ex('without https', RESELLER.replace('https://', ''), 'invalid', 'reseller', 'noScheme'), was: RESELLER },
];

/** Malicious, cut, made by hand, or nothing of the kind. */
export const INVALID: readonly LinkExample[] = [
  ex('nothing at all', '', 'invalid', null, 'noLink'),
  ex('words', 'Please accept our invitation', 'invalid', null, 'noLink'),
  ex('http', RESELLER.replace('https', 'http'), 'invalid', 'reseller', 'scheme'),
  ex('hxxps', RESELLER.replace('https', 'hxxps'), 'invalid', 'reseller', 'scheme'),
  ex('a program', `javascript:location.href='${RESELLER}'`, 'invalid', null, 'scheme'),
  ex('a page of its own', `data:text/html,<a href='${RESELLER}'>x</a>`, 'invalid', null, 'scheme'),
  ex('our host before another', at(RESELLER, 'admin.microsoft.com.example.net'), 'invalid', null, 'subdomain'),
  ex('our host before another, request', at(GDAP, 'admin.microsoft.com-verify.example'), 'invalid', null, 'subdomain'),
  ex('a hyphen for a dot', at(RESELLER, 'admin-microsoft.com'), 'invalid', null, 'lookAlike'),
  ex('rn for m', at(RESELLER, 'admin.rnicrosoft.com'), 'invalid', null, 'lookAlike'),
  ex('0 for o', at(RESELLER, 'admin.micros0ft.com'), 'invalid', null, 'lookAlike'),
  ex('one letter left out', at(RESELLER, 'admin.microsft.com'), 'invalid', null, 'lookAlike'),
  ex('another ending', at(RESELLER, 'admin.microsoft.co'), 'invalid', null, 'lookAlike'),
  ex('Cyrillic letter', at(RESELLER, 'аdmin.microsoft.com'), 'invalid', null, 'homoglyph'),
  ex('Greek letter', at(GDAP, 'admin.micrοsoft.com'), 'invalid', null, 'homoglyph'),
  ex('full-width letters', at(RESELLER, 'ａdmin.microsoft.com'), 'invalid', null, 'homoglyph'),
  ex('punycode', at(RESELLER, 'xn--dmin-7cd.microsoft.com'), 'invalid', null, 'punycode'),
  ex('punycode of a domain', at(RESELLER, 'admin.xn--mcrosoft-51a.com'), 'invalid', null, 'punycode'),
  ex('our host as a user name', at(RESELLER, 'admin.microsoft.com@example.net'), 'invalid', null, 'userInfo'),
  ex('our host as a user name with port', at(GDAP, 'admin.microsoft.com:443@example.net'), 'invalid', null, 'userInfo'),
  ex('a user name before our host', at(RESELLER, 'ada@admin.microsoft.com'), 'invalid', 'reseller', 'userInfo'),
  ex('a port', at(RESELLER, 'admin.microsoft.com:8443'), 'invalid', 'reseller', 'port'),
  ex('the usual port', at(RESELLER, 'admin.microsoft.com:443'), 'invalid', 'reseller', 'port'),
  ex('a dot after the host', at(RESELLER, 'admin.microsoft.com.'), 'invalid', 'reseller', 'hostDot'),
  ex('encoded letter in the host', at(RESELLER, 'admin.m%69crosoft.com'), 'invalid', 'reseller', 'hostEncoded'),
  ex('backslashes', RESELLER.replace('https://', 'https:\\\\'), 'invalid', 'reseller', 'backslash'),
  ex('backslash after the host', RESELLER.replace('.com/', '.com\\'), 'invalid', null, ''),
  ex(
    'backslash and another host',
    RESELLER.replace('admin.microsoft.com/', 'example.net\\@admin.microsoft.com/'),
    'invalid',
    null,
    'foreign',
  ),
  ex('one slash', RESELLER.replace('https://', 'https:/'), 'invalid', 'reseller', 'slashes'),
  ex('three slashes', RESELLER.replace('https://', 'https:///'), 'invalid', 'reseller', 'slashes'),
  ex('another host of Microsoft', at(RESELLER, 'learn.microsoft.com'), 'invalid', null, 'otherHost'),
  ex('partnership on the admin host', PARTNERSHIP.replace('partner.microsoft', 'admin.microsoft'), 'invalid', null, ''),
  ex('a foreign host', at(RESELLER, 'csp-onboarding.example'), 'invalid', null, 'foreign'),
  ex('a page that leads on', `https://example.net/go?u=${encodeURIComponent(RESELLER)}`, 'invalid', null, 'foreign wrappedElsewhere'),
  ex(
    'a link of another mail filter',
    'https://protect-eu.mimecast.com/s/abc?domain=admin.microsoft.com',
    'invalid',
    null,
    'foreign filtered',
  ),
  ex('a value that leads elsewhere', RESELLER.replace('#', '&u=%2F%2Fexample.net#'), 'invalid', 'reseller', 'added leadsElsewhere'),
  ex('a short link', 'https://bit.ly/3abcdef', 'invalid', null, 'shortener'),
  ex('a Safe Link that is none', safeLink(RESELLER).replace('outlook.com', 'outlook.com.example.net'), 'invalid', null, 'wrappedElsewhere'),
  ex('a Safe Link around an imitation', safeLink(at(RESELLER, 'admin.rnicrosoft.com')), 'invalid', null, 'wrapped lookAlike'),
  ex('a mask in Markdown', `[${RESELLER}](${at(RESELLER, 'example.net')})`, 'invalid', 'reseller', 'masked'),
  ex('a mask in HTML', `<a href="https://example.net/x">${RESELLER}</a>`, 'invalid', 'reseller', 'masked'),
  ex('a sound link beside an imitation', `${RESELLER}\nor\n${at(RESELLER, 'admin.micr0soft.com')}`, 'invalid', 'reseller', 'alsoImitation'),
  ex('cut in the route', RESELLER.slice(0, -6), 'invalid', 'reseller', 'truncated'),
  ex('cut before the route', RESELLER.replace(ROUTE, ''), 'invalid', 'reseller', 'truncated'),
  ex('cut in the tenant', RESELLER.slice(0, RESELLER.indexOf(MINE) + 20), 'invalid', 'reseller', 'truncated missing'),
  ex('cut in the type', `${ADMIN}?invType=IndirectRes`, 'invalid', null, 'truncated'),
  ex('cut in the id', GDAP.slice(0, -5), 'invalid', 'gdap', 'truncated'),
  ex('cut in the first id', GDAP.slice(0, -50), 'invalid', 'gdap', 'truncated'),
  ex('cut before the id', GDAP.slice(0, GDAP.indexOf(RELATION)), 'invalid', 'gdap', 'truncated'),
  ex('cut with dots', `${RESELLER.slice(0, 60)}...`, 'invalid', null, 'truncated'),
  ex('partnership cut', PARTNERSHIP.slice(0, -10), 'invalid', 'partnership', 'truncated'),
  ex('partnership with a PartnerID', PARTNERSHIP.replace(DISTRIBUTOR, '1234567'), 'invalid', 'partnership', ''),
  ex('distributor left empty', DUAL.replace(DISTRIBUTOR, ''), 'invalid', 'dual', ''),
  ex('tenant left out', RESELLER.replace(`&partnerId=${MINE}`, ''), 'invalid', 'reseller', 'missing'),
  ex('no PartnerID', DUAL.replace('&msppId=765432', ''), 'invalid', 'dual', 'missing'),
  ex('PartnerID 0 in the indirect form', ALONE.replace('765432', '0'), 'invalid', 'reseller', 'zeroLocation'),
  ex('PartnerID with letters', DUAL.replace('765432', 'V-765432'), 'invalid', 'dual', 'badLocation'),
  ex('a name for the tenant', RESELLER.replace(MINE, 'contoso.onmicrosoft.com'), 'invalid', 'reseller', 'badTenant'),
  ex('one digit too many', RESELLER.replace(MINE, `${MINE}0`), 'invalid', 'reseller', 'badTenant'),
  ex('a blank to fill in', RESELLER.replace(MINE, '{partnerTenantId}'), 'invalid', 'reseller', 'placeholder'),
  ex('zeros', RESELLER.replace(MINE, '00000000-0000-0000-0000-000000000000'), 'invalid', 'reseller', 'placeholder'),
  ex('a template of the request', GDAP.replace(RELATION, '{relationshipId}'), 'invalid', 'gdap', 'placeholder'),
  ex('tenant twice', RESELLER.replace('&msppId', `&partnerId=${OTHER}&msppId`), 'invalid', 'reseller', 'repeated'),
  ex('both the same company', DUAL.replace(DISTRIBUTOR, MINE), 'invalid', 'dual', 'samePartner'),
  ex('an unknown type', RESELLER.replace('ResellerRelationship', 'OwnerRelationship'), 'invalid', null, 'unknownType'),
  ex('another path', RESELLER.replace('/Adminportal/Home', '/'), 'invalid', null, 'wrongPath'),
  ex('the operator in China', at(RESELLER, 'portal.partner.microsoftonline.cn'), 'invalid', null, 'otherHost'),
  ex('another route', RESELLER.replace(ROUTE, '#/users'), 'invalid', 'reseller', 'wrongRoute'),
  ex('both routes', `${RESELLER}${ROUTE2}`, 'invalid', 'reseller', 'twoFragments'),
  ex('a comma inside', RESELLER.replace('&msppId', ',msppId'), 'invalid', 'reseller', 'badSign'),
  ex('a redirect hidden in it', RESELLER.replace('#', '&returnUrl=//example.net#'), 'invalid', 'reseller', 'badSign'),
  ex('delegated administration', `${ADMIN}?invType=Administration&partnerId=${MINE}${ROUTE}`, 'invalid', 'dap-only', 'obsolete'),
  ex('a trial', `${SIGNUP}?type=Trial&id=${OTHER}&msppid=765432`, 'invalid', 'offer', 'offer'),
  ex('the profile step', PROFILE, 'invalid', 'profile-step', 'profileStep'),
  ex('the customer’s list of partners', 'https://admin.microsoft.com/AdminPortal/Home#/partners', 'invalid', 'partner-list', 'partnerList'),
  ex(
    'a delegated session',
    `https://admin.microsoft.com/Partner/BeginClientSession.aspx?CTID=${CUSTOMER}`,
    'invalid',
    'delegated-session',
    'delegatedSession',
  ),
  ex('the customer list', 'https://partner.microsoft.com/dashboard/v2/customers/list', 'invalid', 'customer-list-page', 'portalPage'),
  ex(
    'a relationship in the portal',
    `https://partner.microsoft.com/dashboard/commerce2/customers/${CUSTOMER}/adminrelationships/${RELATION}`,
    'invalid',
    'admin-relationship-page',
    'portalPage',
  ),
  ex('the start of the admin center', 'https://admin.microsoft.com/', 'invalid', null, 'notInvitation'),
  ex('a website', 'https://www.contoso.example/', 'invalid', null, 'foreign'),
  ex('somebody else’s, about to be sent', RESELLER.replace(MINE, OTHER), 'invalid', 'reseller', 'notOurs', {
    ...ACCOUNT,
    recipient: 'customer',
  }),
  ex('exchanged', DUAL.replace(MINE, OTHER).replace(DISTRIBUTOR, MINE), 'invalid', 'dual', 'swapped', ACCOUNT),
  ex('customer link to a reseller', RESELLER, 'invalid', 'reseller', 'resellerBecomesCustomer', { ...ACCOUNT, recipient: 'reseller' }),
  ex('partnership link to a customer', PARTNERSHIP, 'invalid', 'partnership', 'customerCannot', { ...ACCOUNT, recipient: 'customer' }),
  ex('customer link to a distributor', DUAL, 'invalid', 'dual', 'distributorsInvite', { ...ACCOUNT, recipient: 'distributor' }),
  ex('customer link to a colleague', GDAP, 'invalid', 'gdap', 'notForColleagues', { recipient: 'colleague' }),
  ex('home to a customer', HOME, 'invalid', 'home-page', 'nothingToAccept', { recipient: 'customer' }),
  ex('another kind than meant', GDAP, 'invalid', 'gdap', 'wrongKind', { wants: 'customer-reseller' }),
  ex('the distributor is missing', ALONE, 'invalid', 'reseller', 'wantsDistributor', { ...ACCOUNT, wants: 'customer-dual' }),
  ex('a request that has lapsed', GDAP, 'invalid', 'gdap', 'lapsed', {
    requests: new Map([[RELATION, '2026-05-01']]),
    today: '2026-11-20',
  }),
];
