import type { FoldedFact } from '../assessment';
import type { VERIFICATION_STATUS } from '../facts';
import type { Lookup } from '../lookup';

/** Where the reseller's verification stands; `unseen`: no page has shown it. */
export type VerificationState = (typeof VERIFICATION_STATUS)[number] | 'unseen';

export interface VerificationSight {
  state: VerificationState;
  /** What it rests on; empty where nothing was seen. */
  evidence: readonly FoldedFact[];
  /** True: it follows from the status of the programme, the verification's own status was not seen, or longer ago. */
  inferred: boolean;
}

/** Statuses of the programme that only a verified company has, and those that it has while it is being verified. */
const PAST: readonly string[] = ['active', 'qualified', 'signed'];
const BEFORE: readonly string[] = ['pending', 'pending-qualification'];

/**
 * Where the verification stands, from its own status and from that of the programme, whichever was seen last: *Pending qualification*
 * is the verification still running, *Qualified* and *Active* come after it. Sources: Microsoft’s documents on the partner agreement and
 * its FAQ (2022). The status of the Partner tab is another verification and says nothing here.
 */
export function verificationSight(facts: Lookup): VerificationSight {
  const status = facts.own('verification.status');
  const programme = facts.own('programme.reseller');
  const word = String(programme?.value);
  const concluded = PAST.includes(word) ? 'authorized' : BEFORE.includes(word) ? 'pending' : undefined;
  if (programme && concluded && (!status || programme.lastSeenAt > status.lastSeenAt)) {
    // Pending qualification is also what a rejected company reads: it takes nothing back.
    const holds = concluded === 'pending' && status && status.value !== 'authorized';
    if (!holds) return { state: concluded, evidence: [programme, ...(status?.value === concluded ? [status] : [])], inferred: true };
  }
  return status
    ? { state: status.value as VerificationState, evidence: [status], inferred: false }
    : { state: 'unseen', evidence: [], inferred: false };
}
