/**
 * Who has answered which invitation, by what the portal's lists show: a customer that appears after the draft, an admin relationship that the
 * customer approved, a partner that is listed. Pure. A tenant id, a primary domain or the id in the link proves it; a name alone only suggests.
 */
import type { Facts, FoldedFact } from '../../assessment';
import { GUID, nameKey } from '../../distributors/texts';
import type { FactKey } from '../../facts';
import { recipientKey } from './note';
import { type Rows, type Seen, type SeenRow, seenIn } from './seen';
import { draftedAt, isOpen, live } from './state';
import type { LogEntry, LogEvidence } from './types';

/**
 * What the lists say of one entry. `perhaps`: the names are alike, a domain is the same but not the rest, or (`several`) the customer can
 * have come by another invitation that went to it, or (`firstRead`) the list was not read whole before, so that it may have stood there long.
 */
export type Answer =
  | { is: 'accepted'; evidence: LogEvidence }
  | { is: 'perhaps'; why: 'name' | 'domain' | 'several' | 'firstRead'; evidence: LogEvidence[] };

/** By what a row was known again. */
type By = LogEvidence['by'];
type Found = { sure: true; by: By; row: SeenRow } | { sure: false; why: 'name' | 'domain'; rows: readonly SeenRow[] };

/** Statuses that only a customer's approval leads to. */
const APPROVED: ReadonlySet<unknown> = new Set(['approved', 'activating', 'active']);

function evidenceOf(by: By, fact: FoldedFact): LogEvidence | undefined {
  const { subject, source } = fact;
  if (!subject || source.kind !== 'portal') return undefined;
  return { by, fact: fact.fact, subject, value: fact.value, page: source.page, path: source.path, seenAt: fact.seenAt, seq: fact.seq };
}

/** The fact by which a customer, distributor or reseller turned up after a moment; nothing where it was there before. */
function appeared(row: SeenRow, fact: FactKey, after: number): FoldedFact | undefined {
  const listed = row.facts[fact];
  const relationship = row.facts['customer.relationship'];
  if (relationship?.value === 'other') return undefined;
  // Known before as somebody else's customer, a reseller's since.
  if (relationship?.before?.value === 'other' && relationship.seenAt > after) return relationship;
  return listed?.value === true && listed.seenAt > after ? listed : undefined;
}

/** The fact by which a relationship was approved after a moment. */
function approved(row: SeenRow, after: number): FoldedFact | undefined {
  const status = row.facts['relationship.status'];
  if (!status || !APPROVED.has(status.value) || status.seenAt <= after) return undefined;
  return status.before && APPROVED.has(status.before.value) && status.before.lastSeenAt <= after ? undefined : status;
}

/** The row of a list that is the recipient, or those that may be. */
function findRecipient({ to }: LogEntry, rows: Rows, by: By): Found | undefined {
  const exact = to.tenantId === undefined ? undefined : rows.byId.get(to.tenantId);
  if (exact) return { sure: true, by, row: exact };
  const domainal = to.domain === undefined ? [] : (rows.byDomain.get(to.domain) ?? []);
  if (domainal.length === 1 && to.tenantId === undefined) return { sure: true, by: 'domain', row: domainal[0]! };
  if (domainal.length > 0) return { sure: false, why: 'domain', rows: domainal };
  // Where the tenant id is known, another one of the same name is somebody else.
  const named = to.tenantId === undefined ? (rows.byName.get(recipientKey(to)) ?? []) : [];
  return named.length > 0 ? { sure: false, why: 'name', rows: named } : undefined;
}

/** The admin relationship that was asked for. Its name is unique among all of a partner (Microsoft Graph), the customer's is not. */
function findRelationship(entry: LogEntry, { relationships, customers }: Seen): Found | undefined {
  const { to, linked, relationship } = entry;
  const domainOf = (row: SeenRow) => (row.customer === undefined ? undefined : customers.byId.get(row.customer)?.domain);
  const elsewhere = (row: SeenRow) => to.tenantId !== undefined && row.customer !== undefined && row.customer !== to.tenantId;
  const own = linked?.relationship === undefined ? undefined : relationships.byId.get(linked.relationship.toLowerCase());
  if (own) return elsewhere(own) ? { sure: false, why: 'name', rows: [own] } : { sure: true, by: 'relationship', row: own };
  const named = relationship ? (relationships.byName.get(nameKey(relationship.name)) ?? []) : [];
  const rows = named.filter((row) => !elsewhere(row));
  const sure = rows.filter(
    (row) =>
      row.name === relationship?.name &&
      ((to.tenantId !== undefined && row.customer === to.tenantId) || (to.domain !== undefined && domainOf(row) === to.domain)),
  );
  if (sure.length === 1) return { sure: true, by: to.tenantId === undefined ? 'domain' : 'tenant', row: sure[0]! };
  return rows.length > 0 ? { sure: false, why: 'name', rows } : undefined;
}

