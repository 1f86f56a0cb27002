import type { FoldedFact } from '../assessment';
import type { FactKey } from '../facts';
import type { Lookup } from '../lookup';
import { verificationSight } from '../verification/state';
import doctorFile from './doctor.json';
import { isPersonal } from './personal';
import type { Cause, CauseId, Me, Verdict } from './types';

type Judged = Pick<Cause, 'verdict' | 'why' | 'evidence' | 'params'>;

const judged = (
  verdict: Verdict,
  why: string,
  evidence: readonly (FoldedFact | undefined)[] = [],
  params?: Record<string, string>,
): Judged => ({
  verdict,
  why,
  evidence: evidence.filter((fact) => fact !== undefined),
  ...(params && { params }),
});

/** Statuses of the programme with which an enrolment is over. */
const OVER: readonly unknown[] = ['revoked', 'declined', 'rejected', 'inactive'];

/** What only an account that is enrolled in CSP, or has sent its enrolment, shows. */
const SIGNS: readonly FactKey[] = [
  'programme.reseller',
  'partnerId.associated',
  'partnerId.cspTab',
  'verification.status',
  'agreement.mpa',
  'enrolment.submitted',
  'goal.alreadyCsp',
];

const isSign = ({ fact, value }: FoldedFact): boolean =>
  value !== false && !(fact === 'verification.status' && value === 'none') && !(fact === 'programme.reseller' && OVER.includes(value));

const newest = (facts: readonly (FoldedFact | undefined)[]): FoldedFact | undefined =>
  facts.filter((fact) => fact !== undefined).sort((a, b) => b.lastSeenAt - a.lastSeenAt)[0];

/** The newest sign that the account is enrolled in CSP, or nothing. */
export const enrolmentSign = (facts: Lookup): FoldedFact | undefined =>
  newest(SIGNS.map((key) => facts.own(key)).filter((fact) => fact !== undefined && isSign(fact)));

function notEnrolled(facts: Lookup): Judged {
  const programme = facts.own('programme.reseller');
  if (programme && OVER.includes(programme.value)) return judged('yes', 'ended', [programme]);
  const sign = enrolmentSign(facts);
  if (sign) return judged('no', 'enrolled', [sign]);
  const none = facts.own('verification.status');
  if (none) return judged('likely', 'noVerification', [none]);
  const form = facts.own('enrolment.formSeen');
  if (form?.value === true) return judged('likely', 'formOpen', [form]);
  const welcome = facts.own('enrolment.welcomeSeen');
  if (welcome?.value === true) return judged('likely', 'welcome', [welcome]);
  return judged('unknown', 'unseen');
}

/** An account of a mail service is a personal one; a guest is at home in another tenant. */
function wrongAccount(facts: Lookup, { signedInTo, enrolledElsewhere }: Me): Judged {
  if (signedInTo && signedInTo !== 'this') return judged('yes', 'other', [], { name: signedInTo.name });
  const user = facts.own('me.user');
  const name = user?.value ?? '';
  if (isPersonal(name)) return judged('yes', 'personal', [user], { name });
  const roles = facts.mine('user.roles');
  if (roles?.value.includes('guest')) return judged('likely', 'guest', [roles]);
  const sign = enrolmentSign(facts);
  if (!sign && enrolledElsewhere) return judged('likely', 'elsewhere', [], { name: enrolledElsewhere.name });
  if (sign && signedInTo === 'this') return judged('no', 'same', [sign, user]);
  return judged('unknown', 'unseen', [user]);
}

function partnerIdMissing(facts: Lookup): Judged {
  const id = facts.own('partnerId.associated');
  if (id) {
    const type = facts.ofAssociatedLocation('location.type');
    if (type?.value === 'global') return judged('yes', 'global', [id, type]);
    const country = facts.ofAssociatedLocation('location.country');
    const own = facts.own('account.country');
    if (country && own && country.value !== own.value) return judged('likely', 'country', [id, country, own]);
    return judged('no', 'associated', [id, type]);
  }
  const csp = facts.own('partnerId.cspTab');
  // Only where that part itself was looked at does it mean anything that no PartnerID was read in it.
  const looked = csp?.source.kind === 'portal' && csp.source.tab === 'csp';
  return looked ? judged('likely', 'notRead', [csp]) : judged('unknown', 'unseen');
}

function verificationOpen(facts: Lookup): Judged {
  const { state, evidence } = verificationSight(facts);
  if (state === 'authorized') return judged('no', 'authorized', evidence);
  if (state !== 'unseen') return judged('yes', state, evidence);
  const sent = facts.own('enrolment.submitted');
  return sent?.value === true ? judged('likely', 'sent', [sent]) : judged('unknown', 'unseen');
}

function notGlobalAdmin(facts: Lookup): Judged {
  const user = facts.own('me.user');
  const roles = facts.mine('user.roles');
  if (roles)
    return judged(roles.value.includes('global-admin') ? 'no' : 'yes', roles.value.includes('global-admin') ? 'has' : 'lacks', [roles]);
  return judged('unknown', user ? 'rolesUnseen' : 'whoUnseen', [user]);
}

const JUDGES: Record<CauseId, (facts: Lookup, me: Me) => Judged> = {
  wrongAccount,
  notEnrolled,
  partnerIdMissing,
  verificationOpen,
  notGlobalAdmin,
};

type Entry = Pick<Cause, 'id' | 'page' | 'tab' | 'sources' | 'asOf'>;
export const CAUSES = doctorFile.causes as readonly Entry[];

/**
 * What the list of agreements says by not holding the row, where it was read whole. Once all else is ruled out, it is probably the role,
 * because the row is listed for a Global admin alone (`K-MPA`). A Global admin who does not see it is usually enrolled in the partner programme only
 * (`L-FAQ25`), as long as nothing shows an enrolment in CSP.
 */
function byAbsence(found: readonly Cause[], absent: readonly FoldedFact[] | undefined): Cause[] {
  if (!absent) return [...found];
  const others = found.every(({ id, verdict }) => id === 'notGlobalAdmin' || verdict === 'no');
  const isAdmin = found.some(({ id, verdict }) => id === 'notGlobalAdmin' && verdict === 'no');
  const told = (id: CauseId) => (id === 'notGlobalAdmin' && others) || (id === 'notEnrolled' && isAdmin);
  return found.map((cause) =>
    cause.verdict === 'unknown' && told(cause.id) ? { ...cause, verdict: 'likely', why: 'notListed', evidence: absent } : cause,
  );
}

/**
 * All causes with their verdicts. What the person answers counts only where the pages left it open. `absent`: what shows that the list of
 * agreements was read whole without the row.
 */
export function causes(facts: Lookup, me: Me, absent?: readonly FoldedFact[]): Cause[] {
  const found = CAUSES.map((entry): Cause => {
    const judgement = JUDGES[entry.id](facts, me);
    const answer = me.says?.[entry.id];
    const open = judgement.verdict === 'unknown' || judgement.verdict === 'likely';
    return open && answer ? { ...entry, ...judgement, verdict: answer, why: `said.${answer}`, said: true } : { ...entry, ...judgement };
  });
  return byAbsence(found, absent);
}
