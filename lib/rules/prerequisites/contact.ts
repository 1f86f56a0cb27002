import webmailFile from '../knowledge/webmail.json';

const webmail = [...webmailFile.named, ...webmailFile.added];

/** The domain of a mail address, in lower case. */
export const domainOf = (email: string): string => email.slice(email.lastIndexOf('@') + 1).toLowerCase();

/** An address at one of the mail services that the enrolment refuses; its own subdomains are not meant. */
export function isWebmail(email: string): boolean {
  const domain = domainOf(email);
  return webmail.some((name) => {
    if (!name.endsWith('.*')) return domain === name;
    // `yahoo.*` is yahoo.com, yahoo.de and yahoo.co.uk, not yahoo.example.com.
    const rest = domain.startsWith(name.slice(0, -1)) ? domain.slice(name.length - 1) : '';
    return /^(?:com?\.)?[a-z]{2,3}$/.test(rest);
  });
}

/** An address of the tenant's first domain, which often has no mailbox behind it. */
export const isOnMicrosoft = (email: string): boolean => domainOf(email).endsWith('.onmicrosoft.com');

/** A mailbox of nobody in particular. Sources name these four. */
export const isGenericMailbox = (email: string): boolean => /^(?:info|admin|email|marketing)\d*@/i.test(email);
