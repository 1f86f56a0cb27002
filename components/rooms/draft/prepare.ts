import type { WorkingDraft } from '../../../lib/messages/protocol';
import { nameKey } from '../../../lib/rules/distributors/texts';
import { classifyLink, type LinkContext } from '../../../lib/rules/invitations/link';
import { checkDraft, type DraftCheck } from '../../../lib/rules/invitations/templates/check-draft';
import { chosenKind, fieldsOf, MAIL_KINDS, type MailChoice } from '../../../lib/rules/invitations/templates/kinds';
import type { FieldName, Fields, MailKind } from '../../../lib/rules/invitations/templates/types';
import { dayAfter } from './days';
import { type Known, onlyCustomer } from './known';

/** Days that people usually get to answer. */
const USUAL_DAYS = 14;
const LONGEST_DURATION = 730;

/** What stands in the fields until somebody types. */
const prefilled = (known: Known, now: number, kind: MailKind, domain: string | undefined, distributor: string | undefined): Fields => ({
  senderCompany: known.senderCompany,
  senderName: known.senderName,
  senderEmail: known.senderEmail,
  ...(distributor !== undefined && { distributor }),
  supportCompany: known.senderCompany,
  deadline: dayAfter(now, USUAL_DAYS),
  // A mail that only tells the duration again has it from the log or from nobody.
  ...(kind.required.includes('days') && { days: LONGEST_DURATION }),
  ...(domain !== undefined && { domain }),
});

/** The distributor that the link names, as far as its name is known; where it names none, the only one there is. */
function distributorFor({ distributors }: Known, link: string): string | undefined {
  const { distributor } = classifyLink(link).parts;
  const names = new Set(
    distributors.filter(({ id }) => distributor === undefined || id.toLowerCase() === distributor).map(({ name }) => name),
  );
  return names.size === 1 ? [...names][0] : undefined;
}

/** Is the mail still for the company that the portal's page or the log's entry was about? Not once it bears another name. */
function isSameCompany({ portal, fields }: WorkingDraft, { customers }: Known): boolean {
  const known = customers.find(({ id }) => id === portal?.customer)?.name;
  const names = [portal?.name, known].flatMap((name) => (name === undefined ? [] : [nameKey(name)]));
  return names.length === 0 || names.includes(nameKey(String(fields.recipientCompany ?? '')));
}

/** A draft with all that fills it in, checked. */
export interface Prepared {
  choice: MailChoice;
  kind: MailKind;
  /** What a reminder or thank-you can be about. */
  topics: readonly string[] | undefined;
  fields: Fields;
  /** What stands in the field of the link. */
  link: string;
  /** Tenant id of the customer that it is for, where portal or log said it. */
  customer: string | undefined;
  check: DraftCheck;
}

/** What a draft comes to at a moment (ms UTC), with what is known of the account. Rooms and panel show the same. */
export function prepare(draft: WorkingDraft, known: Known, context: LinkContext | null, now: number): Prepared {
  const topics = MAIL_KINDS.find(({ id }) => id === draft.mail)?.aboutKinds;
  const choice = { mail: draft.mail, ...(topics && { about: topics.find((one) => one === draft.about) ?? topics[0] }) };
  const kind = chosenKind(choice);
  const link = draft.link ?? (draft.fields.government === true ? '' : (kind.fixedLink ?? ''));
  const mine = isSameCompany(draft, known);
  const customer = mine ? draft.portal?.customer : undefined;
  // In the panel only customers of the page are known, so that one name alone says little.
  const listed = draft.portal ? known.customers.find(({ id }) => id === customer) : onlyCustomer(known, draft.fields.recipientCompany);
  const domain = (mine ? draft.portal?.domain : undefined) ?? (kind.recipient === 'customer' ? listed?.domain : undefined);
  const distributor = fieldsOf(kind).includes('distributor') ? distributorFor(known, link) : undefined;
  const fields: Fields = { ...prefilled(known, now, kind, domain, distributor), ...draft.fields };
  // The flag alone does not say in which cloud the account is: nothing is compared then.
  const resells = kind.invitation === 'customer-reseller' || kind.invitation === 'customer-dual';
  const own = { [context?.isDistributor ? 'distributor' : 'reseller']: known.country };
  const comparable = resells && fields.government !== true && known.country !== undefined && listed?.country !== undefined;
  const misfits = comparable ? known.judgeRegions?.({ ...own, customer: listed.country }) : undefined;
  const today = dayAfter(now, 0);
  const check = checkDraft({
    choice,
    fields,
    pasted: link,
    to: draft.to,
    today,
    context: { ...context, today },
    relationships: known.relationships,
    ...(customer !== undefined && { customer }),
    ...(misfits && { misfits }),
    distributors: known.distributors,
  });
  return { choice, kind, topics, fields, link, customer, check };
}

/** Does a finding block this field? */
export const isBad = ({ check }: Prepared, field: FieldName | 'to'): boolean =>
  check.findings.some((one) => one.field === field && one.weight === 'block');
