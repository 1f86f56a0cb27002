import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { companyKey, compareCustomers, type OwnCustomer, type PortalCustomer } from './match';
import { customerFieldsOf, domainIn, ownCustomer } from './own-list';

const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
const portal = (n: number, more: Partial<PortalCustomer> = {}): PortalCustomer => ({ id: id(n), listed: true, seenAt: 1, ...more });
const mine = (line: number, more: Partial<OwnCustomer> = {}): OwnCustomer => ({ line, domains: [], ...more });
const outcome = (own: OwnCustomer, ...seen: PortalCustomer[]) => compareCustomers([own], seen).outcomes[0];

describe('the comparison', () => {
  it('finds by tenant id, then by domain', () => {
    expect(outcome(mine(2, { tenant: id(1), domains: ['b.example'] }), portal(1), portal(2, { domain: 'b.example' }))).toMatchObject({
      is: 'found',
      by: 'tenant',
      customer: { id: id(1) },
    });
    expect(outcome(mine(2, { domains: ['x.example', 'b.example'] }), portal(2, { domain: 'b.example' }))).toMatchObject({
      is: 'found',
      by: 'domain',
    });
  });

  it('only suggests by name, whatever the legal form, and counts neither as missing nor as extra', () => {
    const { outcomes, extra } = compareCustomers(
      [mine(2, { name: 'Contoso GmbH & Co. KG' })],
      [portal(1, { name: 'CONTOSO' }), portal(2, { name: 'Fabrikam' })],
    );
    expect(outcomes).toMatchObject([{ is: 'perhaps', why: 'name', customers: [{ id: id(1) }] }]);
    expect(extra).toMatchObject([{ id: id(2) }]);
    expect(companyKey('Contoso, Pty Ltd.')).toBe(companyKey('contoso'));
  });

  it('suggests where one list has the domain that Microsoft gave and the other the company’s own', () => {
    const given = portal(1, { domain: 'contoso.onmicrosoft.com' });
    expect(outcome(mine(2, { domains: ['contoso.com'] }), given)).toMatchObject({ is: 'perhaps', why: 'onmicrosoft', customers: [given] });
    expect(outcome(mine(2, { domains: ['contoso.onmicrosoft.com'] }), portal(1, { domain: 'contoso.co.uk' }))).toMatchObject({
      is: 'perhaps',
      why: 'onmicrosoft',
    });
    // Two of a company's own, one of another beginning, one too short, and one whose tenant id says otherwise.
    expect(outcome(mine(2, { domains: ['contoso.com'] }), portal(1, { domain: 'contoso.net' }))).toMatchObject({ is: 'missing' });
    expect(outcome(mine(2, { domains: ['contoso2.com'] }), given)).toMatchObject({ is: 'missing' });
    expect(outcome(mine(2, { domains: ['ab.com'] }), portal(1, { domain: 'ab.onmicrosoft.com' }))).toMatchObject({ is: 'missing' });
    expect(outcome(mine(2, { tenant: id(9), domains: ['contoso.com'] }), given)).toMatchObject({ is: 'missing' });
  });

  it.each([
    ['Contoso Sp. z o.o.', 'Contoso'],
    ['Contoso Aktiengesellschaft', 'Contoso AG'],
    ['Contoso Gesellschaft mit beschränkter Haftung', 'Contoso GmbH'],
    ['Contoso Private Limited', 'Contoso Pvt. Ltd.'],
    ['株式会社コントソ', 'コントソ'],
    ['康拓素有限公司', '康拓素'],
  ])('%s and %s are alike: legal forms are those of the company check', (a, b) => {
    expect(companyKey(a)).toBe(companyKey(b));
    expect(companyKey(a)).not.toBe('');
  });

  it('takes no name or domain against a tenant id that says otherwise', () => {
    expect(outcome(mine(2, { tenant: id(9), name: 'Contoso' }), portal(1, { name: 'Contoso' }))).toMatchObject({ is: 'missing' });
    expect(outcome(mine(2, { tenant: id(9), domains: ['a.example'] }), portal(1, { domain: 'a.example' }))).toMatchObject({
      is: 'perhaps',
      why: 'domain',
    });
    expect(
      outcome(mine(2, { domains: ['a.example'] }), portal(1, { domain: 'a.example' }), portal(2, { domain: 'a.example' })),
    ).toMatchObject({ is: 'perhaps', why: 'domain' });
  });

  it('calls missing who is not listed, with what was seen before, and names what cannot be compared', () => {
    expect(outcome(mine(2, { tenant: id(1) }), portal(1, { listed: false, seenAt: 0 }))).toMatchObject({
      is: 'missing',
      before: { id: id(1) },
    });
    expect(outcome(mine(2, { name: 'Nobody' }), portal(1, { name: 'Contoso' }))).toEqual({
      own: mine(2, { name: 'Nobody' }),
      is: 'missing',
    });
    expect(outcome(mine(2))).toMatchObject({ is: 'empty' });
  });

  it('lists the second line of one customer with the first', () => {
    const { outcomes } = compareCustomers(
      [mine(2, { tenant: id(1) }), mine(3, { domains: ['a.example'] })],
      [portal(1, { domain: 'a.example' })],
    );
    expect(outcomes).toMatchObject([{ is: 'found' }, { is: 'twice', line: 2 }]);
  });

  it('gives every line one outcome; nobody is found twice, and nobody found or suggested is extra', () => {
    const name = fc.constantFrom('Contoso', 'Contoso Ltd', 'Fabrikam', undefined);
    const domain = fc.constantFrom('a.example', 'b.example', undefined);
    const lists = fc.tuple(
      fc.array(
        fc.record({
          tenant: fc.option(fc.integer({ min: 1, max: 5 }).map(id), { nil: undefined }),
          name,
          domains: domain.map((one) => (one ? [one] : [])),
        }),
        { maxLength: 6 },
      ),
      fc.uniqueArray(
        fc.record({ id: fc.integer({ min: 1, max: 5 }).map(id), name, domain, listed: fc.boolean(), seenAt: fc.constant(1) }),
        { maxLength: 5, selector: (one) => one.id },
      ),
    );
    fc.assert(
      fc.property(lists, ([own, seen]) => {
        const { outcomes, extra } = compareCustomers(
          own.map((one, at) => ({ ...one, line: at + 2 })),
          seen,
        );
        expect(outcomes.map(({ own: { line } }) => line)).toEqual(own.map((_, at) => at + 2));
        const found = outcomes.flatMap((one) => (one.is === 'found' ? [one.customer.id] : []));
        expect(new Set(found).size).toBe(found.length);
        const named = new Set([
          ...found,
          ...outcomes.flatMap((one) => (one.is === 'perhaps' ? one.customers.map((customer) => customer.id) : [])),
        ]);
        expect(extra.map((customer) => customer.id).toSorted()).toEqual(
          seen
            .filter((one) => one.listed && !named.has(one.id))
            .map((one) => one.id)
            .toSorted(),
        );
        for (const one of outcomes) if (one.is === 'found' && one.by === 'domain') expect(one.own.tenant).toBeUndefined();
      }),
      { numRuns: 400 },
    );
  });
});