/** What of an entry is looked for, in which list, and what makes it an answer. */
function lookFor(entry: LogEntry, seen: Seen): { found: Found | undefined; proof: (row: SeenRow) => FoldedFact | undefined } {
  const after = draftedAt(entry);
  const none = { found: undefined, proof: () => undefined };
  if (entry.kind === 'customer-reseller' || entry.kind === 'customer-dual')
    return { found: findRecipient(entry, seen.customers, 'tenant'), proof: (row) => appeared(row, 'customer.listed', after) };
  if (entry.kind === 'customer-gdap') return { found: findRelationship(entry, seen), proof: (row) => approved(row, after) };
  if (entry.kind !== 'reseller-partnership') return none;
  // The link names the distributor: where it stands in our list of distributors, we are the reseller.
  const distributor =
    entry.linked?.distributor === undefined ? undefined : seen.distributors.byId.get(entry.linked.distributor.toLowerCase());
  if (distributor)
    return { found: { sure: true, by: 'distributor', row: distributor }, proof: (row) => appeared(row, 'distributor.listed', after) };
  return { found: findRecipient(entry, seen.resellers, 'reseller'), proof: (row) => appeared(row, 'reseller.listed', after) };
}

/** Ids that the person said are not the recipient of an entry. */
const refused = (entry: LogEntry): Set<string> =>
  new Set([
    ...live(entry).flatMap(({ what, subject }) => (what === 'notThis' && subject !== undefined ? [subject] : [])),
    ...entry.events.flatMap(({ by, evidence, undoneAt }) =>
      by === 'portal' && undoneAt !== undefined && evidence ? [evidence.subject.id] : [],
    ),
  ]);

/** Lists that only show who is there, not since when. */
const LISTED: ReadonlySet<FactKey> = new Set<FactKey>(['customer.listed', 'distributor.listed', 'reseller.listed']);

/** How long a list may say that it is empty while its rows are still under way, ms. */
const FILLING = 60_000;

/**
 * Did the recipient come, or was only the list not looked at before? Sure where it was read whole and did not have it. A list of partners may
 * have known some by their names alone: then an id that it lacks may have stood there under its name. One that had nothing in it a moment
 * before may only not have been filled.
 */
const came = ({ fact, subject, seenAt }: LogEvidence, reads: NonNullable<Facts['wholeReads']>): boolean =>
  !LISTED.has(fact) ||
  reads.some(
    ({ kind, ids, seenAt: at }) =>
      kind === subject.kind &&
      (ids.length > 0 ? at : at + FILLING) < seenAt &&
      !ids.includes(subject.id) &&
      ids.every((id) => GUID.test(id)),
  );

function answerOf(entry: LogEntry, seen: Seen, reads: NonNullable<Facts['wholeReads']>): Answer | undefined {
  const { found, proof } = lookFor(entry, seen);
  if (!found) return undefined;
  const not = refused(entry);
  const rows = (found.sure ? [found.row] : found.rows).filter(({ id }) => !not.has(id));
  const evidence = rows.flatMap((row) => {
    const fact = proof(row);
    return (fact && evidenceOf(found.sure ? found.by : found.why, fact)) ?? [];
  });
  if (evidence.length === 0) return undefined;
  if (!found.sure) return { is: 'perhaps', why: found.why, evidence };
  return came(evidence[0]!, reads) ? { is: 'accepted', evidence: evidence[0]! } : { is: 'perhaps', why: 'firstRead', evidence };
}

/** Kinds that the customer list answers in one and the same way. */
const LISTING: ReadonlySet<string> = new Set(['customer-reseller', 'customer-dual']);

/** Subject ids by which an entry was answered, or is now. */
const claimed = (entry: LogEntry, answer: Answer | undefined): string[] => [
  ...live(entry).flatMap(({ evidence }) => evidence?.subject.id ?? []),
  ...(answer?.is === 'accepted' ? [answer.evidence.subject.id] : []),
  ...(answer?.is === 'perhaps' && answer.why === 'firstRead' ? answer.evidence.map(({ subject }) => subject.id) : []),
];

/**
 * What the lists say of the open entries of one account, by number. In: all entries of the account, and its facts. Entries of other accounts
 * and facts of them must not be among these: nothing here could tell them apart.
 */
export function answersOf(entries: readonly LogEntry[], facts: Facts): Map<number, Answer> {
  const open = entries.filter(isOpen);
  if (open.length === 0) return new Map();
  const seen = seenIn(facts);
  const answers = new Map(
    open.flatMap((entry) => {
      const answer = answerOf(entry, seen, facts.wholeReads ?? []);
      return answer ? [[entry.id, answer] as const] : [];
    }),
  );
  // The list does not say by which invitation a customer came: an open one for this account alone is the likelier one.
  const plain = new Set(
    open.flatMap(({ id, kind }) => {
      const answer = answers.get(id);
      return kind === 'customer-reseller' && answer?.is === 'accepted' ? [answer.evidence.subject.id] : [];
    }),
  );
  for (const { id, kind } of open) {
    const answer = answers.get(id);
    if (kind === 'customer-dual' && answer?.is === 'accepted' && plain.has(answer.evidence.subject.id))
      answers.set(id, { is: 'perhaps', why: 'several', evidence: [answer.evidence] });
  }
  // Whoever is known to be the recipient of one is not suggested for another by name.
  const taken = new Set(entries.flatMap((entry) => (LISTING.has(entry.kind) ? claimed(entry, answers.get(entry.id)) : [])));
  for (const [id, answer] of answers) {
    if (answer.is !== 'perhaps' || answer.why === 'several' || answer.why === 'firstRead') continue;
    const evidence = answer.evidence.filter(({ subject }) => !taken.has(subject.id));
    if (evidence.length === 0) answers.delete(id);
    else answers.set(id, { ...answer, evidence });
  }
  return answers;
}
