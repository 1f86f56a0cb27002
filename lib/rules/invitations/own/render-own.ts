import { type MailChoice, mailText } from '../templates/kinds';
import { type RenderedMail, renderMail } from '../templates/render';
import type { Fields, LanguageTexts } from '../templates/types';
import type { OwnMail } from './types';

/** The mails of the language with this one in the place of its kind, made once: what is worked out for a template is kept with it. */
const inPlace = new WeakMap<OwnMail, { of: LanguageTexts; texts: LanguageTexts }>();

function textsWith(own: OwnMail, of: LanguageTexts): LanguageTexts {
  const known = inPlace.get(own);
  if (known?.of === of) return known.texts;
  const lines = own.body.split('\n');
  const text = { subject: own.subject, full: lines, short: lines };
  const mails = { ...of.mails, [own.mail]: text, ...(own.about !== undefined && { [`${own.mail}.${own.about}`]: text }) };
  const texts = { ...of, mails };
  inPlace.set(own, { of, texts });
  return texts;
}

/**
 * Writes a mail with a template of one's own, by the same way as those that come along: values are text, the link goes in byte for byte. In: a
 * template that passed its check, the mails of its language for the passages. Throws where its tags do not pair.
 */
export const renderOwn = (own: OwnMail, texts: LanguageTexts, fields: Fields): RenderedMail =>
  renderMail(textsWith(own, texts), { mail: own.mail, ...(own.about !== undefined && { about: own.about }) }, 'full', fields);

/** The template that comes along for a mail, in full, as the start of one's own. */
export function startFrom(texts: LanguageTexts, choice: MailChoice): { subject: string; body: string } {
  const text = mailText(texts, choice);
  return { subject: text?.subject ?? '', body: text?.full.join('\n') ?? '' };
}
