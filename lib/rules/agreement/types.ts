import type { FoldedFact } from '../assessment';
import type { Sourced } from '../knowledge/types';

/** In the order in which they have to be cleared: nothing of the later ones can be seen in a wrong account. */
export type CauseId = 'wrongAccount' | 'notEnrolled' | 'partnerIdMissing' | 'verificationOpen' | 'notGlobalAdmin';
export type ProofId = 'row' | 'banner' | 'programme';

/** `likely`: something was seen that speaks for it and does not settle it. `unknown`: nothing was seen, or not enough. */
export type Verdict = 'yes' | 'likely' | 'no' | 'unknown';

/** What the rules have to know besides the facts of the account. */
export interface Me {
  /**
   * Where the person is signed in, as a page of the portal showed last: the account asked about, another one, or (absent) not known.
   */
  signedInTo?: 'this' | { name: string };
  /** Another account of the person of which an enrolment in CSP was seen. */
  enrolledElsewhere?: { name: string };
  /** What the person answers where nothing was seen. */
  says?: Readonly<Partial<Record<CauseId, 'yes' | 'no'>>>;
}

/** One possible cause. Words: `agreement.cause.<id>.<why>`. */
export interface Cause extends Sourced {
  id: CauseId;
  verdict: Verdict;
  /** Which of the ways in which it can be so. */
  why: string;
  /** Names in the words. */
  params?: Record<string, string>;
  evidence: readonly FoldedFact[];
  /** The verdict is the person's own answer. */
  said?: true;
  /** Where to look. */
  page: string;
  tab?: string;
}

/** One of the three things that prove the signature. Words: `agreement.proof.<id>.<verdict>`. */
export interface Proof extends Sourced {
  id: ProofId;
  /** `absent`: the list of agreements was read whole and does not hold the row, which speaks neither for a signature nor against one. */
  verdict: Exclude<Verdict, 'likely'> | 'absent';
  evidence: readonly FoldedFact[];
  page: string;
  tab?: string;
}
