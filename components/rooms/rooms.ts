import type { ComponentType } from 'preact';
import type { Client, Companion } from '../useCompanion';

/** What every room of the desk is given. */
export interface RoomProps {
  client: Client;
  companion: Companion;
  /** What follows the room's name in the desk's address. */
  rest?: string;
}

/**
 * The rooms of the desk: each is a chunk of its own, loaded when it is entered, with its own words (`lib/ui/parts.ts`). To add one:
 * its view here, its name there, its words in every language, `desk.<name>` among the words of the interface.
 */
const LOADERS: Readonly<Record<string, () => Promise<ComponentType<RoomProps>>>> = {
  preflight: async () => (await import('./preflight/Preflight')).Preflight,
  report: async () => (await import('./report/Report')).Report,
  year: async () => (await import('./year/Year')).YearRoom,
  glossary: async () => (await import('./glossary/Glossary')).Glossary,
  accounts: async () => (await import('./accounts/Accounts')).Accounts,
  'portal-map': async () => (await import('./portal-map/PortalMap')).PortalMap,
  errors: async () => (await import('./errors/Errors')).Errors,
  fit: async () => (await import('./fit/Fit')).Fit,
  map: async () => (await import('./map/MapRoom')).MapRoom,
  links: async () => (await import('./links/Links')).Links,
  distributors: async () => (await import('./distributors/Distributors')).Distributors,
  compare: async () => (await import('./compare/Compare')).Compare,
  which: async () => (await import('./which/Which')).Which,
  draft: async () => (await import('./draft/Draft')).Draft,
  many: async () => (await import('./many/Many')).Many,
  invitations: async () => (await import('./invitations/Invitations')).Invitations,
  planner: async () => (await import('./planner/Planner')).Planner,
  templates: async () => (await import('./templates/Templates')).Templates,
  clinic: async () => (await import('./clinic/Clinic')).Clinic,
  roles: async () => (await import('./roles/Roles')).Roles,
  'direct-bill': async () => (await import('./direct-bill/DirectBill')).DirectBill,
  provider: async () => (await import('./provider/Provider')).Provider,
};

/** Names of the rooms that have a view. */
export const LOADABLE: readonly string[] = Object.keys(LOADERS);

/** The room's view. Fails where there is no such room, or its chunk cannot be had. */
export async function loadRoom(room: string): Promise<ComponentType<RoomProps>> {
  const load = LOADERS[room];
  if (!load) throw new Error(`no room ${room}`);
  return load();
}
