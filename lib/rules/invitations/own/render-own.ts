import { type RenderedMail, renderMail } from '../templates/render';
import type { Fields, LanguageTexts } from '../templates/types';
import type { OwnMail } from './types';

/**
 * Writes a mail with a template of one's own, by the same way as those that come along: values are text, the link goes in byte for byte. In: a
 * template that passed its check, the mails of its language for the passages. Throws where its tags do not pair.
 */
export function renderOwn(own: OwnMail, texts: LanguageTexts, fields: Fields): RenderedMail {
  const lines = own.body.split('\n');
  const mails = { ...texts.mails, [own.mail]: { subject: own.subject, full: lines, short: lines } };
  return renderMail({ ...texts, mails }, { mail: own.mail, ...(own.about !== undefined && { about: own.about }) }, 'full', fields);
}

/** The template that comes along for a choice, as the start of one's own; in full. Nothing where the language has none. */
export function startFrom(texts: LanguageTexts, { mail }: Pick<OwnMail, 'mail'>): { subject: string; body: string } {
  const text = texts.mails[mail];
  return { subject: text?.subject ?? '', body: text?.full.join('\n') ?? '' };
}
