import { describe, expect, it } from 'vitest';
import type { PageReading } from '../../../lib/portal/types';
import { compare } from './compare';
import { OTHERS } from './index';
import { MAY_LISTS } from './may-lists';
import { about, other, says } from './other-page';
import { tally } from './tally';

const page = other({
  name: 'one',
  url: 'https://partner.microsoft.com/dashboard/home',
  html: '',
  page: 'home',
  says: [says('verification.status', 'pending'), ...about('user', 'a@b.example', { 'user.roles': ['admin-agent', 'global-admin'] })],
  may: [says('legal.companyName', 'Contoso')],
  account: { name: 'Contoso' },
  lists: [{ kind: 'user', whole: false, ids: ['a@b.example'] }],
});
const got = (change: Partial<PageReading> = {}): PageReading => ({
  page: { id: 'home', state: 'ready', params: {}, path: '/', lang: 'en', clues: [] },
  account: {},
  readings: [
    { fact: 'verification.status', value: 'pending', clues: [] },
    { fact: 'user.roles', subject: { kind: 'user', id: 'a@b.example' }, value: ['global-admin', 'admin-agent'], clues: [] },
  ],
  lists: [],
  ...change,
});
const extra = (...readings: PageReading['readings']) => got({ readings: [...got().readings, ...readings] });

describe('compare', () => {
  it('finds nothing to say against a right reading, whatever the order of roles', () => {
    expect(compare(page, got())).toMatchObject({
      recognised: true,
      mistaken: [],
      missed: [],
      wrong: [],
      right: ['verification.status', 'user.roles'],
    });
  });

  it.each([
    ['another value', { fact: 'legal.companyName', value: 'Fabrikam', clues: [] }],
    ['a fact that the page does not state', { fact: 'programme.reseller', value: 'active', clues: [] }],
    ["somebody else's fact", { fact: 'user.roles', subject: { kind: 'user', id: 'x@b.example' }, value: ['admin-agent'], clues: [] }],
  ] as [string, PageReading['readings'][number]][])('names %s', (_what, reading) => {
    expect(compare(page, extra(reading)).wrong).toHaveLength(1);
  });

  it('lets pass what may be said', () => {
    const verdict = compare(
      page,
      extra({ fact: 'legal.companyName', value: 'Contoso', clues: [] }, { fact: 'portal.signedIn', value: true, clues: [] }),
    );
    expect(verdict.wrong).toEqual([]);
  });

  it('names a list taken for whole of a kind that the page has no list of, unless it may', () => {
    const lists: PageReading['lists'] = [{ kind: 'customer', whole: true, ids: ['1', '2'] }];
    expect(compare(page, got({ lists })).wrong).toEqual(['list of customer taken for whole (2)']);
    expect(compare(page, got({ lists: [{ ...lists[0]!, whole: false }] })).wrong).toEqual([]);
    const may = { ...page, mayLists: [{ kind: 'customer' as const, ids: ['1', '2'] }] };
    expect(compare(may, got({ lists })).wrong).toEqual([]);
    expect(compare(may, got({ lists: [{ ...lists[0]!, ids: ['1'] }] })).wrong).toHaveLength(1);
  });

  it('allows lists on pages that there are only', () =>
    expect(Object.keys(MAY_LISTS).filter((name) => OTHERS.filter((p) => p.name === name).length !== 1)).toEqual([]));

  it('names an account that is not the page’s, and a list taken for whole', () => {
    const verdict = compare(page, got({ account: { tenantId: 'x', name: 'Contoso' }, lists: [{ kind: 'user', whole: true, ids: [] }] }));
    expect(verdict.wrong).toEqual(['account tenantId = x', 'list of user taken for whole (0)']);
  });

  it('names a page taken for another and a page in trouble taken for ready', () => {
    const { page: seen } = got();
    expect(compare(page, got({ page: { ...seen, id: 'account.users' } })).mistaken).toHaveLength(1);
    expect(compare({ ...page, states: ['noAccess'] }, got()).mistaken).toEqual(['state ready instead of noAccess']);
    expect(compare(page, got({ page: { ...seen, id: 'unknown' } }))).toMatchObject({ recognised: false, mistaken: [] });
  });

  it('counts a fact that is missing for one of its subjects as missed', () => {
    const two = { ...page, says: [...page.says, ...about('user', 'c@d.example', { 'user.roles': ['guest'] })] };
    expect(compare(two, got())).toMatchObject({ right: ['verification.status'], missed: ['user.roles'] });
    expect(tally([two, page], [got(), null])).toMatchObject({ pages: 2, recognised: 1, right: 1, missed: 3, missedShare: 0.75 });
  });
});
