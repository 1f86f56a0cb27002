import type { Sourced } from '../knowledge/types';
import kindsFile from './kinds.json';

/** Something one party sends to another, and what it asks for. */
export interface InvitationKind extends Sourced {
  id: string;
  sender: 'partner' | 'reseller' | 'distributor';
  recipient: 'customer' | 'reseller' | 'colleague';
  /** Link kinds that carry it today, and those that still circulate. */
  links: readonly string[];
  legacyLinks: readonly string[];
  /** The page it is answered on, and the task it serves; null: none. */
  page: string | null;
  task: string | null;
}

/** What kind of link an address is. Its pattern is that of its page in `addresses.json`. */
export interface LinkKind {
  id: string;
  page: string;
  aliases: readonly string[];
  confidence: 'high' | 'medium' | 'doubtful';
}

/** All kinds of invitation. */
export const INVITATION_KINDS = kindsFile.invitations as readonly InvitationKind[];
/** All kinds of link. */
export const LINK_KINDS = kindsFile.links as readonly LinkKind[];
