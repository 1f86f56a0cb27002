import { OTHERS } from '../../test/portal/others';
import { readInChromium } from '../../test/portal/others/read-in-chromium';
import { tally } from '../../test/portal/others/tally';
import type { Verdict } from '../../test/portal/others/verdict';
import { readInLanguages } from './languages';
import { readStandIn } from './stand-in';

/** What share of the facts may be missed, below 1. */
const MISSED = 0.05;

/** The sum over a group of pages. */
export interface Sum {
  name: string;
  pages: number;
  recognised: number;
  mistaken: number;
  right: number;
  missed: number;
  wrong: number;
}

/** Adds up a group of pages. */
export const sumOf = (name: string, verdicts: readonly Verdict[]): Sum => {
  const sum = (of: (v: Verdict) => number): number => verdicts.reduce((n, v) => n + of(v), 0);
  return {
    name,
    pages: verdicts.length,
    recognised: sum((v) => (v.recognised ? 1 : 0)),
    mistaken: sum((v) => v.mistaken.length),
    right: sum((v) => v.right.length),
    missed: sum((v) => v.missed.length),
    wrong: sum((v) => v.wrong.length),
  };
};

/** Nothing wrong, nothing taken for another page, and of what was to be read less than a twentieth missed. */
export const passes = ({ right, missed, wrong, mistaken, pages }: Sum): boolean =>
  pages > 0 && right > 0 && wrong === 0 && mistaken === 0 && missed / (right + missed) < MISSED;

/** The groups as a table, then by name whatever was not recognised, missed or wrong. */
export function report(groups: readonly (readonly [string, readonly Verdict[]])[]): string {
  const sums = groups.map(([name, verdicts]) => sumOf(name, verdicts));
  if (groups.length > 1)
    sums.push(
      sumOf(
        'all',
        groups.flatMap(([, verdicts]) => verdicts),
      ),
    );
  const cells = [
    ['', 'pages', 'recognised', 'mistaken', 'facts right', 'missed', '', 'wrong', 'pages of'],
    ...sums.map((s) => [
      passes(s) ? 'ok' : 'FAIL',
      ...[s.pages, s.recognised, s.mistaken, s.right, s.missed].map(String),
      `${((s.missed / Math.max(1, s.right + s.missed)) * 100).toFixed(1)} %`,
      String(s.wrong),
      s.name,
    ]),
  ];
  const widths = cells[0]!.map((_, i) => Math.max(...cells.map((row) => row[i]!.length)));
  const table = cells.map((row) =>
    row
      .map((cell, i) => (i && i < row.length - 1 ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!)))
      .join('  ')
      .trimEnd(),
  );
  const named = groups.flatMap(([, verdicts]) =>
    verdicts.flatMap((v) => [
      ...(v.recognised ? [] : [`not recognised  ${v.name}`]),
      ...v.mistaken.map((what) => `MISTAKEN        ${v.name}: ${what}`),
      ...v.missed.map((what) => `missed          ${v.name}: ${what}`),
      ...v.wrong.map((what) => `WRONG           ${v.name}: ${what}`),
    ]),
  );
  return [...table, ...(named.length ? ['', ...named] : [])].join('\n');
}

/** Reads all pages there are, or those of other hands with this in their name, and prints how that went. `true`: all is well. */
export async function confusion(name = ''): Promise<boolean> {
  const named = OTHERS.filter((page) => page.name.includes(name));
  if (name) {
    const { verdicts, pages, wrong, mistaken } = tally(named, await readInChromium(named));
    console.log(report([[`pages named “${name}”`, verdicts]]));
    return pages > 0 && wrong + mistaken === 0;
  }
  const [others, standIn] = await Promise.all([readInChromium(OTHERS), readStandIn()]);
  const languages = await readInLanguages();
  const groups = [
    ['pages of other hands', tally(OTHERS, others).verdicts],
    ['stand-in portal', standIn],
    ['stand-in in all languages', languages],
  ] as const;
  console.log(report(groups));
  return groups.every(([name, verdicts]) => passes(sumOf(name, verdicts)));
}
