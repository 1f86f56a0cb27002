import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Answers, ViewRequest } from '../../../lib/messages/protocol';
import type { Client } from '../../useCompanion';
import type { FieldName } from './fields';
import type { Values } from './form-input';

type Known = Answers['form.get'];

/** Which form: the preflight's, or another by its name. */
type Sheet = Extract<ViewRequest, { type: 'form.get' }>['sheet'];

export interface FormState<Name extends string = FieldName> {
  /** Missing until the kept form has been read. */
  known: Known | null;
  values: Values;
  /** `dirty`: something on screen is not on the disk yet. */
  saving: 'saved' | 'dirty' | 'failed' | 'never';
  savedAt: number | undefined;
  error: string | null;
  /** Fields that another tab has kept with something else, which stands on the disk: the person chooses. Absent: there are none. */
  elsewhere?: { fields: Name[]; theirs: Values; choose(which: 'mine' | 'theirs'): void };
  /** What was just cleared, while it can be taken back. */
  cleared: Values | null;
  set(name: Name, value: string): void;
  /** Brings what is on screen to the disk now. */
  flush(): void;
  clear(): void;
  undoClear(): void;
  /** Takes over what was entered before an account was seen. */
  takeOver(): void;
}

const pick = (values: Values, which: (name: string) => boolean): Values =>
  Object.fromEntries(Object.entries(values).filter(([name]) => which(name)));

/** How long typing may rest before it is kept, in milliseconds. */
const PAUSE = 600;

/**
 * The form of one account, kept by the worker. What is typed is kept after a short rest, on leaving a field and on leaving the
 * page; it says so only once it is on the disk. `keep: false`: the tour, in which nothing is kept. `sheet`: another form than the preflight's.
 */
export function useForm<Name extends string = FieldName>(
  client: Client,
  account: string | undefined,
  keep: boolean,
  sheet?: Sheet,
): FormState<Name> {
  const [known, setKnown] = useState<Known | null>(null);
  const [values, setValues] = useState<Values>({});
  /** What is on the screen, also before it is drawn. */
  const shown = useRef<Values>({});
  const show = (next: Values) => {
    shown.current = next;
    setValues(next);
  };
  const [saving, setSaving] = useState<FormState['saving']>('never');
  const [savedAt, setSavedAt] = useState<number>();
  const [error, setError] = useState<string | null>(null);
  const [cleared, setCleared] = useState<Values | null>(null);
  /** What the form held when it was last read or kept here; and, of fields that are not decided, what stands there. */
  const from = useRef<Values>({});
  /** Something that did not reach the disk was taken for kept by what was sent after it. */
  const lost = useRef(false);
  const [held, setHeld] = useState<Values | null>(null);
  const undecided = useRef<Values | null>(null);
  undecided.current = held;
  const waiting = useRef<{ values: Values; timer: ReturnType<typeof setTimeout> } | null>(null);
  const whose = { ...(account !== undefined && { account }), ...(sheet && { sheet }) };

  useEffect(() => {
    let wanted = true;
    setKnown(null);
    setCleared(null);
    const empty: Known = { form: null, seen: {}, seenAt: {}, loose: null };
    const asked = keep ? client.ask({ type: 'form.get', ...whose }) : Promise.resolve({ ok: true as const, value: empty });
    asked.then(
      (reply) => {
        if (!wanted) return;
        if (!reply.ok) return setError(`error.${reply.error.code}`);
        setError(null);
        setKnown(reply.value);
        show(reply.value.form?.values ?? {});
        from.current = reply.value.form?.values ?? {};
        setHeld(null);
        setSavedAt(reply.value.form?.savedAt);
        setSaving(reply.value.form ? 'saved' : 'never');
      },
      () => wanted && setError('error.noAnswer'),
    );
    return () => {
      wanted = false;
    };
  }, [client, account, keep]);

  /** What was kept, taken over: fields that were typed on meanwhile stay as they are on the screen, and so do those that clash. */
  const taken = useRef<(sent: Values, answer: Answers['form.put'], last: boolean) => void>(() => {});
  taken.current = (sent, { values: kept, clashes }, last) => {
    if (clashes.length > 0) setHeld((before) => ({ ...before, ...Object.fromEntries(clashes.map((name) => [name, kept[name] ?? ''])) }));
    if (lost.current) {
      lost.current = false;
      from.current = kept;
      return keepSoon(shown.current);
    }
    if (last) from.current = kept;
    const stays = (name: string) => clashes.includes(name) || undecided.current?.[name] !== undefined || shown.current[name] !== sent[name];
    show({ ...pick(kept, (name) => !stays(name)), ...pick(shown.current, stays) });
  };

  const put = useCallback(
    async (next: Values): Promise<boolean> => {
      if (!keep) return false;
      // What is not decided stays as it stands there.
      const sent = { ...next, ...undecided.current };
      const began = from.current;
      from.current = sent;
      const reply = await client.ask({ type: 'form.put', ...whose, values: sent, from: began }).catch(() => null);
      if (reply?.ok) {
        taken.current(next, reply.value, from.current === sent);
        setSavedAt(reply.value.savedAt);
        setSaving(waiting.current ? 'dirty' : 'saved');
        setError(null);
      } else {
        // What follows may have been sent as if this were kept.
        if (from.current === sent) from.current = began;
        else lost.current = true;
        setSaving('failed');
        setError(reply ? `error.${reply.error.code}` : 'error.noAnswer');
      }
      return reply?.ok === true;
    },
    [client, account, keep],
  );

  const flush = useCallback(() => {
    const pending = waiting.current;
    if (!pending) return;
    clearTimeout(pending.timer);
    waiting.current = null;
    void put(pending.values);
  }, [put]);

  // Another account, another page, a closed tab: what was typed goes to the account it was typed for.
  useEffect(() => {
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);

  const keepSoon = (next: Values) => {
    show(next);
    setSaving(keep ? 'dirty' : 'never');
    if (waiting.current) clearTimeout(waiting.current.timer);
    waiting.current = { values: next, timer: setTimeout(flush, PAUSE) };
  };
  const keepNow = (next: Values) => {
    keepSoon(next);
    flush();
  };

  const choose = (which: 'mine' | 'theirs') => {
    if (!held) return;
    setHeld(null);
    undecided.current = null;
    if (which === 'theirs') show({ ...values, ...held });
    else keepNow(values);
  };

  return {
    known,
    values,
    ...(held && { elsewhere: { fields: Object.keys(held) as Name[], theirs: held, choose } }),
    saving,
    savedAt,
    error,
    cleared,
    set: (name, value) => {
      setCleared(null);
      keepSoon({ ...values, [name]: value });
    },
    flush,
    clear: () => {
      if (waiting.current) clearTimeout(waiting.current.timer);
      waiting.current = null;
      const before = values;
      void client
        .ask({ type: 'form.forget', ...whose })
        .catch(() => null)
        .then((reply) => {
          if (!reply?.ok) return setError(reply ? `error.${reply.error.code}` : 'error.noAnswer');
          setCleared(before);
          show({});
          setHeld(null);
          from.current = {};
          setSaving('never');
          setSavedAt(undefined);
        });
    },
    undoClear: () => {
      if (cleared) keepNow(cleared);
      setCleared(null);
    },
    takeOver: () => {
      const loose = known?.loose;
      if (!known || !loose) return;
      show(loose.values);
      setKnown({ ...known, loose: null });
      // Only what is kept for the account may be forgotten where it was.
      void put(loose.values)
        .then((kept) => (kept ? client.ask({ type: 'form.forget', ...(sheet && { sheet }) }) : null))
        .catch(() => null);
    },
  };
}
