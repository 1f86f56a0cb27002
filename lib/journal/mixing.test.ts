import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Evidence } from './accounts';
import { makeJournal } from './index';
import { freshName, pageEntry, tenant } from './testing';

/*
 * Two accounts of one person, visited in any order, in two tabs at once, with any part of their evidence on each page.
 * Every value read names the account it truly came from, so that mixing shows.
 */

/** What can stand on pages of account A and of B. `Shared GmbH` and PartnerID 4999 are used by both. */
const TRUTH = {
  A: { tenantId: tenant(1), partnerIds: ['4001', '4999'], names: ['A GmbH', 'Shared GmbH'], domain: 'a.example' },
  B: { tenantId: tenant(2), partnerIds: ['4002', '4999'], names: ['B GmbH', 'Shared GmbH'], domain: 'b.example' },
} as const;
type Owner = keyof typeof TRUTH;

const visit = fc.constantFrom<Owner>('A', 'B').chain((owner) =>
  fc.record({
    owner: fc.constant(owner),
    evidence: fc.record<Evidence, never>(
      {
        tenantId: fc.constant(TRUTH[owner].tenantId),
        partnerId: fc.constantFrom(...TRUTH[owner].partnerIds),
        name: fc.constantFrom(...TRUTH[owner].names),
        domain: fc.constant(TRUTH[owner].domain),
      },
      { requiredKeys: [] } as never,
    ),
    fact: fc.constantFrom('legal.companyName' as const, 'legal.address' as const),
    /** Few values, so that refreshing is exercised too. */
    turn: fc.integer({ min: 0, max: 2 }),
  }),
);

const isShared = (evidence: Evidence) =>
  !evidence.tenantId && (evidence.partnerId ? evidence.partnerId === '4999' : evidence.name === 'Shared GmbH');

test('an observation of one account never shows under the other', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(visit, { minLength: 1, maxLength: 14 }), fc.boolean(), async (visits, atOnce) => {
      const journal = makeJournal(freshName());
      const value = (v: (typeof visits)[number]) => `${v.owner} ${v.turn} ${isShared(v.evidence) ? 'shared' : 'own'}`;
      const writes = visits.map((v, at) => () => journal.record(pageEntry(v.evidence, { [v.fact]: value(v) }, at)));
      if (atOnce) await Promise.all(writes.map((write) => write()));
      else for (const write of writes) await write();

      const seen = new Set<string>();
      for (const { id } of (await journal.accounts()).accounts) {
        const owners = new Set<string>();
        for (const observation of (await journal.read(id))?.observations ?? []) {
          seen.add(`${observation.fact} ${observation.value}`);
          const [owner, , kind] = String(observation.value).split(' ');
          if (kind === 'own') owners.add(owner!);
          // What either account's pages could show may be under the one tenant that showed it too, until the other does.
          if (kind === 'own' && id.startsWith('t:')) expect(id).toBe(`t:${TRUTH[owner as Owner].tenantId}`);
        }
        expect(owners.size).toBeLessThanOrEqual(1);
      }
      const expected = visits
        .filter((v) => v.evidence.tenantId || v.evidence.partnerId || v.evidence.name)
        .map((v) => `${v.fact} ${value(v)}`);
      expect([...seen].sort()).toEqual([...new Set(expected)].sort());
      await journal.close();
    }),
    { numRuns: 200 },
  );
  // Two hundred journals: longer than the usual limit where the machine is busy.
}, 30_000);

test('once two accounts have shown the same name, pages with this name alone are under neither', async () => {
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(['A', 'B', 'name', 'name'], { minLength: 4 }), async (order) => {
      const journal = makeJournal(freshName());
      for (const [at, who] of order.entries()) {
        const evidence = who === 'name' ? { name: 'Shared GmbH' } : { tenantId: TRUTH[who as Owner].tenantId, name: 'Shared GmbH' };
        await journal.record(pageEntry(evidence, { 'legal.companyName': `${who} ${at}` }, at));
      }
      for (const owner of ['A', 'B'] as const) {
        const records = await journal.read(`t:${TRUTH[owner].tenantId}`);
        expect(records?.observations.map((o) => String(o.value).split(' ')[0])).toEqual([owner]);
      }
      expect((await journal.read('n:Shared GmbH'))?.observations).toHaveLength(2);
      await journal.close();
    }),
    { numRuns: 30 },
  );
});

test('what a person says about one account is never under the other', async () => {
  const journal = makeJournal(freshName());
  await journal.record(pageEntry({ tenantId: tenant(1), name: 'Shared GmbH' }, {}, 1));
  await journal.record(pageEntry({ name: 'Shared GmbH' }, {}, 2));
  await journal.say({ account: `t:${tenant(1)}`, via: 'form', fact: 'goal.expand', value: true, now: 3 });
  await journal.record(pageEntry({ tenantId: tenant(2), name: 'Shared GmbH' }, {}, 4));
  expect((await journal.read(`t:${tenant(1)}`))?.observations).toHaveLength(1);
  expect((await journal.read(`t:${tenant(2)}`))?.observations).toEqual([]);
  expect((await journal.read('n:Shared GmbH'))?.observations).toEqual([]);
  await journal.close();
});
