import type { Market, MarketTable } from '../table';

/** Parts of a market that are told, in the order in which they are. */
const PARTS = ['region', 'currencies', 'currencyHint', 'parent', 'movedOn', 'name'] as const;
export type MarketPart = (typeof PARTS)[number];

/** One market that differs between two tables: with every part that does. What is missing on a side is absent there. */
export interface MarketChange {
  kind: 'added' | 'changed' | 'removed';
  code: string;
  parts: { part: MarketPart; before?: string; after?: string }[];
}

const textOf = (market: Market | undefined, part: MarketPart): string | undefined => {
  const value = market?.[part];
  return typeof value === 'string' || value === undefined ? value : value.join(' / ') || undefined;
};

function partsOf(before: Market | undefined, after: Market | undefined): MarketChange['parts'] {
  return PARTS.flatMap((part) => {
    const [old, now] = [textOf(before, part), textOf(after, part)];
    return old === now ? [] : [{ part, ...(old !== undefined && { before: old }), ...(now !== undefined && { after: now }) }];
  });
}

/** What a table has otherwise than another, by code. Days and sources of the tables themselves do not count. */
export function tableDifference(before: MarketTable, after: MarketTable): MarketChange[] {
  const codes = [...new Set([...before.byCode.keys(), ...after.byCode.keys()])].sort();
  return codes.flatMap((code): MarketChange[] => {
    const [old, now] = [before.byCode.get(code), after.byCode.get(code)];
    const parts = partsOf(old, now);
    if (old && now) return parts.length > 0 ? [{ kind: 'changed', code, parts }] : [];
    return [{ kind: now ? 'added' : 'removed', code, parts }];
  });
}
