import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { sourceEntry } from '../../knowledge/sources';
import { type AdminRequest, checkRequest, endsOn, lapsesOn } from './check-request';
import limits from './limits.json';
import {
  ENTRA_ROLES,
  entraRole,
  findRoles,
  GLOBAL_ADMINISTRATOR,
  leastRoles,
  ROLE_PRESETS,
  ROLE_TASKS,
  roleLink,
  SERVICE_SUPPORT,
} from './roles';
import { plainName, suggestName } from './suggest-name';
import tasksFile from './tasks.json';

const READER = '88d8e3e3-8f55-4a1e-953a-9b9898b8876b';
const good: AdminRequest = { name: 'Contoso tier 1 2026-11', days: 365, roles: [READER, SERVICE_SUPPORT], autoExtend: true };
const ids = (change: Partial<AdminRequest>, context = {}) => checkRequest({ ...good, ...change }, context).map(({ id }) => id);
const bad = (change: Partial<AdminRequest>, context = {}) =>
  checkRequest({ ...good, ...change }, context)
    .filter(({ verdict }) => verdict === 'fail')
    .map(({ id }) => id);

describe('a request', () => {
  it('that is in order has nothing against it', () => {
    expect(checkRequest(good).filter(({ verdict }) => verdict !== 'info')).toEqual([]);
  });

  test.each([
    ['no name', { name: ' ' }, 'nameMissing'],
    ['51 signs', { name: 'x'.repeat(51) }, 'nameTooLong'],
    ['a line break', { name: 'Contoso\nTier 1' }, 'nameControl'],
    ['half a day', { days: 0.5 }, 'daysMissing'],
    ['no number', { days: Number.NaN }, 'daysMissing'],
    ['no day', { days: 0 }, 'daysTooShort'],
    ['731 days', { days: 731 }, 'daysTooLong'],
    ['no role', { roles: [] }, 'rolesNone'],
    ['Global Administrator with auto-extend', { roles: [READER, GLOBAL_ADMINISTRATOR.toUpperCase()] }, 'globalAdminAutoExtend'],
  ] as const)('with %s fails', (_, change, id) => {
    expect(bad(change)).toEqual([id]);
  });

  test.each([
    ['an umlaut', { name: 'Müller AG' }, 'nameSigns'],
    ['a slash', { name: 'Contoso / IT' }, 'nameSigns'],
    ['a blank at its end', { name: 'Contoso ' }, 'nameEdges'],
    ['the prefix of Microsoft’s own transition', { name: 'MLT_Contoso' }, 'nameReserved'],
    ['Global Administrator', { roles: [GLOBAL_ADMINISTRATOR], autoExtend: false }, 'globalAdmin'],
    ['Global Administrator and others', { roles: [GLOBAL_ADMINISTRATOR, READER], autoExtend: false }, 'redundant'],
    ['a role twice', { roles: [READER, READER] }, 'roleTwice'],
    ['a role nobody knows', { roles: [READER, '00000000-0000-4000-8000-000000000000'] }, 'roleUnknown'],
    ['a role of the machines', { roles: ['d29b2b05-8046-44ba-8758-1e26182fcf32'] }, 'unfit'],
    ['most roles', { roles: ENTRA_ROLES.slice(0, 60).map(({ id }) => id), autoExtend: false }, 'rolesMany'],
  ] as const)('with %s is doubted, not refused', (_, change, id) => {
    expect(ids(change)).toContain(id);
    expect(bad(change)).toEqual([]);
  });

  it('of 50 signs, 1 or 730 days is in order', () => {
    expect(bad({ name: 'x'.repeat(50) })).toEqual([]);
    expect([...bad({ days: 1 }), ...bad({ days: 730 })]).toEqual([]);
  });

  it('may not have a name that is used; one that differs in case is doubted', () => {
    expect(bad({}, { usedNames: [good.name] })).toEqual(['nameUsed']);
    expect(ids({}, { usedNames: [good.name.toUpperCase()] })).toContain('nameNearlyUsed');
  });

  it('of an indirect reseller says who opens tickets for Azure', () => {
    expect(ids({}, { indirectReseller: true })).toContain('azureTickets');
    expect(ids({ roles: [READER] }, { indirectReseller: true })).not.toContain('azureTickets');
  });

  it('never throws, and every finding cites a page', { timeout: 30_000 }, () => {
    const anything = fc.record({
      name: fc.string({ unit: 'binary' }),
      days: fc.oneof(fc.double(), fc.integer()),
      roles: fc.array(fc.oneof(fc.string(), fc.constantFrom(...ENTRA_ROLES.map(({ id }) => id)))),
      autoExtend: fc.boolean(),
    });
    const named = new Set<string>();
    fc.assert(
      fc.property(anything, (request) => {
        for (const { sources } of checkRequest(request)) for (const id of sources) named.add(id);
      }),
    );
    expect([...named].filter((id) => !sourceEntry(id))).toEqual([]);
  });

  it('lapses after 90 days, and what came of it ends after its own', () => {
    expect(lapsesOn('2026-11-20')).toBe('2027-02-18');
    expect(endsOn('2024-02-28', 730)).toBe('2026-02-27');
  });
});

