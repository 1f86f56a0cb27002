/**
 * For each rule whose input is a fact: what the portal shows, and the verdict on it. Every rule has at least one example
 * that passes and one that does not.
 */
export interface FindingExample {
  rule: string;
  verdict: 'pass' | 'fail' | 'warn';
  shown: Record<string, unknown>;
}

const me = (...roles: string[]) => ({ 'me.user': 'ada@contoso.example', 'user.roles@user:ada@contoso.example': roles });
const mine = (key: string, value: unknown) => ({ 'partnerId.associated': '1234567', [`${key}@location:1234567`]: value });
const contact = (email: string) => ({ 'legal.primaryContactEmail': email });

export const FINDING_EXAMPLES: readonly FindingExample[] = [
  { rule: 'pre.global-admin', verdict: 'pass', shown: me('global-admin') },
  { rule: 'pre.global-admin', verdict: 'fail', shown: me('admin-agent') },
  { rule: 'pre.admin-agent', verdict: 'pass', shown: me('admin-agent') },
  { rule: 'pre.admin-agent', verdict: 'warn', shown: me('global-admin') },
  { rule: 'pre.admin-agent', verdict: 'fail', shown: me('helpdesk-agent') },
  { rule: 'pre.maicpp-active', verdict: 'pass', shown: { 'programme.maicpp': 'active' } },
  { rule: 'pre.maicpp-active', verdict: 'warn', shown: { 'programme.maicpp': 'pending' } },
  { rule: 'pre.maicpp-active', verdict: 'fail', shown: { 'programme.maicpp': 'rejected' } },
  { rule: 'pre.partnerid-format', verdict: 'pass', shown: { 'partnerId.associated': '1234567' } },
  { rule: 'pre.partnerid-format', verdict: 'pass', shown: { 'partnerId.associated': '0012345' } },
  { rule: 'pre.partnerid-format', verdict: 'warn', shown: { 'partnerId.associated': '123456789' } },
  { rule: 'pre.partnerid-format', verdict: 'fail', shown: { 'partnerId.associated': '123' } },
  { rule: 'pre.partnerid-type', verdict: 'pass', shown: mine('location.type', 'location') },
  { rule: 'pre.partnerid-type', verdict: 'fail', shown: mine('location.type', 'global') },
  { rule: 'pre.partnerid-country', verdict: 'pass', shown: { ...mine('location.country', 'DE'), 'account.country': 'DE' } },
  { rule: 'pre.partnerid-country', verdict: 'fail', shown: { ...mine('location.country', 'FR'), 'account.country': 'DE' } },
  { rule: 'pre.partnerid-vetted', verdict: 'pass', shown: mine('location.vetting', 'authorized') },
  { rule: 'pre.partnerid-vetted', verdict: 'warn', shown: mine('location.vetting', 'pending') },
  { rule: 'pre.legal-name-shape', verdict: 'pass', shown: { 'legal.companyName': 'Contoso GmbH' } },
  { rule: 'pre.legal-name-shape', verdict: 'pass', shown: { 'legal.companyName': '云杉' } },
  { rule: 'pre.legal-name-shape', verdict: 'fail', shown: { 'legal.companyName': 'GmbH' } },
  { rule: 'pre.legal-name-shape', verdict: 'fail', shown: { 'legal.companyName': '&&' } },
  { rule: 'pre.legal-name-warn', verdict: 'pass', shown: { 'legal.companyName': 'Contoso GmbH' } },
  { rule: 'pre.legal-name-warn', verdict: 'warn', shown: { 'legal.companyName': 'contoso.com' } },
  { rule: 'pre.legal-name-warn', verdict: 'warn', shown: { 'legal.companyName': 'AAAA' } },
  { rule: 'pre.legal-name-warn', verdict: 'warn', shown: { 'legal.companyName': 'A B C D' } },
  { rule: 'pre.address-match', verdict: 'pass', shown: { 'legal.address': 'Box Hill 3, Melbourne' } },
  { rule: 'pre.address-match', verdict: 'fail', shown: { 'legal.address': 'P.O. Box 12, Springfield' } },
  { rule: 'pre.address-match', verdict: 'warn', shown: { 'legal.address': 'Office 12, Sheikh Zayed Road, P.O. Box 500, Dubai' } },
  { rule: 'pre.address-match', verdict: 'fail', shown: { 'legal.address': 'Postfach 12, 10115 Berlin' } },
  { rule: 'pre.address-latin', verdict: 'pass', shown: { 'legal.address': 'Łódź, ul. Piłsudskiego 1' } },
  { rule: 'pre.address-latin', verdict: 'warn', shown: { 'legal.address': 'Ερμού 1, Αθήνα' } },
  { rule: 'pre.contact-webmail', verdict: 'pass', shown: contact('ada@contoso.example') },
  { rule: 'pre.contact-webmail', verdict: 'pass', shown: contact('ada@outlook-consulting.com') },
  { rule: 'pre.contact-webmail', verdict: 'pass', shown: contact('ada@live.contoso.com') },
  { rule: 'pre.contact-webmail', verdict: 'fail', shown: contact('ada@gmail.com') },
  { rule: 'pre.contact-webmail', verdict: 'fail', shown: contact('ada@Yahoo.co.uk') },
  { rule: 'pre.contact-webmail', verdict: 'fail', shown: contact('ada@outlook.de') },
  { rule: 'pre.contact-webmail', verdict: 'warn', shown: contact('ada@proton.me') },
  { rule: 'pre.contact-webmail', verdict: 'warn', shown: contact('ada@mailinator.com') },
  { rule: 'pre.contact-onmicrosoft', verdict: 'pass', shown: contact('ada@contoso.example') },
  { rule: 'pre.contact-onmicrosoft', verdict: 'warn', shown: contact('ada@contoso.onmicrosoft.com') },
  { rule: 'pre.contact-generic', verdict: 'pass', shown: contact('ada@contoso.example') },
  { rule: 'pre.contact-generic', verdict: 'pass', shown: contact('adminah@contoso.example') },
  { rule: 'pre.contact-generic', verdict: 'warn', shown: contact('info@contoso.example') },
  { rule: 'pre.registration-id', verdict: 'pass', shown: { 'account.country': 'DE' } },
  { rule: 'pre.registration-id', verdict: 'pass', shown: { 'account.country': 'PL', 'legal.registrationNumber': 'present' } },
  { rule: 'pre.registration-id', verdict: 'fail', shown: { 'account.country': 'PL', 'legal.registrationNumber': 'absent' } },
  { rule: 'pre.support-contact', verdict: 'pass', shown: { 'legal.supportContact': 'present' } },
  { rule: 'pre.support-contact', verdict: 'fail', shown: { 'legal.supportContact': 'absent' } },
  { rule: 'pre.verification-authorized', verdict: 'pass', shown: { 'verification.status': 'authorized' } },
  { rule: 'pre.verification-authorized', verdict: 'warn', shown: { 'verification.status': 'pending' } },
  { rule: 'pre.verification-authorized', verdict: 'fail', shown: { 'verification.status': 'rejected' } },
  { rule: 'pre.mpa-signed', verdict: 'pass', shown: { 'agreement.mpa': 'accepted' } },
  { rule: 'pre.mpa-signed', verdict: 'warn', shown: { 'agreement.mpa': 'not-accepted' } },
  { rule: 'pre.reseller-active', verdict: 'pass', shown: { 'programme.reseller': 'active' } },
  { rule: 'pre.reseller-active', verdict: 'warn', shown: { 'programme.reseller': 'qualified' } },
  { rule: 'pre.reseller-active', verdict: 'fail', shown: { 'programme.reseller': 'suspended' } },
  { rule: 'pre.security-contact', verdict: 'pass', shown: { 'legal.securityContact': 'present' } },
  { rule: 'pre.security-contact', verdict: 'pass', shown: { 'security.contact': 'completed' } },
  { rule: 'pre.security-contact', verdict: 'warn', shown: { 'legal.securityContact': 'absent' } },
  { rule: 'pre.mfa-admins', verdict: 'pass', shown: { 'security.mfaAdmins': 'completed' } },
  { rule: 'pre.mfa-admins', verdict: 'fail', shown: { 'security.mfaAdmins': 'not-completed' } },
];
