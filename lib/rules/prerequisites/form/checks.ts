import { samePartnerId } from '../../partner-id';
import { whoFits } from '../../regions/fit';
import { MARKETS, type MarketTable } from '../../regions/table';
import type { Parties } from '../../regions/types';
import { domainOf, mailService } from '../contact';
import { type Check, FAIL, type Outcome, of, PASS, passIf, UNKNOWN, WARN } from '../input';
import { compareNames } from '../names';
import { ofText } from '../text';
import { addressWhole, postalCodeForm } from './address';
import { looksLike, registeredDomain } from './domains';
import { mailForm } from './mail';
import { phoneForm } from './phone';

const why = (verdict: Outcome['verdict'], which: string, params?: Outcome['params']): Outcome => ({
  verdict,
  why: which,
  ...(params && { params }),
});

/** Yes is good; no is a failure of a blocker, or a warning. */
const yes = (field: Parameters<typeof of>[0], otherwise: Outcome = FAIL) => of(field, (value) => passIf(value === true, otherwise));
const no = (field: Parameters<typeof of>[0], otherwise: Outcome = FAIL) => of(field, (value) => passIf(value === false, otherwise));

/** The day of a document: real, not to come, and not older than twelve months. */
function documentDay(day: string, today: string | undefined): Outcome {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== day) return why('fail', 'form');
  if (day < '1900-01-01') return why('fail', 'early');
  if (!today) return UNKNOWN;
  if (day > today) return why('fail', 'future');
  const year = Number(today.slice(0, 4)) - 1;
  return passIf(day >= `${year}${today.slice(4)}`, WARN);
}

/** Nine digits, written in groups or not. Source `L-DUNS`. */
function duns(text: string): Outcome {
  const digits = text.normalize('NFKC').replace(/[\s\p{Pd}.]/gu, '');
  if (!/^\d{9}$/.test(digits)) return WARN;
  return /^(\d)\1{8}$/.test(digits) || digits === '123456789' ? why('warn', 'unlikely') : PASS;
}

/** Contact and company must share the registered domain. One that only resembles it is named as such. */
function ownDomain(email: string, company: string | undefined): Outcome {
  if (!company?.trim()) return UNKNOWN;
  const [own, contact] = [registeredDomain(company), registeredDomain(domainOf(email))];
  if (!email.includes('@') || !contact) return why('fail', 'email.form');
  if (!own) return why('fail', 'company');
  const service = mailService(own.domain);
  if (service === 'named') return why('fail', 'service', { domain: own.domain });
  if (own.domain !== contact.domain) {
    const params = { here: contact.domain, there: own.domain };
    return why('fail', looksLike(domainOf(email), company) ? 'alike' : 'other', params);
  }
  // The kept lists of mail services are nobody's rule, and may hold a company's own domain.
  if (service) return why('warn', 'service', { domain: own.domain });
  return own.known ? PASS : why('warn', 'email.ending');
}

/** The address of a web page that people can open. */
function website(text: string): Outcome {
  try {
    const url = new URL(/^[a-z]+:/i.test(text) ? text : `https://${text}`);
    return passIf(/^https?:$/.test(url.protocol) && url.username === '' && registeredDomain(url.hostname)?.known === true, WARN);
  } catch {
    return WARN;
  }
}

function legalName(here: string, registry: string | undefined): Outcome {
  if (!registry?.trim()) return UNKNOWN;
  const { result, ...params } = compareNames(here, registry);
  if (result === 'equal') return PASS;
  return result === 'different' ? { verdict: 'fail', params } : why('warn', result, params);
}

function customerEmail(email: string, company: string | undefined): Outcome {
  const form = mailForm(email);
  if (form.verdict === 'fail') return form;
  const domain = registeredDomain(domainOf(email))?.domain;
  if (domain === 'microsoft.com') return why('warn', 'microsoft');
  return company && domain === registeredDomain(company)?.domain ? why('warn', 'own') : PASS;
}