describe('the list of the person', () => {
  it('is known by its headings', () => {
    expect(customerFieldsOf(['Kunde', 'Primary domain name', 'Microsoft ID', 'E-Mail', 'Company', 'Turnover'])).toEqual([
      'name',
      'domain',
      'tenant',
      'domain',
      null,
      null,
    ]);
  });

  it.each([
    ['contoso.example', 'contoso.example'],
    ['https://www.Contoso.example/de?x', 'contoso.example'],
    ['Ada <ada@contoso.example>', 'contoso.example'],
    ['ada@gmail.com', undefined],
    ['contoso', undefined],
    ['1.5', undefined],
    ['bücher.example', 'bücher.example'],
  ])('has %s as the domain %s', (text, expected) => {
    expect(domainIn(text)).toBe(expected);
  });

  it('gives a row its id, domains and name, and says where the id is none', () => {
    expect(ownCustomer(2, ['Contoso', 'a.example, b.example', `{${id(1).toUpperCase()}}`], ['name', 'domain', 'tenant'])).toEqual({
      line: 2,
      name: 'Contoso',
      domains: ['a.example', 'b.example'],
      tenant: id(1),
    });
    expect(ownCustomer(3, ['n/a'], ['tenant'])).toEqual({ line: 3, domains: [], badTenant: true });
  });
});
