/**
 * Is it the same location PartnerID everywhere? Microsoft checks the partner of record on each order since 1 September
 * 2025 and on changes since 1 December 2025 (`L-FAQ25`, `L-DIST25`); where it does not match, the order is refused.
 */
import type { Facts, FoldedFact } from '../assessment';
import { accountCountry } from '../countries';
import type { FactKey } from '../facts';
import { foldedKey } from '../folded-key';
import { lookup } from '../lookup';
import { samePartnerId } from '../partner-id';

/** One place in which a PartnerID stands, compared with the one of the account. */
export interface RecordPlace {
  where: 'account' | 'microsoft' | 'distributor' | 'subscriptions';
  /** The distributor's subject id and name. */
  id?: string;
  name?: string;
  /** The PartnerID that stands there. */
  partnerId?: string;
  verdict: 'same' | 'different' | 'unknown';
  /** At Microsoft: why the PartnerID cannot be the partner of record. */
  why?: 'global' | 'country' | 'notVerified';
  /** Subscriptions with another PartnerID, of how many seen. */
  count?: { different: number; of: number };
  /** What it rests on. */
  evidence?: FoldedFact;
}

/** Facts that the comparison is made of. */
export const RECORD_FACTS: readonly FactKey[] = [
  'partnerId.associated',
  'account.country',
  'location.type',
  'location.country',
  'location.vetting',
  'distributor.listed',
  'distributor.name',
  'distributor.partnerIdOnFile',
  'subscription.resellerPartnerId',
];

const of = (facts: Facts, fact: FactKey): FoldedFact[] =>
  Object.values(facts.byKey).filter((one) => one.fact === fact && one.stillListed !== false);

function atMicrosoft(facts: Facts, partnerId: string): RecordPlace {
  const about = <K extends FactKey>(fact: K) =>
    facts.byKey[foldedKey(fact, { kind: 'location', id: partnerId })] as FoldedFact<K> | undefined;
  const [type, country, vetting] = [about('location.type'), about('location.country'), about('location.vetting')];
  const home = accountCountry(lookup(facts));
  const place = (verdict: RecordPlace['verdict'], evidence?: FoldedFact, why?: RecordPlace['why']): RecordPlace => ({
    where: 'microsoft',
    partnerId,
    verdict,
    ...(evidence && { evidence }),
    ...(why && { why }),
  });
  if (type?.value === 'global') return place('different', type, 'global');
  if (country && home !== undefined && country.value !== home) return place('different', country, 'country');
  if (vetting?.value === 'rejected') return place('different', vetting, 'notVerified');
  // Still being looked at: whether it will count cannot be known.
  if (vetting && vetting.value !== 'authorized') return place('unknown', vetting);
  return type ? place('same', type) : place('unknown');
}

function atDistributors(facts: Facts, partnerId: string | undefined): RecordPlace[] {
  const listed = of(facts, 'distributor.listed').filter(({ value }) => value === true);
  return listed.map(({ subject }) => {
    const id = subject?.id ?? '';
    const onFile = facts.byKey[foldedKey('distributor.partnerIdOnFile', { kind: 'distributor', id })];
    const name = facts.byKey[foldedKey('distributor.name', { kind: 'distributor', id })]?.value;
    const known = onFile && partnerId !== undefined;
    return {
      where: 'distributor' as const,
      id,
      name: typeof name === 'string' ? name : id,
      verdict: known ? (samePartnerId(String(onFile.value), partnerId) ? ('same' as const) : ('different' as const)) : ('unknown' as const),
      ...(onFile && { partnerId: String(onFile.value), evidence: onFile }),
    };
  });
}

function onSubscriptions(facts: Facts, partnerId: string | undefined): RecordPlace {
  const seen = of(facts, 'subscription.resellerPartnerId');
  if (partnerId === undefined || seen.length === 0) return { where: 'subscriptions', verdict: 'unknown' };
  const others = seen.filter(({ value }) => !samePartnerId(String(value), partnerId));
  const evidence = (others.length > 0 ? others : seen).reduce((a, b) => (b.lastSeenAt > a.lastSeenAt ? b : a));
  return {
    where: 'subscriptions',
    partnerId: String(evidence.value),
    verdict: others.length > 0 ? 'different' : 'same',
    count: { different: others.length, of: seen.length },
    evidence,
  };
}

/** The PartnerID of the account first, then every place it is compared in. What was not seen is unknown, never different. */
export function partnerOfRecord(facts: Facts): RecordPlace[] {
  const associated = facts.byKey['partnerId.associated'] as FoldedFact<'partnerId.associated'> | undefined;
  const partnerId = associated?.value;
  return [
    {
      where: 'account',
      verdict: associated ? 'same' : 'unknown',
      ...(associated && { partnerId: associated.value, evidence: associated }),
    },
    partnerId === undefined ? { where: 'microsoft', verdict: 'unknown' } : atMicrosoft(facts, partnerId),
    ...atDistributors(facts, partnerId),
    onSubscriptions(facts, partnerId),
  ];
}
