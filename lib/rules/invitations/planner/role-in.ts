import { entraRole } from './roles';

/** Names of roles in one language, by template id. */
export type RoleNames = Readonly<Record<string, string>>;

/** Languages that write brackets as wide as their letters. */
const WIDE = new Set(['ja', 'zh-CN']);

/**
 * A role for a reader of a language: Microsoft's name there, as far as `names` has it, with the English one behind it, because a page may show
 * either. Nothing where the template id is not known.
 */
export function roleIn(id: string, lang: string, names: RoleNames = {}): string | undefined {
  const role = entraRole(id);
  const name = role && (Object.hasOwn(names, role.id) ? names[role.id] : undefined);
  if (!role || !name) return role?.name;
  return WIDE.has(lang) ? `${name}（${role.name}）` : `${name} (${role.name})`;
}
