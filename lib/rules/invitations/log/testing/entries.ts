import { DAY, NOW } from '../../../testing/facts';
import { RESELLER } from '../../testing/link-examples';
import type { LogEntry, LogEvent } from '../types';

/** A tenant id of the tests, from a number. */
export const tenantOf = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** An event that a person made some days before `NOW`; numbered when it is put into an entry. */
export const event = (what: LogEvent['what'], daysAgo: number, more: Partial<LogEvent> = {}): Omit<LogEvent, 'id'> => ({
  at: NOW - daysAgo * DAY,
  what,
  by: 'person',
  ...more,
});

/** An entry that was drafted and copied ten days before `NOW`, with further events. */
export function logEntry(more: Partial<Omit<LogEntry, 'events'>> = {}, events: readonly Omit<LogEvent, 'id'>[] = []): LogEntry {
  const all = [event('drafted', 10), event('copied', 10), ...events];
  return {
    id: 1,
    account: 'a',
    kind: 'customer-reseller',
    to: { name: 'Adatum' },
    link: RESELLER,
    language: 'en',
    ...more,
    events: all.map((one, i) => ({ ...one, id: i + 1 })),
  };
}
