import { describe, expect, it } from 'vitest';
import { folded, person, portal, seen } from '../testing/facts';
import { directoryOf } from './directory';
import { makePlanner } from './plan-import';
import { regionFitFor } from './region-fit';
import { searchDirectory } from './search';
import { SEEDS } from './seed';
import { shownOf } from './sighting';
import { distributor, TENANT } from './testing/made-up';

const facts = (...observations: ReturnType<typeof seen>[]) => Object.values(folded(observations).byKey);
const own = (...all: ReturnType<typeof distributor>[]) => all.map((one) => ({ id: one.id, distributor: one }));
const find = (entries: ReturnType<typeof directoryOf>, name: string) => entries.filter((one) => one.distributor.name === name);

describe('the directory', () => {
  it('begins with what ships, with its marks', () => {
    const entries = directoryOf([], []);
    expect(entries).toHaveLength(SEEDS.length);
    expect(SEEDS.length).toBe(15);
    expect(find(entries, 'Westcoast Cloud')).toMatchObject([
      { own: false, seed: { confidence: 'documented' }, distributor: { markets: ['GB', 'IE'] } },
    ]);
  });

  it('shows what the person keeps instead, with the marks of the seed, and nothing where it was taken out', () => {
    const changed = distributor({ id: 'pax8', name: 'Pax8', notes: 'mine' });
    const entries = directoryOf([...own(changed), { id: 'also', distributor: null }], []);
    expect(find(entries, 'Pax8')).toMatchObject([{ own: true, seed: { confidence: 'claimed' }, distributor: { notes: 'mine' } }]);
    expect(find(entries, 'ALSO Cloud')).toEqual([]);
  });

  it('puts a sighting to the entry of its tenant, then to the only one of its name, else makes an entry of it', () => {
    const known = distributor({ id: 'own:1', name: 'Another name', tenant: TENANT });
    const listed = facts(
      seen(`distributor.listed@distributor:${TENANT}`, true),
      seen(`distributor.name@distributor:${TENANT}`, 'Northwind'),
      seen('distributor.listed@distributor:pax8', true),
      seen('distributor.name@distributor:pax8', 'PAX8'),
      seen('distributor.listed@distributor:fabrikam', true),
      seen('distributor.name@distributor:fabrikam', 'Fabrikam'),
    );
    const entries = directoryOf(own(known), listed);
    expect(find(entries, 'Another name')).toMatchObject([{ seen: { listed: 'now' } }]);
    expect(find(entries, 'Pax8')).toMatchObject([{ seen: { listed: 'now' }, seed: {} }]);
    expect(find(entries, 'Fabrikam')).toMatchObject([{ own: false, distributor: { id: 'seen:fabrikam', markets: [] } }]);
    expect(entries).toHaveLength(SEEDS.length + 2);
  });

  it('shows the country of a sighting beside the markets that are kept, with whose word it is, and keeps it out of them', () => {
    const named = facts(seen(`distributor.country@distributor:${TENANT}`, 'NZ', 0, person('form')));
    const [entry] = find(directoryOf(own(distributor({ tenant: TENANT, markets: ['AU'] })), named), 'Northwind Cloud');
    expect(entry).toMatchObject({ distributor: { markets: ['AU'] }, seen: { country: 'NZ', countryBy: 'person' } });
    expect(shownOf(entry!).markets).toEqual(['AU', 'NZ']);
    expect(regionFitFor('NZ')(shownOf(entry!))).toBe('yes');
    expect(searchDirectory([entry!], 'new zealand', 'en')).toHaveLength(1);
    const alone = directoryOf([], facts(seen(`distributor.country@distributor:${TENANT}`, 'NZ'))).find(({ seed }) => !seed);
    expect(alone).toMatchObject({ distributor: { markets: [] }, seen: { countryBy: 'portal' } });
    expect(shownOf(alone!).markets).toEqual(['NZ']);
  });

  it('guesses nothing where two have the name, or the name has another tenant', () => {
    const twins = own(distributor({ id: 'own:1' }), distributor({ id: 'own:2' }));
    const byName = facts(seen('distributor.name@distributor:northwind cloud', 'Northwind Cloud'));
    expect(find(directoryOf(twins, byName), 'Northwind Cloud')).toHaveLength(3);
    const other = own(distributor({ tenant: TENANT.replace('4', '9') }));
    const byTenant = facts(seen(`distributor.name@distributor:${TENANT}`, 'Northwind Cloud'));
    expect(find(directoryOf(other, byTenant), 'Northwind Cloud')).toHaveLength(2);
  });

  it('tells an entry that stands no longer in the list', () => {
    const list = { account: 'a', kind: 'distributor' as const, whole: true, ids: [], seenAt: Date.UTC(2026, 10, 20, 12) };
    const gone = folded(
      [seen('distributor.listed@distributor:pax8', true, 3, portal()), seen('distributor.name@distributor:pax8', 'Pax8', 3)],
      [list],
    );
    expect(find(directoryOf([], Object.values(gone.byKey)), 'Pax8')).toMatchObject([{ seen: { listed: 'gone' } }]);
  });
});

