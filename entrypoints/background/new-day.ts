import type { WorkerApi } from './api';

/** The one alarm: waiting clocks and the days to ask support count in whole days, so once a day is enough for all of them. */
export const NEW_DAY = 'new-day';

/** A minute after the next midnight on the person's clock. */
export function nextDay(now: number): number {
  const next = new Date(now);
  next.setHours(24, 1, 0, 0);
  return next.getTime();
}

/** Sets the alarm unless it stands; `again` after it rang. Each day is set anew because days with a change of clocks are not 24 hours. */
export async function awaitNewDay({ alarms }: Pick<WorkerApi, 'alarms'>, now: number, again: boolean): Promise<void> {
  if (again || !(await alarms.get(NEW_DAY))) await alarms.create(NEW_DAY, { when: nextDay(now) });
}
