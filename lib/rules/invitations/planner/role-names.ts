import file from './role-names.json';
import { ENTRA_ROLES, entraRole } from './roles';

const NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = file.names;

/** How people write a name: case and kinds of blanks and apostrophes do not tell two roles apart. */
const folded = (name: string) => name.trim().toLowerCase().replace(/\s+/g, ' ').replaceAll("'", '’');

const byName = new Map<string, string>([
  ...Object.entries(NAMES).flatMap(([id, names]) => Object.values(names).map((name) => [folded(name), id] as const)),
  ...ENTRA_ROLES.map(({ id, name }) => [folded(name), id] as const),
]);

/** Template id of a role by its name, English or as Microsoft's pages in other languages write it; nothing where none is known by it. */
export const roleNamed = (name: string): string | undefined => byName.get(folded(name));

/** Languages that write brackets as wide as their letters. */
const WIDE = new Set(['ja', 'zh-CN']);

/**
 * A role for a reader of a language: Microsoft's name there, as far as it is known, with the English one behind it, because a page may show
 * either. Nothing where the template id is not known.
 */
export function roleIn(id: string, lang: string): string | undefined {
  const role = entraRole(id);
  const name = role && NAMES[role.id]?.[lang];
  if (!role || !name) return role?.name;
  return WIDE.has(lang) ? `${name}（${role.name}）` : `${name} (${role.name})`;
}
