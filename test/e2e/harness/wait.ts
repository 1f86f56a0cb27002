/** How long a condition may take before the wait gives up, in ms. Generous, because two browsers may share one core. */
const DEADLINE = 30_000;

/** How much longer a question that is under way may take to be answered, in ms: a document that goes away leaves some without an answer for ever. */
const GRACE = 10_000;

const withoutAnswer = (ms: number) =>
  new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('no answer to the last question')), ms).unref();
  });

/**
 * Asks again and again until the condition gives something other than `false`, `null` or `undefined`, and hands that
 * back. This is the only way tests wait: for a condition with a name, never for a time.
 *
 * @param what What is waited for, in words; it becomes the error's message.
 * @param condition May be async and may throw; the last thing it threw is told when the deadline passes.
 */
export async function waitFor<T>(
  what: string,
  condition: () => T | Promise<T>,
  deadline = DEADLINE,
): Promise<Exclude<T, false | null | undefined>> {
  const end = Date.now() + deadline;
  let last: unknown;
  for (;;) {
    try {
      const value = await Promise.race([condition(), withoutAnswer(end + GRACE - Date.now())]);
      if (value !== false && value !== null && value !== undefined) return value as Exclude<T, false | null | undefined>;
      last = undefined;
    } catch (error) {
      last = error;
    }
    if (Date.now() >= end) {
      const why = last instanceof Error ? `; last error: ${last.message}` : '';
      throw new Error(`Waited ${deadline} ms in vain for: ${what}${why}`, { cause: last });
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