describe('an import', () => {
  const plan = (present: ReturnType<typeof distributor>[], ...rows: Parameters<ReturnType<typeof makePlanner>['add']>[1][]) => {
    let n = 0;
    const planner = makePlanner(present, () => `new:${++n}`);
    for (const [at, row] of rows.entries()) planner.add(at + 2, row);
    return planner.plan;
  };

  it('changes what is there, keeps what the file does not say, and adds the rest', () => {
    const there = distributor({ notes: 'mine', markets: ['DE'], topics: { support: 'by phone' } });
    const { added, changed, same } = plan(
      [there],
      { name: 'NORTHWIND cloud', markets: ['AU'], topics: { training: 'yes' } },
      { name: 'Fabrikam', topics: {} },
    );
    expect(changed).toEqual([{ ...there, name: 'NORTHWIND cloud', markets: ['AU'], topics: { support: 'by phone', training: 'yes' } }]);
    expect(added).toEqual([distributor({ id: 'new:1', name: 'Fabrikam' })]);
    expect(same).toBe(0);
    expect(plan([there], { name: 'Northwind Cloud', topics: {} })).toMatchObject({ same: 1, changed: [], added: [] });
  });

  it('lists a second row for the same distributor with the line of the first', () => {
    const twice = [
      { name: 'Fabrikam', topics: {} },
      { name: 'fabrikam', topics: {} },
    ];
    expect(plan([], ...twice)).toMatchObject({
      added: [{ name: 'Fabrikam' }],
      bad: [{ line: 3, problems: [{ code: 'twice', text: '2' }] }],
    });
    expect(plan([distributor()], { name: 'Northwind Cloud', topics: {} }, { id: 'own:1', name: 'x', topics: {} }).bad).toHaveLength(1);
    const tenants = [TENANT, TENANT.replace('4', '9')].map((tenant) => ({ name: 'Fabrikam', tenant, topics: {} }));
    expect(plan([], ...tenants)).toMatchObject({ added: [{}, {}], bad: [] });
  });

  it('takes no foreign id, and none that belongs to a sighting', () => {
    expect(plan([], { id: 'theirs', name: 'Fabrikam', topics: {} }).added).toMatchObject([{ id: 'new:1' }]);
    expect(plan([distributor({ id: 'seen:n' })], { name: 'Northwind Cloud', notes: 'x', topics: {} }).changed).toMatchObject([
      { id: 'new:1' },
    ]);
  });
});

describe('an import over a sighting', () => {
  const sighting = distributor({ id: `seen:${TENANT}`, tenant: TENANT });
  const planned = (row: Parameters<ReturnType<typeof makePlanner>['add']>[1]) => {
    const planner = makePlanner([sighting], () => 'new:1');
    planner.add(2, row);
    return planner.plan;
  };
  it('takes what the row says, and nothing that the portal showed to one account', () => {
    expect(planned({ name: 'Northwind Cloud', notes: 'x', topics: {} }).changed).toEqual([distributor({ id: 'new:1', notes: 'x' })]);
    expect(planned({ name: 'N', tenant: TENANT, topics: {} }).changed).toEqual([distributor({ id: 'new:1', name: 'N', tenant: TENANT })]);
    expect(planned({ name: 'Northwind Cloud', topics: {} })).toMatchObject({ same: 1, changed: [], added: [] });
  });
});

describe('what fits', () => {
  it('says yes by one market that fits or by the region, none where none does, and unknown where nothing is known', () => {
    const of = regionFitFor('AU');
    expect([
      of(distributor({ markets: ['DE', 'AU'] })),
      of(distributor({ regions: ['australia'] })),
      of(distributor({ markets: ['DE'] })),
      of(distributor()),
    ]).toEqual(['yes', 'yes', 'none', 'unknown']);
    expect(regionFitFor('FR')(distributor({ markets: ['DE'] }))).toBe('yes');
    expect(regionFitFor('PR')(distributor({ markets: ['US'] }))).toBe('none');
    expect(regionFitFor(undefined)(distributor({ markets: ['DE'] }))).toBe('unknown');
  });

  it('does not say none while of one market the table cannot tell', () => {
    const of = regionFitFor('AU');
    expect(of(distributor({ markets: ['CU'] }))).toBe('unknown');
    expect(of(distributor({ markets: ['DE', 'CU'] }))).toBe('unknown');
    expect(of(distributor({ markets: ['CU', 'AU'] }))).toBe('yes');
    expect(of(distributor({ regions: ['europe'] }))).toBe('none');
  });
});

describe('search', () => {
  const entries = directoryOf(own(distributor({ markets: ['JP'], notes: 'Ágnes calls back', topics: { support: '支持很好' } })), []);
  it.each(['north', 'cloud northw', 'japan', 'agnes', '很好'])('finds by %s', (query) => {
    expect(find(searchDirectory(entries, query, 'en'), 'Northwind Cloud')).toHaveLength(1);
  });
  it('finds nothing by half words from within, and all by nothing', () => {
    expect(find(searchDirectory(entries, 'orthwind', 'en'), 'Northwind Cloud')).toEqual([]);
    expect(searchDirectory(entries, ' ', 'en')).toHaveLength(entries.length);
    expect(find(searchDirectory(entries, 'japan', 'de'), 'Northwind Cloud')).toHaveLength(1);
    expect(find(searchDirectory(entries, '日本', 'zh-CN'), 'Northwind Cloud')).toHaveLength(1);
  });
  it('stays quick among five thousand', () => {
    const many = directoryOf(
      own(
        ...Array.from({ length: 5_000 }, (_, n) =>
          distributor({ id: `own:${n}`, name: `Distributor ${n}`, markets: ['DE', 'AU'], notes: 'x'.repeat(200) }),
        ),
      ),
      [],
    );
    searchDirectory(many, 'd', 'en');
    const start = performance.now();
    for (const query of ['d', 'di', 'distributor 4', 'germany']) searchDirectory(many, query, 'en');
    expect(performance.now() - start).toBeLessThan(400);
  });
});
