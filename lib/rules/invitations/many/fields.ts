/** What a list of recipients may hold: of each row its own values, of one mail that all of them get. */
import { FIELD_FORMS, type FieldName, type MailKind } from '../templates/types';

/** A column of such a list: a field of the mail, the address it goes to, or the language it is written in. */
export type ManyField = FieldName | 'to' | 'lang';

/** Choosing roles and answering yes or no is for the mail as a whole. */
const perRow = (field: FieldName) => !['roles', 'flag'].includes(FIELD_FORMS[field]);

export const MANY_FIELDS: readonly ManyField[] = ['to', 'lang', ...(Object.keys(FIELD_FORMS) as FieldName[]).filter(perRow)];

/** Longest value that a row may hold, in characters; a longer one is refused with its row and not kept. Links may be longer. */
export const LONGEST_CELL = 1_000;
export const LONGEST_LINK = 20_000;

/** Fields by which recipients differ: without a column of their own they are empty, whatever was typed for all. */
const OWN: readonly ManyField[] = ['to', 'recipientName', 'recipientCompany', 'domain', 'signInName', 'relationshipName'];

/** What a row of a list can say for a mail. */
export const columnsFor = ({ required, optional }: MailKind): ManyField[] => ['to', 'lang', ...[...required, ...optional].filter(perRow)];

/** What a row has to say itself, and what is said for all of them. An admin request is used by one customer once, and its name is taken once. */
export const isOwn = (kind: MailKind, field: ManyField): boolean =>
  OWN.includes(field) || (field === 'link' && kind.invitation === 'customer-gdap');
