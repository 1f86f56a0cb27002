import type { AccountClues, PageState } from '../../../lib/portal/types';
import type { FactKey, FactValue, SubjectKind } from '../../../lib/rules/facts';

/** One statement that a careful person reads off a page. Where the evidence leaves two spellings open, both stand in `values` or `ids`. */
export interface Claim {
  fact: FactKey;
  subject?: { kind: SubjectKind; ids: readonly string[] };
  values: readonly unknown[];
}

/** A list of the page. `whole`: every entry there is stands on this page, so that absence would mean something. */
export interface ExpectedList {
  kind: SubjectKind;
  whole: boolean;
  ids: readonly string[];
}

/**
 * A page of Partner Center as somebody else might have built it from the public evidence, and what it says. Whatever the reading code
 * claims beyond `says` and `may` is a false claim; what it does not claim of `says` is missed.
 */
export interface OtherPage {
  name: string;
  /** What of this page nobody has seen in public. */
  guess: string;
  url: string;
  html: string;
  page: string;
  /** More than one where people could disagree (a page that is half loaded). */
  states: readonly PageState[];
  tab?: string;
  says: readonly Claim[];
  /** Right if claimed, no loss if not. */
  may: readonly Claim[];
  /** Account clues that are right if claimed. Any other is false. */
  account: AccountClues;
  lists: readonly ExpectedList[];
  /** Lists that are right if taken for whole, no loss if not. Any other is false. */
  mayLists: readonly Omit<ExpectedList, 'whole'>[];
}

/** A claim about the account itself. */
export const says = <K extends FactKey>(fact: K, ...values: FactValue<K>[]): Claim => ({ fact, values });

/** Claims about one subject, `ids` being the spellings of its id that are all right. */
export const about = (kind: SubjectKind, ids: string | readonly string[], facts: Partial<Record<FactKey, unknown>>): Claim[] =>
  Object.entries(facts).map(([fact, value]) => ({
    fact: fact as FactKey,
    subject: { kind, ids: typeof ids === 'string' ? [ids] : ids },
    values: [value],
  }));

type Given = Pick<OtherPage, 'name' | 'url' | 'html' | 'page'> & Partial<Omit<OtherPage, 'says'>> & { says?: readonly Claim[] };

/** Fills in what most pages share: ready, nothing said, no account named, no list. */
export const other = (given: Given): OtherPage => ({
  guess: 'arrangement',
  states: ['ready'],
  says: [],
  may: [],
  account: {},
  lists: [],
  mayLists: [],
  ...given,
});
