import type { LogLine } from './line';
import { mayBeSame } from './note';
import type { Recipient } from './types';

/** An invitation of the same kind that may have gone to the same recipient and waits for an answer, the newest; nothing where there is none. */
export const earlierOpen = (lines: readonly LogLine[], kind: string, to: Recipient): LogLine | undefined =>
  to.name.trim() === '' ? undefined : lines.find(({ open, entry }) => open && entry.kind === kind && mayBeSame(entry.to, to));
