import type { FactKey, FactValue } from '../rules/facts';
import type { Evidence } from './accounts';
import type { PageEntry } from './index';

/*
 * Small makers for tests of the journal.
 */

let databases = 0;
/** A database name no other test uses. */
export function freshName(): string {
  databases += 1;
  return `journal-test-${databases}`;
}

/** A tenant id from one digit. */
export const tenant = (digit: number): string => `00000000-0000-4000-8000-00000000000${digit}`;

/** A page of Legal info that showed these facts of the account. */
export function pageEntry(evidence: Evidence, facts: Partial<Record<FactKey, FactValue>>, now: number): PageEntry {
  const readings = Object.entries(facts).map(([fact, value]) => ({
    fact: fact as FactKey,
    value: value as FactValue,
    clues: [{ by: 'label', anchor: 'test', text: 'Test' }],
  }));
  return { evidence, page: { page: 'account.legalInfo', path: '/dashboard/account/legalinfo' }, readings, lists: [], now };
}
