import type { Journal, LogLine } from '../../lib/journal';

/** What was refused or went wrong. Never fails, and holds nothing of an account. */
export interface Log {
  write(code: string, detail: string): Promise<void>;
  /** Newest first. */
  read(): Promise<LogLine[]>;
}

/** Lines held in memory while the journal does not open. */
const MOST = 50;

/** Makes the log: kept in the journal, or in memory while that refuses. */
export function makeLog(journal: Journal, now: () => number): Log {
  const waiting: LogLine[] = [];
  return {
    async write(code, detail) {
      const line = { at: now(), code, detail: detail.slice(0, 200) };
      await journal.log(line).catch(() => {
        waiting.push(line);
        waiting.splice(0, waiting.length - MOST);
      });
    },
    async read() {
      const kept = await journal.logged().catch(() => []);
      return [...kept, ...waiting].sort((a, b) => b.at - a.at);
    },
  };
}
