/** Hours of a person's day in which nothing is announced. From equal to: none. Minutes since midnight, 0 to 1439. */
export interface Quiet {
  from: number;
  to: number;
}

const DAY = 24 * 60;
const MINUTE = 60_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** Minutes since midnight that a clock in this zone shows at a moment (ms UTC). */
export function minutesOfDay(ms: number, timeZone: string): number {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en', { timeZone, hourCycle: 'h23', hour: '2-digit', minute: '2-digit' });
    formats.set(timeZone, format);
  }
  const parts = format.formatToParts(ms);
  const part = (type: string) => Number(parts.find((p) => p.type === type)?.value);
  return part('hour') * 60 + part('minute');
}

/** Is this minute of the day a quiet one? Hours may run over midnight. */
export const isQuiet = (minute: number, { from, to }: Quiet): boolean =>
  from <= to ? from <= minute && minute < to : minute >= from || minute < to;

/** The most by which a clock is put forward in one night, in minutes. */
const LEAP = 120;

/**
 * When the quiet hours end that a moment lies in (ms UTC), or `null` where it lies in none: the first minute that the
 * clock shows outside them, also in a night in which it is put forward or back.
 */
export function quietUntil(ms: number, timeZone: string, quiet: Quiet): number | null {
  const minute = minutesOfDay(ms, timeZone);
  if (!isQuiet(minute, quiet)) return null;
  const left = (quiet.to - minute + DAY) % DAY;
  let at = Math.floor(ms / MINUTE) * MINUTE + Math.max(1, left - LEAP) * MINUTE;
  while (isQuiet(minutesOfDay(at, timeZone), quiet)) at += MINUTE;
  return at;
}
