import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Answers, Signer, WorkingDraft } from '../../../lib/messages/protocol';
import { SIGNER_FIELDS } from '../../../lib/rules/invitations/templates/types';
import type { Client } from '../../useCompanion';

/** How long typing may rest before it is kept, in milliseconds. */
const PAUSE = 600;

type Kept = NonNullable<Answers['draft.keep']['conflict']>;

export interface Working {
  draft: WorkingDraft;
  /** `never`: nothing was typed yet, or nothing is kept (the tour); `dirty`: something on screen is not on the disk yet. */
  saving: 'never' | 'dirty' | 'saved' | 'failed';
  /** Another tab has kept this mail meanwhile, and it is not the same: the person chooses. Absent: none has. */
  elsewhere?: {
    theirs: Kept;
    /** Goes on with one of the two; the other is kept beside it as a begun mail of its own. */
    choose(which: 'mine' | 'theirs'): void;
  };
  change(part: Partial<WorkingDraft>): void;
  /** Brings what is on screen, with this part changed, to the disk now; `false`: it could not be kept. */
  flush(part?: Partial<WorkingDraft>): Promise<boolean>;
  /** This mail went out: what is on screen stays, and is kept no longer until somebody types again, or has typed since. */
  finish(): void;
}

export interface WorkingOptions {
  client: Client;
  account: string | null;
  /** Under which it is kept, what it starts with, and how often that was kept. */
  id: string;
  start: WorkingDraft;
  rev?: number;
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

/**
 * A mail that is being written, kept by the worker after a short rest, and on leaving: it says so only once it is on the disk. What another tab
 * has kept of it meanwhile is never written over unasked.
 */
export function useWorking({ client, account, id, start, rev = 0, keep, pairing, onKept }: WorkingOptions): Working {
  const [draft, setDraft] = useState(start);
  const newest = useRef(draft);
  newest.current = draft;
  const [saving, setSaving] = useState<Working['saving']>('never');
  const [theirs, setTheirs] = useState<Kept | null>(null);
  const waiting = useRef<{ draft: WorkingDraft; timer: ReturnType<typeof setTimeout> } | null>(null);
  /** The state that is written on, and what is on its way to the disk: one after the other. */
  const base = useRef(rev);
  const going = useRef<{ count: number; last: Promise<unknown> }>({ count: 0, last: Promise.resolve() });
  /** What is on screen while it is not decided with which of two to go on. */
  const undecided = useRef<WorkingDraft | null>(null);
  const told = useRef(onKept);
  told.current = onKept;
  const whose = { ...(account !== null && { account }), ...(pairing && { pairing }) };

  const send = async (next: WorkingDraft, spare?: string): Promise<boolean> => {
    going.current.count++;
    const ahead = spare === undefined ? 0 : going.current.count - 1;
    const reply = await client
      .ask({ type: 'draft.keep', ...whose, id, draft: next, base: base.current + ahead, ...(spare && { spare }) })
      .catch(() => null);
    going.current.count--;
    if (reply?.ok && reply.value.conflict) {
      undecided.current = next;
      setTheirs(reply.value.conflict);
      setSaving('failed');
      return false;
    }
    if (reply?.ok) base.current = reply.value.rev;
    setSaving(reply?.ok ? (waiting.current ? 'dirty' : 'saved') : 'failed');
    if (reply?.ok) told.current?.();
    return reply?.ok === true;
  };
  const put = useCallback(
    (next: WorkingDraft): Promise<boolean> => {
      const sent = going.current.last.then(() => (undecided.current ? false : send(next)));
      going.current.last = sent.catch(() => false);
      return sent;
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
  const rest = useCallback(() => {
    const next = pending();
    if (next) void put(next);
  }, [put]);
  // Another account, another page, a closed tab: what was typed goes to the account it was typed for, at once, and beside what another tab kept.
  const leave = useCallback(() => {
    const next = pending() ?? undecided.current;
    undecided.current = null;
    if (next) void send(next, crypto.randomUUID());
  }, [put]);
  useEffect(() => {
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, [leave]);

  async function choose(which: 'mine' | 'theirs'): Promise<void> {
    const mine = undecided.current;
    if (!theirs || !mine) return;
    const other = which === 'mine' ? theirs.draft : mine;
    const beside = await client.ask({ type: 'draft.keep', ...whose, id: crypto.randomUUID(), draft: other }).catch(() => null);
    if (!beside?.ok) return setSaving('failed');
    pending();
    base.current = theirs.rev;
    const typed = undecided.current ?? mine;
    undecided.current = null;
    setTheirs(null);
    if (which === 'mine') return void put(typed);
    setDraft(theirs.draft);
    setSaving('saved');
    told.current?.();
  }

  return {
    draft,
    saving,
    ...(theirs && { elsewhere: { theirs, choose: (which) => void choose(which) } }),
    change(part) {
      const next = { ...draft, ...part };
      setDraft(next);
      if (!keep) return;
      if (undecided.current) {
        undecided.current = next;
        return;
      }
      setSaving('dirty');
      if (waiting.current) clearTimeout(waiting.current.timer);
      waiting.current = { draft: next, timer: setTimeout(rest, PAUSE) };
    },
    flush(part = {}) {
      const next = { ...draft, ...part };
      setDraft(next);
      if (!keep) return Promise.resolve(true);
      pending();
      return put(next);
    },
    finish() {
      // The log took its time, and somebody typed meanwhile: that is another mail by now.
      if ((waiting.current?.draft ?? newest.current) !== draft) return;
      pending();
      const signer = signerIn(draft);
      if (!keep || undecided.current || (saving === 'never' && !signer)) return;
      setSaving('never');
      void going.current.last.then(() =>
        client.ask({ type: 'draft.forget', ...whose, id, base: base.current, ...(signer && { signer }) }).catch(() => null),
      );
    },
  };
}
