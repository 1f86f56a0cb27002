import { recipientKey } from '../rules/invitations/log/note';
import type { Forgotten } from './forget';

/** What a mail says of those who send it and of whom else it speaks: nothing there makes it a mail to somebody. */
const NOT_THE_RECIPIENT: ReadonlySet<string> = new Set([
  'senderName',
  'senderCompany',
  'senderPhone',
  'senderEmail',
  'distributor',
  'supportCompany',
  'supportContact',
  'supportHours',
]);

const plain = (text: string) => text.trim().toLowerCase();

/**
 * Does a record name somebody? In: whom. The test holds for a record that has, wherever in it, one of their names as a whole value however the
 * legal form is written, or one of their ids or domains in a value. `mails`: records are mails, of which only the recipient counts.
 */
export function namesThem(who: Forgotten, mails: boolean): (record: unknown) => boolean {
  const keyOf = (name: string) => recipientKey({ name });
  const keys = new Set(who.names.map(keyOf).filter(Boolean));
  const parts = new Set([...who.domains, ...who.customers, ...who.resellers, ...who.relationships].map(plain));
  const names = (x: unknown): boolean => {
    if (typeof x === 'string') return keys.has(keyOf(x)) || x.split(/[:/@\s]+/).some((part) => parts.has(plain(part)));
    if (typeof x !== 'object' || x === null) return false;
    return Object.entries(x).some(([key, value]) => !(mails && NOT_THE_RECIPIENT.has(key)) && names(value));
  };
  return names;
}
