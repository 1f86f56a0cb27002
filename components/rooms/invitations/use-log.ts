import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answers, ViewRequest } from '../../../lib/messages/protocol';
import type { Client } from '../../useCompanion';

type Log = Answers['invitations.get'];
export type Word = Extract<ViewRequest, { type: 'invitations.say' }>['word'];

/** What was just done, with the way back where there is one. */
export interface Done {
  /** Key of the words, and what they name. */
  key: string;
  params: Record<string, string | number>;
  undo?: { id: number; event: number };
}

export interface LogState {
  log: Log | null;
  /** Catalogue key of what went wrong last. */
  error: string | null;
  done: Done | null;
  say(id: number, word: Word, who: string, subject?: string): void;
  undo(id: number, event: number): void;
  forget(id: number, who: string): void;
}

/** The log of one account: read, read again after every change, and changed. What another account's log said is never shown. */
export function useLog(client: Client, account: string | null, pairing?: string): LogState {
  const [known, setKnown] = useState<{ account: string; log: Log } | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const latest = useRef(0);
  const proof = pairing === undefined ? {} : { pairing };

  const get = async () => {
    if (account === null) return;
    const mine = ++latest.current;
    const reply = await client.ask({ type: 'invitations.get', account, ...proof }).catch(() => null);
    if (mine !== latest.current) return;
    setError(reply?.ok ? null : reply ? `error.${reply.error.code}` : 'error.noAnswer');
    if (reply?.ok) setKnown({ account, log: reply.value });
  };
  useEffect(() => {
    setDone(null);
    void get();
    const stop = client.onChanged(() => void get());
    return () => {
      latest.current++;
      stop();
    };
  }, [client, account]);

  /** Asks for one change, says that it is done or why not, and shows what stands then. */
  async function act<M extends ViewRequest>(msg: M, said: (value: Answers[M['type']]) => Done): Promise<void> {
    const reply = await client.ask(msg).catch(() => null);
    setDone(reply?.ok ? said(reply.value) : null);
    await get();
    if (!reply?.ok) setError(reply ? `error.${reply.error.code}` : 'error.noAnswer');
  }

  return {
    log: known?.account === account ? known.log : null,
    error,
    done,
    say: (id, word, who, subject) =>
      account !== null &&
      void act({ type: 'invitations.say', account, id, word, ...(subject !== undefined && { subject }) }, ({ event }) => ({
        key: `invitations.said.${word}`,
        params: { who },
        undo: { id, event },
      })),
    undo: (id, event) =>
      account !== null && void act({ type: 'invitations.undo', account, id, event }, () => ({ key: 'toast.undone', params: {} })),
    forget: (id, who) =>
      account !== null &&
      void act({ type: 'invitations.forget', account, id }, ({ entries, others }) => ({
        key: 'invitations.forgotten',
        params: { who, entries, others },
      })),
  };
}
