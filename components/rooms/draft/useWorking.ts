import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Signer, WorkingDraft } from '../../../lib/messages/protocol';
import { SIGNER_FIELDS } from '../../../lib/rules/invitations/templates/types';
import type { Client } from '../../useCompanion';

/** How long typing may rest before it is kept, in milliseconds. */
const PAUSE = 600;

export interface Working {
  draft: WorkingDraft;
  /** `never`: nothing was typed yet, or nothing is kept (the tour); `dirty`: something on screen is not on the disk yet. */
  saving: 'never' | 'dirty' | 'saved' | 'failed';
  change(part: Partial<WorkingDraft>): void;
  /** Brings what is on screen to the disk now; `false`: it could not be kept. */
  flush(): Promise<boolean>;
  /** It went out: what is on screen stays, and is kept no longer until somebody types again. */
  finish(): void;
}

export interface WorkingOptions {
  client: Client;
  account: string | null;
  /** Under which it is kept, and what it starts with. */
  id: string;
  start: WorkingDraft;
  /** False: the tour, in which nothing is kept. */
  keep: boolean;
  /** The panel's proof. */
  pairing?: string;
  /** It is on the disk for the first time. */
  onKept?(): void;
}

/** What somebody typed of themselves; nothing where nobody did. */
function signerIn({ fields }: WorkingDraft): Signer | undefined {
  const typed = SIGNER_FIELDS.flatMap((field) => (typeof fields[field] === 'string' ? [[field, fields[field]]] : []));
  return typed.length > 0 ? Object.fromEntries(typed) : undefined;
}

/** A mail that is being written, kept by the worker after a short rest, and on leaving: it says so only once it is on the disk. */
export function useWorking({ client, account, id, start, keep, pairing, onKept }: WorkingOptions): Working {
  const [draft, setDraft] = useState(start);
  const [saving, setSaving] = useState<Working['saving']>('never');
  const waiting = useRef<{ draft: WorkingDraft; timer: ReturnType<typeof setTimeout> } | null>(null);
  const told = useRef(onKept);
  told.current = onKept;
  const whose = { ...(account !== null && { account }), ...(pairing && { pairing }) };

  const put = useCallback(
    async (next: WorkingDraft): Promise<boolean> => {
      const reply = await client.ask({ type: 'draft.keep', ...whose, id, draft: next }).catch(() => null);
      setSaving(reply?.ok ? (waiting.current ? 'dirty' : 'saved') : 'failed');
      if (reply?.ok) told.current?.();
      return reply?.ok === true;
    },
    [client, account, id, pairing],
  );
  const pending = (): WorkingDraft | undefined => {
    const found = waiting.current;
    if (!found) return undefined;
    clearTimeout(found.timer);
    waiting.current = null;
    return found.draft;
  };
  const leave = useCallback(() => {
    const next = pending();
    if (next) void put(next);
  }, [put]);
  // Another account, another page, a closed tab: what was typed goes to the account it was typed for.
  useEffect(() => {
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, [leave]);

  return {
    draft,
    saving,
    change(part) {
      const next = { ...draft, ...part };
      setDraft(next);
      if (!keep) return;
      setSaving('dirty');
      if (waiting.current) clearTimeout(waiting.current.timer);
      waiting.current = { draft: next, timer: setTimeout(leave, PAUSE) };
    },
    flush() {
      pending();
      return keep ? put(draft) : Promise.resolve(true);
    },
    finish() {
      pending();
      const signer = signerIn(draft);
      if (!keep || (saving === 'never' && !signer)) return;
      setSaving('never');
      client.ask({ type: 'draft.forget', ...whose, id, ...(signer && { signer }) }).catch(() => null);
    },
  };
}
