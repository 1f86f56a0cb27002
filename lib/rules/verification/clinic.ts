import type { Facts, Finding, FoldedFact, WaitingClock } from '../assessment';
import type { FactKey, STEP_STATE } from '../facts';
import type { Confidence, Sourced } from '../knowledge/types';
import { type Lookup, lookup } from '../lookup';
import clinicFile from './clinic.json';
import { type VerificationSight, verificationSight } from './state';

/** Who has to move before a step goes on. `person`: whoever proves their identity. */
export type Mover = 'microsoft' | 'contact' | 'person';

/** One step of the verification, as the data has it. Words: `clinic.waits.<id>`, `clinic.mail.<mail>`, `clinic.cost.<cost>`. */
export interface StepEntry extends Sourced {
  id: string;
  fact: FactKey;
  /** The task whose words tell what to do when stuck. */
  task?: string;
  waits: Mover;
  mails: readonly string[];
  costs: readonly string[];
  /** Is there a part on it in the list of documents? */
  papers: boolean;
  /** Asked of some only: shown once it was seen. */
  conditional?: true;
}

/** Why a step fails, by what was published about it. Words: `clinic.reason.<id>`, `.remedy`. `told`: prerequisites that speak for it when they do not hold. */
export interface ReasonEntry extends Sourced {
  id: string;
  steps: readonly string[];
  told: readonly string[];
  confidence: Confidence;
}

export const STEPS = clinicFile.steps as readonly StepEntry[];
export const REASONS = clinicFile.reasons as readonly ReasonEntry[];
/** How many appeals there seem to be. Not Microsoft’s own word. */
export const APPEAL = clinicFile.appeal as Sourced & { most: number; confidence: Confidence };
/** What a request for support, and what the phases and their waiting times rest on. */
export const SUPPORT: Sourced = clinicFile.support;
export const STATUS: Sourced = clinicFile.status;

export interface ClinicStep extends StepEntry {
  state: (typeof STEP_STATE)[number] | 'unseen';
  /** The sighting; absent where the page has not shown the step. */
  seen?: FoldedFact;
}

/** A reason that may be it. `findings`: prerequisites that do not hold and speak for it. */
export interface LikelyReason extends ReasonEntry {
  findings: readonly Finding[];
}

/**
 * In which of its phases the verification is, and so what helps. `late`: seen to wait after the usual time. `lookAgain`: the usual time
 * is over, the last look was before. `yours`: Microsoft waits for the partner, which is not the same as waiting.
 */
export type Phase = 'unseen' | 'notStarted' | 'running' | 'lookAgain' | 'late' | 'yours' | 'rejected' | 'done';

export interface Clinic {
  phase: Phase;
  sight: VerificationSight;
  steps: readonly ClinicStep[];
  /** The step in which it is, or at which it failed; nothing where none was seen. */
  at: ClinicStep | undefined;
  clock: WaitingClock | undefined;
  /** Only where it was rejected: of the steps that failed; where none was seen to, of all of them. */
  reasons: readonly LikelyReason[];
  /** True: rejected, and no step was seen to have failed. */
  stepUnknown: boolean;
  /** The button to answer with, if the page that showed the status, or a later one, offered it. Its absence is never known. */
  button: FoldedFact | undefined;
}

function stepsOf(facts: Lookup): ClinicStep[] {
  return STEPS.flatMap((step) => {
    const seen = facts.own(step.fact);
    if (!seen && step.conditional) return [];
    return [{ ...step, state: (seen?.value ?? 'unseen') as ClinicStep['state'], ...(seen && { seen }) }];
  });
}

/** Steps that are seen to fail without saying why: the decision fails with any other, and nothing is published about the start. */
const MUTE: readonly string[] = ['started', 'decision'];

/** The steps that failed and tell why. */
const failedOf = (steps: readonly ClinicStep[]): ClinicStep[] => steps.filter(({ id, state }) => state === 'failed' && !MUTE.includes(id));

function phaseOf(state: VerificationSight['state'], steps: readonly ClinicStep[], button: boolean, clock: WaitingClock | undefined): Phase {
  if (state === 'authorized') return 'done';
  const failed = steps.some((step) => step.state === 'failed');
  if (state === 'rejected' || (state === 'unseen' && failed)) return 'rejected';
  const asked = failed || steps.some((step) => step.state === 'action');
  if (state === 'challenged' || state === 'pending-partner-action' || asked || button) return 'yours';
  if (state === 'pending' || (clock && state === 'unseen')) return clock?.overdue ? 'late' : clock?.unseenSince ? 'lookAgain' : 'running';
  return state === 'none' ? 'notStarted' : 'unseen';
}

/** Those for which something was seen first; then by how well they are known. Of no step that tells: all. */
function reasonsOf(failed: readonly ClinicStep[], findings: readonly Finding[]): LikelyReason[] {
  const ids = failed.map(({ id }) => id);
  const rank: Record<Confidence, number> = { high: 0, medium: 1, low: 2 };
  return REASONS.filter(({ steps }) => ids.length === 0 || steps.some((id) => ids.includes(id)))
    .map((reason) => ({
      ...reason,
      findings: findings.filter(({ rule, verdict }) => reason.told.includes(rule) && (verdict === 'fail' || verdict === 'warn')),
    }))
    .sort((a, b) => Number(b.findings.length > 0) - Number(a.findings.length > 0) || rank[a.confidence] - rank[b.confidence]);
}

/**
 * What helps with the reseller's verification now. `clock`: the waiting clock of the task `verify.authorized`, made by `assess`; `findings`:
 * the prerequisites, by the same. Says nothing of what was not seen.
 */
export function verificationClinic(facts: Facts, clock?: WaitingClock, findings: readonly Finding[] = []): Clinic {
  const seen = lookup(facts);
  const sight = verificationSight(seen);
  const steps = stepsOf(seen);
  const offered = seen.own('verification.fixNow');
  // That it is gone is never reported: an appeal is known by a status seen later than the button.
  const stands = offered?.value === true && sight.evidence.every(({ lastSeenAt }) => lastSeenAt <= offered.lastSeenAt);
  const phase = phaseOf(sight.state, steps, stands, clock);
  const failed = failedOf(steps);
  const rejected = phase === 'rejected';
  const at =
    failed[0] ??
    steps.find(({ state }) => state === 'failed') ??
    steps.find(({ state }) => state === 'action') ??
    steps.find(({ state }) => state === 'current');
  return {
    phase,
    sight,
    steps,
    at: phase === 'done' ? undefined : at,
    clock: phase === 'done' || rejected ? undefined : clock,
    reasons: rejected ? reasonsOf(failed, findings) : [],
    stepUnknown: rejected && failed.length === 0,
    button: stands ? offered : undefined,
  };
}
