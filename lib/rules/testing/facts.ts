import type { Facts } from '../assessment';
import type { FactKey, FactValue, SubjectKind } from '../facts';
import { fold } from '../fold';
import type { ListRead, Source, StoredObservation } from '../observation';

/** The day of most tests: a Friday, at noon UTC. */
export const NOW = Date.UTC(2026, 10, 20, 12);
export const DAY = 86_400_000;

export const portal = (page = 'account.legalInfo'): Source => ({ kind: 'portal', page, path: '', clues: [] });
export const person = (via: 'tick' | 'form' | 'overrule'): Source => ({ kind: 'person', via });

/** One observation under a folded key (`fact` or `fact@kind:id`), `daysAgo` days before `NOW`, seen until then only. */
export function seen(
  key: string,
  value: unknown,
  daysAgo = 0,
  source: Source = portal(),
  more: Partial<StoredObservation> = {},
): StoredObservation {
  const [fact, who] = key.split(/@(.*)/s);
  const kind = who?.slice(0, who.indexOf(':')) as SubjectKind | undefined;
  const at = NOW - daysAgo * DAY;
  return {
    account: 'a',
    fact: fact as FactKey,
    ...(kind && who && { subject: { kind, id: who.slice(who.indexOf(':') + 1) } }),
    value: value as FactValue,
    seenAt: at,
    lastSeenAt: at,
    source,
    seq: 0,
    ...more,
  };
}

/** A tick of the person. */
export const tick = (task: string, value = true, daysAgo = 0, via: 'tick' | 'overrule' = 'tick') =>
  seen(`task.tick@task:${task}`, value, daysAgo, person(via));

/** Facts of observations; numbered in the order given. */
export const folded = (observations: readonly StoredObservation[], lists: readonly ListRead[] = []): Facts =>
  fold(
    'a',
    observations.map((o, seq) => ({ ...o, seq })),
    lists,
  );

/** Facts that the portal showed just now, by folded key. */
export const shown = (values: Record<string, unknown>): Facts => folded(Object.entries(values).map(([key, value]) => seen(key, value)));
