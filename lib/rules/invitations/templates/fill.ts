import Mustache from 'mustache';

/** A hole in a filled template: between two signs that no template holds, the number of the value that goes there. */
export const HOLE = /\ue000(\d+)\ue001/g;

/** What a template is filled with. Without prototype, so that no name finds more than what was put in. */
export type View = Record<string, unknown>;

/** A template with holes, the values for them, and the fields that it asks for and that are empty. */
export interface Filled {
  marked: string;
  holes: readonly { name: string; value: string }[];
  missing: readonly string[];
}

/** Copies plain data to objects without prototype. */
export function viewOf(data: Readonly<Record<string, unknown>>): View {
  const view: View = Object.create(null);
  for (const [name, value] of Object.entries(data))
    view[name] = Array.isArray(value) ? value.map((one) => (typeof one === 'object' && one ? viewOf(one) : one)) : value;
  return view;
}

const isEmpty = (value: unknown) => value === undefined || value === null || value === '' || value === false || typeof value === 'object';

/** Mustache's writer, which leaves holes instead of values and remembers which were empty. A value is thus never read as template or as mark-up. */
class Holes extends Mustache.Writer {
  holes: { name: string; value: string }[] = [];
  missing = new Set<string>();

  override escapedValue(token: string[], context: Mustache.Context): string {
    const name = token[1]!;
    const value: unknown = context.lookup(name);
    if (isEmpty(value)) this.missing.add(name);
    this.holes.push({ name, value: isEmpty(value) ? '' : String(value) });
    return `\ue000${this.holes.length - 1}\ue001`;
  }

  /** Three braces mean the same as two: nothing goes in unescaped. */
  override unescapedValue(token: string[], context: Mustache.Context): string {
    return this.escapedValue(token, context);
  }
}

const parsed = new Holes();

/** Fills a template. Throws on tags that do not pair. */
export function fill(template: string, view: View, partials: Readonly<Record<string, string>> = {}): Filled {
  parsed.holes = [];
  parsed.missing = new Set();
  const known: Record<string, string> = Object.assign(Object.create(null), partials);
  const marked = parsed.render(template.replace(/[\ue000\ue001]/g, ''), new Mustache.Context(view), known);
  // Mustache would keep every text it was ever given: of a template that is being written, one for each key pressed.
  parsed.clearCache();
  return { marked, holes: parsed.holes, missing: [...parsed.missing] };
}
