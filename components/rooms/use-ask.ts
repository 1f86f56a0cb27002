import { useState } from 'preact/hooks';
import type { Answers, ViewRequest } from '../../lib/messages/protocol';
import { optional } from '../../lib/ui/i18n';
import { useReader } from '../reader';
import type { Client } from '../useCompanion';

/** Asks the worker for something a person waits for: `busy` meanwhile; what went wrong is `said` in the person's language, and the answer is `null`. */
export function useAsk(client: Client) {
  const { t } = useReader();
  const [said, setSaid] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  async function ask<M extends ViewRequest>(msg: M): Promise<Answers[M['type']] | null> {
    setBusy(true);
    setSaid(null);
    const reply = await client.ask(msg).catch(() => null);
    setBusy(false);
    if (reply?.ok) return reply.value;
    setSaid(optional(t, reply ? `error.${reply.error.code}` : 'error.noAnswer') ?? t('error.internal'));
    return null;
  }
  return { ask, busy, said, say: setSaid };
}
