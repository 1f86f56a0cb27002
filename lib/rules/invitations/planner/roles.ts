import type { Sourced } from '../../knowledge/types';
import presetsFile from './presets.json';
import rolesFile from './roles.json';
import tasksFile from './tasks.json';

/** A Microsoft Entra role that an admin relationship can ask for. Its name is Microsoft's own, in English; `role-names.ts` has others. */
export interface EntraRole {
  /** Template id, the same in every tenant. */
  id: string;
  name: string;
  /** Microsoft marks it as privileged. */
  privileged?: true;
  /** No longer in Microsoft's reference. */
  unlisted?: true;
  /** Not meant for people. */
  system?: true;
  sources: readonly string[];
}

/** A set of roles to start from. Words: `planner.preset.<id>`. */
export interface RolePreset extends Sourced {
  id: string;
  roles: readonly string[];
  optional?: readonly string[];
}

/** A task and the least role that does it. Words: `planner.task.<id>`. */
export interface RoleTask {
  id: string;
  role: string;
}

export const GLOBAL_ADMINISTRATOR = '62e90394-69f5-4237-9190-012177145e10';
export const SERVICE_SUPPORT = 'f023fd81-a637-4b56-95fd-791ac0226033';

/** All roles known, by name. */
export const ENTRA_ROLES = rolesFile.roles as readonly EntraRole[];
export const ROLE_PRESETS = presetsFile.presets as readonly RolePreset[];
export const ROLE_TASKS = tasksFile.tasks as readonly RoleTask[];
/** Whose word the roles and what they are for rest on, and when it was last looked at. */
export const ROLES_SOURCE: Sourced = { sources: ['L-ENTRAROLES', 'G-CIPP', 'G-CMPC'], asOf: rolesFile.asOf };
/** Whose advice that is, and when it was last looked at. */
export const ROLE_TASKS_SOURCE: Sourced = { sources: tasksFile.sources, asOf: tasksFile.asOf };

const byId = new Map(ENTRA_ROLES.map((role) => [role.id, role]));

/** The role of a template id, any case; nothing where it is not known. */
export const entraRole = (id: string): EntraRole | undefined => byId.get(id.toLowerCase());

/** Where Microsoft describes the role. */
export const roleLink = ({ name, unlisted }: EntraRole): string | null =>
  unlisted
    ? null
    : `https://learn.microsoft.com/en-us/entra/identity/role-based-access-control/permissions-reference#${name.toLowerCase().replaceAll(' ', '-')}`;

/**
 * Roles in whose name, or in what is said of them in the reader's language (`purpose`), every word stands that was typed; or whose template id
 * was. Nothing typed: all.
 */
export function findRoles(typed: string, purpose: (role: EntraRole) => string = () => ''): EntraRole[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return ENTRA_ROLES.filter((role) => {
    const told = `${role.name} ${purpose(role)}`.toLowerCase();
    return words.every((word) => told.includes(word) || role.id === word);
  });
}

/** The least roles that do these tasks, each once. Tasks that are not known add nothing. */
export const leastRoles = (tasks: readonly string[]): string[] => [
  ...new Set(ROLE_TASKS.filter(({ id }) => tasks.includes(id)).map(({ role }) => role)),
];
