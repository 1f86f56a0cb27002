/**
 * Pages as plans: what a page says, once, without how it is built. Two builders draw a plan: `nested` in components with shadow roots
 * of their own, as the newest shell does, `light` in plain tables and lists, as older generations do. What is evidence and what is
 * a GUESS of a page's words stands in its plan; that both generations show the same words is a GUESS throughout.
 */
import type { PageName } from '../../routes';

/** What stands in a cell or beside a label. */
export type Content = string | Command[] | Switch | Mark | Choice;
export interface Command {
  label: string;
  /** An address to go to, or what happens. */
  to?: string;
  run?: () => void;
  primary?: boolean;
  disabled?: boolean;
}
export interface Switch {
  switch: string;
  on: boolean;
}
export interface Mark {
  mark: string;
}
export interface Choice {
  choice: string;
  options: readonly string[];
}
export interface GridColumn {
  key: string;
  title: string;
  heads?: boolean;
}
export interface GridRow {
  id: string;
  cells: Record<string, Content>;
}
export interface Field {
  label: string;
  value?: string;
  options?: readonly string[];
  required?: boolean;
  /** Told what is typed or chosen. */
  change?: (value: string) => void;
}
/** A page of rows from the server. */
export interface Slice {
  total: number;
  rows: GridRow[];
}

export type Block =
  | { is: 'text'; text: string; soft?: boolean }
  | { is: 'note'; tone: 'success' | 'warning' | 'info'; text: string; command?: Command }
  | { is: 'section'; title: string; blocks: Block[] }
  | { is: 'pairs'; pairs: (readonly [label: string, value: Content])[] }
  | { is: 'commands'; label: string; commands: Command[] }
  /** Rows come after their skeleton. */
  | { is: 'grid'; label: string; columns: GridColumn[]; rows: GridRow[]; empty?: string }
  /** Searched and paged at the server; the rows in place are reused. `count` writes how many there are. */
  | {
      is: 'paged';
      label: string;
      columns: GridColumn[];
      search: string;
      size: number;
      fetch: (search: string, skip: number, signal: AbortSignal) => Promise<Slice>;
      count: (total: number) => string;
    }
  | { is: 'tick'; label: string; on: boolean; change?: (on: boolean) => void }
  | { is: 'form'; fields: Field[] }
  /** A mail that the portal has written, to be sent by the person. */
  | { is: 'draft'; label: string; text: string }
  | { is: 'list'; items: string[] };

export interface Plan {
  title: [workspace: string, page: string];
  nav?: PageName;
  blocks: Block[];
}
