import { dayOf } from '../../workdays';

const QUARTER = 900_000;
const MOST = 5_000;
const known = new Map<string, string>();

/**
 * The calendar day of a moment (ms UTC) in a time zone, remembered: a long log asks for the same few days over and over. No zone in use
 * today is off UTC by anything but quarters of an hour, so that the moments of one have one day.
 */
export function dayIn(ms: number, timeZone: string): string {
  const key = `${Math.floor(ms / QUARTER)} ${timeZone}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  if (known.size >= MOST) known.clear();
  const day = dayOf(ms, timeZone);
  known.set(key, day);
  return day;
}
