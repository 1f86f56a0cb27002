import type { SubjectKind } from '../rules/facts';
import { type Evidence, exactName } from './accounts';
import type { Groups } from './groups';
import { takeListBack } from './lists';
import { isObservationRecord } from './records';
import type { WriteTx } from './schema';

/**
 * How long after a look another account in the same visit still puts that look in doubt. The portal changes accounts
 * in place, and nothing says that its bar and its content change in one moment: for a while the old name may stand
 * above the new account's content. Five seconds are more than such a change was ever waited for, and short enough that
 * what a person had on screen for longer stays where it was read.
 */
export const DOUBTFUL = 5000;

/** What one look added, as far as it takes to take it back: numbers given in one transaction follow each other. */
export interface Trace {
  identity: string;
  evidence: Evidence;
  first: number;
  count: number;
  /** Kinds of the lists whose rows changed. */
  lists: SubjectKind[];
  at: number;
}

/**
 * Do two looks name two accounts? Only where both show the same kind of evidence and it differs: a look that shows
 * less, such as a bar without its PartnerID, contradicts nothing. An account may have several PartnerIDs.
 */
function contradict(a: Evidence, b: Evidence): boolean {
  const differ = (x: string | undefined, y: string | undefined) => x !== undefined && y !== undefined && x !== y;
  return (
    differ(a.tenantId, b.tenantId) ||
    differ(a.name && exactName(a.name), b.name && exactName(b.name)) ||
    differ(a.domain?.toLowerCase(), b.domain?.toLowerCase())
  );
}

/**
 * Takes back what earlier looks of one visit added to another account than the one the visit proves now, where that
 * was less than `DOUBTFUL` ago. Observations stay in the journal, marked withdrawn; times of unchanged ones stay as
 * they are, since what they say was true before. Gives the identities that something was taken from.
 */
export async function takeBack(tx: WriteTx, traces: readonly Trace[], now: Evidence, groups: Groups, account: string, at: number) {
  const from: string[] = [];
  const store = tx.objectStore('observations');
  for (const trace of traces) {
    const other = groups.rootOf(trace.identity) !== account && contradict(trace.evidence, now);
    if (!other || Math.abs(at - trace.at) > DOUBTFUL) continue;
    from.push(trace.identity);
    for (let seq = trace.first; seq < trace.first + trace.count; seq += 1) {
      const record: unknown = await store.get(seq);
      if (isObservationRecord(record) && record.account === trace.identity && record.withdrawnAt === undefined)
        await store.put({ ...record, withdrawnAt: at });
    }
    for (const kind of trace.lists) await takeListBack(tx, [trace.identity, kind], trace.at, at);
  }
  return from;
}
