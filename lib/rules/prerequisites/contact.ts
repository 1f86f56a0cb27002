import disposableFile from 'disposable-email-domains-js/dist/dict/disposable_email_blocklist.json';
import providersFile from 'email-providers/all.json';
import webmailFile from '../knowledge/webmail.json';
import moreFile from './data/more-mail.json';

const webmail = [...webmailFile.named, ...webmailFile.added];

/** The domain of a mail address: lower case, usual forms of letters, no dot at the end. */
export const domainOf = (email: string): string => {
  const text = email.normalize('NFKC').trim().toLowerCase();
  return text
    .slice(text.lastIndexOf('@') + 1)
    .replace(/[\u3002\uff61]/g, '.')
    .replace(/\.+$/, '');
};

/** Is a domain the one named? `yahoo.*` is yahoo.com, yahoo.de and yahoo.co.uk, not yahoo.example.com. */
function isOneOf(domain: string, names: readonly string[]): boolean {
  return names.some((name) => {
    if (!name.endsWith('.*')) return domain === name;
    const rest = domain.startsWith(name.slice(0, -1)) ? domain.slice(name.length - 1) : '';
    return /^(?:com?\.)?[a-z]{2,3}$/.test(rest);
  });
}

/** Made on first use: the worker starts often and rarely needs them. */
let lists: { free: ReadonlySet<string>; disposable: ReadonlySet<string> } | undefined;
const listed = () => {
  if (lists) return lists;
  const free = new Set(providersFile as readonly string[]);
  for (const ending of moreFile.endings) free.delete(ending);
  lists = { free, disposable: new Set(disposableFile as readonly string[]) };
  return lists;
};

/** The domain and the ones above it, without the last part alone. */
function* above(domain: string): Generator<string> {
  for (let rest = domain; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) yield rest;
}

/**
 * The mail service an address or a domain is at. `named`: Microsoft's sources refuse it. `free` and `disposable`: by kept lists of
 * mail services (packages email-providers and disposable-email-domains-js), which are nobody's rule. `null`: none that is known.
 */
export function mailService(email: string): 'named' | 'free' | 'disposable' | null {
  const domain = domainOf(email);
  if (isOneOf(domain, webmail)) return 'named';
  const { free, disposable } = listed();
  for (const name of above(domain)) {
    if (disposable.has(name) || isOneOf(name, moreFile.disposable)) return 'disposable';
    if (free.has(name) || isOneOf(name, moreFile.free)) return 'free';
  }
  return null;
}

/** An address of the tenant's first domain, which often has no mailbox behind it; in the cloud of China it has another name. */
export const isOnMicrosoft = (email: string): boolean => /(?:^|\.)(?:onmicrosoft\.(?:com|us|cn|de)|onmschina\.cn)$/.test(domainOf(email));

/** A mailbox of nobody in particular. Sources name these four. */
export const isGenericMailbox = (email: string): boolean => /^(?:info|admin|email|marketing)\d*@/i.test(email.normalize('NFKC').trim());
