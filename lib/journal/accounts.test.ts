import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listAccounts, movesBetween } from './account-list';
import { type Evidence, type Identity, identityOf, noteEvidence, rebuild } from './accounts';
import { groupAccounts } from './groups';
import { tenant } from './testing';

/** All identities known after these pages, one millisecond apart. */
function having(...pages: Evidence[]): Map<string, Identity> {
  const known = new Map<string, Identity>();
  pages.forEach((page, at) => {
    for (const identity of noteEvidence(known, page, at).changed) known.set(identity.id, identity);
  });
  return known;
}
const rootOf = (known: Map<string, Identity>, page: Evidence) => groupAccounts(known).rootOf(identityOf(page)!);

const [T1, T2] = [`t:${tenant(1)}`, `t:${tenant(2)}`];

describe('whose page is it', () => {
  test('the strongest evidence names the identity', () => {
    expect(identityOf({ tenantId: tenant(1), partnerId: '4001', name: 'Contoso' })).toBe(T1);
    expect(identityOf({ partnerId: '4001', name: 'Contoso' })).toBe('p:4001');
    expect(identityOf({ name: ' Contoso\u00a0 Ltd ' })).toBe('n:Contoso Ltd');
  });

  test('no evidence, no account', () => {
    expect(identityOf({})).toBeNull();
    expect(identityOf({ name: '  ' })).toBeNull();
    expect(noteEvidence(having({ tenantId: tenant(1) }), {}, 9)).toEqual({ id: null, changed: [] });
  });

  test('a PartnerID joins the tenant it was shown with on one page', () => {
    const known = having({ partnerId: '4001', name: 'Contoso' }, { tenantId: tenant(1), partnerId: '4001', name: 'Contoso' });
    expect(rootOf(known, { partnerId: '4001' })).toBe(T1);
    expect(rootOf(having({ partnerId: '4001' }, { tenantId: tenant(1), partnerId: '4001' }), { partnerId: '4001' })).toBe(T1);
  });

  test('a PartnerID that was shown beside a name the tenant never had stays apart: several tenants may use one', () => {
    const known = having({ partnerId: '4001', name: 'Fabrikam' }, { tenantId: tenant(1), partnerId: '4001', name: 'Contoso' });
    expect(rootOf(known, { partnerId: '4001' })).toBe('p:4001');
  });

  test('a PartnerID shown with two tenants belongs to neither', () => {
    const known = having({ tenantId: tenant(1), partnerId: '4001' }, { tenantId: tenant(2), partnerId: '4001' });
    expect(rootOf(known, { partnerId: '4001' })).toBe('p:4001');
  });

  test('a name joins the only account known by an id that has it, whichever was seen first', () => {
    expect(rootOf(having({ name: 'Contoso' }, { tenantId: tenant(1), name: 'Contoso' }), { name: 'Contoso' })).toBe(T1);
    expect(rootOf(having({ tenantId: tenant(1), name: 'Contoso' }, { name: 'Contoso' }), { name: 'Contoso' })).toBe(T1);
  });

  test('a name of two accounts stands alone, and an earlier join undoes itself', () => {
    const one = having({ tenantId: tenant(1), name: 'Contoso' }, { name: 'Contoso' });
    expect(rootOf(one, { name: 'Contoso' })).toBe(T1);
    const two = having({ tenantId: tenant(1), name: 'Contoso' }, { name: 'Contoso' }, { tenantId: tenant(2), name: 'Contoso' });
    expect(rootOf(two, { name: 'Contoso' })).toBe('n:Contoso');
    expect(groupAccounts(two).roots().sort()).toEqual(['n:Contoso', T1, T2].sort());
  });

  test('a PartnerID and a tenant of the same name are not guessed together', () => {
    const known = having({ tenantId: tenant(1), name: 'Contoso' }, { partnerId: '4001', name: 'Contoso' });
    expect(rootOf(known, { partnerId: '4001' })).toBe('p:4001');
  });

  test('evidence of two domains is not joined by name', () => {
    const com = { name: 'Contoso', domain: 'contoso.example' };
    const other = { name: 'Contoso', domain: 'contoso.test' };
    expect(identityOf(com)).toBe('d:contoso.example:Contoso');
    expect(rootOf(having(com, other), other)).toBe('d:contoso.test:Contoso');
    const known = having({ ...com, partnerId: '4001' }, other, com);
    expect(rootOf(known, com)).toBe('p:4001');
    expect(rootOf(known, other)).toBe('d:contoso.test:Contoso');
    expect(
      listAccounts(groupAccounts(known))
        .map((a) => a.name)
        .sort(),
    ).toEqual(['Contoso · 4001', 'Contoso · contoso.test']);
  });

  test('an account never shown with a domain is not the bridge between two', () => {
    const [one, two] = [
      { name: 'Contoso', domain: 'one.example' },
      { name: 'Contoso', domain: 'two.example' },
    ];
    expect(rootOf(having({ partnerId: '4001', name: 'Contoso' }, one), one)).toBe('p:4001');
    const both = having({ partnerId: '4001', name: 'Contoso' }, one, two);
    expect([rootOf(both, one), rootOf(both, two)]).toEqual(['d:one.example:Contoso', 'd:two.example:Contoso']);
  });

  test('a name without a domain joins the only account of that name', () => {
    const shown = { name: 'Contoso', domain: 'one.example' };
    expect(rootOf(having({ name: 'Contoso' }, shown), { name: 'Contoso' })).toBe('d:one.example:Contoso');
    expect(rootOf(having({ name: 'Contoso' }, shown, { name: 'Contoso', domain: 'two.example' }), { name: 'Contoso' })).toBe('n:Contoso');
    expect(identityOf({ domain: 'one.example' })).toBeNull();
  });

  test('other case, other name', () => {
    expect(rootOf(having({ tenantId: tenant(1), name: 'Contoso' }, { name: 'CONTOSO' }), { name: 'CONTOSO' })).toBe('n:CONTOSO');
  });

  test('an account renamed keeps what was seen under its old name', () => {
    const known = having({ tenantId: tenant(1), name: 'Old' }, { name: 'Old' }, { tenantId: tenant(1), name: 'New' });
    expect(rootOf(known, { name: 'Old' })).toBe(T1);
    expect(listAccounts(groupAccounts(known)).map((a) => a.name)).toEqual(['New']);
  });

  test('a person can keep an identity apart', () => {
    const known = having({ tenantId: tenant(1), name: 'Contoso' }, { name: 'Contoso' });
    known.set('n:Contoso', { ...known.get('n:Contoso')!, apart: [T1!] });
    expect(rootOf(known, { name: 'Contoso' })).toBe('n:Contoso');
  });

  test('while the names of one account are lost, nothing is joined by name', () => {
    const known = having({ tenantId: tenant(1), name: 'Contoso' }, { tenantId: tenant(2), name: 'Contoso' }, { name: 'Contoso' });
    known.set(T2!, rebuild(T2!));
    expect(rootOf(known, { name: 'Contoso' })).toBe('n:Contoso');
  });
});

