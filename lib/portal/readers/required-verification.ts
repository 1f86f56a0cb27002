import { columnOf, gridsOf } from '../read/grid';
import { labelsOf } from '../read/labels';
import { type Line, look } from '../read/look';
import { normalise } from '../read/normalise';
import { clue, labelAt, textAfter, wordOf } from '../read/value';
import { type Context, labelClues, put, type Reader } from './context';
import { VERIFICATION } from './status-words';
import { readFixNow, readIdentityStep, readSteps, readVerification, verificationLines } from './verification';

type Programme = 'reseller' | 'partner' | 'developer';

/** Whose verification: the names of the programmes, as tabs, headings and fields have them. */
const NAMES: Readonly<Record<string, Programme>> = {
  'tab.reseller': 'reseller',
  'tab.csp': 'reseller',
  'word.reseller': 'reseller',
  'tab.partner': 'partner',
  'word.maicpp': 'partner',
  'tab.developer': 'developer',
};
/** Tabs of the account pages in addresses, `legalinfo#csp`. */
const HASHES: Readonly<Record<string, Programme>> = { csp: 'reseller', mpn: 'partner', developer: 'developer' };

const FACTS = { reseller: 'verification.status', partner: 'maicpp.verification', developer: null } as const;

const programmeIn = (hits: Line['hits']): Programme | undefined => {
  const named = new Set(hits.flatMap((h) => NAMES[h.key] ?? []));
  return named.size === 1 ? [...named][0] : undefined;
};

/**
 * Required verification and the Verification summary: how far the verification is, its steps and the button to answer it. Every programme of
 * an account has a verification of its own, developers' accounts included, so nothing is read where the page does not say whose it is.
 * Evidence: public reports of 2026 (steps in a row, “Pending Partner Action” on the failed one, Resolve on a notice above or no button at
 * all; the first page refuses people without a role). GUESS: how the pages name the programme.
 */
export const readRequiredVerification: Reader = (context) => {
  if (readRows(context)) return;
  for (const { programme, lines, whole } of scopes(context)) {
    const scope: Context = { ...context, lines, page: { ...context.page, tab: programme } };
    const fact = FACTS[programme];
    if (!fact) continue;
    readVerification(scope, fact);
    if (programme === 'partner') readIdentityStep(scope);
    else {
      readSteps(scope);
      readFixNow(scope, whole ? [...aboveParts(lines), ...verificationLines(lines)] : lines);
    }
  }
};

interface Scope {
  programme: Programme;
  lines: readonly Line[];
  /** Not a part of the page, but all of it. */
  whole: boolean;
}

/** The selected tab, else the headed parts, else the one programme that a field or the address names. */
function scopes({ sight, lines, map }: Context): Scope[] {
  const tabs = sight.tabs.filter((t) => t.name && `tab.${t.name}` in NAMES);
  if (tabs.length) {
    const selected = sight.tabs.filter((t) => t.selected);
    const programme = selected.length === 1 && selected[0]!.name ? NAMES[`tab.${selected[0]!.name}`] : undefined;
    return programme ? [{ programme, lines, whole: true }] : [];
  }
  const parts = lines.flatMap((line, from) => {
    const programme = line.kind === 'heading' ? programmeIn(line.hits) : undefined;
    if (!programme) return [];
    const to = lines.findIndex((l, i) => i > from && l.kind === 'heading' && l.level <= line.level);
    return [{ programme, lines: lines.slice(from + 1, to < 0 ? undefined : to), whole: false }];
  });
  if (parts.length) return parts.filter((p) => parts.filter((o) => o.programme === p.programme).length === 1);
  const fields = labelAt(lines, 'col.program').map((at) => programmeIn(labelsOf(map, textAfter(lines, at) ?? '')));
  const programme = fields.length ? fields[0] : HASHES[normalise(sight.url.hash.slice(1))];
  return programme && fields.length < 2 ? [{ programme, lines, whole: true }] : [];
}

/** What stands before the first part of the page: notices under its title. */
function aboveParts(lines: readonly Line[]): readonly Line[] {
  const from = lines.findIndex((l) => l.kind === 'heading' && l.level === 1);
  const to = lines.findIndex((l, i) => i > from && (l.kind === 'heading' || l.kind === 'columnHeader'));
  return lines.slice(from + 1, to < 0 ? undefined : to);
}

/** A table with one row per programme. True where there is one, whether or not it says anything. */
function readRows(context: Context): boolean {
  const { sight, map, page } = context;
  let found = false;
  for (const grid of gridsOf(sight, map)) {
    const at = { programme: columnOf(grid, 'col.program'), status: columnOf(grid, 'field.verificationStatus', 'col.status') };
    if (at.programme < 0 || at.status < 0) continue;
    found = true;
    const rows = grid.busy
      ? []
      : grid.rows.map(({ cells }) => {
          const inCell = (i: number): Line[] => look(cells[i]!, map).lines;
          const words = inCell(at.status).flatMap((l) => wordOf(l, VERIFICATION) ?? []);
          return {
            programme: programmeIn(inCell(at.programme).flatMap((l) => l.hits)),
            word: new Set(words.map((w) => w.value)).size === 1 ? words[0] : undefined,
            lines: cells.flatMap((_, i) => inCell(i)),
          };
        });
    for (const { programme, word, lines } of rows) {
      if (!programme || rows.filter((r) => r.programme === programme).length > 1) continue;
      const fact = FACTS[programme];
      if (fact && word)
        put(context, fact, word.value, [...labelClues(page, 'field.verificationStatus', word.text), clue('row', 'col.program')]);
      if (programme === 'reseller') readFixNow(context, lines, clue('row', 'col.program'));
    }
  }
  return found;
}
