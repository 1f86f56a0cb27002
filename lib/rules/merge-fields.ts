type Values = Readonly<Record<string, string>>;

/**
 * Brings together what two tabs made of one form. In: what is kept, what one of them began with, and what it holds now. Out: each field as whoever
 * changed it left it; where both did and differ, what is kept, with the field's name among `clashes`.
 */
export function mergeFields(kept: Values, from: Values, mine: Values): { values: Record<string, string>; clashes: string[] } {
  const values: Record<string, string> = {};
  const clashes: string[] = [];
  for (const name of new Set([...Object.keys(kept), ...Object.keys(mine)])) {
    const changedHere = mine[name] !== from[name];
    const changedThere = kept[name] !== from[name];
    if (changedHere && changedThere && mine[name] !== kept[name]) clashes.push(name);
    const left = changedHere && !changedThere ? mine[name] : kept[name];
    if (left !== undefined) values[name] = left;
  }
  return { values, clashes };
}
