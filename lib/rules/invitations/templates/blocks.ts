import type { Filled } from './fill';
import { HOLE } from './fill';

/** A piece of a line. `value`: what somebody typed; `link`: an address, letter for letter. */
export type Piece = { kind: 'words' | 'value' | 'link'; text: string };
export type Line = readonly Piece[];

/** A part of a mail. `text` holds lines one below the other; `steps` are numbered. */
export type Block = { kind: 'heading' | 'link'; line: Line } | { kind: 'text' | 'steps' | 'points'; lines: readonly Line[] };

/** A line with its holes filled, as pieces. A hole named `link` is a link. */
export function piecesOf(line: string, { holes }: Filled): Line {
  const pieces: Piece[] = [];
  line.split(HOLE).forEach((part, i) => {
    const hole = i % 2 === 1 ? holes[Number(part)] : undefined;
    const piece: Piece = hole ? { kind: hole.name === 'link' ? 'link' : 'value', text: hole.value } : { kind: 'words', text: part };
    if (piece.text !== '') pieces.push(piece);
  });
  return pieces;
}

const MARKS = { heading: /^## +/, steps: /^\d+\. +/, points: /^- +/ } as const;
const kindOf = (line: string): Block['kind'] =>
  (Object.keys(MARKS) as (keyof typeof MARKS)[]).find((kind) => MARKS[kind].test(line)) ?? 'text';

/** The blocks of a filled template. Marks count where the template wrote them; a value that begins like one stays text. */
export function blocksOf(filled: Filled): Block[] {
  const blocks: Block[] = [];
  let open: { kind: Block['kind']; lines: Line[] } | undefined;
  for (const raw of filled.marked.split('\n')) {
    const line = raw.trim();
    const kind = kindOf(line);
    const pieces = piecesOf(kind === 'text' ? line : line.replace(MARKS[kind as keyof typeof MARKS], ''), filled);
    if (pieces.length === 0) {
      open = undefined;
    } else if (kind === 'heading' || (pieces.length === 1 && pieces[0]!.kind === 'link')) {
      blocks.push({ kind: kind === 'heading' ? kind : 'link', line: pieces });
      open = undefined;
    } else {
      const sort = kind === 'steps' || kind === 'points' ? kind : 'text';
      if (open?.kind === sort) {
        open.lines.push(pieces);
        continue;
      }
      const started: { kind: typeof sort; lines: Line[] } = { kind: sort, lines: [pieces] };
      open = started;
      blocks.push(started);
    }
  }
  return blocks;
}
