import type { WorkingDraft } from '../../../lib/messages/protocol';
import { isOwn, type ManyField } from '../../../lib/rules/invitations/many/fields';
import { languageIn, type RowValues } from '../../../lib/rules/invitations/many/row';
import { fieldsOf } from '../../../lib/rules/invitations/templates/kinds';
import type { FieldName, MailKind } from '../../../lib/rules/invitations/templates/types';

/** Fields of a mail that are typed once for the whole list. */
export const sharedFields = (kind: MailKind): FieldName[] => fieldsOf(kind).filter((field) => !isOwn(kind, field));

/** The mail of one row: what all rows share, and over it what the row says itself. What has to be each row's own is never taken from the others. */
export function rowDraft(shared: WorkingDraft, kind: MailKind, { to = '', lang, link, ...own }: RowValues): WorkingDraft {
  const common = Object.fromEntries(Object.entries(shared.fields).filter(([field]) => !isOwn(kind, field as ManyField)));
  return {
    mail: shared.mail,
    ...(shared.about !== undefined && { about: shared.about }),
    // A template of one's own is in one language, whatever a row asks for.
    lang: (lang === undefined || shared.own !== undefined ? undefined : languageIn(lang)) ?? shared.lang,
    form: shared.form,
    ...(shared.own !== undefined && { own: shared.own }),
    fields: { ...common, ...own },
    link: link ?? (isOwn(kind, 'link') ? undefined : shared.link),
    to,
  };
}
