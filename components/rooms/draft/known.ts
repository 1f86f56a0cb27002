import { useEffect, useMemo, useState } from 'preact/hooks';
import type { FoldedFact } from '../../../lib/rules/assessment';
import { accountCountryIn } from '../../../lib/rules/countries';
import type { FactKey } from '../../../lib/rules/facts';
import { DRAFT_FACTS } from '../../../lib/rules/invitations/account-facts';
import type { KnownRelationship } from '../../../lib/rules/invitations/templates/own-name';
import type { Client } from '../../useCompanion';
import { type JudgeRegions, useRegions } from './useRegions';

/** What an account knows that a mail may need. Lists are suggestions; single values stand in the fields until somebody types. */
export interface Known {
  senderCompany?: string;
  senderName?: string;
  senderEmail?: string;
  /** `id`: tenant id. */
  customers: readonly { id: string; name: string; domain?: string; country?: string }[];
  /** Of the account: a code. */
  country?: string;
  /** By the table of markets in force. */
  judgeRegions?: JudgeRegions;
  /** `id`: tenant id, or by what the list knows it. */
  distributors: readonly { id: string; name: string }[];
  relationshipNames: readonly string[];
  relationships: readonly KnownRelationship[];
}

export const NOTHING_KNOWN: Known = { customers: [], distributors: [], relationshipNames: [], relationships: [] };

/** The customer of this name; nothing where several have it, of which nobody can say which one is meant. */
export function onlyCustomer({ customers }: Known, name: unknown): Known['customers'][number] | undefined {
  const [first, ...more] = customers.filter((one) => one.name === name);
  return more.length === 0 ? first : undefined;
}

/** From facts of one account. Rows that are no longer listed suggest nothing. */
export function knownFrom(facts: readonly FoldedFact[]): Known {
  const now = facts.filter(({ stillListed }) => stillListed !== false);
  const own = (key: FactKey) => now.filter(({ fact, subject }) => fact === key && !subject).map(({ value }) => String(value))[0];
  const of = (key: FactKey) =>
    new Map(now.flatMap(({ fact, subject, value }) => (fact === key && subject ? [[subject.id, String(value)]] : [])));
  const country = accountCountryIn(facts)?.value;
  const me = own('me.user');
  const name = me === undefined ? undefined : of('user.name').get(me);
  const domains = of('customer.domain');
  const countries = of('customer.country');
  const names = of('relationship.name');
  const customers = of('relationship.customer');
  return {
    ...(own('account.name') && { senderCompany: own('account.name') }),
    ...(name && { senderName: name }),
    ...(me?.includes('@') && { senderEmail: me }),
    customers: [...of('customer.name')].map(([id, customer]) => ({
      id,
      name: customer,
      ...(domains.has(id) && { domain: domains.get(id)! }),
      ...(countries.has(id) && { country: countries.get(id)! }),
    })),
    ...(country !== undefined && { country }),
    distributors: [...of('distributor.name')].map(([id, name]) => ({ id, name })),
    relationshipNames: [...names.values()],
    relationships: [...names].map(([id, named]) => ({ id, name: named, ...(customers.has(id) && { customer: customers.get(id)! }) })),
  };
}

/** What is known of an account; nothing while it is asked for, and where the worker does not answer: then everything is typed. */
export function useKnown(client: Client, account: string | null, revision: unknown): Known {
  const judgeRegions = useRegions(client);
  const [answer, setAnswer] = useState<{ account: string; known: Known } | null>(null);
  useEffect(() => {
    let wanted = true;
    if (account === null) return;
    client.ask({ type: 'facts.get', account, facts: [...DRAFT_FACTS] }).then(
      (reply) => wanted && reply.ok && setAnswer({ account, known: knownFrom(reply.value) }),
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [client, account, revision]);
  // What was known of another account fills nothing in.
  const known = answer?.account === account ? answer.known : NOTHING_KNOWN;
  return useMemo(() => (judgeRegions ? { ...known, judgeRegions } : known), [known, judgeRegions]);
}