describe('the list of accounts', () => {
  test('the one seen last comes first; names shared by two carry an id', () => {
    const known = having(
      { tenantId: tenant(1), name: 'Contoso' },
      { tenantId: tenant(2), partnerId: '4002', name: 'Contoso' },
      { name: 'Fabrikam' },
    );
    expect(listAccounts(groupAccounts(known))).toEqual([
      { id: 'n:Fabrikam', name: 'Fabrikam', provisional: true, lastSeenAt: 2 },
      { id: T2, name: 'Contoso · 4002', provisional: false, lastSeenAt: 1 },
      { id: T1, name: 'Contoso · 00000000', provisional: false, lastSeenAt: 0 },
    ]);
  });

  test('an account without a name is called by its id', () => {
    expect(listAccounts(groupAccounts(having({ partnerId: '4001' }))).map((a) => a.name)).toEqual(['4001']);
  });
});

test('a move is noted when an identity changes accounts', () => {
  const before = having({ partnerId: '4001' });
  const later = having({ partnerId: '4001' }, { tenantId: tenant(1), partnerId: '4001' });
  expect(movesBetween(groupAccounts(before), groupAccounts(later), later.keys(), 7)).toEqual([
    { at: 7, identity: 'p:4001', from: 'p:4001', into: T1 },
  ]);
});

describe('properties', () => {
  const evidence = fc.record(
    {
      tenantId: fc.constantFrom(tenant(1), tenant(2), tenant(3)),
      partnerId: fc.constantFrom('4001', '4002', '4003'),
      name: fc.constantFrom('Contoso', 'Fabrikam', 'Contoso '),
      domain: fc.constantFrom('one.example', 'two.example'),
    },
    { requiredKeys: [] },
  );

  test('the order of visits does not decide which identities belong together', () => {
    fc.assert(
      fc.property(fc.array(evidence, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (pages, dice) => {
        const shuffled = pages
          .map((page) => [dice.next().value as number, page] as const)
          .sort((a, b) => a[0] - b[0])
          .map(([, page]) => page);
        const roots = (known: Map<string, Identity>) =>
          new Map([...known.keys()].sort().map((id) => [id, groupAccounts(known).rootOf(id)]));
        expect(roots(having(...shuffled))).toEqual(roots(having(...pages)));
      }),
    );
  });

  test('every identity is in exactly one account, that account is in itself, and no account holds two tenants', () => {
    fc.assert(
      fc.property(fc.array(evidence, { maxLength: 12 }), (pages) => {
        const known = having(...pages);
        const groups = groupAccounts(known);
        const placed = groups.roots().flatMap((root) => groups.members(root).map((m) => m.id));
        expect(placed.sort()).toEqual([...known.keys()].sort());
        for (const root of groups.roots()) {
          expect(groups.rootOf(root)).toBe(root);
          expect(groups.members(root).filter((m) => m.id.startsWith('t:')).length).toBeLessThanOrEqual(1);
          const members = groups.members(root);
          const shown = new Set(members.filter((m) => !/^[dn]:/.test(m.id)).flatMap((m) => m.domains));
          const byName = members.filter((m) => m.id.startsWith('d:') && !shown.has(m.domains[0] ?? ''));
          expect(new Set(byName.map((m) => m.domains[0])).size).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
