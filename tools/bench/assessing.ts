import { performance } from 'node:perf_hooks';
import { assess, fold } from '../../lib/rules';
import type { FactKey, FactValue } from '../../lib/rules/facts';
import type { StoredObservation, Subject } from '../../lib/rules/observation';
import { median, type Row } from './row';

const ACCOUNT = 't:11111111-2222-4333-8444-555555555555';
const NOW = Date.UTC(2026, 10, 20, 12);
const RUNS = 200;

/** A reseller of ten years: 3,000 customers, 50 users, 10 distributors, 8 locations. */
export function fullAccount(): StoredObservation[] {
  const all: StoredObservation[] = [];
  const see = <K extends FactKey>(fact: K, value: FactValue<K>, subject?: Subject) => {
    const seenAt = NOW - 60_000;
    const source = { kind: 'portal', page: 'account.legalInfo', path: '/dashboard', clues: [{ by: 'label', anchor: fact }] } as const;
    all.push({
      account: ACCOUNT,
      fact,
      value,
      subject,
      seenAt,
      lastSeenAt: seenAt,
      seq: all.length + 1,
      source: { ...source, clues: [...source.clues] },
    });
  };
  const many = (count: number, kind: Subject['kind'], each: (subject: Subject, index: number) => void) => {
    for (let index = 0; index < count; index++) each({ kind, id: `${kind}-${index}` }, index);
  };
  see('portal.signedIn', true);
  see('account.country', 'DE');
  see('verification.status', 'authorized');
  see('programme.reseller', 'active');
  see('agreement.mpa', 'accepted');
  see('legal.securityContact', 'present');
  see('me.user', 'user-0');
  see('customers.listLoaded', true);
  many(3_000, 'customer', (subject, index) => {
    see('customer.listed', true, subject);
    see('customer.name', `Customer ${index}`, subject);
    see('customer.domain', `customer-${index}.example`, subject);
    see('customer.relationship', 'cloud-reseller', subject);
  });
  many(50, 'user', (subject, index) => {
    see('user.name', `User ${index}`, subject);
    see('user.roles', index % 2 ? ['helpdesk-agent'] : ['admin-agent', 'global-admin'], subject);
  });
  many(10, 'distributor', (subject, index) => {
    see('distributor.listed', true, subject);
    see('distributor.name', `Distributor ${index}`, subject);
  });
  many(8, 'location', (subject) => {
    see('location.type', 'location', subject);
    see('location.country', 'DE', subject);
    see('location.vetting', 'authorized', subject);
  });
  return all;
}

/** `assess` on a full account, after warming up. Facts are folded before: that happens once per change, not per look. */
export function assessing(): Row[] {
  const facts = fold(ACCOUNT, fullAccount());
  const times: number[] = [];
  for (let run = 0; run < RUNS * 2; run++) {
    const start = performance.now();
    assess(facts, NOW + run);
    if (run >= RUNS) times.push(performance.now() - start);
  }
  return [{ what: 'assess, 3,000 customers', value: median(times), budget: 1, unit: 'ms' }];
}
