/** Runs one job after the other, in the order they were given, whether the earlier ones succeed or not. */
export type Queue = <T>(job: () => Promise<T>) => Promise<T>;

/** Makes a queue. One per worker keeps what tabs and pages write in order. */
export function makeQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(job: () => Promise<T>): Promise<T> => {
    const result = last.then(job, job);
    last = result.catch(() => {});
    return result;
  };
}
