import { useEffect, useState } from 'preact/hooks';
import type { ViewState } from '../../../lib/messages/protocol';
import { enrolmentSign } from '../../../lib/rules/agreement/causes';
import type { Me } from '../../../lib/rules/agreement/types';
import type { FactKey } from '../../../lib/rules/facts';
import { lookup } from '../../../lib/rules/lookup';
import type { Client } from '../../useCompanion';
import { factsFrom } from './useFacts';

/** What shows that an account is enrolled. */
const SIGNS: FactKey[] = [
  'programme.reseller',
  'partnerId.associated',
  'partnerId.cspTab',
  'verification.status',
  'agreement.mpa',
  'enrolment.submitted',
];

/** More accounts than that are not asked about. */
const MOST = 5;

/** Of two sightings of accounts at the same moment neither is the later one. */
function signedInTo({ accounts, account, sample }: ViewState): Me['signedInTo'] {
  const latest = [...accounts].sort((a, b) => b.lastSeenAt - a.lastSeenAt);
  if (sample || !latest[0] || account === null || latest[0].lastSeenAt === latest[1]?.lastSeenAt) return undefined;
  return latest[0].id === account ? 'this' : { name: latest[0].name };
}

/** Where the person is signed in, as the portal showed last, and which other known account is enrolled: by its name alone. */
export function useElsewhere(client: Client, state: ViewState | null): Pick<Me, 'signedInTo' | 'enrolledElsewhere'> {
  const [enrolled, setEnrolled] = useState<{ of: string; name: string } | null>(null);
  const account = state?.account ?? null;
  useEffect(() => {
    let wanted = true;
    setEnrolled(null);
    const others = state && !state.sample ? state.accounts.filter(({ id }) => id !== account).slice(0, MOST) : [];
    const asked = others.map(({ id, name }) =>
      client.ask({ type: 'facts.get', account: id, facts: SIGNS }).then(
        (reply) => (reply.ok && enrolmentSign(lookup(factsFrom(id, reply.value))) ? name : null),
        () => null,
      ),
    );
    void Promise.all(asked).then((names) => {
      const name = names.find((one) => one !== null);
      if (wanted && name && account) setEnrolled({ of: account, name });
    });
    return () => {
      wanted = false;
    };
  }, [client, state, account]);
  const to = state ? signedInTo(state) : undefined;
  return { ...(to && { signedInTo: to }), ...(enrolled && enrolled.of === account && { enrolledElsewhere: { name: enrolled.name } }) };
}
