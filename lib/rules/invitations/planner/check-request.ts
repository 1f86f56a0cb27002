import limits from './limits.json';
import { ENTRA_ROLES, entraRole, GLOBAL_ADMINISTRATOR, SERVICE_SUPPORT } from './roles';

/** What an admin relationship is to be asked for with, as the portal's form wants it. */
export interface AdminRequest {
  name: string;
  /** Calendar days. */
  days: number;
  /** Template ids of Microsoft Entra roles. */
  roles: readonly string[];
  autoExtend: boolean;
}

/** What else is known. */
export interface AdminRequestContext {
  /** Names of relationships that the partner has or had. */
  usedNames?: readonly string[];
  /** The account is an indirect reseller's. */
  indirectReseller?: boolean;
}

/** One finding. Words: `planner.finding.<id>`. `fail`: the portal will not take it, or it cannot be so; `warn`: think twice; `info`: know it. */
export interface RequestFinding {
  id: string;
  field: 'name' | 'days' | 'roles' | 'autoExtend';
  verdict: 'fail' | 'warn' | 'info';
  params?: Record<string, string | number>;
  sources: readonly string[];
}

/** Signs that names were never refused for. GUESS: no page of Microsoft lists them. */
const ODD_SIGN = /[^A-Za-z0-9 _-]/gu;

/** Half of all roles: more is as good as all of them. */
const MANY = Math.ceil(ENTRA_ROLES.length / 2);

type Said = Omit<RequestFinding, 'field'>;
const say = (id: string, verdict: RequestFinding['verdict'], sources: readonly string[], params?: RequestFinding['params']): Said => ({
  id,
  verdict,
  sources,
  ...(params && { params }),
});

function checkName(name: string, used: readonly string[]): Said[] {
  const { longest, reserved, sources } = limits.name;
  if (name.trim() === '') return [say('nameMissing', 'fail', sources)];
  const said: Said[] = [];
  const length = [...name].length;
  if (length > longest) said.push(say('nameTooLong', 'fail', sources, { n: length, longest }));
  if (/[\p{Cc}\u2028\u2029]/u.test(name)) said.push(say('nameControl', 'fail', sources));
  const odd = [...new Set(name.replace(/[\p{Cc}\u2028\u2029]/gu, '').match(ODD_SIGN) ?? [])];
  if (odd.length > 0) said.push(say('nameSigns', 'warn', sources, { signs: odd.slice(0, 10).join(' ') }));
  if (name !== name.trim()) said.push(say('nameEdges', 'warn', sources));
  if (reserved.some((prefix) => name.toUpperCase().startsWith(prefix))) said.push(say('nameReserved', 'warn', sources));
  if (used.includes(name)) said.push(say('nameUsed', 'fail', sources));
  else if (used.some((other) => fold(other) === fold(name))) said.push(say('nameNearlyUsed', 'warn', sources));
  return said;
}

const fold = (name: string) => name.trim().replace(/\s+/g, ' ').toLowerCase();

function checkDays(days: number): Said[] {
  const { shortest, longest, sources } = limits.duration;
  if (!Number.isInteger(days)) return [say('daysMissing', 'fail', sources)];
  if (days < shortest) return [say('daysTooShort', 'fail', sources, { shortest })];
  return days > longest ? [say('daysTooLong', 'fail', sources, { days, longest })] : [];
}

function checkRoles(roles: readonly string[], indirectReseller: boolean): Said[] {
  if (roles.length === 0) return [say('rolesNone', 'fail', ['L-GDAPGET'])];
  const said: Said[] = [];
  const ids = roles.map((id) => id.toLowerCase());
  const known = [...new Set(ids)].flatMap((id) => entraRole(id) ?? []);
  const unknown = ids.filter((id) => !entraRole(id));
  if (unknown.length > 0) said.push(say('roleUnknown', 'warn', ['L-ENTRAROLES', 'G-CIPP'], { n: unknown.length }));
  if (new Set(ids).size < ids.length) said.push(say('roleTwice', 'warn', ['L-GDAPGET']));
  if (ids.includes(GLOBAL_ADMINISTRATOR)) {
    said.push(say('globalAdmin', 'warn', ['K-GDAPROLES', 'L-GDAPEXT']));
    if (known.length > 1) said.push(say('redundant', 'warn', ['L-ENTRAROLES']));
  }
  if (known.length >= MANY) said.push(say('rolesMany', 'warn', ['K-GDAPROLES', 'G-CIPP'], { n: known.length }));
  const privileged = known.filter((role) => role.privileged && role.id !== GLOBAL_ADMINISTRATOR);
  if (privileged.length > 0) said.push(say('privileged', 'info', ['L-ENTRAROLES'], { n: privileged.length }));
  const unfit = known.filter(({ unlisted, system }) => unlisted || system);
  if (unfit.length > 0) said.push(say('unfit', 'warn', ['L-ENTRAROLES'], { roles: unfit.map(({ name }) => name).join(', ') }));
  const unproven = known.filter(({ sources, unlisted }) => !unlisted && !sources.includes('G-CMPC'));
  if (unproven.length > 0) said.push(say('unproven', 'info', ['G-CMPC', 'G-CIPP'], { roles: unproven.map(({ name }) => name).join(', ') }));
  if (indirectReseller && ids.includes(SERVICE_SUPPORT)) said.push(say('azureTickets', 'info', ['K-GDAPROLES']));
  return said;
}

function checkAutoExtend({ autoExtend, roles }: AdminRequest): Said[] {
  const { neverWith, by, sources } = limits.autoExtend;
  if (!autoExtend) return [say('endsForGood', 'info', sources, { first: limits.reminders.before[0]! })];
  return roles.some((id) => id.toLowerCase() === neverWith)
    ? [say('globalAdminAutoExtend', 'fail', sources)]
    : [say('extends', 'info', sources, { by })];
}

/**
 * Everything that speaks against a request for an admin relationship before it is typed into the portal. Limits: Microsoft Graph,
 * "delegatedAdminRelationship"; that Global Administrator excludes auto-extend: Microsoft, "Extend granular delegated admin privileges".
 */
export function checkRequest(request: AdminRequest, context: AdminRequestContext = {}): RequestFinding[] {
  const of = (field: RequestFinding['field'], said: readonly Said[]): RequestFinding[] => said.map((one) => ({ ...one, field }));
  return [
    ...of('name', checkName(request.name, context.usedNames ?? [])),
    ...of('days', checkDays(request.days)),
    ...of('roles', checkRoles(request.roles, context.indirectReseller ?? false)),
    ...of('autoExtend', checkAutoExtend(request)),
  ];
}

const DAY = 86_400_000;
const plus = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

/** ISO day until which a request made on `madeOn` (ISO day) can be approved. */
export const lapsesOn = (madeOn: string): string => plus(madeOn, limits.request.lapsesAfter);

/** ISO day on which a relationship ends that became active on `since` (ISO day), without extension. */
export const endsOn = (since: string, days: number): string => plus(since, days);
