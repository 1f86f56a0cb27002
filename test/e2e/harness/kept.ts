/** What the journal really holds, read through the export that people get, and folded with the project's own rules. */
import type { Identity } from '../../../lib/journal/accounts';
import { groupAccounts } from '../../../lib/journal/groups';
import { fromRecord } from '../../../lib/journal/records';
import type { ObservationRecord } from '../../../lib/journal/schema';
import { fold } from '../../../lib/rules';
import type { Facts } from '../../../lib/rules/assessment';
import type { ListSeen, StoredObservation } from '../../../lib/rules/observation';
import { askWorker } from './worker';
import type { World } from './world';

export interface Kept {
  /** Ids of the accounts. */
  accounts: string[];
  /** All observations, under the account they belong to. */
  observations: StoredObservation[];
  factsOf(account: string): Facts;
}

export async function kept(world: World): Promise<Kept> {
  const { json } = await askWorker(await world.desk(), { type: 'journal.export' });
  const stores = JSON.parse(json).stores as { accounts?: Identity[]; observations?: ObservationRecord[]; lists?: ListSeen[] };
  const groups = groupAccounts(new Map((stores.accounts ?? []).map((identity) => [identity.id, identity])));
  const observations = (stores.observations ?? []).map((record) => fromRecord(record, groups.rootOf(record.account) ?? record.account));
  const lists = (stores.lists ?? []).map((list) => ({ ...list, account: groups.rootOf(list.account) ?? list.account }));
  const of = <T extends { account: string }>(account: string, all: T[]) => all.filter((one) => one.account === account);
  return {
    accounts: groups.roots(),
    observations,
    factsOf: (account) => fold(account, of(account, observations), of(account, lists)),
  };
}
