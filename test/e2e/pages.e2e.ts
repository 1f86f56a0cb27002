/**
 * Every further page of the stand-in, in the newest arrangement and in an older one: reached, recognised and read right by the packed
 * extension; in every language of the stand-in; under paging in place; one customer after another in one tab.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PASSWORD } from '../portal/app/plans/distributor';
import { pathOf } from '../portal/routes';
import type { Scenario } from '../portal/server';
import { launcherWithLine, openPanel } from './harness/companion';
import type { Tab } from './harness/doc';
import { fill, pressText, says } from './harness/form';
import { kept } from './harness/kept';
import { waitFor } from './harness/wait';
import { pageLine, visit } from './harness/walk';
import { ENGINES, openWorld, type World } from './harness/world';

/** Late parts come, but not as late as they may. */
const TIMING = { body: 30, rows: 120, header: 60, paging: 80 };
const LARKFIELD = 'c0570001-0b01-4c01-8c01-0000000000c1';
const OWN = '5f1e6c1a-7b1d-4c55-9a10-0c0ffee00001';
const BASIC = `9d1a0000-0e01-4f01-8f01-000000000001-${OWN}`;
const SUBSCRIPTION = '5b5c0001-0a01-4b01-8c01-000000000001';
const GENERATIONS = ['v2', 'v3'] as const;

type Said = Record<string, unknown>;
interface Case {
  page: Parameters<typeof pathOf>[0];
  param?: string;
  /** Id that the companion gives the page, where it is not the stand-in's own name. */
  id?: string;
  says: Said;
}

/** Subjects of relationships and resellers are named by an id, or by a name where a page has no id: here by their name throughout. */
const ofReseller: Case[] = [
  { page: 'account.requiredVerification', says: { 'verification.status': 'authorized', 'maicpp.verification': 'authorized' } },
  { page: 'account.myAccess', says: { 'user.roles@maya.thornton@fernbrook.example': ['global-admin', 'admin-agent'] } },
  {
    page: 'account.tenants',
    says: {
      'tenant.listed@7e0a0001-0c01-4d01-8e01-0000000000a1': true,
      'tenant.domain@7e0a0001-0c01-4d01-8e01-0000000000a1': 'lab.fernbrook.example',
    },
  },
  { page: 'account.billingProfile', says: { 'billing.profile': 'present' } },
  { page: 'security.compliance', says: { 'security.mfaAdmins': 'completed', 'security.contact': 'not-completed' } },
  { page: 'actionCenter', says: {} },
  {
    page: 'customers.detail.account',
    param: LARKFIELD,
    says: { [`customer.name@${LARKFIELD}`]: 'Larkfield Dental Practice', [`customer.domain@${LARKFIELD}`]: 'larkfield.example' },
  },
  {
    page: 'customers.detail.adminRelationships',
    param: LARKFIELD,
    says: {
      [`customer.adminRelationship@${LARKFIELD}`]: 'active',
      'relationship.status@Fernbrook Basic': 'active',
      'relationship.startsOn@Fernbrook Basic': '2026-11-02',
      'relationship.endsOn@Fernbrook Basic': '2028-11-01',
      'relationship.status@Fernbrook Projects': 'approval-pending',
    },
  },
  {
    page: 'customers.detail.adminRelationship',
    param: `${LARKFIELD}/${BASIC}`,
    says: { 'relationship.status@Fernbrook Basic': 'active', 'relationship.endsOn@Fernbrook Basic': '2028-11-01' },
  },
  {
    page: 'customers.list',
    says: { [`customer.listed@${LARKFIELD}`]: true, [`customer.domain@${LARKFIELD}`]: 'larkfield.example' },
  },
  { page: 'indirectProviders.list', says: { 'distributor.listed@Harbourline Distribution Ltd': true } },
  { page: 'gdap.list', says: { [`customer.name@${LARKFIELD}`]: 'Larkfield Dental Practice' } },
  { page: 'relationshipRequest.new', says: {} },
];
const ofDistributor: Case[] = [
  {
    page: 'indirectResellers.list',
    says: {
      'reseller.listed@Fernbrook Cloud Services Ltd': true,
      'reseller.country@Fernbrook Cloud Services Ltd': 'GB',
      'reseller.country@Larchway IT Ltd': 'IE',
    },
  },
  {
    page: 'customers.detail.subscriptions',
    param: `${LARKFIELD}/${SUBSCRIPTION}`,
    says: {
      [`subscription.resellerPartnerId@${LARKFIELD}/${SUBSCRIPTION}`]: '6540011',
      [`subscription.supportContact@${LARKFIELD}/${SUBSCRIPTION}`]: 'present',
    },
  },
];

