/** The calendar day of a moment (ms UTC) where the person is, as ISO day, some days later. */
export function dayAfter(now: number, days: number): string {
  const at = new Date(now);
  const day = new Date(Date.UTC(at.getFullYear(), at.getMonth(), at.getDate() + days));
  return day.toISOString().slice(0, 10);
}
