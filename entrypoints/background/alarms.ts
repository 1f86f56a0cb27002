import type { WorkerApi } from './api';

/** The alarm for the next reminder. It is worked out anew at every look at the reminders, so that none stands for long. */
export const REMINDERS = 'reminders';

/** Sets the alarm to the earliest of these moments (ms UTC), in place of the one that stands; none leaves it. A moment that has passed rings at once. */
export async function awaitReminder({ alarms }: Pick<WorkerApi, 'alarms'>, moments: readonly number[]): Promise<void> {
  if (moments.length > 0) await alarms.create(REMINDERS, { when: Math.min(...moments) });
}
