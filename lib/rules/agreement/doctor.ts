import type { Facts, FoldedFact } from '../assessment';
import { TASKS } from '../knowledge/tasks';
import type { Sourced } from '../knowledge/types';
import { lookup } from '../lookup';
import { whoHas } from '../roles/who';
import { causes } from './causes';
import doctorFile from './doctor.json';
import { proofs } from './proof';
import type { Cause, CauseId, Me, Proof } from './types';

/** Who may sign, and who may see that it is signed. */
export const SIGNER = doctorFile.signer as Sourced & { roles: readonly string[]; sees: readonly string[] };

/** The tasks that wait for the signature itself. */
export const BLOCKS: readonly string[] = TASKS.filter(
  ({ requires, requiresAny = [] }) => [...requires, ...requiresAny].includes('mpa.sign') || requires.includes('mpa.active'),
)
  .filter(({ audience }) => audience === 'reseller')
  .map(({ id }) => id);

export interface Diagnosis {
  /** `disagree`: pages contradict each other. `unsigned`: a page shows that it is not signed, and none that it is. `notListed`: the list of agreements was read whole without it. */
  state: 'signed' | 'disagree' | 'unsigned' | 'notListed' | 'unknown';
  proofs: readonly Proof[];
  /** Where the proofs disagree: which way, and the proof seen longer ago, if their sightings are a day or more apart. */
  disagreement?: { way: 'signedNotActive' | 'activeNotSigned'; older?: Proof };
  /** The person ticked the task: their word, no proof. */
  ticked: boolean;
  causes: readonly Cause[];
  /** The one to clear first: a certain one before a likely one, each in the order in which they have to be cleared. */
  first?: CauseId;
  /** Every cause is ruled out, nothing shows a signature and the list does not lack it: it can be signed now. */
  maySign: boolean;
  /** People of the account who were seen to be Global admin, by the facts of their roles. */
  signers: readonly FoldedFact[];
  blocks: readonly string[];
}

const DAY = 86_400_000;
const last = ({ evidence }: Proof): number => Math.max(...evidence.map(({ lastSeenAt }) => lastSeenAt));

function disagreementOf(found: readonly Proof[]): Diagnosis['disagreement'] {
  const says = (id: Proof['id'], verdict: Proof['verdict']) => found.find((proof) => proof.id === id && proof.verdict === verdict);
  const signed = says('row', 'yes') ?? says('banner', 'yes');
  const [one, other] = signed ? [signed, says('programme', 'no')] : [says('programme', 'yes'), says('row', 'no')];
  if (!one || !other) return undefined;
  const [early, late] = [one, other].sort((a, b) => last(a) - last(b)) as [Proof, Proof];
  return { way: signed ? 'signedNotActive' : 'activeNotSigned', ...(last(late) - last(early) >= DAY && { older: early }) };
}

function stateOf(found: readonly Proof[], disagreement: Diagnosis['disagreement']): Diagnosis['state'] {
  if (disagreement) return 'disagree';
  if (found.some(({ verdict }) => verdict === 'yes')) return 'signed';
  if (found.some(({ verdict }) => verdict === 'no')) return 'unsigned';
  return found.some(({ verdict }) => verdict === 'absent') ? 'notListed' : 'unknown';
}

/**
 * “Why can’t I see or sign the Microsoft Partner Agreement?” from the facts of one account and from who asks. Pure: what no page has
 * shown is `unknown`, and no cause is named without what it rests on.
 */
export function agreementDoctor(facts: Facts, me: Me = {}): Diagnosis {
  const seen = lookup(facts);
  const shown = proofs(seen);
  const disagreement = disagreementOf(shown);
  const state = stateOf(shown, disagreement);
  const absent = shown.find(({ verdict }) => verdict === 'absent');
  const found = causes(seen, me, absent?.evidence);
  const first = found.find(({ verdict }) => verdict === 'yes') ?? found.find(({ verdict }) => verdict === 'likely');
  return {
    state,
    proofs: shown,
    ...(disagreement && { disagreement }),
    ticked: facts.byKey['task.tick@task:mpa.sign']?.value === true,
    causes: found,
    ...(first && state !== 'signed' && { first: first.id }),
    maySign: state !== 'signed' && state !== 'disagree' && !absent && found.every(({ verdict }) => verdict === 'no'),
    signers: whoHas(facts, ['global-admin']),
    blocks: BLOCKS,
  };
}
