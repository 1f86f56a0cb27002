import { useState } from 'preact/hooks';
import type { WorkingDraft } from '../../../lib/messages/protocol';
import type { Client } from '../../useCompanion';
import { noteOf } from './note-of';
import type { Prepared } from './prepare';
import type { Out } from './WaysOut';

export interface Noting {
  /** Whether the log has the mail that left last; `null`: none has, or it was none for the log. `noAccount`: it is not known whose log it would be. */
  noted: 'noted' | 'failed' | 'noAccount' | null;
  /** Numbers of the log's entries that were noted here. */
  ids: ReadonlySet<number>;
  /** Tells the log that a mail has left. `false`: it could not be noted, so what was begun has to stay. */
  note(draft: WorkingDraft, prepared: Prepared, way: Out): Promise<boolean>;
}

/** Tells the log of invitations of mails that leave. In: the account they are written for (`null`: not known), the panel's proof; `tour`: nothing is noted. */
export function useNoted(
  client: Client,
  account: string | null,
  { pairing, tour = false }: { pairing?: string; tour?: boolean } = {},
): Noting {
  const [noted, setNoted] = useState<Noting['noted']>(null);
  const [ids, setIds] = useState<Noting['ids']>(new Set());
  return {
    noted,
    ids,
    async note(draft, prepared, way) {
      const note = noteOf(draft, prepared, way);
      if (tour || !note) return true;
      if (account === null) {
        setNoted('noAccount');
        return false;
      }
      const reply = await client.ask({ type: 'invitations.note', account, notes: [note], ...(pairing && { pairing }) }).catch(() => null);
      setNoted(reply?.ok ? 'noted' : 'failed');
      if (reply?.ok) setIds((before) => new Set([...before, ...reply.value.ids]));
      return reply?.ok === true;
    },
  };
}
