import type { MapData } from './schema';

/** A map as the text of a file: one line per entry, so that it can be edited by hand and compared line by line. */
export function mapText({ addresses, labels, collisions, ...head }: MapData): string {
  const lines = (entries: readonly string[]): string => (entries.length ? `\n    ${entries.join(',\n    ')}\n  ` : '');
  const top = Object.entries(head).map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)},`);
  const named = Object.entries(labels).map(([key, entry]) => `${JSON.stringify(key)}: ${JSON.stringify(entry)}`);
  const list = (entries: readonly unknown[]): string => lines(entries.map((entry) => JSON.stringify(entry)));
  return `{\n${top.join('\n')}\n  "addresses": [${list(addresses)}],\n  "labels": {${lines(named)}},\n  "collisions": [${list(collisions)}]\n}\n`;
}
