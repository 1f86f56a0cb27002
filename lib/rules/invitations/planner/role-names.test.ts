import { expect, it } from 'vitest';
import sources from '../../knowledge/sources.json';
import { MAIL_LANGUAGES } from '../templates/types';
import { roleIn, roleNamed } from './role-names';
import file from './role-names.json';
import { ENTRA_ROLES, ROLE_PRESETS } from './roles';

const HELPDESK = '729827e3-9c14-49f7-bb1b-9608f156bbb8';
const NAMES = Object.entries(file.names as Readonly<Record<string, Readonly<Record<string, string>>>>);

it('finds a role by its name in English and in the languages of Microsoft’s pages, and by no other', () => {
  for (const { id, name } of ENTRA_ROLES) expect(roleNamed(name)).toBe(id);
  for (const [id, names] of NAMES) for (const name of Object.values(names)) expect(roleNamed(`  ${name.toUpperCase()} `), name).toBe(id);
  expect(roleNamed("Administrateur d'application")).toBe('9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3');
  for (const strange of ['', 'Helpdesk', 'Administrator', 'constructor']) expect(roleNamed(strange)).toBeUndefined();
});

it('no name means two roles', () => {
  const all = [
    ...ENTRA_ROLES.map(({ id, name }) => [id, name] as const),
    ...NAMES.flatMap(([id, names]) => Object.values(names).map((name) => [id, name] as const)),
  ];
  const owners = new Map<string, Set<string>>();
  for (const [id, name] of all) owners.set(name.toLowerCase(), (owners.get(name.toLowerCase()) ?? new Set()).add(id));
  expect([...owners].filter(([, ids]) => ids.size > 1).map(([name]) => name)).toEqual([]);
});

it('names roles that exist, in languages of mails, with source, day and trust', () => {
  const known = new Set(ENTRA_ROLES.map(({ id }) => id));
  expect(NAMES.filter(([id]) => !known.has(id))).toEqual([]);
  const ids = new Set((sources as unknown as { sources: { id: string }[] }).sources.map(({ id }) => id));
  expect(file.sources.filter((id) => !ids.has(id))).toEqual([]);
  const langs = [...new Set(NAMES.flatMap(([, names]) => Object.keys(names)))].toSorted();
  expect(langs).toEqual(Object.keys(file.trust).toSorted());
  expect(langs.filter((lang) => !MAIL_LANGUAGES.some((one) => one === lang))).toEqual([]);
});

it('tells a reader both names, because a page may show either', () => {
  expect(roleIn(HELPDESK, 'de')).toBe('Helpdeskadministrator (Helpdesk Administrator)');
  expect(roleIn(HELPDESK.toUpperCase(), 'ja')).toBe('ヘルプデスク管理者（Helpdesk Administrator）');
  for (const lang of ['en', 'ar', 'hi']) expect(roleIn(HELPDESK, lang)).toBe('Helpdesk Administrator');
  expect(roleIn('nothing', 'de')).toBeUndefined();
  for (const { roles } of ROLE_PRESETS) for (const id of roles) expect(roleIn(id, 'fr')).toBeDefined();
});
