import file from './procedures.json';

const PROCEDURE_IDS = ['profile', 'request', 'partnerId', 'access', 'support', 'customer', 'subscription', 'remove'] as const;
type ProcedureId = (typeof PROCEDURE_IDS)[number];

/** One thing that a distributor does in the portal. Words: `provider.procedure.<id>`, and the steps as `steps` says. */
export interface Procedure {
  id: ProcedureId;
  /** The task of the checklist that it belongs to. */
  task: string;
  /** Roles of the portal, any of which may do it. */
  roles: readonly string[];
  /** `task`: the numbered steps of that task; `own`: `provider.step.<id>.<n>`; `both`: the own ones for what is new, those of the task for what is there; `levels`: the table of access levels. */
  steps: 'task' | 'own' | 'both' | 'levels';
  /** How many warnings there are: `provider.warning.<id>.<n>`. */
  warnings?: number;
  /** Ids of `knowledge/sources.json`. */
  sources: readonly string[];
}

/** All eight, in the order in which a distributor meets them. */
export const PROCEDURES = file.procedures as readonly Procedure[];

/** What a distributor may want a reseller to be able to do: `provider.level.<id>.goal`, `.do`, `.where`. */
export const LEVELS: readonly string[] = file.levels;

/** Errors of the check of the agreement, and of orders, by their ids in `knowledge/error-codes.json`. */
export const PROVIDER_ERRORS: { agreement: readonly string[]; order: readonly string[] } = file.errors;

/** ISO day on which the sources were last looked at. */
export const PROCEDURES_AS_OF: string = file.asOf;

/** ISO days since which Microsoft checks the partner of record: on new orders, and on changes of what was ordered. */
export const CHECKS: { orders: string; changes: string; sources: readonly string[] } = file.checks;

/** Where a distributor sees how a reseller stands: sources of the room's advice. */
export const LOOK_UP_SOURCES: readonly string[] = file.lookUp;
