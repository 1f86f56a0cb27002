import type { PageEntry } from '../../lib/journal';
import type { PageReading, Reading } from '../../lib/portal/types';

const keyOf = ({ fact, subject }: Reading): string => `${fact}@${subject?.kind ?? ''}:${subject?.id ?? ''}`;

/**
 * What the journal takes from one reading of a page. A fact that one page shows with two different values is a
 * misreading of at least one of them, so neither is taken; they are counted in `conflicts`. `map`: number of the imported
 * portal map it was read with.
 */
export function toPageEntry(
  { page, account, readings, lists }: PageReading,
  now: number,
  map?: number,
): { entry: PageEntry; conflicts: number } {
  const values = new Map<string, string>();
  const conflicting = new Set<string>();
  for (const reading of readings) {
    const key = keyOf(reading);
    const value = JSON.stringify(reading.value);
    if ((values.get(key) ?? value) !== value) conflicting.add(key);
    values.set(key, value);
  }
  const taken = new Set<string>();
  const agreed = readings.filter((reading) => {
    const key = keyOf(reading);
    const first = !taken.has(key) && !conflicting.has(key);
    taken.add(key);
    return first;
  });
  const place = { page: page.id, path: page.path, ...(page.tab !== undefined && { tab: page.tab }), ...(map !== undefined && { map }) };
  return { entry: { evidence: account, page: place, readings: agreed, lists, now }, conflicts: conflicting.size };
}
