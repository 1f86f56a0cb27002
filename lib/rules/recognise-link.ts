import addressesFile from './knowledge/addresses.json';
import type { AddressEntry } from './knowledge/types';

/** What a link says by itself: the page it leads to, and the ids in it. */
export interface LinkedPage {
  /** A page id of `knowledge/pages.json`. */
  id: string;
  /** Named parts of the address: `tenantId`, `relationshipId`, `providerTenantId`… */
  params: Record<string, string>;
  /** False: nobody has shown this address in public, it is a guess by analogy. */
  known: boolean;
}

/** Links are short; what is longer is no link of the portal, and not worth a match. */
const LONGEST = 2000;

let table: { id: string; known: boolean; pattern: RegExp }[] | undefined;

/**
 * Names the page a link leads to by the link alone: the portal's own pages, short links, and the customer's side on
 * admin.microsoft.com and older hosts, where the extension has no access and never looks. In: the link as text, in any form that a
 * browser takes. Out: `null` for what is no link, or none of a page in the vocabulary (`knowledge/addresses.json`, which
 * names the source of each pattern).
 */
export function recogniseLink(link: string): LinkedPage | null {
  if (link.length > LONGEST || !URL.canParse(link.trim())) return null;
  const { href } = new URL(link.trim());
  table ??= Object.entries(addressesFile.addresses as unknown as Record<string, readonly AddressEntry[]>).flatMap(([id, entries]) =>
    entries.map(({ pattern, confidence }) => ({ id, known: confidence !== 'guess', pattern: new RegExp(pattern, 'i') })),
  );
  for (const { id, known, pattern } of table) {
    const match = pattern.exec(href);
    if (match) return { id, known, params: { ...match.groups } };
  }
  return null;
}
