import file from './kinds.json';
import type { FieldName, LanguageTexts, MailKind, MailText } from './types';

/** Every mail that can be written, those that ask for something first. */
export const MAIL_KINDS = file.mails as unknown as readonly MailKind[];

/** Does this id name a mail? */
export const mailKind = (id: string): MailKind | undefined => MAIL_KINDS.find((kind) => kind.id === id);

/** The mail and, of a reminder or a thank-you, what it is about. */
export interface MailChoice {
  mail: string;
  about?: string;
}

/** What a chosen mail is, with what it is about taken in: whose link it carries, and to whom it goes. Throws where there is no such mail. */
export function chosenKind({ mail, about }: MailChoice): MailKind {
  const kind = mailKind(mail);
  if (!kind) throw new Error(`no mail ${mail}`);
  if (!kind.aboutKinds) return kind;
  const topic = mailKind(kind.aboutKinds.find((id) => id === about) ?? kind.aboutKinds[0]!)!;
  const ofTopic = (field: FieldName) => topic.required.includes(field) || topic.optional.includes(field);
  const colleague = topic.recipient === 'colleague';
  return {
    ...kind,
    // A colleague is asked by no company for nothing by no day: what the mail about the account needs, its reminder needs.
    ...(colleague && { required: kind.required.includes('link') ? topic.required : kind.required.filter(ofTopic) }),
    // What was asked for is told again, as far as it is known; what the first mail had no field for, only when it was sent.
    optional: kind.optional.filter((field) => ofTopic(field) || (field === 'sentOn' && !colleague)),
    recipient: topic.recipient,
    ...(kind.required.includes('link') && { invitation: topic.invitation, fixedLink: topic.fixedLink }),
  };
}

/** The mail in one language; reminders and thank-yous have one for each kind that they are about. Nothing where the language has none. */
export const mailText = (texts: LanguageTexts, { mail, about }: MailChoice): MailText | undefined =>
  texts.mails[`${mail}.${about}`] ?? texts.mails[mail];

/** Every mail, reminders and thank-yous once for each kind they can be about. */
export const MAIL_CHOICES: readonly MailChoice[] = MAIL_KINDS.flatMap(({ id, aboutKinds }) =>
  aboutKinds ? aboutKinds.map((about) => ({ mail: id, about })) : [{ mail: id }],
);

/** The mail that belongs to an invitation of the chooser, whose removal notices are several. */
export function mailFor(invitation: string): string | undefined {
  if (invitation === 'notice-removal') return 'removal-reseller';
  return mailKind(invitation)?.id;
}

/** The fields of a kind in the order they are asked for. */
export const fieldsOf = ({ required, optional }: MailKind): readonly FieldName[] => [...required, ...optional];