/** What is kept of the account of the page in the tab, by fact and subject; relationships, resellers and distributors by their name. */
async function said(world: World, tab: Tab): Promise<Said> {
  const line = await pageLine(world, tab);
  const journal = await kept(world);
  const observations = journal.observations.filter(({ account }) => account === line?.account);
  const names = new Map(
    observations
      .filter(({ fact }) => /^(relationship|reseller|distributor)\.name$/.test(fact))
      .map(({ subject, value }) => [subject?.id, value]),
  );
  return Object.fromEntries(
    observations.map(({ fact, subject, value }) => [subject ? `${fact}@${names.get(subject.id) ?? subject.id}` : fact, value]),
  );
}

/** What a reading adds arrives after the page's line: waits until all of it is there, and gives what is. */
async function learns(world: World, tab: Tab, says: Said): Promise<void> {
  let last: Said = {};
  await waitFor(
    'what the page says',
    async () => {
      last = await said(world, tab);
      return Object.entries(says).every(([key, value]) => JSON.stringify(last[key]) === JSON.stringify(value));
    },
    8_000,
  ).catch(() => expect(last).toMatchObject(says));
}

/** A scenario whose account is another in each generation, so that neither lives on what the other has shown. */
function forGeneration(world: World, id: string, generation: string): Scenario {
  const scenario = structuredClone(world.portal.scenarios.find((one) => one.id === id)!);
  const mine = scenario.accounts[0]!;
  const digits = [...generation].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7).toString(16);
  mine.name += ` ${generation}`;
  mine.tenantId = mine.tenantId.slice(0, -digits.length) + digits;
  return { ...scenario, active: mine.tenantId };
}

