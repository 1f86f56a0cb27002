import file from './reasons.json';
import type { LinkReason, LinkVerdict } from './types';

/** A finding of the grammar. */
export type Found = LinkReason;

/** All findings there are: what each makes of a link, and on whose word. */
export const LINK_REASONS = file.reasons as Readonly<Record<string, { verdict: LinkVerdict; sources: readonly string[] }>>;

/** Day on which what the findings rest on was last looked at. */
export const LINK_REASONS_AS_OF: string = file.asOf;

/** A finding by its id. Throws a RangeError for one that `reasons.json` does not know. */
export function found(id: string, params?: LinkReason['params']): Found {
  const known = LINK_REASONS[id];
  if (!known) throw new RangeError(`no reason ${id}`);
  return { id, verdict: known.verdict, ...(params && { params }), sources: known.sources };
}

const RANK: Record<LinkVerdict, number> = { valid: 0, warn: 1, invalid: 2 };

/** The worst of them; without any, `valid`. */
export const worst = (reasons: readonly { verdict: LinkVerdict }[]): LinkVerdict =>
  reasons.reduce<LinkVerdict>((bad, { verdict }) => (RANK[verdict] > RANK[bad] ? verdict : bad), 'valid');
