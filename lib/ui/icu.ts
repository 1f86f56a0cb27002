/**
 * The part of ICU message syntax that the catalogues use: `{name}`, `plural` with exact numbers, `#`, `select`, nesting
 * and quoting by apostrophe. Ours, because the usual library brings a parser of ten kilobytes into every page, a sixth
 * of what a page may load; the tests hold it against that library, message by message.
 */

type Part = string | { hash: true } | { name: string; plural?: Record<string, Part[]>; select?: Record<string, Part[]> };

/** A message taken apart once, to be filled many times. */
export type Message = readonly Part[];

/** Takes a message apart. Throws a SyntaxError on braces that do not pair and on argument kinds that are not known. */
export function parseMessage(text: string): Message {
  let at = 0;

  const fail = (what: string): never => {
    throw new SyntaxError(`${what} at ${at} of “${text}”`);
  };
  const space = () => {
    while (/\s/.test(text[at] ?? '')) at++;
  };
  const word = () => {
    space();
    const found = /^[^\s{},']+/.exec(text.slice(at))?.[0] ?? fail('a name is missing');
    at += found.length;
    space();
    return found;
  };
  const expect = (sign: string) => (text[at] === sign ? at++ : fail(`“${sign}” is missing`));

  /** Apostrophes: two are one; one before a sign of the syntax quotes up to the next one; else it is itself. */
  function quoted(inPlural: boolean): string {
    at++;
    if (text[at] === "'") {
      at++;
      return "'";
    }
    if (!/[{}]/.test(text[at] ?? '') && !(inPlural && text[at] === '#')) return "'";
    let out = '';
    for (; at < text.length; at++) {
      if (text[at] !== "'") out += text[at];
      else if (text[at + 1] === "'") {
        out += "'";
        at++;
      } else break;
    }
    at++;
    return out;
  }

  function options(inPlural: boolean): Record<string, Part[]> {
    const found: Record<string, Part[]> = {};
    space();
    while (at < text.length && text[at] !== '}') {
      const key = word();
      expect('{');
      found[key] = parts(inPlural, true);
      expect('}');
      space();
    }
    return Object.hasOwn(found, 'other') ? found : fail('“other” is missing');
  }

  function argument(): Part {
    expect('{');
    const name = word();
    if (text[at] === '}') {
      at++;
      return { name };
    }
    expect(',');
    const kind = word();
    expect(',');
    const part: Part =
      kind === 'plural'
        ? { name, plural: options(true) }
        : kind === 'select'
          ? { name, select: options(false) }
          : fail(`“${kind}” is not known`);
    expect('}');
    return part;
  }

  function parts(inPlural: boolean, nested: boolean): Part[] {
    const found: Part[] = [];
    let plain = '';
    const flush = () => {
      if (plain) found.push(plain);
      plain = '';
    };
    while (at < text.length) {
      const sign = text[at];
      if (sign === '}') {
        if (nested) break;
        fail('“}” has no beginning');
      } else if (sign === '{') {
        flush();
        found.push(argument());
      } else if (sign === '#' && inPlural) {
        flush();
        found.push({ hash: true });
        at++;
      } else if (sign === "'") plain += quoted(inPlural);
      else {
        plain += sign;
        at++;
      }
    }
    flush();
    return found;
  }

  return parts(false, false);
}

/** Writes numbers and chooses plurals in one language. */
export interface Counting {
  number: Intl.NumberFormat;
  plural: Intl.PluralRules;
}

/** Fills a message. Throws a RangeError when a value that it needs was not given. */
export function fillMessage(
  message: Message,
  values: Readonly<Record<string, string | number>>,
  counting: Counting,
  counted?: number,
): string {
  let out = '';
  for (const part of message) {
    if (typeof part === 'string') {
      out += part;
      continue;
    }
    if ('hash' in part) {
      out += counting.number.format(counted ?? 0);
      continue;
    }
    const value = values[part.name];
    if (value === undefined) throw new RangeError(`no value for ${part.name}`);
    if (part.plural) {
      const n = Number(value);
      const chosen = part.plural[`=${n}`] ?? part.plural[counting.plural.select(n)] ?? part.plural.other;
      out += fillMessage(chosen ?? [], values, counting, n);
    } else if (part.select) {
      const chosen = Object.hasOwn(part.select, String(value)) ? part.select[String(value)] : part.select.other;
      out += fillMessage(chosen ?? [], values, counting);
    } else out += value;
  }
  return out;
}
