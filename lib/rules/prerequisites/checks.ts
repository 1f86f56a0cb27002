import registrationFile from '../knowledge/registration-countries.json';
import { isLatin, isPlausibleName, isSuspiciousName, partnerIdForm, postBox } from './company';
import { isGenericMailbox, isOnMicrosoft, mailService } from './contact';
import { type Check, FAIL, type Outcome, of, PASS, passIf, UNKNOWN, type Verdict, WARN } from './input';
import { asRegistered } from './street';
import { ofText } from './text';

export type { Check, Outcome, Verdict };

const registration: ReadonlySet<string> = new Set(registrationFile.countries);

/** A status on its way is no failure, but not there yet either. */
const reached =
  (good: string, ...underWay: string[]) =>
  (status: string): Outcome =>
    status === good ? PASS : underWay.includes(status) ? WARN : FAIL;

/** What the form of a PartnerID means for the rule. */
const byForm: Readonly<Record<ReturnType<typeof partnerIdForm>, Outcome>> = { usual: PASS, unusual: WARN, wrong: FAIL };

/** The check of each rule of `prerequisites.json`, by its id. */
export const CHECKS: Readonly<Record<string, Check>> = {
  'pre.global-admin': of('roles', (mine) => passIf(mine.includes('global-admin'))),
  // A Global admin may accept a distributor by the older sources; for customers it takes Admin agent in all of them.
  'pre.admin-agent': of('roles', (mine) => (mine.includes('admin-agent') ? PASS : mine.includes('global-admin') ? WARN : FAIL)),
  'pre.maicpp-active': of('maicppStatus', reached('active', 'pending', 'pending-qualification')),
  'pre.partnerid-format': ofText('partnerId', (id) => byForm[partnerIdForm(id)]),
  'pre.partnerid-type': of('partnerIdType', (type) => passIf(type === 'location')),
  'pre.partnerid-country': of('partnerIdCountry', (country, { accountCountry }) =>
    accountCountry ? passIf(country === accountCountry) : UNKNOWN,
  ),
  'pre.partnerid-vetted': of('locationVetting', (status) => passIf(status === 'authorized', WARN)),
  'pre.legal-name-shape': ofText('legalName', (name) => passIf(isPlausibleName(name))),
  'pre.legal-name-warn': ofText('legalName', (name) => passIf(!isSuspiciousName(name), WARN)),
  'pre.address-match': ofText('legalAddress', (text, input) => {
    const registered = asRegistered(input);
    const box = postBox(text);
    if (box === 'only') return FAIL;
    return box && registered.verdict === 'pass' ? WARN : registered;
  }),
  'pre.address-latin': ofText('legalAddress', (text) => passIf(isLatin(text), WARN)),
  'pre.contact-webmail': ofText('contactEmail', (email) => {
    const service = mailService(email);
    return service === 'named' ? FAIL : passIf(service === null, WARN);
  }),
  'pre.contact-onmicrosoft': ofText('contactEmail', (email) => passIf(!isOnMicrosoft(email), WARN)),
  'pre.contact-generic': ofText('contactEmail', (email) => passIf(!isGenericMailbox(email), WARN)),
  'pre.registration-id': of('accountCountry', (country, { registrationNumber }) => {
    if (!registration.has(country)) return PASS;
    if (!registrationNumber?.trim()) return { verdict: 'unknown', why: 'needed' };
    return passIf(registrationNumber !== 'absent');
  }),
  'pre.support-contact': of('supportContact', (contact) => passIf(contact === 'present')),
  'pre.verification-authorized': of('verificationStatus', reached('authorized', 'pending')),
  'pre.mpa-signed': of('mpa', (row) => passIf(row === 'accepted', WARN)),
  'pre.reseller-active': of('resellerStatus', reached('active', 'pending', 'pending-qualification', 'qualified', 'signed')),
  'pre.security-contact': of('securityContact', (contact) => passIf(contact === 'present', WARN)),
  'pre.mfa-admins': of('mfaAdmins', (state) => passIf(state === 'completed')),
};
