import { describe, expect, it } from 'vitest';
import type { FoldedFact } from '../assessment';
import { directoryOf } from '../distributors';
import { distributor } from '../distributors/testing/made-up';
import type { Entry } from '../distributors/types';
import type { FactKey, FactValue, SubjectKind } from '../facts';
import { isMine, spotsOf } from './spots';

const fact = (kind: SubjectKind, id: string, key: FactKey, value: FactValue, stillListed?: boolean): FoldedFact => ({
  fact: key,
  value,
  subject: { kind, id },
  seenAt: 1,
  lastSeenAt: 1,
  seq: 1,
  source: { kind: 'portal', page: 'x', path: '', clues: [] },
  ...(stillListed !== undefined && { stillListed }),
});
const entry = (over: Partial<Entry['distributor']>, rest: Partial<Entry> = {}): Entry => ({
  distributor: { ...distributor(), links: [], ...over },
  own: false,
  ...rest,
});
const names = (list: readonly { name: string }[] | undefined) => list?.map(({ name }) => name);

describe('locations', () => {
  it('are where their country is, by name or else by PartnerID; the global PartnerID is none', () => {
    const { at, nowhere } = spotsOf(
      [
        fact('location', '111', 'location.country', 'FR'),
        fact('location', '111', 'location.name', 'Lyon'),
        fact('location', '222', 'location.country', 'FR'),
        fact('location', '333', 'location.country', 'US'),
        fact('location', '333', 'location.type', 'global'),
        fact('location', '444', 'location.type', 'location'),
      ],
      [],
    );
    expect(names(at.get('FR')?.locations)).toEqual(['222', 'Lyon']);
    expect(at.has('US')).toBe(false);
    expect(names(nowhere.locations)).toEqual(['444']);
  });
});

describe('customers', () => {
  it('are where their tenant’s country is; without one nowhere; those no longer listed not at all', () => {
    const { at, nowhere } = spotsOf(
      [
        fact('customer', 'a', 'customer.listed', true),
        fact('customer', 'a', 'customer.name', 'Adatum'),
        fact('customer', 'a', 'customer.country', 'PR'),
        fact('customer', 'b', 'customer.listed', true),
        fact('customer', 'b', 'customer.name', 'Fabrikam'),
        fact('customer', 'c', 'customer.listed', true, false),
        fact('customer', 'c', 'customer.country', 'PR', false),
        fact('customer', 'd', 'customer.name', 'Named by an admin relationship alone'),
        fact('customer', 'e', 'customer.country', 'DE'),
        fact('customer', 'f', 'customer.listed', false),
        fact('customer', 'f', 'customer.country', 'DE'),
      ],
      [],
    );
    expect(names(at.get('PR')?.customers)).toEqual(['Adatum']);
    expect(names(nowhere.customers)).toEqual(['Fabrikam']);
    expect(at.get('DE')?.customers.map(({ id }) => id)).toEqual(['e']);
  });
});

describe('distributors', () => {
  it('are in every country they serve or have a link for, once', () => {
    const { at } = spotsOf(
      [],
      [
        entry({
          name: 'Northwind',
          markets: ['DE', 'AT'],
          links: [
            { country: 'AT', url: 'x' },
            { country: 'CH', url: 'y' },
          ],
        }),
      ],
    );
    for (const code of ['DE', 'AT', 'CH']) expect(names(at.get(code)?.distributors)).toEqual(['Northwind']);
    expect(at.size).toBe(3);
  });

  it('are where the portal’s list or the person says they are', () => {
    const facts = [
      fact('distributor', 'harbour', 'distributor.listed', true),
      fact('distributor', 'harbour', 'distributor.name', 'Harbourline'),
      fact('distributor', 'harbour', 'distributor.country', 'IE'),
    ];
    const entries = directoryOf([], facts).filter((one) => isMine(one, new Set()));
    expect(entries.map(({ distributor: { name }, seen }) => [name, seen?.country])).toEqual([['Harbourline', 'IE']]);
    expect(names(spotsOf(facts, entries).at.get('IE')?.distributors)).toEqual(['Harbourline']);
    const known = entry({ name: 'Northwind', markets: ['DE'] }, { seen: { listed: 'now', country: 'AT', seenAt: 1 } });
    expect([...spotsOf([], [known]).at.keys()].toSorted()).toEqual(['AT', 'DE']);
  });

  it('of which no country is known are nowhere, with the regions that are', () => {
    const { at, nowhere } = spotsOf([], [entry({ name: 'Southridge', markets: [], regions: ['latin-america-caribbean'] })]);
    expect(at.size).toBe(0);
    expect(nowhere.distributors).toMatchObject([{ name: 'Southridge', regions: ['latin-america-caribbean'] }]);
  });

  it('are the account’s own where chosen or in the portal’s list, as it was last seen', () => {
    const seen = (mark: Partial<NonNullable<Entry['seen']>>) => entry({ id: 'x' }, { seen: { seenAt: 1, ...mark } });
    expect(isMine(entry({ id: 'x' }), new Set(['x']))).toBe(true);
    expect(isMine(seen({ listed: 'now' }), new Set())).toBe(true);
    expect(isMine(seen({ invitation: 'accepted' }), new Set())).toBe(true);
    expect(isMine(seen({ listed: 'gone' }), new Set())).toBe(false);
    expect(isMine(seen({ invitation: 'open' }), new Set())).toBe(false);
    expect(isMine(entry({ id: 'y' }), new Set(['x']))).toBe(false);
  });
});
