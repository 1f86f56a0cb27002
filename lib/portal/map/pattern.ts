/** What is wrong with the pattern of an address; words for people under `map.problem.<this>`. */
export type PatternProblem = 'pattern.long' | 'pattern.sign' | 'pattern.repeat' | 'pattern.ways' | 'pattern.form';

const LONGEST = 200;
/** Texts that a pattern may stand for, `.+` counted as one: that many tries a backtracking matcher makes at the most. */
const MOST_WAYS = 64;
/** What may be repeated without end, and how often in one pattern: with a second one the tries would grow with the square of the length. */
const REPEATS = /^(?:\.[+*]|\[\^\/\][+*])/;
const MOST_REPEATS = 1;
/** `@` stands for a GUID. */
const LITERAL = /^(?:[a-z0-9/_@-]|\\\.)/i;
const OPENING = /^\((?:\?:|\?<[a-z]\w{0,39}>)?/i;

class Wrong extends Error {
  constructor(readonly problem: PatternProblem) {
    super(problem);
  }
}

/**
 * What keeps a pattern from being used, or `null`. A pattern comes from a file, so nothing may stand in it that could make
 * matching slow: letters, digits, `/ - _`, `@`, groups with alternatives, `?`, and at most one of `.+` or `[^/]+`, which is
 * never itself repeated. No other repetition is part of the grammar, and what is optional is counted.
 */
export function patternProblem(source: string): PatternProblem | null {
  if (source.length > LONGEST) return 'pattern.long';
  let at = 0;
  let repeats = 0;
  const rest = () => source.slice(at);
  const take = (what: RegExp): boolean => {
    const found = what.exec(rest())?.[0];
    at += found?.length ?? 0;
    return found !== undefined;
  };

  /** Texts one part stands for. */
  function part(): number {
    if (take(REPEATS)) {
      repeats += 1;
      if (/^[+*?{]/.test(rest())) throw new Wrong('pattern.repeat');
      return 1;
    }
    if (take(LITERAL)) return 1;
    if (!take(OPENING)) throw new Wrong(/^[+*{]/.test(rest()) ? 'pattern.repeat' : 'pattern.sign');
    const ways = alternatives();
    if (source[at++] !== ')') throw new Wrong('pattern.form');
    return ways;
  }
  function sequence(): number {
    let ways = 1;
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      let own = part();
      if (source[at] === '?') {
        at += 1;
        own += 1;
      }
      if (/^[+*?{]/.test(rest())) throw new Wrong('pattern.repeat');
      ways *= own;
      if (ways > MOST_WAYS) throw new Wrong('pattern.ways');
    }
    return ways;
  }
  function alternatives(): number {
    let ways = sequence();
    while (source[at] === '|') {
      at += 1;
      ways += sequence();
    }
    if (ways > MOST_WAYS) throw new Wrong('pattern.ways');
    return ways;
  }

  try {
    alternatives();
    if (at < source.length) return 'pattern.form';
    if (repeats > MOST_REPEATS) return 'pattern.repeat';
    // What is left that could be wrong, such as one name given twice, the browser itself finds.
    new RegExp(source);
    return null;
  } catch (error) {
    if (error instanceof Wrong) return error.problem;
    if (error instanceof SyntaxError) return 'pattern.form';
    throw error;
  }
}
