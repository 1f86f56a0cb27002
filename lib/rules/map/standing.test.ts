import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COUNTRY_CODES, MARKETS, fit as whoFits } from '../regions';
import { spokenOf, standingOf } from './standing';

const NOBODY = { location: false, distributor: false };

describe('how a country stands to the account', () => {
  it.each([
    ['US', 'PR', 'other'],
    ['US', 'GU', 'mine'],
    ['FR', 'RE', 'other'],
    ['FR', 'GB', 'mine'],
    ['FR', 'GL', 'mine'],
    ['NG', 'ZA', 'other'],
    ['CN', 'HK', 'other'],
    ['SG', 'HK', 'mine'],
    ['DE', 'RU', 'unlisted'],
    ['DE', 'EH', 'unlisted'],
    ['RU', 'DE', 'open'],
    [undefined, 'DE', 'open'],
    [undefined, 'RU', 'unlisted'],
    ['US-GOV', 'US', 'other'],
  ] as const)('%s and %s: %s', (account, code, standing) => {
    expect(standingOf(code, account)).toBe(standing);
  });

  it('is what the rules say, for every two markets', () => {
    for (const account of ['US', 'FR', 'NG', 'JP', 'TR'])
      for (const code of COUNTRY_CODES) {
        const { verdict } = whoFits({ reseller: account, customer: code });
        const expected = MARKETS.byCode.has(code) ? { compatible: 'mine', incompatible: 'other', unknown: 'open' }[verdict] : 'unlisted';
        expect(standingOf(code, account), `${account} ${code}`).toBe(expected);
      }
  });

  it('goes by the table it is given', () => {
    const moved = {
      ...MARKETS,
      byCode: new Map([...MARKETS.byCode].map(([code, one]) => [code, code === 'PR' ? { ...one, region: 'united-states' } : one])),
    };
    expect(standingOf('PR', 'US', moved)).toBe('mine');
  });
});

describe('what is said of a country', () => {
  it('is the rule about a customer there first, then what surprises, each with sources', () => {
    const spoken = spokenOf('PR', 'US', NOBODY);
    expect(spoken.map(({ rule }) => rule)).toEqual(['reseller-customer', 'territory', 'tenant-country']);
    for (const { sources, asOf } of spoken) expect([sources.length > 0, /^\d{4}-/.test(asOf)]).toEqual([true, true]);
  });

  it('is of a location that its PartnerID must be of the account’s country, and of a distributor that regions must be the same', () => {
    const rules = spokenOf('GB', 'FR', { location: true, distributor: true }).map(({ rule, verdict }) => `${rule} ${verdict}`);
    expect(rules).toContain('location-reseller incompatible');
    expect(rules).toContain('reseller-distributor compatible');
    expect(rules.filter((rule) => rule.startsWith('distributor-'))).toEqual([]);
  });

  it('without an account’s country is only of the country itself', () => {
    expect(spokenOf('DE', undefined, NOBODY).map(({ rule }) => rule)).toEqual(['tenant-country']);
    expect(spokenOf('RU', undefined, NOBODY).map(({ rule }) => rule)).toContain('not-listed');
  });

  it('is nothing of the account’s own country beside the country asked for', () => {
    // Brazil asks for a registration number, Germany does not.
    expect(spokenOf('DE', 'BR', NOBODY).map(({ rule }) => rule)).not.toContain('registration');
    expect(spokenOf('BR', 'DE', NOBODY).map(({ rule }) => rule)).toContain('registration');
  });

  it('is sourced and dated, and of nobody else’s country, whatever is where', () => {
    const code = fc.constantFrom(...COUNTRY_CODES);
    fc.assert(
      fc.property(code, fc.option(code, { nil: undefined }), fc.boolean(), fc.boolean(), (there, account, location, distributor) => {
        for (const { sources, asOf, parties, rule } of spokenOf(there, account, { location, distributor })) {
          expect(sources.length, rule).toBeGreaterThan(0);
          expect(asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
          expect(parties.some((party) => party !== 'reseller')).toBe(true);
        }
      }),
    );
  });

  it('is never nothing where the account’s country is known', () => {
    for (const code of COUNTRY_CODES) expect(spokenOf(code, 'DE', NOBODY).length, code).toBeGreaterThan(0);
  });
});
