import type { Clue } from '../../rules/observation';
import { looksLikeDay } from './dates';
import type { Hit } from './labels';
import { linesIn, placesIn } from './lines-in';
import type { Line } from './look';
import { bare } from './normalise';
import { isEmpty, pairOf } from './pair';
import { closest, type El, elementsOf, isCell, isRow, isTable, within } from './tree';

/** Labels at which the value of the label before has ended. */
const STOPS = /^(field|section|step)\./;
const stops = (line: Line): boolean => line.kind === 'heading' || line.kind === 'tab' || line.hits.some((h) => STOPS.test(h.key));

/** A running sentence explains, a question asks; neither is a value. */
export const isSentence = (text: string): boolean =>
  /[?？]$/.test(text) || (/[.!。！]$/.test(text) && (text.split(' ').length > 4 || /[。！]$/.test(text)));

/** A clue in the form the journal keeps. */
export const clue = (by: string, anchor: string, text?: string): Clue => ({ by, anchor, ...(text ? { text: text.slice(0, 80) } : {}) });

/** The lines between a heading or label with one of these keys and the next heading of its rank or the next section. */
export function sectionLines(lines: readonly Line[], key: string): Line[] {
  const start = lines.findIndex((l) => l.kind !== 'button' && l.kind !== 'link' && l.hits.some((h) => h.key === key));
  if (start < 0) return [];
  const rank = lines[start]!.kind === 'heading' ? lines[start]!.level : 7;
  const end = lines.findIndex(
    (l, i) => i > start && ((l.kind === 'heading' && l.level <= rank) || l.hits.some((h) => h.key.startsWith('section.') && h.key !== key)),
  );
  return lines.slice(start + 1, end < 0 ? undefined : end);
}

/** Headings of parts that tell what was, what words mean, or how something else of the account stands. */
const NOT_NOW =
  /\b(payout|pay-?out|payment|bank|tax|publisher|marketplace|history|previous|earlier|past|archived?|activity log|audit log|what .*\bmeans?|glossary|examples?|frequently asked|faq)\b|verlauf|historial|historique|cronologia|histórico|履歴|历史|歷史|기록/i;

/** Index of every line that is this label. Buttons, links and fields that happen to be called so, and what was once, do not count. */
export function labelAt(lines: readonly Line[], key: string): number[] {
  const found: number[] = [];
  let past = 0;
  lines.forEach((line, i) => {
    if (line.kind === 'heading' && (!past || line.level <= past)) past = NOT_NOW.test(line.text) ? line.level : 0;
    if (!past && /^(text|heading|columnHeader)$/.test(line.kind) && line.hits.some((h) => h.key === key)) found.push(i);
  });
  return found;
}

/** The lines that can belong to the label at `at`: those after it, up to the next label or heading. */
export function linesAfter(lines: readonly Line[], at: number, reach = 12): Line[] {
  const label = lines[at]!;
  const below = label.kind === 'columnHeader' ? cellBelow(label, lines) : beside(label, lines);
  if (below) return below;
  const own = label.kind === 'text' ? pairOf(label) : null;
  const pair = own?.flatMap((el) => placesIn(lines, el).flatMap((i) => (i > at ? lines[i]! : [])));
  const found: Line[] = [];
  // A command inside the heading (“Update”) does not begin another part.
  const title = label.kind === 'heading' ? closest(label.el, (el) => /^h[1-6]$/.test(el.tag) || el.role === 'heading', 4) : null;
  const from = pair ?? lines;
  for (let i = pair ? 0 : at + 1; i < from.length && found.length < reach; i++) {
    const line = from[i]!;
    if (title && within(line.el, title) && !line.hits.some((h) => STOPS.test(h.key))) continue;
    if (stops(line)) break;
    found.push(line);
  }
  return found;
}

