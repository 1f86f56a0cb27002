import type { Facts, FoldedFact } from '../assessment';
import { accountCountry } from '../countries';
import type { FactKey, FactValue, SubjectKind } from '../facts';
import { lookup } from '../lookup';
import type { Source } from '../observation';
import { type HintRow, type HintTone, MOST_ROWS, type PageSight } from './types';

/** Facts of one subject, by key. */
export class Of {
  readonly #facts = new Map<FactKey, FoldedFact>();
  constructor(readonly id: string) {}
  add(fact: FoldedFact): void {
    this.#facts.set(fact.fact, fact);
  }
  value<K extends FactKey>(key: K): FactValue<K> | undefined {
    return this.#facts.get(key)?.value as FactValue<K> | undefined;
  }
  /** Whose word a value is. */
  word(key: FactKey): Source['kind'] | undefined {
    return this.#facts.get(key)?.source.kind;
  }
  /** It stands in its list, as far as that was seen: this fact says so, and the row is not gone. */
  isListed(key: FactKey): boolean {
    const fact = this.#facts.get(key);
    return fact?.value === true && fact.stillListed !== false;
  }
  /** None of what is known of it is of a row that is gone. */
  isThere(): boolean {
    return [...this.#facts.values()].every(({ stillListed }) => stillListed !== false);
  }
}

/** All that is known of the subjects of a kind, in the order in which they were first seen. */
export function subjectsOf(facts: Facts | null, kind: SubjectKind): Of[] {
  const found = new Map<string, Of>();
  for (const fact of Object.values(facts?.byKey ?? {})) {
    if (fact.subject?.kind !== kind) continue;
    const of = found.get(fact.subject.id) ?? new Of(fact.subject.id);
    of.add(fact);
    found.set(fact.subject.id, of);
  }
  return [...found.values()];
}

/** Country of the account that the page proved. */
export const countryOfAccount = ({ facts }: PageSight): string | undefined => (facts ? accountCountry(lookup(facts)) : undefined);

/** Region of a country, as the parameter of a sentence. */
export const regionParam = ({ table }: PageSight, country: string | undefined): string => {
  const region = country && table.byCode.get(country)?.region;
  return region ? `@fit.region.${region}` : '@fit.places.unknown';
};

const ORDER: readonly HintTone[] = ['warn', 'ask', 'note', 'good'];

/** The worst first, each with its name; as many as are shown, and how many are not. */
export function rowsOf(rows: readonly HintRow[]): { rows: HintRow[]; more?: number } {
  const sorted = [...rows].sort((a, b) => ORDER.indexOf(a.tone) - ORDER.indexOf(b.tone));
  const more = sorted.length - MOST_ROWS;
  return { rows: sorted.slice(0, MOST_ROWS), ...(more > 0 && { more }) };
}

/** How many of the rows have this tone. */
export const countOf = (rows: readonly HintRow[], tone: HintTone): number => rows.filter((row) => row.tone === tone).length;
