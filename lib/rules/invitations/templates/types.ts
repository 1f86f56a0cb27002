import type { Sourced } from '../../knowledge/types';

/** Languages that mails are written in; more than the companion itself speaks. */
export const MAIL_LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt-BR', 'ja', 'ko', 'zh-CN', 'hi', 'ar'] as const;
export type MailLanguage = (typeof MAIL_LANGUAGES)[number];

/** `full`: everything that makes people accept; `short`: two sentences and the link, which fit into a mail link in every script. */
export type MailForm = 'full' | 'short';
export const MAIL_FORMS: readonly MailForm[] = ['full', 'short'];

/** A mail that can be sent. */
export interface MailKind extends Sourced {
  id: string;
  /** Id of `INVITATION_KINDS` whose link it carries; null: it carries none, or, of `aboutKinds`, that of the kind it is about. */
  invitation: string | null;
  recipient: 'customer' | 'reseller' | 'colleague';
  required: readonly FieldName[];
  optional: readonly FieldName[];
  /** Ids of `MAIL_KINDS` that it can be about (reminder, thank-you). */
  aboutKinds?: readonly string[];
  /** A link that is the same for everybody. */
  fixedLink?: string;
}

/** How a field is written. `day`: ISO; `roles`: template ids of Microsoft Entra roles; `flag`: yes or no. */
export type FieldForm = 'text' | 'email' | 'day' | 'number' | 'roles' | 'flag' | 'link';

/** Everything a mail can be filled with. */
export const FIELD_FORMS = {
  recipientName: 'text',
  recipientCompany: 'text',
  domain: 'text',
  senderName: 'text',
  senderCompany: 'text',
  senderPhone: 'text',
  senderEmail: 'email',
  distributor: 'text',
  link: 'link',
  deadline: 'day',
  relationshipName: 'text',
  days: 'number',
  roles: 'roles',
  autoExtend: 'flag',
  government: 'flag',
  endsOn: 'day',
  sentOn: 'day',
  signInName: 'text',
  supportCompany: 'text',
  supportContact: 'text',
  supportHours: 'text',
} as const satisfies Record<string, FieldForm>;

export type FieldName = keyof typeof FIELD_FORMS;

/** Fields in which people name themselves. */
export const SIGNER_FIELDS = ['senderName', 'senderPhone', 'senderEmail'] as const satisfies readonly FieldName[];

/** Values as they were typed. `roles`: ids; `flag`: `true`. */
export type Fields = Partial<Record<FieldName, string | number | boolean | readonly string[]>>;

/** One mail in one language, in mustache's syntax. Lines: `## ` a heading, `1. ` a step, `- ` a point; a link stands on a line of its own. */
export interface MailText {
  subject: string;
  full: readonly string[];
  short: readonly string[];
}

/** All mails of one language. */
export interface LanguageTexts {
  language: string;
  /** Lines that several mails share: `{{> name}}` alone on its line. */
  partials: Readonly<Record<string, readonly string[]>>;
  /** By mail kind; reminders and thank-yous by what they are about: `reminder.<kind>`, `thanks.<kind>`. */
  mails: Readonly<Record<string, MailText>>;
  /** By mail kind: what was asked for, as a part of a sentence (`{{ask}}`). */
  asks: Readonly<Record<string, string>>;
  /** Names of roles in this language, by template id; English ones stand where there is none. Kept in files of their own. */
  roles?: Readonly<Record<string, string>>;
  /** By mail kind: what is in force once it was accepted, what that does not give, and how it ends (`{{> next}}`). */
  next: Readonly<Record<string, readonly string[]>>;
}
