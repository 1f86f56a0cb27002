import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROLE } from '../facts';
import { sourceEntry } from '../knowledge/sources';
import { TASKS, taskEntry } from '../knowledge/tasks';
import { pageLink } from '../pages';
import { folded, seen, shown } from '../testing/facts';
import { ACTIONS, actionsOf, NOBODY, WAYS, whoCan } from './actions';
import { fits, labelOf, otherNames, ROLE_NAMES, searchable } from './search';
import { nameOf, peopleSeen, whoHas } from './who';

const action = (id: string) => ACTIONS.find((one) => one.id === id)!;
const mine = (...roles: string[]) => shown({ 'me.user': 'maya', 'user.roles@user:maya': roles });

describe('the table', () => {
  it('has every task that takes a role, in an action of the matrix or as itself, and no id twice', () => {
    const taking = TASKS.filter(({ roles }) => roles.some((role) => role !== 'any' && role !== 'customer'));
    expect(taking.filter(({ id }) => actionsOf(id).length === 0)).toEqual([]);
    expect(new Set(ACTIONS.map(({ id }) => id)).size).toBe(ACTIONS.length);
    expect(ACTIONS.flatMap(({ tasks }) => tasks).filter((id) => !taskEntry(id))).toEqual([]);
    expect(actionsOf('no.such')).toEqual([]);
  });

  it('names public sources and days, and pages that can be opened', () => {
    for (const { sources, asOf } of [...ACTIONS, ...WAYS, ...ROLE_NAMES, NOBODY]) {
      expect(sources.length).toBeGreaterThan(0);
      expect(sources.filter((id) => !sourceEntry(id))).toEqual([]);
      expect(asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
    expect([...WAYS, NOBODY].filter(({ page }) => pageLink(page) === null)).toEqual([]);
  });

  it('knows a way to each role that an action takes, and who walks it with whom', () => {
    const reachable = WAYS.flatMap(({ roles }) => roles);
    const taken = ACTIONS.flatMap(({ allows }) => Object.entries(allows).flatMap(([role, may]) => (may === 'yes' ? [role] : [])));
    expect([...new Set(taken)].filter((role) => !reachable.includes(role) && role !== 'primary-contact')).toEqual([]);
  });
});

describe('who can do it', () => {
  it.each([
    ['sign-agreement', ['global-admin'], 'yes'],
    ['sign-agreement', ['admin-agent'], 'no'],
    ['view-agreement', ['sales-agent'], 'view'],
    ['request-customer', ['global-admin'], 'disputed'],
    ['request-customer', ['global-admin', 'sales-agent'], 'yes'],
    ['verify.email', ['global-admin'], 'unknown'],
    ['users.add', ['default-user'], undefined],
  ])('%s with %o: %s', (id, roles, me) => {
    const found = action(id);
    expect(found && whoCan(found, mine(...roles)).me).toBe(me);
  });

  it('is unknown where the roles were not seen, and others are never taken for the person', () => {
    const others = shown({ 'me.user': 'maya', 'user.roles@user:owen': ['global-admin'], 'user.name@user:owen': 'Owen Price' });
    const found = whoCan(action('sign-agreement'), others);
    expect([found.me, found.others.map(({ subject }) => subject?.id)]).toEqual(['unknown', ['owen']]);
    expect(nameOf(others, 'owen').name).toBe('Owen Price');
    expect(nameOf(others, 'eve@x.example')).toEqual({ name: 'eve@x.example' });
  });

  it('names others beside the person who has it, and not the person', () => {
    const both = shown({ 'me.user': 'maya', 'user.roles@user:maya': ['admin-agent'], 'user.roles@user:owen': ['admin-agent'] });
    expect(whoCan(action('request-customer'), both).others.map(({ subject }) => subject?.id)).toEqual(['owen']);
  });

  it('shows the way to a role that is missing, and none where it is there', () => {
    expect(whoCan(action('request-customer'), mine('global-admin')).ways.map(({ id }) => id)).toEqual(['agent']);
    expect(whoCan(action('request-customer'), mine('admin-agent')).ways).toEqual([]);
  });

  it('forgets who is no longer listed', () => {
    const facts = folded(
      [seen('user.roles@user:ada', ['admin-agent'], 2), seen('user.roles@user:ben', ['admin-agent'], 0)],
      [{ account: 'a', kind: 'user', whole: true, ids: ['ben'], seenAt: Date.UTC(2026, 10, 20, 13) }],
    );
    expect(whoHas(facts, ['admin-agent']).map(({ subject }) => subject?.id)).toEqual(['ben']);
    expect(peopleSeen(facts)).toBe(1);
  });

  it('never lets more roles do less', () => {
    const rank = { yes: 3, disputed: 2, view: 1, no: 0, unknown: 0 };
    fc.assert(
      fc.property(
        fc.constantFrom(...ACTIONS),
        fc.uniqueArray(fc.constantFrom(...ROLE), { minLength: 1 }),
        fc.constantFrom(...ROLE),
        (one, roles, more) => {
          expect(rank[whoCan(one, mine(...new Set([...roles, more]))).me]).toBeGreaterThanOrEqual(rank[whoCan(one, mine(...roles)).me]);
        },
      ),
    );
  });
});

describe('the search', () => {
  const name = (role: string) => labelOf(role) ?? role;
  const texts = ACTIONS.map((one) => ({ id: one.id, text: searchable(one, [one.id], name) }));
  const found = (search: string) => texts.filter(({ text }) => fits(text, search)).map(({ id }) => id);

  it('finds an action by its words and by any name of a role that may do it, old ones included', () => {
    expect(found('company administrator')).toContain('sign-agreement');
    expect(found('MPN partner')).toContain('answer-verification');
    expect(found('  ADMINAGENTS ')).toContain('request-customer');
    expect(found('sign-agree')).toEqual(['sign-agreement']);
    // A role that may not do it does not lead to it.
    expect(found('helpdesk')).not.toContain('sign-agreement');
  });

  it('finds all with nothing, and takes any text', () => {
    expect(found(' ').length).toBe(ACTIONS.length);
    fc.assert(fc.property(fc.string({ maxLength: 200 }), (text) => found(text).length <= ACTIONS.length));
  });

  it('gives other names without the one that is shown', () => {
    expect(otherNames('global-admin', 'Global admin')).toEqual(['Global Administrator', 'Company Administrator', 'Tenant admin']);
    expect(otherNames('guest', 'Guest user')).toEqual([]);
  });
});
