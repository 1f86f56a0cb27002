/**
 * The last look at each page that was not recognised, so that the person can have it described. In memory only: what stands on a
 * page is never written. When the worker was away the tab is asked to look again.
 */
export interface UnknownLooks {
  /** A tab gave a look at a page: that of one not recognised, or `null` for a known one. */
  note(tab: number, outline: string | null): void;
  /** A tab has gone to another page, or is closed. */
  left(tab: number): void;
  /** Is somebody waiting for a look at this tab? */
  wanted(tab: number): boolean;
  /** The look at the page in this tab. Where there is none, `again` is called and one waited for; `null`: none came. */
  ask(tab: number, again: () => void): Promise<string | null>;
}

/** How long a tab may take to look again (ms): a page must fall quiet first. */
const WAIT = 6000;
/** Tabs whose look is kept; each can be megabytes. */
const MOST = 4;

/** `later` calls back after some milliseconds. */
export function makeUnknownLooks(later: (fn: () => void, ms: number) => unknown = (fn, ms) => setTimeout(fn, ms)): UnknownLooks {
  const looks = new Map<number, string>();
  const waiting = new Map<number, ((outline: string | null) => void)[]>();
  const answer = (tab: number, outline: string | null): void => {
    const all = waiting.get(tab) ?? [];
    waiting.delete(tab);
    for (const one of all) one(outline);
  };
  return {
    note(tab, outline) {
      looks.delete(tab);
      if (outline !== null) looks.set(tab, outline);
      for (const oldest of looks.keys()) if (looks.size > MOST) looks.delete(oldest);
      answer(tab, outline);
    },
    left: (tab) => void looks.delete(tab),
    wanted: (tab) => waiting.has(tab),
    ask(tab, again) {
      const kept = looks.get(tab);
      if (kept !== undefined) return Promise.resolve(kept);
      return new Promise((resolve) => {
        waiting.set(tab, [...(waiting.get(tab) ?? []), resolve]);
        later(() => answer(tab, null), WAIT);
        again();
      });
    },
  };
}
