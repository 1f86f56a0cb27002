import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Answers, MailingRow, WorkingDraft } from '../../../lib/messages/protocol';
import type { Client } from '../../useCompanion';
import type { Working } from '../draft/useWorking';

/** How long typing may rest before it is kept, in milliseconds. */
const PAUSE = 600;

type Kept = NonNullable<Answers['mailing.get']['mailing']>;

/** The list that an account works through. */
export interface Mailing {
  id: string;
  name: string;
  rows: number;
  open: number;
}

export interface MailingWork {
  mailing: Mailing;
  /** What all rows share, as a mail that is being written. */
  working: Working;
  /** Begins a list with these rows in the place of the one that is there; gives whether they are on the disk. */
  replace(name: string, rows: readonly MailingRow[]): Promise<boolean>;
  open(from: number): Promise<readonly MailingRow[]>;
  mark(ns: readonly number[], state: 'open' | 'saved' | 'copied' | 'opened'): Promise<boolean>;
  forget(): Promise<boolean>;
  /** Another tab has put another list in its place, or taken it away: what was typed here is kept as a begun mail before that one is loaded. Absent: none has. */
  gone?: { load(): void };
}

/** Rows that travel at a time. */
const PART = 500;

/** What is kept under an account; `null` while it is asked for. `again` asks anew; `round`: how often that was done. */
export function useKept(client: Client, account: string | null): { kept: Kept | 'none' | 'failed' | null; again(): void; round: number } {
  const [kept, setKept] = useState<Kept | 'none' | 'failed' | null>(null);
  const [round, setRound] = useState(0);
  useEffect(() => {
    let wanted = true;
    client.ask({ type: 'mailing.get', ...(account !== null && { account }) }).then(
      (reply) => wanted && setKept(reply.ok ? (reply.value.mailing ?? 'none') : 'failed'),
      () => wanted && setKept('failed'),
    );
    return () => {
      wanted = false;
    };
  }, [client, account, round]);
  const again = () => {
    setKept(null);
    setRound(round + 1);
  };
  return { kept, again, round };
}

/** Works on a list: everything is on the disk before it is said to be. In: what was kept, or the mail to begin with; `reload` begins anew with what is kept. */
export function useMailing(client: Client, account: string | null, start: Kept | WorkingDraft, reload: () => void): MailingWork {
  const kept = 'draft' in start ? start : null;
  const [mailing, setMailing] = useState<Mailing>(() => kept ?? { id: crypto.randomUUID(), name: '', rows: 0, open: 0 });
  const [draft, setDraft] = useState<WorkingDraft>(() => kept?.draft ?? (start as WorkingDraft));
  const [saving, setSaving] = useState<Working['saving']>(kept ? 'saved' : 'never');
  /** What another tab has kept meanwhile; `null` in it: it has taken the list away. */
  const [elsewhere, setElsewhere] = useState<{ theirs: Kept | null } | null>(null);
  /** The state that is written on, and how many are on their way to the disk. */
  const base = useRef(kept?.rev ?? 0);
  const going = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const now = useRef({ mailing, draft });
  now.current = { mailing, draft };
  const whose = account === null ? {} : { account };

  const put = useCallback(
    async (id: string, name: string, instead = false): Promise<boolean> => {
      const setup = { name, draft: now.current.draft };
      const on = instead ? {} : { base: base.current + going.current };
      going.current++;
      const reply = await client.ask({ type: 'mailing.put', ...whose, id, setup, ...on }).catch(() => null);
      going.current--;
      if (reply?.ok && reply.value.conflict !== undefined) {
        setElsewhere({ theirs: reply.value.conflict });
        setSaving('failed');
        return false;
      }
      if (reply?.ok) base.current = reply.value.rev;
      setSaving(reply?.ok ? (timer.current ? 'dirty' : 'saved') : 'failed');
      return reply?.ok === true;
    },
    [client, account],
  );
  const flush = useCallback((): Promise<boolean> => {
    if (!timer.current) return Promise.resolve(true);
    clearTimeout(timer.current);
    timer.current = null;
    return put(now.current.mailing.id, now.current.mailing.name);
  }, [put]);
  useEffect(() => {
    const leave = () => void flush();
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, [flush]);

  /** Keeps one of two as a begun mail, so that going on with the other loses nothing. */
  const keepBeside = async (other: WorkingDraft): Promise<boolean> => {
    const reply = await client.ask({ type: 'draft.keep', ...whose, id: crypto.randomUUID(), draft: other }).catch(() => null);
    if (!reply?.ok) setSaving('failed');
    return reply?.ok === true;
  };
  const drop = () => {
    if (timer.current) clearTimeout(timer.current);
    timer.current = null;
  };
  const load = async () => {
    if (!(await keepBeside(now.current.draft))) return;
    drop();
    reload();
  };
  const theirs = elsewhere?.theirs?.id === mailing.id ? elsewhere.theirs : null;
  const choose = async (which: 'mine' | 'theirs') => {
    if (which === 'theirs' || !theirs) return load();
    if (!(await keepBeside(theirs.draft))) return;
    drop();
    base.current = theirs.rev;
    setElsewhere(null);
    await put(mailing.id, mailing.name);
  };

  return {
    mailing,
    ...(elsewhere && !theirs && { gone: { load: () => void load() } }),
    working: {
      draft,
      saving,
      ...(theirs && { elsewhere: { theirs, choose: (which) => void choose(which) } }),
      change(part) {
        const next = { ...now.current.draft, ...part };
        now.current.draft = next;
        setDraft(next);
        // Nothing is kept while it is not decided with which to go on.
        if (elsewhere) return;
        setSaving('dirty');
        if (timer.current) clearTimeout(timer.current);
        timer.current = setTimeout(() => void flush(), PAUSE);
      },
      flush,
      finish: () => {},
    },
    async replace(name, rows) {
      const id = crypto.randomUUID();
      // What was typed last goes with the new list; nothing may bring the old one back.
      if (timer.current) clearTimeout(timer.current);
      timer.current = null;
      if (!(await put(id, name.slice(0, 260), true))) return false;
      setElsewhere(null);
      const grow = (count: number) => {
        now.current.mailing = { id, name, rows: count, open: count };
        setMailing(now.current.mailing);
      };
      grow(0);
      for (let at = 0; at < rows.length; at += PART) {
        const part = rows.slice(at, at + PART);
        const reply = await client.ask({ type: 'mailing.add', ...whose, id, rows: part }).catch(() => null);
        if (!reply?.ok) return false;
        grow(at + part.length);
      }
      return true;
    },
    async open(from) {
      const reply = await client.ask({ type: 'mailing.open', ...whose, id: mailing.id, from, most: PART });
      if (!reply.ok) throw new Error(reply.error.code);
      return reply.value.rows;
    },
    async mark(ns, state) {
      for (let at = 0; at < ns.length; at += PART) {
        const part = ns.slice(at, at + PART);
        const reply = await client.ask({ type: 'mailing.mark', ...whose, id: mailing.id, ns: part, state }).catch(() => null);
        if (!reply?.ok) return false;
        setMailing((old) => ({ ...old, open: old.open + (state === 'open' ? part.length : -part.length) }));
      }
      return true;
    },
    async forget() {
      if (mailing.rows === 0) return true;
      const reply = await client.ask({ type: 'mailing.forget', ...whose, id: mailing.id }).catch(() => null);
      if (!reply?.ok) return false;
      setMailing({ id: crypto.randomUUID(), name: '', rows: 0, open: 0 });
      setSaving('never');
      return true;
    },
  };
}
