import file from './procedures.json';

export const PROCEDURE_IDS = ['profile', 'request', 'partnerId', 'access', 'support', 'customer', 'subscription', 'remove'] as const;
export type ProcedureId = (typeof PROCEDURE_IDS)[number];

/** One thing that a distributor does in the portal. Words: `provider.procedure.<id>`, and the steps as `steps` says. */
export interface Procedure {
  id: ProcedureId;
  /** The task of the checklist that it belongs to. */
  task: string;
  /** Roles of the portal, any of which may do it. */
  roles: readonly string[];
  /** `task`: the numbered steps of that task; `own`: `provider.step.<id>.<n>`; `levels`: the table of access levels. */
  steps: 'task' | 'own' | 'levels';
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
