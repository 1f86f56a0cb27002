/** Promise 5, no mixing: two accounts of one person stay two, whatever the order of pages. */
import { afterEach, describe, expect, it } from 'vitest';
import type { Scenario } from '../portal/server';
import { lookOf, openPanel } from './harness/companion';
import { pressText } from './harness/form';
import { kept } from './harness/kept';
import { waitFor } from './harness/wait';
import { pageLine, pageRead, visit } from './harness/walk';
import { askWorker } from './harness/worker';
import { ENGINES, openWorld, type World } from './harness/world';

const SCENARIO = '12-second-country';
const LEGAL = '/dashboard/v2/account-settings/organization/legalinfo#csp';
const CUSTOMERS = '/dashboard/v2/customers/list';

let world: World | undefined;
afterEach(async () => {
  await world?.close();
  world = undefined;
});

const signedInto = ({ portal }: World, index: number): string => {
  const account = portal.state().accounts[index]!;
  portal.act({ act: 'pick-account', tenantId: account.tenantId });
  return account.name;
};

/** Text values in the journal that belong to an account, by the name views give the account. */
async function textsByName(there: World): Promise<Record<string, string>> {
  const journal = await kept(there);
  const { accounts } = await askWorker(await there.desk(), { type: 'view.get' });
  return Object.fromEntries(
    accounts.map(({ id, name }) => [
      name,
      JSON.stringify(journal.observations.filter(({ account }) => account === id).map(({ value, subject }) => [value, subject?.id])),
    ]),
  );
}

/** Words that only one account of the scenario can have shown. */
const marksOf = (account: Scenario['accounts'][number]): string[] => [
  account.name,
  ...account.users.map(({ email }) => email),
  ...(account.primaryContact ? [account.primaryContact.email] : []),
  ...account.customers.flatMap(({ name, domain, tenantId }) => [name, domain, tenantId]),
];

describe.each(ENGINES)('no mixing in %s', (engine) => {
  it.each([
    ['one after the other', [0, 0, 1, 1]],
    ['in turns', [0, 1, 0, 1]],
  ])('accounts visited %s keep their own', async (_, order) => {
    world = await openWorld(engine, { scenario: SCENARIO });
    const tab = await world.session.tab();
    const paths = [LEGAL, CUSTOMERS];
    const turns = [0, 0];
    for (const index of order) {
      signedInto(world, index);
      await visit(world, tab, paths[turns[index]!++ % 2]!);
    }
    const texts = await textsByName(world);
    const { accounts } = world.portal.state();
    expect(Object.keys(texts).sort()).toEqual(accounts.map(({ name }) => name).sort());
    for (const account of accounts) {
      expect(texts[account.name]).toContain(account.name);
      for (const other of accounts.filter((one) => one !== account)) {
        for (const mark of marksOf(other)) expect(texts[account.name], `${mark} under ${account.name}`).not.toContain(mark);
      }
    }
  });

  it('the panel on a page shows the account of that page, and the popup says whose the page is', async () => {
    world = await openWorld(engine, { scenario: SCENARIO });
    const tab = await world.session.tab();
    const first = signedInto(world, 0);
    await visit(world, tab, LEGAL);
    const second = signedInto(world, 1);
    await visit(world, tab, LEGAL);
    const panel = await openPanel(tab);
    const { text } = await lookOf(panel);
    expect(text).toContain(second);
    expect(text).not.toContain(first);
  });

  it('an account that is changed in place, on one address, gives nothing to the one before', async () => {
    world = await openWorld(engine, { scenario: SCENARIO });
    const tab = await world.session.tab();
    const before = signedInto(world, 0);
    await visit(world, tab, LEGAL.replace('#', '?in-place#'));
    const [mine, other] = world.portal.state().accounts;
    await tab.click('header .account');
    await pressText(tab, other!.name);
    const there = world;
    const texts = await waitFor('what the page says of the other account', async () => {
      const all = await textsByName(there);
      return all[other!.name]?.includes(other!.name) ? all : null;
    });
    expect(before).toBe(mine!.name);
    for (const [one, another] of [
      [mine!, other!],
      [other!, mine!],
    ] as const)
      for (const mark of marksOf(another)) expect(texts[one.name], `${mark} under ${one.name}`).not.toContain(mark);
    const line = await pageLine(world, tab);
    const { accounts } = await askWorker(await world.desk(), { type: 'view.get' });
    expect(accounts.find(({ id }) => id === line?.account)?.name).toBe(other!.name);

    // Bar and content at one blow: what stands there then is of the account in the bar, once it has stayed.
    const since = Date.now();
    await tab.run(
      ({ name, mail }) => {
        document.querySelector('header .account-org')!.textContent = name;
        document.querySelector('header .account-mail')!.textContent = mail;
        const part = (tag: string, text: string, ...kids: Element[]) => {
          const el = document.createElement(tag);
          el.append(text, ...kids);
          return el;
        };
        const tab = part('button', 'Reseller');
        tab.role = 'tab';
        tab.ariaSelected = 'true';
        const tabs = part('div', '', tab);
        tabs.role = 'tablist';
        const status = part('dl', '', part('dt', 'Indirect Reseller status'), part('dd', 'Suspended'));
        document.querySelector('main')!.replaceChildren(part('h1', 'Legal info'), tabs, status);
      },
      { name: mine!.name, mail: mine!.me.email },
    );
    const back = await waitFor('the account that is in the bar again', async () => {
      const now = await pageLine(there, tab);
      return now?.state === 'ready' && now.seenAt >= since ? now : null;
    });
    expect(accounts.find(({ id }) => id === back.account)?.name).toBe(mine!.name);
    const { observations } = await kept(there);
    const suspended = observations.filter(({ fact, value }) => fact === 'programme.reseller' && value === 'suspended');
    expect(suspended.map(({ account }) => account)).toEqual([back.account]);
  });

  it('going back to a page of the other account mixes nothing', async () => {
    world = await openWorld(engine, { scenario: SCENARIO });
    const tab = await world.session.tab();
    signedInto(world, 0);
    await visit(world, tab, LEGAL);
    signedInto(world, 1);
    await visit(world, tab, CUSTOMERS);
    // The portal draws the old address for the account that is signed in now.
    const since = Date.now();
    await tab.back();
    const line = await pageRead(world, tab, since);
    const { accounts } = await askWorker(await world.desk(), { type: 'view.get' });
    expect(accounts.find(({ id }) => id === line.account)?.name).toBe(world.portal.state().accounts[1]!.name);
    const texts = await textsByName(world);
    for (const mark of marksOf(world.portal.state().accounts[1]!))
      expect(texts[world.portal.state().accounts[0]!.name]).not.toContain(mark);
  });
});
