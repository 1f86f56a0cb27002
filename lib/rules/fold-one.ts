import type { Earlier, FoldedFact } from './assessment';
import type { FactValue } from './facts';
import type { Source, StoredObservation } from './observation';

/** Equal sightings that follow each other: what it was, since when, until when. */
interface Run {
  value: FactValue;
  from: number;
  until: number;
  source: Source;
  seq: number;
  /** When the person last overruled the portal with it. */
  overruledAt?: number;
}

/** Lists of roles are sets: the order in which a page shows them means nothing. */
function same(a: FactValue, b: FactValue): boolean {
  if (typeof a !== 'object' || typeof b !== 'object') return a === b;
  return a.length === b.length && a.every((item) => (b as readonly unknown[]).includes(item));
}

/**
 * Sightings in order of time as runs of equal ones. An observation is two sightings, its first and its last, because
 * another value may have been seen in between. The order of writing decides only within one millisecond.
 */
function runsOf(observations: readonly StoredObservation[]): Run[] {
  const sightings = observations.flatMap((o) =>
    o.lastSeenAt > o.seenAt
      ? [
          { o, at: o.seenAt },
          { o, at: o.lastSeenAt },
        ]
      : [{ o, at: o.seenAt }],
  );
  sightings.sort((a, b) => a.at - b.at || a.o.seq - b.o.seq);
  const runs: Run[] = [];
  for (const { o, at } of sightings) {
    const run = runs.at(-1);
    const overrules = o.source.kind === 'person' && o.source.via === 'overrule';
    const told = { source: o.source, seq: o.seq, ...(overrules && { overruledAt: at }) };
    if (run && same(run.value, o.value)) {
      // The newest sighting tells where to look it up; but to say the same again in plain words takes back no overruling.
      Object.assign(run, { until: at }, (overrules || run.overruledAt === undefined) && told);
    } else runs.push({ value: o.value, from: at, until: at, ...told });
  }
  return runs;
}

/** A run behind those before it. */
const earlier = (before: Earlier | undefined, { value, from, until }: Run): Earlier => ({
  value,
  seenAt: from,
  lastSeenAt: until,
  ...(before && { before }),
});

/**
 * What counts among all observations of one fact of one subject (none of them withdrawn, at least one).
 *
 * - Within one side, portal or person, the newest wins. What was imported is on the side of the person.
 * - The portal beats a person's plain word, earlier or later; the contradiction stays visible in `against`.
 * - A person who overrules holds until the portal shows another value than the one overruled: the next identical
 *   reading changes nothing, a different one wins again.
 */
export function foldOne(observations: readonly StoredObservation[]): FoldedFact {
  const only = observations.length === 1 ? observations[0] : undefined;
  if (only) {
    const { fact, subject, value, seenAt, lastSeenAt, source, seq } = only;
    return { fact, ...(subject && { subject }), value, seenAt, lastSeenAt: Math.max(seenAt, lastSeenAt), source, seq };
  }
  const portalRuns = runsOf(observations.filter((o) => o.source.kind === 'portal'));
  const portal = portalRuns.at(-1);
  const person = runsOf(observations.filter((o) => o.source.kind !== 'portal')).at(-1);
  const overruled = person?.overruledAt !== undefined && portal && person.overruledAt >= portal.from;
  const [holds, other] = portal && !overruled ? [portal, person] : [person ?? portal!, person ? portal : undefined];
  const before = holds === portal ? portalRuns.slice(0, -1).reduce(earlier, undefined) : undefined;
  const { fact, subject } = observations[0]!;
  return {
    fact,
    ...(subject && { subject }),
    value: holds.value,
    seenAt: holds.from,
    lastSeenAt: holds.until,
    source: holds.source,
    seq: holds.seq,
    ...(other &&
      !same(other.value, holds.value) && { against: { value: other.value, seenAt: other.until, source: other.source, seq: other.seq } }),
    ...(before && { before }),
  };
}
