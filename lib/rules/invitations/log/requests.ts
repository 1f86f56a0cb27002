import type { LogLine } from './line';
import { decisive } from './state';

/**
 * Since when requests for admin relationships are known, by the log: id in lower case → ms UTC of the first draft with its link. Only those that
 * nobody has answered or taken back. Said to be open after all: the portal may have shown another day, so that nothing is counted.
 */
export function requestsIn(lines: readonly LogLine[]): Map<string, number> {
  const since = new Map<string, number>();
  for (const { entry, state, draftedAt } of lines) {
    const id = entry.linked?.relationship?.toLowerCase();
    if (id === undefined || entry.kind !== 'customer-gdap' || decisive(entry)?.what === 'open') continue;
    if (state === 'accepted' || state === 'withdrawn') continue;
    since.set(id, Math.min(since.get(id) ?? draftedAt, draftedAt));
  }
  return since;
}