describe('the roles', () => {
  it('are 105, each once, with an id, a source and a name', () => {
    expect(ENTRA_ROLES).toHaveLength(105);
    expect(new Set(ENTRA_ROLES.map(({ id }) => id)).size).toBe(105);
    expect(new Set(ENTRA_ROLES.map(({ name }) => name)).size).toBe(105);
    expect(ENTRA_ROLES.filter(({ id }) => !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id))).toEqual([]);
    const sources = [
      ...ENTRA_ROLES,
      ...ROLE_PRESETS,
      tasksFile,
      ...[limits.name, limits.duration, limits.request, limits.autoExtend, limits.reminders],
    ];
    expect(sources.flatMap((entry) => entry.sources).filter((id) => !sourceEntry(id))).toEqual([]);
    expect(ENTRA_ROLES.filter(({ privileged }) => privileged)).toHaveLength(24);
  });

  it('of presets and tasks are known', () => {
    for (const { id, roles, optional = [] } of ROLE_PRESETS) {
      expect(
        roles.filter((role) => !entraRole(role)),
        id,
      ).toEqual([]);
      expect(
        optional.filter((role) => !roles.includes(role)),
        id,
      ).toEqual([]);
      expect(bad({ roles }), id).toEqual([]);
    }
    expect(ROLE_PRESETS.map(({ id, roles }) => [id, roles.length])).toEqual([
      ['microsoft-simple', 6],
      ['microsoft-medium', 18],
      ['microsoft-tier-1', 16],
      ['microsoft-distributor', 7],
      ['default-new-tenant', 9],
      ['cipp-default', 15],
      ['tickets-only', 1],
    ]);
    expect(ROLE_TASKS.filter(({ role }) => !entraRole(role))).toEqual([]);
  });

  it('are found by any part of their name, and described where Microsoft describes them', () => {
    expect(findRoles('serv supp').map(({ name }) => name)).toEqual(['Service Support Administrator']);
    expect(findRoles('')).toHaveLength(105);
    expect(roleLink(entraRole(SERVICE_SUPPORT)!)).toMatch(/#service-support-administrator$/);
  });

  it('are the least that the tasks need', () => {
    expect(leastRoles(['support-ticket'])).toEqual([SERVICE_SUPPORT]);
    expect(leastRoles(['create-user', 'delete-user', 'nothing'])).toEqual(['fe930be7-5e62-47db-91af-98c3a49a38b1']);
  });
});

describe('a name that is suggested', () => {
  it('says who, what for and since when, in plain signs', () => {
    expect(suggestName({ customer: 'Müller & Söhne AG', purpose: 'tier 1', month: '2026-11' })).toBe('Muller Sohne AG tier 1 2026-11');
    expect(suggestName({ customer: '株式会社', domain: 'kaisha.example' })).toBe('kaisha example');
    expect(suggestName({ customer: 'Contoso' }, ['contoso', 'Contoso 2'])).toBe('Contoso 3');
    expect(plainName('Łódź Straße Ærø')).toBe('Lodz Strasse AEro');
  });

  it('always passes the check, whatever the customer is called', { timeout: 30_000 }, () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.string({ maxLength: 80 }),
      fc.constantFrom('MLT_x', '-', 'ß'.repeat(60)),
    );
    fc.assert(
      fc.property(text, text, text, fc.array(text), (customer, domain, purpose, used) => {
        const first = suggestName({ customer, domain, purpose }, used);
        const next = suggestName({ customer, domain, purpose }, [...used, first]);
        for (const name of [first, next]) {
          expect(checkRequest({ ...good, name }, { usedNames: used }).filter(({ field }) => field === 'name')).toEqual([]);
        }
        expect(next.toLowerCase()).not.toBe(first.toLowerCase());
      }),
    );
  });
});
