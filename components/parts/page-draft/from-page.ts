import type { Answers, PageDraft, WorkingDraft } from '../../../lib/messages/protocol';
import type { FoldedFact } from '../../../lib/rules/assessment';
import type { FactKey } from '../../../lib/rules/facts';
import { classifyLink } from '../../../lib/rules/invitations/link';
import { ENTRA_ROLES } from '../../../lib/rules/invitations/planner/roles';
import { fieldsOf, mailFor, mailKind } from '../../../lib/rules/invitations/templates/kinds';

const byName = new Map(ENTRA_ROLES.map(({ id, name }) => [name.toLowerCase(), id]));

/** A mail made of the portal's draft. `strange`: roles by names that Microsoft's list does not have; `distributor`: the link names one whose name was not seen. */
export interface FromPage {
  start: WorkingDraft;
  strange: readonly string[];
  /** Those that it has, by id. */
  roles: readonly string[];
  unnamed: boolean;
}

/**
 * What the portal's draft says, as a mail to begin with: the link byte for byte, the request as it was made, and names that the account knows
 * by the ids in it. What is not known stays empty and is asked for.
 */
export function fromPage(draft: PageDraft, facts: readonly FoldedFact[], { lang, form }: Pick<WorkingDraft, 'lang' | 'form'>): FromPage {
  const of = (fact: FactKey, id: string | undefined) => {
    const found = facts.find((one) => one.fact === fact && one.subject !== undefined && one.subject.id === id);
    return found && String(found.value);
  };
  const { parts, cloud } = classifyLink(draft.link);
  const { distributor } = parts;
  const mail = mailKind(mailFor(draft.kind) ?? '') ?? mailKind('customer-reseller')!;
  const named = {
    recipientCompany: of('customer.name', draft.customer),
    distributor: of('distributor.name', distributor),
  };
  const roles = (draft.roles ?? []).map((role) => ({ role, id: byName.get(role.trim().toLowerCase()) }));
  const strange = roles.filter(({ id }) => id === undefined).map(({ role }) => role);
  const ids = roles.flatMap(({ id }) => id ?? []);
  const fields: WorkingDraft['fields'] = {
    ...Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined)),
    ...(draft.name !== undefined && { relationshipName: draft.name }),
    ...(draft.durationDays !== undefined && { days: draft.durationDays }),
    ...(roles.length > 0 && { roles: ids }),
    // Only for customers there do links lead to those admin centers.
    ...(cloud !== undefined && fieldsOf(mail).includes('government') && { government: true }),
    ...(draft.autoExtend !== undefined && { autoExtend: draft.autoExtend }),
  };
  return {
    start: {
      mail: mail.id,
      lang,
      form,
      fields,
      link: draft.link,
      to: '',
      portal: draft.customer === undefined ? {} : { customer: draft.customer },
    },
    strange,
    roles: ids,
    unnamed: distributor !== undefined && named.distributor === undefined,
  };
}

/** What was begun of a draft, or a new mail of it. `rev`: how often it was kept. */
export function startOf(
  answer: Answers['page.drafts'],
  draft: PageDraft,
  choice: Pick<WorkingDraft, 'lang' | 'form'>,
): FromPage & { begun: boolean; rev: number } {
  const made = fromPage(draft, answer.facts, choice);
  const fresh = { ...made, start: { ...made.start, fields: { ...answer.signer, ...made.start.fields } } };
  const begun = answer.begun[draft.id];
  // The page has the last word on the link: what was begun of it belongs to this very one.
  const rev = begun?.rev ?? 0;
  return begun?.draft.link === draft.link ? { ...fresh, start: begun.draft, begun: true, rev } : { ...fresh, begun: false, rev };
}
