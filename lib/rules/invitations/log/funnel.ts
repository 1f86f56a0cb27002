import { MAIL_KINDS } from '../templates/kinds';
import type { LogLine } from './line';
import { asksForAnswer, live } from './state';

/** Steps of the picture, each counted once per entry. */
export const FUNNEL_STEPS = ['drafted', 'sent', 'accepted', 'lapsed'] as const;
type FunnelStep = (typeof FUNNEL_STEPS)[number];

/** How many invitations of one kind came how far. */
export type FunnelRow = { kind: string } & Record<FunnelStep, number>;

/** `sent` only where the person said so, reminded of it, or it was answered: what was copied may never have been sent. */
const steps: Readonly<Record<FunnelStep, (line: LogLine) => boolean>> = {
  drafted: () => true,
  sent: ({ entry, state }) => state === 'accepted' || live(entry).some(({ what }) => what === 'sent' || what === 'reminded'),
  accepted: ({ state }) => state === 'accepted',
  lapsed: ({ state }) => state === 'lapsed',
};

/** Counts the invitations of a log by kind, in the order of kinds. Notices are none; kinds that were never drafted are left out. */
export function funnelOf(lines: readonly LogLine[]): FunnelRow[] {
  return MAIL_KINDS.flatMap(({ id: kind }) => {
    const own = lines.filter(({ entry }) => entry.kind === kind && asksForAnswer(entry));
    if (own.length === 0) return [];
    const counts = FUNNEL_STEPS.map((step) => [step, own.filter(steps[step]).length] as const);
    return [{ kind, ...(Object.fromEntries(counts) as Record<FunnelStep, number>) }];
  });
}
