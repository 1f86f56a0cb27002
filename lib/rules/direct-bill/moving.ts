/** Customers that move to direct bill, as one text of a form: their ids, one on each line. */

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** As many as a field of a kept form has room for (20,000 characters). */
export const MOST_MOVING = 500;

/** The ids in it. What is none is left out. */
export const movingIds = (text: string): ReadonlySet<string> => new Set(text.split('\n').filter((line) => GUID.test(line)));

/** The text with a customer in it or not. Full, it takes no further one; an id that is none changes nothing. */
export function withMoving(text: string, id: string, moves: boolean): string {
  const ids = new Set(movingIds(text));
  if (!moves) ids.delete(id);
  else if (GUID.test(id) && ids.size < MOST_MOVING) ids.add(id);
  return [...ids].join('\n');
}
