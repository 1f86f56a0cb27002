import type { MailChoice } from '../templates/kinds';
import type { MailLanguage } from '../templates/types';

/** A mail that somebody wrote, in mustache's syntax. `body`: lines as in the mails that come along. It is used for one kind, in one language. */
export interface OwnMail extends MailChoice {
  sort: 'mail';
  name: string;
  lang: MailLanguage;
  subject: string;
  body: string;
}

/** A set of roles that somebody put together. `roles`: template ids of Microsoft Entra roles. */
export interface OwnRoles {
  sort: 'roles';
  name: string;
  roles: readonly string[];
}

export type OwnContent = OwnMail | OwnRoles;

/** One version of what is kept under an id. `content: null`: it was taken out. `seq`: its number in the journal; `at`: ms UTC. */
export interface OwnVersion {
  seq: number;
  at: number;
  content: OwnContent | null;
}

/** What is kept under an id: its versions, the newest first. */
export interface OwnEntry {
  id: string;
  versions: readonly OwnVersion[];
}

/** How much may be kept, in characters and entries: far more than anybody writes by hand. */
export const OWN_LIMITS = { name: 80, subject: 300, body: 20_000, signature: 1_000, signatureLines: 15, entries: 200, roles: 200 } as const;
