/** Longest that the page is kept busy at a time, in milliseconds: typing and the button to cancel stay alive. */
const SLICE = 12;

/** Lets the page do what waits. */
const rest = () => new Promise<void>((resolve) => setTimeout(resolve));

/**
 * Does one thing for each item, with pauses between, so that the page stays alive. `each` may end it early by giving `false`. Gives
 * whether all were done: not where it was ended, or aborted.
 */
export async function inSlices<T>(
  items: Iterable<T>,
  each: (item: T) => boolean | undefined,
  {
    signal,
    onPause,
    pause = rest,
    now = () => performance.now(),
  }: { signal: AbortSignal; onPause(last: T): void; pause?: () => Promise<void>; now?: () => number },
): Promise<boolean> {
  let until = now() + SLICE;
  for (const item of items) {
    if (signal.aborted || each(item) === false) return false;
    if (now() < until) continue;
    onPause(item);
    await pause();
    until = now() + SLICE;
  }
  return !signal.aborted;
}
