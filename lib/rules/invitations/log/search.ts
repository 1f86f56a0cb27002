import { nameKey } from '../../distributors/texts';
import type { LogLine } from './line';

/** Which entries are shown. `open`: the answer is still to come; `closed`: neither open nor accepted. */
export const LOG_GROUPS = ['all', 'open', 'accepted', 'closed'] as const;
export type LogGroup = (typeof LOG_GROUPS)[number];

export interface LogFilter {
  /** Words, each of which has to stand somewhere: name, domain, tenant id, link, name of a relationship. The id of a kind finds all of it. */
  text: string;
  group: LogGroup;
}

const inGroup = ({ open, state }: LogLine, group: LogGroup): boolean =>
  group === 'all' || (group === 'open' ? open : group === 'accepted' ? state === 'accepted' : !open && state !== 'accepted');

function holds({ entry: { to, link, kind, relationship } }: LogLine, text: string): boolean {
  const plain = text.trim().toLowerCase();
  if (plain === kind || link?.toLowerCase().includes(plain)) return true;
  const words = nameKey(text).split(' ').filter(Boolean);
  const all = nameKey([to.name, to.domain, to.tenantId, relationship?.name].filter(Boolean).join(' '));
  return words.length > 0 && words.every((word) => all.includes(word));
}

/** The entries that fit, in their order. */
export const findLines = (lines: readonly LogLine[], { text, group }: LogFilter): LogLine[] =>
  lines.filter((line) => inGroup(line, group) && (text.trim() === '' || holds(line, text)));
