import type { FoldedFact } from '../assessment';
import { accountCountry, accountCountryFact } from '../countries';
import type { Lookup } from '../lookup';
import type { InputField, PrerequisiteInput } from './input';

/** The newer of the two pages that show whether there is a security contact. */
function securityContact(facts: Lookup): PrerequisiteInput['securityContact'] {
  const shown = [facts.own('legal.securityContact'), facts.own('security.contact')].filter((fact) => fact !== undefined);
  const newest = shown.sort((a, b) => b.lastSeenAt - a.lastSeenAt)[0];
  return newest && (newest.value === 'present' || newest.value === 'completed' ? 'present' : 'absent');
}

/** A status is a word of its own list; the type of the fact is wider than that. */
const word = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** What of the rules' input the portal has shown. */
export function inputOf(facts: Lookup): PrerequisiteInput {
  return {
    roles: facts.mine('user.roles')?.value,
    tenantId: facts.value('account.tenantId'),
    maicppStatus: word(facts.value('programme.maicpp')),
    partnerId: facts.value('partnerId.associated'),
    partnerIdType: facts.ofAssociatedLocation('location.type')?.value,
    partnerIdCountry: facts.ofAssociatedLocation('location.country')?.value,
    locationVetting: word(facts.ofAssociatedLocation('location.vetting')?.value),
    accountCountry: accountCountry(facts),
    legalName: facts.value('legal.companyName'),
    legalAddress: facts.value('legal.address'),
    registrationNumber: facts.value('legal.registrationNumber'),
    contactEmail: facts.value('legal.primaryContactEmail'),
    supportContact: facts.value('legal.supportContact'),
    verificationStatus: word(facts.value('verification.status')),
    mpa: facts.value('agreement.mpa'),
    resellerStatus: word(facts.value('programme.reseller')),
    securityContact: securityContact(facts),
    mfaAdmins: facts.value('security.mfaAdmins'),
  };
}

/** When the portal last showed it, by field (ms, UTC). */
export function inputSeenAt(facts: Lookup): Partial<Record<InputField, number>> {
  const shown: Partial<Record<InputField, FoldedFact | undefined>> = {
    tenantId: facts.own('account.tenantId'),
    maicppStatus: facts.own('programme.maicpp'),
    partnerId: facts.own('partnerId.associated'),
    partnerIdType: facts.ofAssociatedLocation('location.type'),
    partnerIdCountry: facts.ofAssociatedLocation('location.country'),
    locationVetting: facts.ofAssociatedLocation('location.vetting'),
    accountCountry: accountCountryFact(facts),
    legalName: facts.own('legal.companyName'),
    legalAddress: facts.own('legal.address'),
    contactEmail: facts.own('legal.primaryContactEmail'),
    mfaAdmins: facts.own('security.mfaAdmins'),
  };
  return Object.fromEntries(Object.entries(shown).flatMap(([field, fact]) => (fact ? [[field, fact.lastSeenAt]] : [])));
}
