import { createContext } from 'preact';

/** A table of markets that the person took from a file, as a source: what the file calls itself, and its ISO day. */
interface OwnTableSource {
  title: string;
  url?: string;
  asOf: string;
}

/** The one in force, where it is none that ships. */
export const OwnTable = createContext<OwnTableSource | null>(null);
