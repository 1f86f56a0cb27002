import { useEffect, useMemo, useState } from 'preact/hooks';
import { LINK_FACTS } from '../../../lib/rules/invitations/account-facts';
import type { LinkContext } from '../../../lib/rules/invitations/link';
import type { LogLine } from '../../../lib/rules/invitations/log/line';
import type { Client } from '../../useCompanion';
import { linkContext, withLog } from './link-context';

/** What is known of an account to compare links with; `null` while it is asked for. `lines`: the account's log, once it is there. `failed`: the worker did not answer. */
export function useLinkContext(
  client: Client,
  account: string | null,
  revision: unknown,
  lines?: readonly LogLine[],
): { context: LinkContext | null; failed: boolean } {
  const [known, setKnown] = useState<{ account: string; context: LinkContext } | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let wanted = true;
    setFailed(false);
    if (account === null) return;
    client.ask({ type: 'facts.get', account, facts: [...LINK_FACTS] }).then(
      (reply) => {
        if (!wanted) return;
        if (reply.ok) setKnown({ account, context: linkContext(account, reply.value) });
        else setFailed(true);
      },
      () => wanted && setFailed(true),
    );
    return () => {
      wanted = false;
    };
  }, [client, account, revision]);
  // What was known of another account is never compared with.
  const own = known?.account === account ? known.context : null;
  const context = useMemo(() => own && (lines ? withLog(own, lines) : own), [own, lines]);
  return { context, failed };
}