/** A table with a row of labels and one row of values under it: the cell in the same place. */
function cellBelow(label: Line, lines: readonly Line[]): Line[] {
  const cell = closest(label.el, isCell);
  const row = closest(cell, isRow);
  const table = closest(row, isTable);
  if (!cell || !row || !table) return [];
  const rows: El[] = [];
  const gather = (el: El): void => {
    for (const kid of elementsOf(el))
      if (isRow(kid)) rows.push(kid);
      else gather(kid);
  };
  gather(table);
  const values = rows.filter((r) => r !== row);
  // One location's row is not the account.
  if (
    elementsOf(row).some((head) =>
      linesIn(lines, head).some((l) => l.hits.some((h) => /^(field\.partnerId|col\.(location|country))$/.test(h.key))),
    )
  )
    return [];
  // A row with a day of its own is an entry of a record: what was decided then.
  if (values.some((r) => elementsOf(r).some((c) => linesIn(lines, c).some((l) => looksLikeDay(l.text, 'en-us'))))) return [];
  const value = values.length === 1 ? elementsOf(values[0]!)[elementsOf(row).indexOf(cell)] : undefined;
  return value ? linesIn(lines, value) : [];
}

/** A column of labels alone and the column of values beside it, entry by entry; `null`: it is none. Asked once per part and list of lines. */
function columnsFrom(column: El, lines: readonly Line[]): { entries: readonly El[]; values: readonly El[] } | null {
  const known = columns.get(lines) ?? new Map<El, { entries: readonly El[]; values: readonly El[] } | null>();
  columns.set(lines, known);
  const before = known.get(column);
  if (before !== undefined) return before;
  const entries = elementsOf(column);
  const kin = column.up ? elementsOf(column.up) : [];
  const next = kin[kin.indexOf(column) + 1];
  const values = next ? elementsOf(next) : [];
  const holds = (el: El, labels: boolean): boolean => {
    const inside = linesIn(lines, el);
    return inside.length > 0 && inside.every((l) => l.hits.some((h) => STOPS.test(h.key)) === labels);
  };
  const isOne =
    next && entries.length >= 2 && values.length === entries.length && entries.every((e) => holds(e, true)) && holds(next, false);
  const found = isOne ? { entries, values } : null;
  known.set(column, found);
  return found;
}
const columns = new WeakMap<readonly Line[], Map<El, { entries: readonly El[]; values: readonly El[] } | null>>();

/** Labels in one column and values in the next: the entry in the same place. `null`: not arranged so. */
function beside(label: Line, lines: readonly Line[]): Line[] | null {
  let entry: El = label.el;
  for (let column = entry.up, n = 0; column?.up && n < 4; entry = column, column = column.up, n++) {
    const found = columnsFrom(column, lines);
    if (found) return linesIn(lines, found.values[found.entries.indexOf(entry)]!);
  }
  return null;
}

/** A value with the wording it was read from. */
export interface Word<V> {
  value: V;
  text: string;
  hit: Hit;
}

/**
 * Which of the allowed words a line is. Two words of different meaning behind one wording: none of them, except that
 * refusals are not told apart (Declined reads as Rejected).
 */
export function wordOf<V extends string>(line: Line, words: Readonly<Record<string, V>>): Word<V> | null {
  if (/^(button|tab|control)$/.test(line.kind)) return null;
  const hits = line.hits.filter((h) => h.key in words);
  const values = new Set(hits.map((h) => words[h.key]!));
  if (values.size === 2 && values.has('rejected' as V) && values.has('declined' as V)) values.delete('declined' as V);
  if (values.size !== 1) return null;
  const value = [...values][0]!;
  return { value, text: line.text, hit: hits.find((h) => words[h.key] === value)! };
}

/**
 * The word beside a label. Links, buttons and help sentences between the two are passed over; anything else there,
 * or a second, different word right after it (then it is a list of words, not a status), gives nothing.
 */
export function wordAfter<V extends string>(
  lines: readonly Line[],
  at: number,
  words: Readonly<Record<string, V>>,
  skip?: (line: Line) => boolean,
): Word<V> | null {
  const after = linesAfter(lines, at);
  let found: Word<V> | null = null;
  for (const line of after) {
    const word = wordOf(line, words);
    if (found) {
      if (word && word.value !== found.value) return null;
      if (!word) break;
    } else if (word) found = word;
    else if (!(line.kind === 'link' || line.kind === 'button' || isSentence(line.text) || skip?.(line))) return null;
  }
  return found;
}