/** May these do business with one another, by the dated table of markets? It warns and never fails. */
function inOneRegion(parties: Parties, table: MarketTable = MARKETS): Outcome {
  const { verdict, asOf } = whoFits(parties, table);
  if (verdict !== 'incompatible') return verdict === 'compatible' ? PASS : UNKNOWN;
  return { ...WARN, ...(table.own && { why: 'own' }), params: { tableOn: asOf } };
}

/** The check of each rule of `form-prerequisites.json`, by its id. Advice has none. */
export const FORM_CHECKS: Readonly<Record<string, Check>> = {
  'pre.work-account': of('signInAccount', (account) => passIf(account === 'work')),
  'pre.tenant-id': ofText('tenantId', (id) => {
    if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) return FAIL;
    return passIf(!/^[0-]+$/.test(id) && !/^[f-]+$/i.test(id));
  }),
  'pre.partnerid-one-to-one': no('partnerIdInUse'),
  'pre.tenant-new-region': no('tenantOfOtherRegion'),
  'pre.tenant-role-mix': of('otherAuthorisation', (other) =>
    other === 'none' ? PASS : other === 'direct-bill-restricted' ? why('warn', 'restricted') : FAIL,
  ),
  'pre.tenant-unbound': no('tenantBound'),
  'pre.self-service-signup': yes('selfServiceSignup', WARN),
  'pre.gov-domain': of('tenantCloud', (cloud) => passIf(cloud === 'public')),
  'pre.legal-name-match': ofText('legalName', (name, { registryName }) => legalName(name, registryName)),
  'pre.country-fixed': of('accountCountry', (_, { countryMeant }) => (countryMeant === undefined ? UNKNOWN : passIf(countryMeant, WARN))),
  'pre.address-complete': addressWhole,
  'pre.postcode': ofText('postalCode', (code, { accountCountry }) => postalCodeForm(code, accountCountry)),
  'pre.duns': ofText('duns', duns),
  'pre.contact-email-form': ofText('contactEmail', mailForm),
  'pre.contact-domain-owned': ofText('contactEmail', (email, { companyDomain }) => ownDomain(email, companyDomain)),
  'pre.contact-monitored': yes('mailboxRead', WARN),
  'pre.contact-name-id': yes('nameAsOnId', WARN),
  'pre.support-email': ofText('supportEmail', mailForm),
  'pre.support-phone': ofText('supportPhone', (phone, { accountCountry }) => phoneForm(phone, accountCountry)),
  'pre.support-website': ofText('supportWebsite', website),
  'pre.company-phone': ofText('companyPhone', (phone, { accountCountry }) => phoneForm(phone, accountCountry)),
  'pre.docs-business': ofText('documentDate', (day, { today }) => documentDay(day, today)),
  'pre.docs-domain': yes('domainProof', WARN),
  'pre.docs-filename': ofText('fileName', (name) => passIf(/^[A-Za-z0-9._-]+$/.test(name), WARN)),
  'pre.signatory': yes('signatoryIsGlobalAdmin'),
  'pre.dist-region': of('distributorCountry', (distributor, { accountCountry, markets }) =>
    inOneRegion({ reseller: accountCountry, distributor }, markets),
  ),
  'pre.dist-pla-match': ofText('distributorPartnerId', (id, { partnerId }) =>
    partnerId?.trim() ? passIf(samePartnerId(id, partnerId), { verdict: 'fail', params: { here: id, there: partnerId.trim() } }) : UNKNOWN,
  ),
  'pre.customer-region': of('customerCountry', (customer, { accountCountry, markets }) =>
    inOneRegion({ reseller: accountCountry, customer }, markets),
  ),
  'pre.customer-email': ofText('customerEmail', (email, { companyDomain }) => customerEmail(email, companyDomain)),
  'pre.customer-not-csp': no('customerIsCsp'),
  'pre.ttm-revenue': of('revenueUsd', (revenue, { authorisedMonths }) => {
    if (!Number.isFinite(revenue) || revenue < 0) return why('fail', 'form');
    if (revenue >= 1000) return PASS;
    if (authorisedMonths === undefined) return UNKNOWN;
    return authorisedMonths < 12 ? why('pass', 'early') : WARN;
  }),
};
