import type { MailChoice } from '../templates/kinds';
import { type RenderedMail, renderMail } from '../templates/render';
import type { Fields, LanguageTexts, MailForm } from '../templates/types';
import { renderOwn } from './render-own';
import { withSignature } from './signature';
import type { OwnMail } from './types';

/**
 * Writes a draft as it leaves: with a template of one's own where there is one, else with the mail that comes along, and the organisation's
 * signature below it. In: the mails of the language that it is written in; a template that passed its check.
 */
export function writeDraft(
  texts: LanguageTexts,
  { mail, about, form }: MailChoice & { form: MailForm },
  fields: Fields,
  signature: string,
  own?: OwnMail,
): RenderedMail {
  const choice = { mail, ...(about !== undefined && { about }) };
  return withSignature(own ? renderOwn(own, texts, fields) : renderMail(texts, choice, form, fields), signature);
}
