import type { Answers, InvitationNote, ViewRequest } from '../../../lib/messages/protocol';
import type { Client } from '../../useCompanion';

/** Where the log has something: number of the entry, and of the event. */
export type Place = Extract<ViewRequest, { type: 'invitations.unnote' }>['places'][number];

/** How the log is told of mails that left, and that they did not after all. */
export interface Booking {
  /** Gives where it was noted; `null`: it could not be. Without an account there is no log, and nothing to note. */
  note(notes: InvitationNote[]): Promise<Place[] | null>;
  /** Takes back what was noted, or lets it count again; gives whether all of it was. */
  unnote(places: readonly Place[], again: boolean): Promise<boolean>;
}

/** Places that travel at a time. */
const PART = 500;

const placesIn = ({ ids, events }: Answers['invitations.note']): Place[] => ids.map((id, i) => ({ id, event: events[i]! }));

/** Books mails in the log of an account (`null`: not known, there is none). */
export const bookingOf = (client: Client, account: string | null): Booking => ({
  async note(notes) {
    if (account === null) return [];
    const reply = await client.ask({ type: 'invitations.note', account, notes }).catch(() => null);
    return reply?.ok ? placesIn(reply.value) : null;
  },
  async unnote(places, again) {
    if (account === null) return true;
    for (let at = 0; at < places.length; at += PART) {
      const part = places.slice(at, at + PART);
      const reply = await client.ask({ type: 'invitations.unnote', account, places: part, again }).catch(() => null);
      if (!reply?.ok) return false;
    }
    return true;
  },
});
