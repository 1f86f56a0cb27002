import { ADMIN_HOST, CLOUD_HOST, GOVERNMENT, PORTAL_HOST, SIGNUP_HOST } from './hosts';
import { judgeQuery, type Shape } from './judge-query';
import { decoded, type Taken, valuesOf } from './parse';
import { QUERY_FORMS } from './query-forms';
import { type Found, found } from './reasons';
import { GUID, leadsElsewhere, wrongRelationship, wrongTenant } from './values';

const ADMIN_HOSTS = [ADMIN_HOST, CLOUD_HOST, ...Object.keys(GOVERNMENT)];
const HOME = /^\/adminportal\/home\/?$/i;

const none = (kind: string | null, reason: string, parts: Shape['parts'] = {}): Shape => ({
  kind,
  invitation: null,
  era: 'none',
  parts,
  reasons: [found(reason)],
});

/** Parameters that a link of this form never has: somebody put them there. */
const added = ({ params }: Taken): Found[] =>
  params.flatMap(([name, value]) => (name ? [found('added', { name: decoded(name).slice(0, 60) }), ...leadsElsewhere(name, value)] : []));

/** Request for an admin relationship: `…#/partners/invitation/granularAdminRelationships/{id}` (Microsoft Graph, overview of the API). */
function gdap(taken: Taken, host: string): Shape | null {
  const rest = /^\/partners\/invitation\/granularAdminRelationships(?:\/(.*))?$/i.exec(taken.fragment ?? '');
  if (!rest || !(HOME.test(taken.path) || /^\/?$/.test(taken.path))) return null;
  const id = (rest[1] ?? '').replace(/\/$/, '');
  const wrong = id.includes('#') ? found('twoFragments') : wrongRelationship(id);
  return {
    kind: 'gdap',
    invitation: 'customer-gdap',
    era: 'current',
    parts: { relationship: id },
    reasons: [
      ...(wrong ? [wrong] : []),
      ...added(taken),
      ...(host === CLOUD_HOST ? [found('variantHost')] : HOME.test(taken.path) ? [] : [found('unseenHost')]),
      found('oneCustomer'),
    ],
  };
}

/** A route that one public project alone uses, and with the meaning of the two ids exchanged. */
function route(taken: Taken): Shape | null {
  const rest = /^\/partners\/invitation\/(?:reseller|indirectReseller)(?:\?(.*))?$/i.exec(taken.fragment ?? '');
  if (!rest || !HOME.test(taken.path)) return null;
  const sign = /[^\w=&.%~{}-]/.exec(rest[1] ?? '')?.[0];
  const params = (rest[1] ?? '').split('&').map((pair) => pair.split('=') as [string, string?]);
  const [partner = ''] = valuesOf(
    params.map(([name, value = '']) => [name, value] as const),
    'partnerId',
  );
  const wrong =
    partner === '' ? found('missing', { name: 'partnerId' }) : /^\d+$/.test(partner) ? null : wrongTenant('partnerId', partner, false);
  return {
    kind: 'reseller-route',
    invitation: 'customer-reseller',
    era: 'current',
    parts: GUID.test(partner) ? { partner: partner.toLowerCase() } : {},
    reasons: [found('legacyRoute'), ...(wrong ? [wrong] : []), ...(sign ? [found('badSign', { sign })] : [])],
  };
}

/** The customer agreement: one address for everybody. */
function mca(taken: Taken): Shape | null {
  const [ref] = valuesOf(taken.params, 'ref');
  if (ref === undefined || !HOME.test(taken.path)) return null;
  const place = decoded(ref).toLowerCase();
  const whole = '/billingaccounts/agreement';
  if (place !== whole && !(place.length > 4 && whole.startsWith(place) && taken.raw.endsWith(ref))) return null;
  const others = taken.params.filter(([name]) => name.toLowerCase() !== 'ref');
  return {
    kind: 'mca',
    invitation: 'customer-mca',
    era: 'current',
    parts: {},
    reasons: [
      ...(place === whole ? [] : [found('truncated')]),
      ...added({ ...taken, params: others }),
      ...(taken.fragment ? [found('wrongRoute')] : []),
      found('fixed'),
    ],
  };
}

