import sourcesFile from './sources.json';
import type { SourceEntry } from './types';

const byId = new Map((sourcesFile.sources as readonly SourceEntry[]).map((source) => [source.id, source]));

/** The public page behind a source id, or nothing for an id that does not exist. */
export const sourceEntry = (id: string): SourceEntry | undefined => byId.get(id);
