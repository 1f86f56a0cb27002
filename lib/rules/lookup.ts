import type { Facts, FoldedFact } from './assessment';
import { factIndex } from './fact-index';
import { type FactKey, type FactValue, factDef } from './facts';
import { foldedKey } from './folded-key';

/** Reads folded facts by key, typed. All rules look facts up here and nowhere else. */
export interface Lookup {
  /** The account's own fact, or nothing. */
  own<K extends FactKey>(fact: K): FoldedFact<K> | undefined;
  /** Its value. */
  value<K extends FactKey>(fact: K): FactValue<K> | undefined;
  /** The newest subject's fact, or the newest with this value (or this member, for lists). */
  any(fact: FactKey, value?: string): FoldedFact | undefined;
  /** This fact of everybody who has it and is still listed; of lists of an enum's members only. */
  all<K extends FactKey>(fact: K): readonly FoldedFact<K>[];
  /** When a list of those who have this fact was last read whole (ms, UTC), if that list had nobody in it. */
  noneSince(fact: FactKey): number | undefined;
  /** How many subjects have this fact and are still listed. */
  count(fact: FactKey): number;
  /** This fact of the person signed in; nothing while it is not known who that is. */
  mine<K extends FactKey>(fact: K): FoldedFact<K> | undefined;
  /** This fact of the user with this id. */
  ofUser<K extends FactKey>(fact: K, id: string): FoldedFact<K> | undefined;
  /** This fact of the location whose PartnerID is associated with the account. */
  ofAssociatedLocation<K extends FactKey>(fact: K): FoldedFact<K> | undefined;
}

/** A lookup over these facts. A user's id may be written in other case on another page; ids are kept in lower case. */
export function lookup(facts: Facts): Lookup {
  const index = factIndex(facts);
  // A key is made from the fact, so what lies under it is a fact of that key.
  const get = <K extends FactKey>(key: string) => facts.byKey[key] as FoldedFact<K> | undefined;
  const own = <K extends FactKey>(fact: K) => get<K>(fact);
  const of = <K extends FactKey>(fact: K, kind: 'user' | 'location', id: string | undefined) =>
    id === undefined ? undefined : (get<K>(foldedKey(fact, { kind, id })) ?? get<K>(foldedKey(fact, { kind, id: id.toLowerCase() })));
  return {
    own,
    value: <K extends FactKey>(fact: K) => own(fact)?.value,
    any: (fact, value) => (value === undefined ? index[fact]?.newest : index[fact]?.byValue[value]),
    all: <K extends FactKey>(fact: K) => (index[fact]?.all ?? []) as readonly FoldedFact<K>[],
    noneSince: (fact) => {
      const kind = factDef(fact).subject;
      return kind && !index[fact] ? facts.wholeLists?.[kind] : undefined;
    },
    count: (fact) => index[fact]?.count ?? 0,
    mine: <K extends FactKey>(fact: K) => of(fact, 'user', own('me.user')?.value),
    ofUser: <K extends FactKey>(fact: K, id: string) => of(fact, 'user', id),
    ofAssociatedLocation: <K extends FactKey>(fact: K) => of(fact, 'location', own('partnerId.associated')?.value),
  };
}
