import { UnknownEntry } from '../../lib/journal';
import type { Answers } from '../../lib/messages/protocol';
import { MOST_CUSTOMERS } from '../../lib/messages/protocol';
import type { FoldedFact } from '../../lib/rules/assessment';
import type { PortalCustomer } from '../../lib/rules/customers/match';
import type { Context } from './context';

/** Facts of customers → one line per customer. One that stands no longer in the list, or was never seen in it, is not listed. */
export function customersIn(facts: Iterable<FoldedFact>): PortalCustomer[] {
  const customers = new Map<string, PortalCustomer>();
  for (const { fact, subject, value, lastSeenAt, stillListed } of facts) {
    if (subject?.kind !== 'customer') continue;
    const one = customers.get(subject.id) ?? { id: subject.id, listed: false, seenAt: 0 };
    customers.set(subject.id, one);
    if (fact === 'customer.listed') Object.assign(one, { listed: value === true && stillListed !== false, seenAt: lastSeenAt });
    if (fact === 'customer.name') one.name = String(value);
    if (fact === 'customer.domain') one.domain = String(value);
  }
  return [...customers.values()];
}

/**
 * The customers that pages showed to one account. `wholeAt`: when a list of them was last read whole, ms UTC; only where it was, and
 * `cut` is not set, one that is missing here is missing there.
 */
export async function getCustomers(context: Context, account: string): Promise<Answers['customers.get']> {
  const sample = context.rules.sample(context.now());
  const facts = account === sample.account ? sample : (await context.assessments(account))?.facts;
  if (!facts) throw new UnknownEntry('account');
  const all = customersIn(Object.values(facts.byKey));
  const wholeAt = facts.wholeLists?.customer;
  return { customers: all.slice(0, MOST_CUSTOMERS), cut: all.length > MOST_CUSTOMERS, ...(wholeAt !== undefined && { wholeAt }) };
}
