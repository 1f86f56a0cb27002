import type { Facts, FoldedFact } from '../assessment';
import type { FactKey } from '../facts';
import { lookup } from '../lookup';
import type { Clinic } from './clinic';

/** One line of a request for support. Words: `clinic.support.line.<id>`. Without a value it is a blank to be filled in by hand. */
export interface SupportLine {
  id:
    | 'company'
    | 'address'
    | 'country'
    | 'tenant'
    | 'partnerId'
    | 'globalId'
    | 'contact'
    | 'status'
    | 'programme'
    | 'step'
    | 'since'
    | 'days';
  /** What was seen, to be printed as the fact's value is. */
  fact?: FoldedFact;
  /** The tenant id by which the account is known, where no fact has it. */
  text?: string;
  /** A step, by its id. */
  step?: string;
  /** ISO day, or the number of working days; `atLeast`: a minimum. */
  since?: string;
  days?: number;
  atLeast?: boolean;
}

/** The numbers and names by which support finds an account and a step of its verification, in the order of the text. */
const ASKED: readonly (readonly [SupportLine['id'], ...FactKey[]])[] = [
  ['company', 'legal.companyName', 'account.name'],
  ['address', 'legal.address'],
  ['country', 'account.country'],
  ['tenant', 'account.tenantId'],
  ['partnerId', 'partnerId.associated'],
  ['globalId', 'partnerId.global'],
  ['contact', 'legal.primaryContactEmail'],
  ['status', 'verification.status'],
  ['programme', 'programme.reseller'],
];

const TENANT = /^t:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/**
 * What a request for support about a verification says: company, ids, status, the step, and since when it waits, unless it was decided.
 * Only what was seen; the rest is left blank. An account that is known by its tenant carries the tenant in its own id (`t:…`).
 * Sources: “Verify your account information” (contact support after five days), the FAQ on the agreement (name the step), answers on Q&A.
 */
export function supportLines(facts: Facts, { phase, at, clock }: Pick<Clinic, 'phase' | 'at' | 'clock'>): SupportLine[] {
  const seen = lookup(facts);
  const tenant = TENANT.exec(facts.account)?.[1];
  const lines = ASKED.map(([id, ...keys]): SupportLine => {
    const fact = keys.map((key) => seen.own(key)).find((one) => one !== undefined);
    return { id, ...(fact ? { fact } : id === 'tenant' && tenant && { text: tenant }) };
  });
  const waits: SupportLine[] = [
    { id: 'since', ...(clock && { since: clock.since, atLeast: clock.atLeast }) },
    { id: 'days', ...(clock && { days: clock.day, atLeast: clock.atLeast }) },
  ];
  return [...lines, { id: 'step', ...(at && { step: at.id }) }, ...(phase === 'rejected' ? [] : waits)];
}
