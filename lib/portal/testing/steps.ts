/** Work counted in steps, not in time: the same on every machine, however busy. */

type Callback = (this: unknown, ...args: unknown[]) => unknown;
const WALKS = ['some', 'every', 'find', 'findIndex', 'findLast', 'filter', 'map', 'flatMap', 'forEach'] as const;

/** Calls of regular expressions and of what is asked of each entry of an array, while `run` runs. */
export function stepsOf(run: () => void): number {
  let steps = 0;
  const { exec } = RegExp.prototype;
  const arrays = Array.prototype as unknown as Record<string, (callback: Callback, ...rest: unknown[]) => unknown>;
  const own = WALKS.map((name) => [name, arrays[name]!] as const);
  // Tests and replacements go through this one, too.
  RegExp.prototype.exec = function (text) {
    steps++;
    return exec.call(this, text);
  };
  for (const [name, walk] of own)
    arrays[name] = function (this: unknown, callback, ...rest) {
      const counted: Callback = function (...args) {
        steps++;
        return callback.apply(this, args);
      };
      return walk.call(this as never, counted, ...rest);
    };
  try {
    run();
  } finally {
    RegExp.prototype.exec = exec;
    for (const [name, walk] of own) arrays[name] = walk;
  }
  return steps;
}
