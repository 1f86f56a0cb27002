import { recipientKey } from '../log/note';
import { fieldsOf, mailKind } from '../templates/kinds';
import { scanTags } from './scan';

/** By what somebody may stand in a text: names, domains and ids as they were written. */
export interface Marks {
  names: readonly string[];
  domains: readonly string[];
  ids: readonly string[];
}

/** Stands where no field can. */
const GAP = '…';
/** Shortest name that is looked for without its legal form, too: what is shorter is a word of its own too often. */
const SHORTEST = 4;

const quoted = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const SPACED = '[\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}\\p{Nd}]';
const spaced = new RegExp(SPACED, 'u');

/** Whole words only where a script parts its words; elsewhere a name stands among other signs. */
function whole(text: string): string {
  const before = spaced.test([...text][0] ?? '') ? `(?<!${SPACED})` : '';
  const after = spaced.test([...text].at(-1) ?? '') ? `(?!${SPACED})` : '';
  return before + quoted(text) + after;
}

/** A name, and what is left of it without its legal form where that is how it begins. */
function forms(name: string): string[] {
  const key = recipientKey({ name });
  const short = [...key].length >= SHORTEST && name.toLowerCase().startsWith(key) ? [name.slice(0, key.length)] : [];
  return [name, ...short];
}

/** Signs alone name nobody. */
const longestFirst = (texts: readonly string[]) =>
  [...new Set(texts.map((text) => text.trim()).filter((text) => /[\p{L}\p{N}]/u.test(text)))].sort((a, b) => b.length - a.length);
const any = (texts: readonly string[]) => longestFirst(texts).map(whole).join('|') || '(?!)';

/** Finds somebody in texts: names in any case, domains with the mail addresses in them, ids. */
function finder({ names, domains, ids }: Marks): RegExp {
  const addresses = longestFirst(domains)
    .map((domain) => `[^\\s@<>(){}"']+@${whole(domain)}`)
    .join('|');
  return new RegExp(`(?<gone>${addresses || '(?!)'}|${any(ids)})|(?<domain>${any(domains)})|(?<name>${any(names.flatMap(forms))})`, 'giu');
}

/** Does a text speak of somebody? */
export function speaksOf(marks: Marks): (text: string) => boolean {
  const found = finder(marks);
  return (text) => {
    found.lastIndex = 0;
    return found.test(text);
  };
}

/**
 * Takes somebody out of what a person wrote for drafts, however it is kept. In: whom; a version of a template or a set of roles, of any shape.
 * Out: the same without them. In subject and text of a mail their name and domain give way to the field that stands for those of every
 * recipient, where that kind of mail has it; elsewhere, and addresses and ids anywhere, to a gap. Tags stay as they are.
 */
export function withoutSomebody(marks: Marks): (content: unknown) => unknown {
  const found = finder(marks);
  const clean = (text: string, has: (field: 'recipientCompany' | 'domain') => boolean, template: boolean): string => {
    const tags = template ? scanTags(text).tags : [];
    const inside = (at: number) => tags.find(({ from, to }) => at >= from && at < to);
    return text.replace(found, (...args) => {
      const [all, groups, at] = [args[0] as string, args.at(-1) as Record<string, string | undefined>, args.at(-3) as number];
      const tag = inside(at);
      if (tag) return tag.sort === 'comment' ? GAP : all;
      const field = groups.name !== undefined ? 'recipientCompany' : groups.domain !== undefined ? 'domain' : undefined;
      return template && field && has(field) ? `{{${field}}}` : GAP;
    });
  };
  const walk = (value: unknown, key: string, has: Parameters<typeof clean>[1]): unknown => {
    if (typeof value === 'string') return clean(value, has, key === 'subject' || key === 'body');
    if (Array.isArray(value)) return value.map((one) => walk(one, key, has));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, walk(one, name, has)]));
  };
  return (content) => {
    const mail = typeof content === 'object' && content !== null && 'mail' in content ? content.mail : undefined;
    const kind = typeof mail === 'string' ? mailKind(mail) : undefined;
    const fields = kind ? fieldsOf(kind) : [];
    return walk(content, '', (field) => fields.includes(field));
  };
}
