import type { Session } from './session';

/** A panel's proof of belonging: which portal tab it was opened for, and in which form. */
export interface Pairing {
  tab: number;
  kind: 'frame' | 'window';
  /** For a window: the tab it turned out to be, bound at its first word. */
  holder?: number;
  /** The content script was told that the panel lives. */
  alive?: boolean;
}

/** One-time numbers that tie panels to portal tabs, safe against the worker's death. */
export interface Pairings {
  /** A new number for a tab. An older one of the same kind for the same tab is void from now on. */
  issue(tab: number, kind: Pairing['kind']): Promise<string>;
  /** The pairing, if this panel may use it: a frame in its own portal tab only, a window in the first tab that showed it. */
  check(number: string | undefined, panel: { tab: number; framed: boolean }): Promise<Pairing | null>;
  setAlive(number: string): Promise<void>;
  /** Tabs with a panel in a frame that has spoken. It may have been closed since. */
  framed(): Promise<number[]>;
  /** Ends all pairings of a tab that was closed. */
  drop(tab: number): Promise<void>;
}

const key = (number: string) => `pair:${number}`;

/** Makes the pairings. `newNumber` is a parameter for tests. */
export function makePairings(session: Session, newNumber: () => string = () => crypto.randomUUID()): Pairings {
  const read = async (name: string) => (await session.get(name)) as Pairing | undefined;

  async function removeWhere(unwanted: (pairing: Pairing) => boolean): Promise<void> {
    for (const name of await session.keys('pair:')) {
      const pairing = await read(name);
      if (!pairing || unwanted(pairing)) await session.remove(name);
    }
  }

  return {
    async issue(tab, kind) {
      await removeWhere((old) => old.tab === tab && old.kind === kind);
      const number = newNumber();
      await session.set(key(number), { tab, kind } satisfies Pairing);
      return number;
    },
    async check(number, panel) {
      const pairing = number === undefined ? undefined : await read(key(number));
      if (!pairing || number === undefined || panel.framed !== (pairing.kind === 'frame')) return null;
      if (pairing.kind === 'frame') return panel.tab === pairing.tab ? pairing : null;
      if (pairing.holder !== undefined) return panel.tab === pairing.holder ? pairing : null;
      const bound: Pairing = { ...pairing, holder: panel.tab };
      await session.set(key(number), bound);
      return bound;
    },
    async setAlive(number) {
      const pairing = await read(key(number));
      if (pairing) await session.set(key(number), { ...pairing, alive: true });
    },
    async framed() {
      const all = await Promise.all((await session.keys('pair:')).map(read));
      return all.flatMap((pairing) => (pairing?.kind === 'frame' && pairing.alive ? [pairing.tab] : []));
    },
    drop: (tab) => removeWhere((pairing) => pairing.tab === tab || pairing.holder === tab),
  };
}
