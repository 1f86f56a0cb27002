import { expect, test } from 'vitest';
import type { ListSeen } from '../observation';
import { folded, NOW, seen } from '../testing/facts';
import { assess } from '.';

const ME = 'ada@contoso.example';
const list = (ids: string[], daysAgo: number): ListSeen => ({
  account: 'a',
  kind: 'user',
  whole: true,
  ids,
  seenAt: NOW - daysAgo * 86_400_000,
});
const evidence = (lists: ListSeen[]) => {
  const roles = seen(`user.roles@user:${ME}`, ['global-admin', 'admin-agent'], 3);
  const { tasks } = assess(folded([seen('me.user', ME, 3), roles], lists), NOW);
  return Object.values(tasks)
    .flatMap((task) => task.evidence)
    .filter(({ fact }) => fact === 'user.roles');
};

test('evidence of a user gone from a list read whole is marked, and that of one still listed is not', () => {
  const gone = evidence([list([], 1)]);
  expect(gone.length).toBeGreaterThan(0);
  expect(gone.every(({ stillListed }) => stillListed === false)).toBe(true);
  expect(evidence([list([ME], 1)]).some((one) => 'stillListed' in one)).toBe(false);
  expect(evidence([]).some((one) => 'stillListed' in one)).toBe(false);
});
