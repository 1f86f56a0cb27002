import type { MapData } from './schema';

/** One entry that differs between two maps, as texts for people. `entry`: `v.pending · de`, or the page of an address. */
export interface MapChange {
  kind: 'added' | 'changed' | 'removed';
  part: 'labels' | 'addresses' | 'collisions';
  entry: string;
  before?: string;
  after?: string;
}

/** Every entry as one text under its name; of several under one name, such as addresses of one page, all in order. */
function textsOf(map: MapData): Map<string, string> {
  const texts = new Map<string, string>();
  const add = (part: MapChange['part'], entry: string, text: string): void => {
    const key = `${part} ${entry}`;
    texts.set(key, texts.has(key) ? `${texts.get(key)} ¦ ${text}` : text);
  };
  for (const [key, entry] of Object.entries(map.labels))
    for (const [lang, list] of Object.entries(entry))
      if (Array.isArray(list) && list.length > 0)
        add('labels', `${key} · ${lang}`, list.map((one) => (typeof one === 'string' ? one : `${one[0]} (${one[1]})`)).join(' ¦ '));
  for (const [id, pattern] of map.addresses) add('addresses', id, pattern);
  for (const { lang, text, kind } of map.collisions) add('collisions', `${text} · ${lang}`, kind);
  return texts;
}

/** The pages of the addresses in the order in which they are tried, as text. */
const orderOf = ({ addresses }: MapData): string => addresses.map(([id]) => id).join(' › ');

/** What a map has otherwise than another: in the order of the newer one, then what it lacks. Sources and dates do not count. */
export function differenceOf(before: MapData, after: MapData): MapChange[] {
  const [old, now] = [textsOf(before), textsOf(after)];
  const nameOf = (key: string): Pick<MapChange, 'part' | 'entry'> => {
    const cut = key.indexOf(' ');
    return { part: key.slice(0, cut) as MapChange['part'], entry: key.slice(cut + 1) };
  };
  const changes: MapChange[] = [];
  for (const [key, text] of now) {
    const former = old.get(key);
    if (former === undefined) changes.push({ kind: 'added', ...nameOf(key), after: text });
    else if (former !== text) changes.push({ kind: 'changed', ...nameOf(key), before: former, after: text });
  }
  const [orderBefore, orderAfter] = [orderOf(before), orderOf(after)];
  // Where addresses came or went their order is another anyway, and that is said above.
  if (before.addresses.length === after.addresses.length && orderBefore !== orderAfter)
    changes.push({ kind: 'changed', part: 'addresses', entry: '1 …', before: orderBefore, after: orderAfter });
  for (const [key, text] of old) if (!now.has(key)) changes.push({ kind: 'removed', ...nameOf(key), before: text });
  return changes;
}
