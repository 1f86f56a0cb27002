import type { Outcome } from '../input';
import { PASS } from '../input';
import { registeredDomain } from './domains';

/** A local part as mail systems in use take it: RFC 5321 without quoting, and letters of all scripts (RFC 6531). */
const LOCAL = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;

/**
 * Is this the address of a mailbox by its form? `fail` where it is none, `warn` (`ending`) where no such ending of domains is
 * on the Public Suffix List. Whether the mailbox exists is not known without sending to it.
 */
export function mailForm(text: string): Outcome {
  const address = text.trim();
  const at = address.lastIndexOf('@');
  const [local, domain] = [address.slice(0, at), address.slice(at + 1)];
  const bad: Outcome = { verdict: 'fail', why: 'email.form' };
  if (at < 1 || address.length > 254 || new TextEncoder().encode(local).length > 64 || !LOCAL.test(local)) return bad;
  if (/[/\\:?#[\]\s_]/u.test(domain) || domain.endsWith('.') || domain.split('.').some((label) => /^$|^-|-$/.test(label))) return bad;
  const registered = registeredDomain(domain);
  if (!registered) return bad;
  return registered.known ? PASS : { verdict: 'warn', why: 'email.ending' };
}
