import type { Session } from './session';

/** Longest text that is taken over for checking: what a person marks is far shorter. */
const LONGEST = 20_000;
/** Texts that wait for the page that was opened for them. */
const MOST = 5;
const PREFIX = 'given:';

/** Texts that a person handed over in the menu of a page, each waiting for the tab that was opened for it. Never written to the disk. */
export interface Given {
  put(text: string): Promise<string>;
  /** The text, once; `null`: there is none of that number any more. */
  take(number: string): Promise<string | null>;
}

/** Makes them. `newNumber` is a parameter for tests. */
export function makeGiven(session: Session, newNumber: () => string = () => crypto.randomUUID()): Given {
  return {
    async put(text) {
      const waiting = await session.keys(PREFIX);
      for (const key of waiting.slice(0, Math.max(0, waiting.length - MOST + 1))) await session.remove(key);
      const number = newNumber();
      await session.set(PREFIX + number, text.slice(0, LONGEST));
      return number;
    },
    async take(number) {
      const text = await session.get(PREFIX + number);
      await session.remove(PREFIX + number);
      return typeof text === 'string' ? text : null;
    },
  };
}
