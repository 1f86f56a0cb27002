/**
 * When a task exists at all, and when it is not needed. Predicates over facts, named in `tasks.json`.
 *
 * Where the fact is not known the predicate does not hold: a task that concerns few people and that nothing calls for
 * is left out, and appears as soon as the portal asks for it or the person says that it applies.
 */
import { accountCountry } from './countries';
import registrationFile from './knowledge/registration-countries.json';
import type { Lookup } from './lookup';

const registration: ReadonlySet<string> = new Set(registrationFile.countries);

/** Was the list of indirect resellers open, with somebody in it or read whole and empty? */
const resellersSeen = (facts: Lookup): boolean =>
  facts.any('reseller.listed') !== undefined || facts.noneSince('reseller.listed') !== undefined;

/**
 * Does the account work on the provider's side, so that this side leads? What the person says decides. Else a list of
 * resellers does, unless the account was also seen as a reseller itself: then nothing tells which of the two leads.
 */
export const isProviderAccount = (facts: Lookup): boolean =>
  facts.value('goal.isDistributor') ??
  (resellersSeen(facts) && facts.own('programme.reseller') === undefined && facts.any('distributor.listed') === undefined);

export const CONDITIONS: Readonly<Record<string, (facts: Lookup) => boolean>> = {
  /** The country of the account is one where a registration number is asked for (`K-REGID`). */
  registrationCountry: (facts) => registration.has(accountCountry(facts) ?? ''),
  /** The portal shows the step, or challenges somebody to prove who they are (`K-VC`). */
  identityAsked: (facts) =>
    facts.own('verification.step.identity') !== undefined ||
    facts.value('verification.status') === 'challenged' ||
    facts.value('maicpp.verification') === 'challenged',
  /** The progress bar shows the step; only selected companies have it (`K-VERIFY`). */
  dueDiligenceSeen: (facts) => facts.own('verification.step.dueDiligence') !== undefined,
  manageServices: (facts) => facts.value('goal.manageServices') === true || facts.any('customer.adminRelationship') !== undefined,
  expand: (facts) => facts.value('goal.expand') === true,
  directBill: (facts) => facts.value('goal.directBill') === true,
  /** Said by the person; else the list of indirect resellers was seen, which only a provider's account has (`L-PROVIDER23`). */
  isDistributor: (facts) => facts.value('goal.isDistributor') ?? resellersSeen(facts),
  alreadyCsp: (facts) => facts.value('goal.alreadyCsp') === true,
};

/** Does the named condition hold? One that does not exist is a mistake in the data and throws. */
export function conditionHolds(id: string, facts: Lookup): boolean {
  const condition = CONDITIONS[id];
  if (!condition) throw new Error(`no such condition: ${id}`);
  return condition(facts);
}
