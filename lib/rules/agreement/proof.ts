import type { FoldedFact } from '../assessment';
import type { Lookup } from '../lookup';
import doctorFile from './doctor.json';
import type { Proof, ProofId } from './types';

type Sight = Pick<Proof, 'verdict' | 'evidence'>;

const NOTHING: Sight = { verdict: 'unknown', evidence: [] };
const sight = (verdict: Proof['verdict'], ...facts: (FoldedFact | undefined)[]): Sight => ({
  verdict,
  evidence: facts.filter((fact) => fact !== undefined),
});

/** Was it a page that showed this, and was it by its notice? What a person said proves nothing. */
const shown = ({ source }: FoldedFact): boolean => source.kind === 'portal';
const byBanner = ({ source }: FoldedFact): boolean => source.kind === 'portal' && source.clues.some(({ by }) => by === 'banner');

function row(facts: Lookup): Sight {
  const mpa = facts.own('agreement.mpa');
  const on = facts.own('agreement.mpaAcceptedOn');
  const by = facts.own('agreement.mpaAcceptedBy');
  if (mpa && shown(mpa) && mpa.value === 'not-accepted') return sight('no', mpa);
  const dated = on && shown(on) ? on : undefined;
  if (dated || (mpa && shown(mpa) && !byBanner(mpa))) return sight('yes', mpa, dated, by);
  const listed = facts.own('agreement.mpaListed');
  // An acceptance seen before stands: whoever looked since may be somebody to whom the row is not shown (`K-MPAFAQ`).
  return listed?.value === false && !mpa && shown(listed) ? sight('absent', listed) : NOTHING;
}

/** That there is no notice says nothing: it stands on older pages only. */
function banner(facts: Lookup): Sight {
  const mpa = facts.own('agreement.mpa');
  return mpa && mpa.value === 'accepted' && byBanner(mpa) ? sight('yes', mpa) : NOTHING;
}

/** What comes before the signature: it is not made yet. */
const BEFORE: readonly unknown[] = ['pending', 'pending-qualification', 'qualified'];

/** Restricted, suspended and every end of the programme come after the signature, or without it: they do not tell. */
function programme(facts: Lookup): Sight {
  const status = facts.own('programme.reseller');
  if (!status || !shown(status)) return NOTHING;
  if (status.value === 'active' || status.value === 'signed') return sight('yes', status);
  return sight(BEFORE.includes(status.value) ? 'no' : 'unknown', status);
}

const READ: Record<ProofId, (facts: Lookup) => Sight> = { row, banner, programme };

/** The three proofs of the signature, as far as pages have shown them. */
export const proofs = (facts: Lookup): Proof[] =>
  (doctorFile.proofs as readonly Omit<Proof, 'verdict' | 'evidence'>[]).map((entry) => ({ ...entry, ...READ[entry.id](facts) }));
