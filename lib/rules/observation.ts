import type { FactKey, FactValue, SubjectKind } from './facts';

/** Whose fact it is. `id`: tenant GUID, PartnerID, e-mail address or task id, else the lower-cased name. */
export interface Subject {
  kind: SubjectKind;
  id: string;
}

/** One thing on a page that led to a verdict or a value, for people to check: which anchor, and what stood there. */
export interface Clue {
  /** What kind of anchor: `url`, `title`, `nav`, `columns`, `label`, `section`, `tab`, `row`, `attribute`, `banner`. */
  by: string;
  /** Label key of the portal map, or the attribute; never customer data. */
  anchor: string;
  /** The text as it stood on the page, at most 80 characters. */
  text?: string;
}

export type Source =
  | {
      kind: 'portal';
      /** Page id of the portal map. */
      page: string;
      /** Path without query and hash, ids in it replaced by `{id}`. */
      path: string;
      tab?: string;
      /** Number of the imported portal map it was read with; absent: the one that is shipped. */
      map?: number;
      clues: Clue[];
    }
  | { kind: 'person'; via: 'tick' | 'form' | 'overrule' }
  | { kind: 'import'; file: string };

/** What was seen or said, at one moment. Times are milliseconds since 1970 UTC. Appended, never edited. */
export interface Observation<K extends FactKey = FactKey> {
  account: string;
  fact: K;
  subject?: Subject;
  value: FactValue<K>;
  seenAt: number;
  source: Source;
}

/** An observation as the journal keeps it: numbered in order of writing, with the last time the same was seen again. */
export interface StoredObservation extends Observation {
  seq: number;
  lastSeenAt: number;
  /** Taken back by the person (undo); stays in the journal, counts no more. */
  withdrawnAt?: number;
}

/** A list as it stood on a page. Only a list read whole (`whole`) says that what is not in `ids` is no longer listed. */
export interface ListSeen {
  account: string;
  kind: SubjectKind;
  whole: boolean;
  ids: readonly string[];
  /** Milliseconds since 1970 UTC. */
  seenAt: number;
}

/** A list as the journal has it. `former`: the one before it that had other rows, as it was last read whole. */
export interface ListRead extends ListSeen {
  former?: { ids: readonly string[]; seenAt: number };
}
