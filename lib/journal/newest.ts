import type { Identity } from './accounts';
import { isObservationRecord } from './records';
import type { ObservationRecord, WriteTx } from './schema';

/** Above this many look-ups one read of everything is quicker than one read each. */
const BULK = 400;

/** One text for a fact of a subject. */
export const joinKey = (fact: string, subject: string): string => `${fact}@${subject}`;
const splitKey = (key: string): [string, string] => [key.slice(0, key.indexOf('@')), key.slice(key.indexOf('@') + 1)];

/** The newest records per fact and subject (`joinKey`): of the whole account, and of one identity in it alone. */
export interface Newest {
  ofAccount: Map<string, ObservationRecord>;
  ofIdentity: Map<string, ObservationRecord>;
}

/**
 * Finds the newest sound, not withdrawn records among the identities of an account. In: which facts and subjects are
 * asked for, the identity that is also looked at alone, and which records count at all.
 */
export async function newestRecords(
  tx: WriteTx,
  members: readonly Identity[],
  keys: ReadonlySet<string>,
  identity: string,
  counts: (record: ObservationRecord) => boolean,
): Promise<Newest> {
  const index = tx.objectStore('observations').index('newest');
  const ranges =
    keys.size * members.length <= BULK
      ? members.flatMap(({ id }) => [...keys].map((key) => IDBKeyRange.only([id, ...splitKey(key)])))
      : members.map(({ id }) => IDBKeyRange.bound([id], [id, []]));
  const newest: Newest = { ofAccount: new Map(), ofIdentity: new Map() };
  const take = (among: Map<string, ObservationRecord>, key: string, record: ObservationRecord): void => {
    if (record.seq > (among.get(key)?.seq ?? -1)) among.set(key, record);
  };
  for (const found of await Promise.all(ranges.map((range) => index.getAll(range)))) {
    for (const record of found) {
      if (!isObservationRecord(record) || record.withdrawnAt !== undefined || !counts(record)) continue;
      const key = joinKey(record.fact, record.subject);
      take(newest.ofAccount, key, record);
      if (record.account === identity) take(newest.ofIdentity, key, record);
    }
  }
  return newest;
}
