/** Rows of a table written as text: one row a line, cells between bars, blanks around a cell do not count. Blank lines are left out. */
export const rowsOf = (table: string): string[][] =>
  table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('|').map((cell) => cell.trim()));

/** Cells that hold several values, a semicolon between them. */
export const several = (cell: string): string[] => cell.split(';').map((one) => one.trim());
