/** One line of the table. */
export interface Row {
  what: string;
  /** Measured value, in `unit`. */
  value: number;
  /** What it may be at most. */
  budget: number;
  unit: 'KB' | 'ms' | 'µs' | '' | 'MB';
  /** The same measured on a page or program without the extension, in the same run. */
  beside?: number;
  /** Figures of others, measured elsewhere: for orientation only. */
  reference?: string;
}

/** The middle value: one slow run of a busy machine does not decide. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

const printed = (value: number, unit: Row['unit']): string => `${value.toFixed(unit === '' ? 0 : value < 1 ? 3 : 1)}${unit && ` ${unit}`}`;

/** The rows as text, in columns; over budget is marked. */
export function table(rows: readonly Row[]): string {
  const lines = [
    ['', 'what', 'measured', 'budget', 'of budget', 'without', 'ratio', 'reference'],
    ...rows.map(({ what, value, budget, unit, beside, reference }) => [
      value <= budget ? 'ok' : 'OVER',
      what,
      printed(value, unit),
      `≤ ${printed(budget, unit)}`,
      `${Math.round((value / budget) * 100)} %`,
      beside === undefined ? '' : printed(beside, unit),
      beside ? `× ${((beside + value) / beside).toFixed(2)}` : '',
      reference ?? '',
    ]),
  ];
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
