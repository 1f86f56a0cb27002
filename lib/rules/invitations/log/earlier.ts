import type { LogLine } from './line';
import { mayBeSame, recipientKey } from './note';
import type { Recipient } from './types';

/** An invitation that waits for an answer and may have gone to the same recipient. `same`: of the same kind as the one that is written. */
export interface Earlier {
  line: LogLine;
  same: boolean;
}

/**
 * Kinds of which an open one stands in the way of another: the two forms of the reseller relationship, of which a customer would accept one and
 * wonder about the other, and what a notice of the end takes back. An admin relationship and an agreement go beside any other.
 */
const IN_THE_WAY: Readonly<Record<string, readonly string[]>> = {
  'customer-reseller': ['customer-dual'],
  'customer-dual': ['customer-reseller'],
  'removal-reseller': ['customer-reseller', 'customer-dual'],
  'removal-admin': ['customer-gdap'],
  'removal-partnership': ['reseller-partnership'],
};

/** Finds the earlier invitation to a recipient: the newest of the same kind, else the newest of a kind that stands in the way. */
export type FindEarlier = (kind: string, to: Recipient) => Earlier | undefined;

/** In: the lines of one account's log, the newest first. Looks names up, so that a long list can be asked for row by row. What never left us is none. */
export function earlierIn(lines: readonly LogLine[]): FindEarlier {
  const byName = new Map<string, LogLine[]>();
  for (const line of lines) {
    if (!line.open || line.state === 'drafted') continue;
    const key = recipientKey(line.entry.to);
    byName.set(key, [...(byName.get(key) ?? []), line]);
  }
  return (kind, to) => {
    if (to.name.trim() === '') return undefined;
    const found = (byName.get(recipientKey(to)) ?? []).filter(({ entry }) => mayBeSame(entry.to, to));
    const same = found.find(({ entry }) => entry.kind === kind);
    const line = same ?? found.find(({ entry }) => IN_THE_WAY[kind]?.includes(entry.kind));
    return line && { line, same: line === same };
  };
}
