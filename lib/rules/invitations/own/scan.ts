/** One tag of a template, by what its first sign makes of it. `from`, `to`: where it begins and ends in the text. */
export interface Tag {
  sort: 'field' | 'section' | 'inverted' | 'close' | 'partial' | 'comment' | 'delimiters';
  name: string;
  from: number;
  to: number;
}

const SORTS: Readonly<Record<string, Tag['sort']>> = {
  '': 'field',
  '&': 'field',
  '{': 'field',
  '#': 'section',
  '^': 'inverted',
  '/': 'close',
  '>': 'partial',
  '!': 'comment',
  '=': 'delimiters',
};

/**
 * The tags of a template in their order, as mustache finds them (mustache(5)); its own parser does not say where a section that is never closed
 * was opened. `open`: where a tag begins that never ends. Nothing is read behind a change of the delimiters, which no template needs.
 */
export function scanTags(template: string): { tags: Tag[]; open?: number } {
  const tags: Tag[] = [];
  const opening = /\{\{\s*([#^/>{&=!]?)\s*/g;
  for (let found = opening.exec(template); found; found = opening.exec(template)) {
    const sign = found[1]!;
    const closing = sign === '{' ? '}}}' : '}}';
    const end = template.indexOf(closing, opening.lastIndex);
    if (end < 0) return { tags, open: found.index };
    const to = end + closing.length;
    tags.push({ sort: SORTS[sign]!, name: template.slice(opening.lastIndex, end).trimEnd(), from: found.index, to });
    if (sign === '=') return { tags };
    opening.lastIndex = to;
  }
  return { tags };
}

/** The text with every tag and comment as blanks, each sign in its place. */
export function withoutTags(template: string): string {
  let text = template;
  for (const { from, to } of scanTags(template).tags) text = text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);
  return text;
}

/** Where a place in a text stands for people: line and column from 1, in characters. */
export function placeOf(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at);
  const start = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: [...before.slice(start)].length + 1 };
}
