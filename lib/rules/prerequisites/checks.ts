import { conditionHolds } from '../conditions';
import { accountCountry } from '../countries';
import type { FactValue } from '../facts';
import type { Lookup } from '../lookup';
import { isLatin, isPlausibleName, isPostBox, isSuspiciousName, partnerIdForm } from './company';
import { isGenericMailbox, isOnMicrosoft, isWebmail } from './contact';

/** What a rule says of the facts; `unknown` while its input was not seen, never a guess. */
export type Verdict = 'pass' | 'fail' | 'warn' | 'unknown';
type Check = (facts: Lookup) => Verdict;

/** A check of one value: unknown without it. */
const of =
  <T>(value: (facts: Lookup) => T | undefined, check: (value: T) => Verdict): Check =>
  (facts) => {
    const found = value(facts);
    return found === undefined ? 'unknown' : check(found);
  };
const passIf = (good: boolean, otherwise: 'fail' | 'warn' = 'fail'): Verdict => (good ? 'pass' : otherwise);

/** A status on its way is no failure, but not there yet either. */
const reached =
  (good: string, ...underWay: string[]) =>
  (status: FactValue): Verdict =>
    status === good ? 'pass' : underWay.some((other) => other === status) ? 'warn' : 'fail';

const myRoles = (facts: Lookup) => facts.mine('user.roles')?.value;
const company = (facts: Lookup) => facts.value('legal.companyName');
const address = (facts: Lookup) => facts.value('legal.address');
const contact = (facts: Lookup) => facts.value('legal.primaryContactEmail');

/** The check of each rule of `prerequisites.json`, by its id. */
export const CHECKS: Readonly<Record<string, Check>> = {
  'pre.global-admin': of(myRoles, (mine) => passIf(mine.includes('global-admin'))),
  // A Global admin may accept a distributor by the older sources; for customers it takes Admin agent in all of them.
  'pre.admin-agent': of(myRoles, (mine) => (mine.includes('admin-agent') ? 'pass' : mine.includes('global-admin') ? 'warn' : 'fail')),
  'pre.maicpp-active': of((f) => f.value('programme.maicpp'), reached('active', 'pending', 'pending-qualification')),
  'pre.partnerid-format': of(
    (f) => f.value('partnerId.associated'),
    (id) => ({ usual: 'pass', unusual: 'warn', wrong: 'fail' })[partnerIdForm(id)] as Verdict,
  ),
  'pre.partnerid-type': of(
    (f) => f.ofAssociatedLocation('location.type')?.value,
    (type) => passIf(type === 'location'),
  ),
  'pre.partnerid-country': (f) => {
    const location = f.ofAssociatedLocation('location.country')?.value;
    const account = f.value('account.country');
    return location && account ? passIf(location === account) : 'unknown';
  },
  'pre.partnerid-vetted': of(
    (f) => f.ofAssociatedLocation('location.vetting')?.value,
    (status) => passIf(status === 'authorized', 'warn'),
  ),
  'pre.legal-name-shape': of(company, (name) => passIf(isPlausibleName(name))),
  'pre.legal-name-warn': of(company, (name) => passIf(!isSuspiciousName(name), 'warn')),
  'pre.address-match': of(address, (text) => passIf(!isPostBox(text))),
  'pre.address-latin': of(address, (text) => passIf(isLatin(text), 'warn')),
  'pre.contact-webmail': of(contact, (email) => passIf(!isWebmail(email))),
  'pre.contact-onmicrosoft': of(contact, (email) => passIf(!isOnMicrosoft(email), 'warn')),
  'pre.contact-generic': of(contact, (email) => passIf(!isGenericMailbox(email), 'warn')),
  'pre.registration-id': (f) => {
    if (accountCountry(f) === undefined) return 'unknown';
    if (!conditionHolds('registrationCountry', f)) return 'pass';
    const number = f.value('legal.registrationNumber');
    return number === undefined ? 'unknown' : passIf(number === 'present');
  },
  'pre.support-contact': of(
    (f) => f.value('legal.supportContact'),
    (contact) => passIf(contact === 'present'),
  ),
  'pre.verification-authorized': of((f) => f.value('verification.status'), reached('authorized', 'pending')),
  'pre.mpa-signed': of(
    (f) => f.value('agreement.mpa'),
    (row) => passIf(row === 'accepted', 'warn'),
  ),
  'pre.reseller-active': of(
    (f) => f.value('programme.reseller'),
    reached('active', 'pending', 'pending-qualification', 'qualified', 'signed'),
  ),
  'pre.security-contact': (f) => {
    const shown = [f.own('legal.securityContact'), f.own('security.contact')].filter((fact) => fact !== undefined);
    const newest = shown.sort((a, b) => b.lastSeenAt - a.lastSeenAt)[0];
    return newest ? passIf(newest.value === 'present' || newest.value === 'completed', 'warn') : 'unknown';
  },
  'pre.mfa-admins': of(
    (f) => f.value('security.mfaAdmins'),
    (state) => passIf(state === 'completed'),
  ),
};