/** All places of a label agree on one word, or there is none. */
export function agreedWord<V extends string>(
  lines: readonly Line[],
  key: string,
  words: Readonly<Record<string, V>>,
  skip?: (line: Line) => boolean,
): (Word<V> & { label: Hit }) | null {
  let agreed: (Word<V> & { label: Hit }) | null = null;
  for (const at of labelAt(lines, key)) {
    const word = wordAfter(lines, at, words, skip);
    if (!word) continue;
    if (agreed && agreed.value !== word.value) return null;
    agreed ??= { ...word, label: lines[at]!.hits.find((h) => h.key === key)! };
  }
  return agreed;
}

/** A link that explains the label beside it. The portal's own is public in English; the other wordings are a GUESS, and as such links are called in general. */
const EXPLAINS =
  /^(learn more|more info(rmation)?|read more|mehr erfahren|weitere informationen|en savoir plus|más información|(ulteriori|altre) informazioni|saiba mais|meer informatie|läs mer|dowiedz się więcej|další informace|további (információ|tudnivalók)|daha fazla (bilgi|bilgi edinin)|подробнее|дополнительные сведения|詳細(情報)?|자세히 알아보기|了解(更多|详细)(信息)?|深入了解|瞭解(更多|詳細)(資訊)?|और जानें)$/iu;

/**
 * Free text beside a label: only where label and value are a pair by structure (term and definition, header and data
 * cell, two alone in their parent, or two kinds of element taking turns). `null`: no pair, or only a dash.
 */
export function textAfter(lines: readonly Line[], at: number): string | null {
  const label = lines[at]!;
  const after = linesAfter(lines, at);
  const first = after.find((l) => l.kind !== 'button' && !isSentence(l.text) && !(l.kind === 'link' && EXPLAINS.test(bare(l.text))));
  if (first?.kind !== 'text' || first.hits.some((h) => STOPS.test(h.key))) return null;
  if (first.el === label.el) return first.text;
  let root: El = first.el;
  while (root.up && !within(label.el, root.up)) root = root.up;
  const shared = root.up;
  let term: El = label.el;
  while (term.up && term.up !== shared) term = term.up;
  if (shared && term.up === shared && !isPair(term, root, shared, lines)) return null;
  const texts = after.filter((l) => l.kind === 'text' && within(l.el, root)).map((l) => l.text);
  // A column of labels beside a column of values: which is this one's, `beside` says or nobody.
  const isColumn = (): boolean => linesIn(lines, term).some((l) => l !== label && l.hits.some((h) => h.key.startsWith('field.')));
  if (texts.length > 1 && isColumn() && !beside(label, lines)) return null;
  return texts.join(', ') || null;
}

function isPair(term: El, value: El, shared: El, lines: readonly Line[]): boolean {
  if (/^(dt|th|label)$/.test(term.tag) || /^(dd|td)$/.test(value.tag)) return true;
  if (term.tag !== value.tag || term.a.class !== value.a.class) return true;
  const all = elementsOf(shared);
  if (all.slice(all.indexOf(term) + 1, all.indexOf(value)).some(isEmpty)) return false;
  // Equal siblings: labels must stand at every second place.
  const { kids, places } = labelsAmong(shared, lines);
  const own = Math.abs(kids.indexOf(term) % 2);
  return [...places].every((place) => place === own);
}

/** Parts of a part that hold text, and at which places labels stand: at even ones (0), odd ones (1), both. Asked once per part and list of lines. */
function labelsAmong(shared: El, lines: readonly Line[]): { kids: El[]; places: ReadonlySet<number> } {
  const known = among.get(lines) ?? new Map<El, { kids: El[]; places: ReadonlySet<number> }>();
  among.set(lines, known);
  const before = known.get(shared);
  if (before) return before;
  const kids = elementsOf(shared).filter((k) => linesIn(lines, k).some((l) => l.kind !== 'button' && l.kind !== 'link'));
  const labels = kids.map((k) => linesIn(lines, k).some((l) => l.hits.some((h) => STOPS.test(h.key))));
  const found = { kids, places: new Set(labels.flatMap((isLabel, i) => (isLabel ? i % 2 : []))) };
  known.set(shared, found);
  return found;
}
const among = new WeakMap<readonly Line[], Map<El, { kids: El[]; places: ReadonlySet<number> }>>();

/** The page shows a dash where a value would stand: it says that there is none. */
export const isDash = (text: string): boolean => bare(text) === '' || /^-+$/.test(bare(text));