/** Pages of the admin center that stand in the same mails and are no invitation. */
function adminPage(taken: Taken): Shape | null {
  if (!HOME.test(taken.path)) return null;
  const place = (taken.fragment ?? '').replace(/\/$/, '').toLowerCase();
  if (place === '/partners') return none('partner-list', 'partnerList');
  return place === '/billingaccounts/billing-accounts' ? none('profile-step', 'profileStep') : null;
}

function delegated(taken: Taken): Shape | null {
  if (!/^\/partner\/beginclientsession\.aspx$/i.test(taken.path)) return null;
  const [customer] = valuesOf(taken.params, 'CTID');
  return none('delegated-session', 'delegatedSession', customer && GUID.test(customer) ? { customer: customer.toLowerCase() } : {});
}

const LOCALE = '(?:/[a-z]{2,3}(?:-[a-z0-9]{2,8}){1,2})?';
const PARTNERSHIP = new RegExp(`^${LOCALE}/dashboard/(v2/)?customers/indirectresellers/relationshiprequest(?:/([^/]*))?/?$`, 'i');

/** A distributor's request to resellers, made once for all of them. */
function partnership(taken: Taken): Shape | null {
  const [whole, v2, id = ''] = PARTNERSHIP.exec(taken.path) ?? [];
  if (whole === undefined) return null;
  const wrong = wrongTenant('id', id, true);
  return {
    kind: 'partnership',
    invitation: 'reseller-partnership',
    era: 'current',
    parts: GUID.test(id) ? { distributor: id.toLowerCase() } : {},
    reasons: [
      ...(wrong ? [wrong] : []),
      ...(v2 ? [] : [found('variantPath')]),
      ...added(taken),
      ...(taken.fragment ? [found('wrongRoute')] : []),
      found('forResellers'),
    ],
  };
}

const PAGE = new RegExp(`^${LOCALE}/(?:dashboard|commerce)(?:/|$)`, 'i');
const SIGN_IN = new RegExp(`^${LOCALE}/dashboard/(?:v2/)?home/?$`, 'i');

/** Any other page of Partner Center. Its home is what a new colleague is sent to. */
function portalPage(taken: Taken): Shape | null {
  if (SIGN_IN.test(taken.path) && !taken.query && !taken.fragment)
    return { kind: 'home-page', invitation: 'partner-user-added', era: 'current', parts: {}, reasons: [found('signInPage')] };
  if (!PAGE.test(taken.path)) return null;
  if (/\/customers\/list\/?$/i.test(taken.path)) return none('customer-list-page', 'portalPage');
  const detail = /\/customers\/([0-9a-f-]{36})\/adminrelationships\/([0-9a-f-]{36,73})\/?$/i.exec(taken.path);
  if (detail) return none('admin-relationship-page', 'portalPage', { customer: detail[1]!.toLowerCase(), relationship: detail[2]! });
  return none(null, 'portalPage');
}

type Family = readonly [hosts: readonly string[], judge: (taken: Taken, host: string) => Shape | null];

/** All forms, the most particular first. */
const FAMILIES: readonly Family[] = [
  [ADMIN_HOSTS, gdap],
  [ADMIN_HOSTS, route],
  [ADMIN_HOSTS, mca],
  [[SIGNUP_HOST, ADMIN_HOST], delegated],
  [ADMIN_HOSTS, adminPage],
  ...QUERY_FORMS.map(
    (form): Family => [
      form.hosts,
      (taken) => {
        const hinted =
          valuesOf(taken.params, form.type).length > 0 || /partner-invitation|partners\/invitation/i.test(taken.fragment ?? '');
        return form.path.test(taken.path) && hinted ? judgeQuery(taken, form) : null;
      },
    ],
  ),
  [[PORTAL_HOST], partnership],
  [[PORTAL_HOST], portalPage],
];

/** Form of a link on one of the known hosts; without a host, of whatever form it has. Nothing where it has none that is known. */
export function shapeOf(taken: Taken, host?: string): Shape | null {
  for (const [hosts, judge] of FAMILIES) {
    if (host !== undefined && !hosts.includes(host)) continue;
    const shape = judge(taken, host ?? hosts[0]!);
    if (shape) return shape;
  }
  return null;
}
