import { describe, expect, it } from 'vitest';
import { folded, person, seen, shown } from '../testing/facts';
import { partnerOfRecord } from './partner-of-record';

const PLA = '4001234';
const account = { 'partnerId.associated': PLA, 'account.country': 'DE' };
const verdicts = (facts: Parameters<typeof partnerOfRecord>[0]) =>
  partnerOfRecord(facts).map(({ where, verdict, why }) => [where, verdict, why]);

describe('the partner of record', () => {
  it('is unknown where nothing was seen', () => {
    expect(verdicts(shown({}))).toEqual([
      ['account', 'unknown', undefined],
      ['microsoft', 'unknown', undefined],
      ['subscriptions', 'unknown', undefined],
    ]);
  });

  it.each([
    [{ 'location.type': 'location', 'location.country': 'DE', 'location.vetting': 'authorized' }, 'same', undefined],
    [{ 'location.type': 'global' }, 'different', 'global'],
    [{ 'location.type': 'location', 'location.country': 'AT' }, 'different', 'country'],
    [{ 'location.type': 'location', 'location.vetting': 'rejected' }, 'different', 'notVerified'],
    [{ 'location.type': 'location', 'location.vetting': 'pending' }, 'unknown', undefined],
    [{ 'location.type': 'location', 'location.vetting': 'pending-partner-action' }, 'unknown', undefined],
    [{ 'location.type': 'location' }, 'same', undefined],
    [{ 'location.country': 'DE' }, 'unknown', undefined],
  ])('at Microsoft: %o is %s', (location, verdict, why) => {
    const about = Object.fromEntries(Object.entries(location).map(([key, value]) => [`${key}@location:${PLA}`, value]));
    expect(verdicts(shown({ ...account, ...about }))[1]).toEqual(['microsoft', verdict, why]);
  });

  it('compares what each listed distributor has on file', () => {
    const facts = folded([
      ...Object.entries(account).map(([key, value]) => seen(key, value)),
      ...['a', 'b', 'c'].map((id) => seen(`distributor.listed@distributor:${id}`, true)),
      seen('distributor.name@distributor:a', 'Alpha'),
      seen('distributor.partnerIdOnFile@distributor:a', `000${PLA}`, 0, person('form')),
      seen('distributor.partnerIdOnFile@distributor:b', '4009999', 0, person('form')),
      seen('distributor.partnerIdOnFile@distributor:gone', '4009999', 0, person('form')),
    ]);
    const found = partnerOfRecord(facts).filter(({ where }) => where === 'distributor');
    expect(found.map(({ id, name, partnerId, verdict }) => [id, name, partnerId, verdict])).toEqual([
      ['a', 'Alpha', `000${PLA}`, 'same'],
      ['b', 'b', '4009999', 'different'],
      ['c', 'c', undefined, 'unknown'],
    ]);
  });

  it('counts subscriptions with another PartnerID, and compares with nothing while the own one is unknown', () => {
    const subscriptions = {
      'subscription.resellerPartnerId@subscription:x/1': PLA,
      'subscription.resellerPartnerId@subscription:x/2': '4009999',
    };
    expect(partnerOfRecord(shown({ ...account, ...subscriptions })).at(-1)).toMatchObject({
      verdict: 'different',
      partnerId: '4009999',
      count: { different: 1, of: 2 },
    });
    expect(verdicts(shown(subscriptions)).at(-1)).toEqual(['subscriptions', 'unknown', undefined]);
  });
});
