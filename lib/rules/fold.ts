import type { Facts, FoldedFact } from './assessment';
import { indexFacts } from './fact-index';
import { foldOne } from './fold-one';
import { foldedKey } from './folded-key';
import type { ListRead, ListSeen, StoredObservation, Subject } from './observation';

const subjectKey = ({ kind, id }: Subject) => `${kind}:${id}`;

/** Of each kind the newest list that was read whole. Of a list read in part nothing can be said about the rest. */
function newestWhole(lists: readonly ListSeen[], account: string) {
  const newest = new Map<Subject['kind'], { seenAt: number; ids: ReadonlySet<string> }>();
  for (const { account: of, kind, whole, ids, seenAt } of lists) {
    if (of !== account || !whole || (newest.get(kind)?.seenAt ?? Number.NEGATIVE_INFINITY) >= seenAt) continue;
    newest.set(kind, { seenAt, ids: new Set(ids) });
  }
  return newest;
}

/** All that were read whole, oldest first. */
const wholeReads = (lists: readonly ListRead[], account: string) =>
  lists
    .filter((list) => list.account === account && list.whole)
    .flatMap(({ kind, ids, seenAt, former }) => [{ kind, ids, seenAt }, ...(former ? [{ kind, ...former }] : [])])
    .sort((a, b) => a.seenAt - b.seenAt);

/**
 * Folds all observations of one account into what counts now. Pure; the order of the input means nothing.
 *
 * `lists` are the lists that were on pages: a subject that the newest whole list lacks, and that the portal has not
 * shown since, is kept as "no longer listed" (`stillListed: false`), never dropped. Observations of other accounts and
 * withdrawn ones do not count.
 */
export function fold(account: string, observations: readonly StoredObservation[], lists: readonly ListRead[] = []): Facts {
  const groups = new Map<string, StoredObservation[]>();
  const lastSeen = new Map<string, number>();
  for (const o of observations) {
    if (o.account !== account || o.withdrawnAt !== undefined) continue;
    const key = foldedKey(o.fact, o.subject);
    const group = groups.get(key);
    if (group) group.push(o);
    else groups.set(key, [o]);
    if (!o.subject || o.source.kind !== 'portal') continue;
    const subject = subjectKey(o.subject);
    lastSeen.set(subject, Math.max(lastSeen.get(subject) ?? 0, o.seenAt, o.lastSeenAt));
  }
  const whole = newestWhole(lists, account);
  const byKey: Record<string, FoldedFact> = {};
  for (const [key, group] of groups) {
    const folded = foldOne(group);
    const list = folded.subject && whole.get(folded.subject.kind);
    const seen = folded.subject && lastSeen.get(subjectKey(folded.subject));
    if (list && folded.subject && seen !== undefined) folded.stillListed = list.ids.has(folded.subject.id) || seen > list.seenAt;
    byKey[key] = folded;
  }
  const wholeLists = Object.fromEntries([...whole].map(([kind, { seenAt }]) => [kind, seenAt]));
  return { account, byKey, index: indexFacts(Object.values(byKey)), wholeLists, wholeReads: wholeReads(lists, account) };
}
