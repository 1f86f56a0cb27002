import type { Context } from '../context';
import { after } from '../dom';
import type { Block, Slice } from './plan';

export interface Move {
  label: string;
  to: number;
  current: boolean;
  disabled: boolean;
}
/** Shows one slice; `page` turns to another, `moves` are the pager's buttons. */
export type Show = (slice: Slice, page: (to: number) => void, moves: Move[]) => void;

/**
 * Fetches the first slice of a list and every other that is asked for; of several questions only the last is answered.
 * Evidence: pager "Previous 1..9 Next", ten rows a page, search at the server (a browser extension of 2026).
 */
export function startPaging(block: Extract<Block, { is: 'paged' }>, context: Context, show: Show): { search(text: string): void } {
  const { signal, timing } = context;
  let search = '';
  let asked = 0;
  const turn = async (page: number, wait: number): Promise<void> => {
    const mine = ++asked;
    await after(wait);
    if (signal.aborted || mine !== asked) return;
    const slice = await block.fetch(search, page * block.size, signal);
    if (mine !== asked || signal.aborted) return;
    const pages = Math.ceil(slice.total / block.size);
    const to = (label: string, target: number, current = false): Move => ({
      label,
      to: target,
      current,
      disabled: target < 0 || target >= pages,
    });
    const numbers = Array.from({ length: Math.min(pages, 9) }, (_, at) => to(String(at + 1), at, at === page));
    show(slice, go, pages > 1 ? [to('Previous', page - 1), ...numbers, to(context.t('next'), page + 1)] : []);
  };
  const go = (page: number, wait = timing.paging): void =>
    void turn(page, wait).catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
  go(0, timing.rows);
  return {
    search(text) {
      search = text;
      go(0);
    },
  };
}
