import { expect, it } from 'vitest';
import sources from '../../knowledge/sources.json';
import { loadTexts } from '../templates/languages';
import { MAIL_LANGUAGES } from '../templates/types';
import { roleIn } from './role-in';
import { englishRole } from './role-names';
import { ENTRA_ROLES, ROLE_PRESETS } from './roles';

const HELPDESK = '729827e3-9c14-49f7-bb1b-9608f156bbb8';

interface NamesFile {
  trust: string;
  sources: string[];
  names: Record<string, string>;
}
const FILES = Object.entries(import.meta.glob<NamesFile>('./role-names/*.json', { eager: true, import: 'default' })).map(
  ([path, file]) => ({ lang: /([\w-]+)\.json$/.exec(path)![1]!, ...file }),
);
const NAMES = FILES.flatMap(({ names }) => Object.entries(names));

it('knows a role by the name that pages in other languages give it, and by no other', () => {
  const english = new Map(ENTRA_ROLES.map(({ id, name }) => [id, name]));
  for (const [id, name] of NAMES) expect(englishRole(`  ${name.toUpperCase()} `), name).toBe(english.get(id));
  expect(englishRole("Administrateur d'application")).toBe('Application Administrator');
  for (const strange of ['', 'Helpdesk', 'Administrator', 'constructor']) expect(englishRole(strange)).toBeUndefined();
});

it('no name means two roles', () => {
  const owners = new Map<string, Set<string>>();
  for (const [id, name] of [...ENTRA_ROLES.map(({ id, name }) => [id, name] as const), ...NAMES])
    owners.set(name.toLowerCase(), (owners.get(name.toLowerCase()) ?? new Set()).add(id));
  expect([...owners].filter(([, ids]) => ids.size > 1).map(([name]) => name)).toEqual([]);
});

it('names roles that exist, in languages of mails, with source and trust', () => {
  const known = new Set(ENTRA_ROLES.map(({ id }) => id));
  expect(NAMES.filter(([id]) => !known.has(id))).toEqual([]);
  const ids = new Set((sources as unknown as { sources: { id: string }[] }).sources.map(({ id }) => id));
  expect(FILES.length).toBeGreaterThan(5);
  for (const { lang, trust, sources: from } of FILES) {
    expect(MAIL_LANGUAGES as readonly string[]).toContain(lang);
    expect([trust, from.filter((id) => !ids.has(id)), from.length]).toEqual(['medium', [], 1]);
  }
});

it('tells a reader both names, because a page may show either', async () => {
  for (const lang of MAIL_LANGUAGES) {
    const { roles } = await loadTexts(lang);
    const file = FILES.find((one) => one.lang === lang);
    expect(roles ?? {}, lang).toEqual(file?.names ?? {});
    const said = roleIn(HELPDESK.toUpperCase(), lang, roles);
    expect(said).toContain('Helpdesk Administrator');
    expect(said === 'Helpdesk Administrator', lang).toBe(!file);
  }
  expect(roleIn(HELPDESK, 'ja', (await loadTexts('ja')).roles)).toBe('ヘルプデスク管理者（Helpdesk Administrator）');
  expect(roleIn('nothing', 'de', { nothing: 'x' })).toBeUndefined();
  expect(roleIn(HELPDESK, 'de', Object.create({ [HELPDESK]: 'x' }))).toBe('Helpdesk Administrator');
  const { roles: french } = await loadTexts('fr');
  for (const { roles } of ROLE_PRESETS) for (const id of roles) expect(roleIn(id, 'fr', french)).toBeDefined();
});