describe.each(ENGINES)('further pages in %s', (engine) => {
  let world: World;
  let tab: Tab;
  beforeAll(async () => {
    world = await openWorld(engine, { timing: TIMING });
    tab = await world.session.tab();
  });
  afterAll(() => world?.close());

  const go = (name: Case['page'], generation: 'v2' | 'v3', param = '') => visit(world, tab, pathOf(name, generation, '', param));

  it.each(GENERATIONS)('of a reseller, in generation %s', async (generation) => {
    world.portal.use(forGeneration(world, '11-first-customer', generation));
    for (const { page, param, id, says } of ofReseller) {
      const line = await go(page, generation, param);
      expect(line, page).toMatchObject({ id: id ?? page, state: 'ready' });
      await learns(world, tab, says);
    }
    const all = await said(world, tab);
    // What only stands in lines about something else, or in a customer's address.
    expect(all['account.country'], 'a customer sits elsewhere').not.toBe('US');
    expect(all['user.roles@owen.price@fernbrook.example'], 'a person to ask').toBeUndefined();
    expect(Object.entries(all).filter(([, value]) => /partner-invitation|Invalid Date/.test(String(value)))).toEqual([]);
  });

  it.each(GENERATIONS)('the invitation of a distributor, in generation %s', async (generation) => {
    world.portal.use(forGeneration(world, '09-distributor-invited', `invited ${generation}`));
    const [from] = world.portal.state().accounts[0]!.distributors;
    expect(await go('partnership.accept', generation, from!.tenantId)).toMatchObject({ id: 'partnership.accept', state: 'ready' });
    // By the name that the page's heading gives it.
    await learns(world, tab, { [`distributor.invitation@${from!.name}`]: 'open', [`distributor.name@${from!.name}`]: from!.name });
  });

  it('drafts and forms that state nothing of the account: joint invitation, partnership, a further location', async () => {
    world.portal.use(forGeneration(world, '11-first-customer', 'drafts'));
    const [provider] = world.portal.state().accounts[0]!.distributors;
    const joint = `${pathOf('relationshipRequest.new', 'v2')}?provider=${provider!.tenantId}`;
    expect(await visit(world, tab, joint)).toMatchObject({ id: 'relationshipRequest.new', state: 'ready' });
    await says(tab, 'invType=IndirectResellerRelationship');
    for (const generation of GENERATIONS) {
      const form = await go('account.locations.add', generation);
      expect(form, generation).toMatchObject({ state: 'ready' });
      expect(['unknown', 'account.legalInfo', 'account.locations'], generation).toContain(form.id);
    }
    world.portal.use(forGeneration(world, '18-distributor', 'drafts'));
    for (const generation of GENERATIONS) {
      expect(await go('partnership.request', generation), generation).toMatchObject({ state: 'ready' });
      await says(tab, 'indirectresellers/relationshiprequest/');
    }
    const all = await kept(world);
    expect(JSON.stringify(all.observations.map(({ value }) => value))).not.toMatch(/invType|invitation|would like to|relationshiprequest/);
    // An empty form for a further location is no location.
    expect(Object.keys(await said(world, tab)).filter((key) => key.startsWith('location.'))).toEqual([]);
  });

  it('a page that is not known can be described, with no word of it that is not the portal’s own', async () => {
    world.portal.use('11-first-customer');
    expect(await visit(world, tab, pathOf('insights', 'v2'))).toMatchObject({ id: 'unknown' });
    await launcherWithLine(tab);
    await tab.run(() => {
      const part = Object.assign(document.createElement('section'), { id: 'part-9876543' });
      const texts = ['Quarterly plans of Zanzibar Lamps', 'Verification status', 'call Ottokar at 555 0199'];
      part.append(...texts.map((textContent) => Object.assign(document.createElement('p'), { textContent })));
      document.querySelector('main')!.append(part);
    });
    const since = Date.now();
    await waitFor('a look at the page as it is now', async () => ((await pageLine(world, tab))?.seenAt ?? 0) > since);
    const panel = await openPanel(tab);
    await panel.click('[data-act="describe"]');
    const shown = await waitFor('the description', () =>
      panel.run(() => document.querySelector<HTMLTextAreaElement>('textarea.description')?.value),
    );
    expect(shown).toContain('section');
    expect(shown).toContain('"verification status" field.verificationStatus');
    const { name, tenantId, me } = world.portal.state().accounts[0]!;
    for (const foreign of [name, tenantId, me.name, me.email, 'Quarterly', 'Zanzibar', 'Ottokar', '9876543', '555', '0199'])
      expect(shown).not.toContain(foreign);
    await panel.click('[data-act="copy-description"]');
    // Copied, or left selected for the keyboard where neither way is open: never nothing.
    await waitFor('word of it', () =>
      panel.run(() => (document.querySelector('[data-page] [role="status"]')?.textContent ?? '').trim() !== ''),
    );
  });

  it.each(GENERATIONS)('of a distributor, in generation %s', async (generation) => {
    world.portal.use(forGeneration(world, '18-distributor', generation));
    for (const { page, param, says } of ofDistributor) {
      expect(await go(page, generation, param), page).toMatchObject({ id: page, state: 'ready' });
      await learns(world, tab, says);
    }
  });

  it.each(['de', 'zh-CN', 'hi'] as const)('in the words of %s', async (language) => {
    world.portal.use({ ...forGeneration(world, '18-distributor', language), language });
    expect(await go('indirectResellers.list', 'v2')).toMatchObject({ id: 'indirectResellers.list', state: 'ready' });
    await learns(world, tab, {
      'reseller.listed@Fernbrook Cloud Services Ltd': true,
      'reseller.country@Fernbrook Cloud Services Ltd': 'GB',
    });
    expect(await go('gdap.list', 'v2')).toMatchObject({ id: 'gdap.list', state: 'ready' });
  });

  it('a password that is shown once is never kept, and neither is a draft', async () => {
    world.portal.use('11-first-customer');
    await go('customers.new', 'v2');
    await fill(tab, 'Company name', 'Millrace Pottery');
    await fill(tab, 'Primary domain name', 'millrace.example');
    for (const label of ['Next: Subscriptions', 'Next: Review', 'Submit']) await pressText(tab, label);
    await says(tab, PASSWORD);
    // The next page's reading comes after whatever was read of this one.
    await go('relationshipRequest.new', 'v2');
    await says(tab, 'partner-invitation');
    const { observations } = await kept(world);
    expect(JSON.stringify(observations)).not.toContain(PASSWORD);
    expect(JSON.stringify(observations)).not.toMatch(/invType|partner-invitation|would like to be your/);
  });

  it.each(GENERATIONS)('a list paged in place is right on every page, and never taken for whole, in generation %s', async (generation) => {
    world.portal.use(forGeneration(world, '17-long-standing', generation));
    const { customers } = world.portal.state().accounts[0]!;
    const sorted = customers.toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
    const named = (some: typeof sorted) => Object.fromEntries(some.map(({ tenantId, name }) => [`customer.name@${tenantId}`, name]));
    await go('gdap.list', generation);
    await learns(world, tab, named(sorted.slice(0, 10)));
    await pressText(tab, 'Next');
    await learns(world, tab, named(sorted.slice(10)));
    await pressText(tab, 'Previous');
    await says(tab, sorted[0]!.name);
    const { observations, factsOf, accounts } = await kept(world);
    const names = new Map(sorted.map(({ tenantId, name }) => [tenantId, name]));
    for (const { fact, subject, value } of observations)
      if (fact === 'customer.name' && names.has(subject?.id ?? '')) expect(value).toBe(names.get(subject!.id));
    // Neither page took the customers of the other for gone.
    const gone = accounts.flatMap((account) =>
      Object.values(factsOf(account).byKey).filter((one) => one.stillListed === false && names.has(one.subject?.id ?? '')),
    );
    expect(gone).toEqual([]);
  });

  it('one customer after the other in one tab: no relationship of the one under the other', async () => {
    world.portal.use('17-long-standing');
    const customers = world.portal.state().accounts[0]!.customers.slice(0, 4);
    await go('customers.detail.adminRelationships', 'v2', customers[0]!.tenantId);
    for (const { tenantId } of customers.slice(1)) {
      const since = Date.now();
      await tab.run(
        (path) => {
          const link = Object.assign(document.createElement('a'), { href: path });
          document.body.append(link);
          link.click();
          link.remove();
        },
        pathOf('customers.detail.adminRelationships', 'v2', '', tenantId),
      );
      await waitFor('the next customer', async () => {
        const line = await pageLine(world, tab);
        return line && line.seenAt >= since && line.state === 'ready' && line.account !== null;
      });
    }
    await launcherWithLine(tab);
    await learns(
      world,
      tab,
      Object.fromEntries(customers.map(({ adminRelationships: [one] }) => [`relationship.status@${one!.name}`, one!.status])),
    );
    const { observations } = await kept(world);
    const ownerOf = new Map(customers.map(({ tenantId, adminRelationships: [one] }) => [one!.name as unknown, tenantId]));
    const names = new Map(
      observations.filter(({ fact }) => fact === 'relationship.name').map(({ subject, value }) => [subject!.id, value]),
    );
    const owners = observations.filter(({ fact, subject }) => fact === 'relationship.customer' && ownerOf.has(names.get(subject!.id)));
    expect(owners.length).toBeGreaterThanOrEqual(customers.length);
    for (const { subject, value } of owners) expect(value).toBe(ownerOf.get(names.get(subject!.id)));
  });

  it.each([
    ["the next one's address", false],
    ["the next one's address and title", true],
  ])("a customer's page that stands on under %s gives nothing to the next", async (_, titled) => {
    world.portal.use(forGeneration(world, '17-long-standing', `late${titled}`));
    const [first, second] = world.portal.state().accounts[0]!.customers;
    const pathFor = (id: string) => pathOf('customers.detail.adminRelationships', 'v2', '', id);
    await go('customers.detail.adminRelationships', 'v2', first!.tenantId);
    await learns(world, tab, { [`relationship.status@${first!.adminRelationships[0]!.name}`]: first!.adminRelationships[0]!.status });
    // The address moves, and for longer than two looks take nobody draws the page anew.
    await tab.run(
      (path, name) => {
        history.pushState(null, '', path);
        if (name) document.querySelector('main h1')!.textContent = `${name} | Admin relationships`;
        Object.assign(window, { movedAt: performance.now() });
      },
      pathFor(second!.tenantId),
      titled ? second!.name : '',
    );
    await waitFor('time for several looks', () =>
      tab.run(() => performance.now() - (window as unknown as { movedAt: number }).movedAt > 2_000),
    );
    await tab.run(() => dispatchEvent(new PopStateEvent('popstate')));
    await learns(world, tab, { [`relationship.status@${second!.adminRelationships[0]!.name}`]: second!.adminRelationships[0]!.status });
    const { observations } = await kept(world);
    const mine = observations.filter(({ account }) => account.endsWith(` late${titled}`) || account === world.portal.state().active);
    expect(mine.length).toBeGreaterThan(0);
    const owners = new Map(mine.filter(({ fact }) => fact === 'relationship.customer').map(({ subject, value }) => [subject!.id, value]));
    for (const { fact, subject, value } of mine)
      if (fact === 'relationship.name')
        expect(owners.get(subject!.id), String(value)).toBe(
          [first!, second!].find((one) => one.adminRelationships[0]!.name === value)?.tenantId,
        );
  });

  it.each(GENERATIONS)('a request for an admin relationship, from the form to its draft, in generation %s', async (generation) => {
    world.portal.use('11-first-customer');
    await go('customers.detail.adminRequest', generation, LARKFIELD);
    const name = `Request ${generation}`;
    await fill(tab, 'Admin relationship name', name);
    await fill(tab, 'Reports Reader', true);
    await pressText(tab, 'Finalize request');
    await says(tab, 'granularAdminRelationships/');
    // It waits for the customer now, and the list says so.
    await go('customers.detail.adminRelationships', generation, LARKFIELD);
    await learns(world, tab, { [`relationship.status@${name}`]: 'approval-pending', 'relationship.status@Fernbrook Basic': 'active' });
    expect(JSON.stringify((await kept(world)).observations)).not.toContain('administer your products');
  });
});
