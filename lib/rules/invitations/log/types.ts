/** The log of invitations: what was drafted for whom, what became of it, and how that is known. */
import type { FactKey, FactValue } from '../../facts';
import type { Subject } from '../../observation';

/** How a draft left its room. `opened`: in a mail program or a web mail. None of them says that it was sent. */
export const LOG_WAYS = ['copied', 'saved', 'opened'] as const;
export type LogWay = (typeof LOG_WAYS)[number];

/** What a person can say of an entry. `open`: the answer is still to come after all. */
export const LOG_WORDS = ['sent', 'accepted', 'lapsed', 'withdrawn', 'open'] as const;
export type LogWord = (typeof LOG_WORDS)[number];

/** Whom it went to. `domain` and `tenantId`: lower case, as far as they were known. */
export interface Recipient {
  name: string;
  domain?: string;
  tenantId?: string;
}

/** What an admin relationship was asked for with. */
export interface AskedRelationship {
  name: string;
  /** Calendar days. */
  days: number;
  autoExtend: boolean;
  /** Template ids of Microsoft Entra roles, as far as they were known. */
  roles?: readonly string[];
}

/** What a page showed that answers an entry, and where. */
export interface LogEvidence {
  /** By what the recipient was known again. */
  by: 'tenant' | 'domain' | 'relationship' | 'distributor' | 'reseller' | 'name';
  fact: FactKey;
  subject: Subject;
  value: FactValue;
  /** Page id and path, as in `Source`. */
  page: string;
  path: string;
  /** When it was first seen, ms UTC. */
  seenAt: number;
  /** Journal number of the observation. */
  seq: number;
}

/**
 * One thing that happened to an entry, in order. `reminded`, `thanked`: a mail that follows up was drafted. `notThis`: the person said
 * that a suggested customer is another one (`subject`).
 */
export interface LogEvent {
  /** Counted from 1 in each entry. */
  id: number;
  /** Ms UTC. */
  at: number;
  what: 'drafted' | LogWay | LogWord | 'reminded' | 'thanked' | 'notThis';
  by: 'person' | 'portal';
  evidence?: LogEvidence;
  subject?: string;
  /** The person took it back; it counts no more. */
  undoneAt?: number;
}

/** One invitation or notice to one recipient. */
export interface LogEntry {
  id: number;
  /** The account it was drafted for, by the id it had then. */
  account: string;
  /** Id of `MAIL_KINDS`, never that of a reminder or a thank-you. */
  kind: string;
  to: Recipient;
  link?: string;
  /** Ids that stand in the link. */
  linked?: { relationship?: string; distributor?: string };
  /** Of the mail, as a language tag. */
  language: string;
  /** ISO day that the mail asks to answer by. */
  answerBy?: string;
  relationship?: AskedRelationship;
  events: readonly LogEvent[];
}

/** A draft that left its room: what is noted of it. `follows`: it reminds of an entry of this kind or thanks for it. */
export interface LogNote extends Omit<LogEntry, 'id' | 'account' | 'events'> {
  way: LogWay;
  follows?: 'reminded' | 'thanked';
}
