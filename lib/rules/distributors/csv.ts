/**
 * Tables as text, by RFC 4180 with the signs that programs in use write instead of the comma. Ours, because the usual library
 * brings its own ways to the network into the package, and tells no line of a record whose fields run over several lines;
 * the tests hold it against that library.
 */

/** One record. `line`: where it begins, the first line being 1. `odd`: a quote stands where none may; such a record is its first line alone. */
export interface CsvRecord {
  line: number;
  cells: string[];
  odd?: true;
  /** A quote was opened here and never closed: what follows cannot be told apart, so the text ends here. */
  open?: true;
  /** Characters read so far. */
  read: number;
}

const SIGNS = [',', ';', '\t', '|'] as const;
export type Sign = (typeof SIGNS)[number];

/** Line ends of all systems; a cell may hold them inside quotes. */
const END = /\r\n|\n|\r/y;
/** The next one. */
const NEXT = /\r\n|\n|\r/g;

/** Where the table begins and what parts its cells: told by a first line `sep=;`, as spreadsheets write it, else by counting in the first line. */
export function layoutOf(text: string): { sign: Sign; start: number } {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const told = /^sep=([,;\t|])(?:\r\n|\n|\r|$)/i.exec(text.slice(start, start + 8));
  if (told) return { sign: told[1] as Sign, start: start + told[0].length };
  const counts = new Map<string, number>();
  let quoted = false;
  for (let at = start; at < text.length && at < start + 100_000; at++) {
    const c = text[at]!;
    if (c === '"') quoted = !quoted;
    else if (!quoted && (c === '\n' || c === '\r')) {
      if (counts.size > 0) break;
    } else if (!quoted && (SIGNS as readonly string[]).includes(c)) counts.set(c, (counts.get(c) ?? 0) + 1);
  }
  const sign = [...SIGNS].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))[0]!;
  return { sign, start };
}

/**
 * Records of a text, one by one, so that the caller can pause and stop. Empty lines are none. A stray quote spoils its own line and swallows
 * none of the next. Never throws.
 */
export function* csvRecords(
  text: string,
  { sign, start }: { sign: Sign; start: number } = layoutOf(text),
): Generator<CsvRecord, undefined> {
  let at = start;
  let line = start > 1 ? 2 : 1;
  while (at < text.length) {
    const record: CsvRecord = { line, cells: [], read: 0 };
    const begins = at;
    for (let ended = false; !ended; ) {
      let cell = '';
      if (text[at] === '"') {
        const opened = line;
        for (at++; ; ) {
          const close = text.indexOf('"', at);
          if (close < 0) {
            yield { line: opened, cells: [], open: true, read: text.length };
            return undefined;
          }
          const part = text.slice(at, close);
          cell += part;
          line += part.match(/\r\n|\n|\r/g)?.length ?? 0;
          at = close + 1;
          if (text[at] !== '"') break;
          cell += '"';
          at++;
        }
      }
      const from = at;
      while (at < text.length && text[at] !== sign && text[at] !== '\n' && text[at] !== '\r') at++;
      const bare = text.slice(from, at);
      if (bare.includes('"') || (bare.trim() !== '' && text[from - 1] === '"')) record.odd = true;
      record.cells.push(cell + bare);
      if (text[at] === sign) {
        at++;
        if (at < text.length) continue;
        record.cells.push('');
      }
      END.lastIndex = at;
      if (END.test(text)) {
        at = END.lastIndex;
        line++;
      }
      ended = true;
    }
    if (record.odd && line > record.line + 1) {
      // Its quote closed where another was meant to open: the lines between are records of their own.
      NEXT.lastIndex = begins;
      NEXT.test(text);
      at = NEXT.lastIndex;
      line = record.line + 1;
    }
    record.read = at;
    if (record.cells.length > 1 || record.cells[0] !== '') yield record;
  }
}

/** Signs that begin a formula, their full-width forms included. */
const BEGINS = '=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20';

/** Beginnings of a cell that spreadsheets take for a formula, some of them also behind blanks, and behind any number of our own marks. */
const FORMULA = new RegExp(`^'*(?:[\\t\\r\\n]|[ "]*[${BEGINS}])`);

/** The same within a cell behind a sign that parts cells where the computer's region has it so: Excel in German opens our commas with semicolons. */
const INNER = new RegExp(`([;|\\t\\r\\n][ "]*)('*[${BEGINS}])`, 'g');
const INNER_MARKED = new RegExp(`([;|\\t\\r\\n][ "]*)'('*[${BEGINS}])`, 'g');

/**
 * A text that no spreadsheet runs: an apostrophe is put before what would begin a formula, as OWASP's advice on CSV injection has it
 * (https://owasp.org/www-community/attacks/CSV_Injection), also behind signs that part cells. `unguarded` takes all of them off again.
 */
export const guarded = (text: string): string => {
  const within = text.replace(INNER, "$1'$2");
  return FORMULA.test(text) ? `'${within}` : within;
};

/** The text behind such marks. */
export const unguarded = (text: string): string =>
  (text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text).replace(INNER_MARKED, '$1$2');

const cellText = (text: string): string => {
  const safe = guarded(text);
  return /["\r\n,;\t|']|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** A table as text: commas, CRLF, a byte order mark so that spreadsheets read it as UTF-8, formulas guarded. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((cells) => `${cells.map(cellText).join(',')}\r\n`).join('')}`;
