/** Regions where they come up: a customer in another one, an invitation opened in the wrong tenant; and what files bring: distributors, a newer table. */
import { afterEach, describe, expect, it } from 'vitest';
import { tableText } from '../../lib/rules/regions/edition/table-text';
import { MARKETS } from '../../lib/rules/regions/table';
import { closePanel, launcherOf, openPanel } from './harness/companion';
import type { Doc, Tab } from './harness/doc';
import { waitFor } from './harness/wait';
import { visit } from './harness/walk';
import { askWorker } from './harness/worker';
import { ENGINES, openWorld, type World } from './harness/world';

const SCENARIO = '12-second-country';
const LEGAL = '/dashboard/v2/account-settings/organization/legalinfo#csp';
const CUSTOMERS = '/dashboard/v2/customers/list';
const ACCEPT = '/dashboard/v2/customers/indirectresellers/relationshiprequest/d1577b10-0a01-4d01-8d01-0000000000d2';

let world: World | undefined;
afterEach(async () => {
  await world?.close();
  world = undefined;
});

const signIn = ({ portal }: World, index: number): { name: string; tenantId: string } => {
  const account = portal.state().accounts[index]!;
  portal.act({ act: 'pick-account', tenantId: account.tenantId });
  return account;
};

/** The launcher, once its line holds this. */
const lineWith = (tab: Tab, words: string) =>
  waitFor(`a line with “${words}”`, async () => {
    const look = await launcherOf(tab);
    return look?.line.includes(words) ? look : null;
  });

/** Puts text into a field of ours as typing does. */
const fill = (doc: Doc, selector: string, text: string) =>
  waitFor(`the field ${selector}`, () =>
    doc.run(
      (wanted, value) => {
        const input = document.querySelector<HTMLInputElement>(wanted);
        if (!input) return null;
        input.value = value;
        input.dispatchEvent(new Event('input', { bubbles: true }));
        return true;
      },
      selector,
      text,
    ),
  );

/** Chooses a file of this content, as a person does by the file dialog. */
const chooseFile = (desk: Tab, name: string, content: string) =>
  waitFor('the file input', () =>
    desk.run(
      (file, text) => {
        const input = document.querySelector<HTMLInputElement>('[data-act="table-file"]');
        if (!input) return null;
        const chosen = new DataTransfer();
        chosen.items.add(new File([text], file));
        input.files = chosen.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
        return true;
      },
      name,
      content,
    ),
  );

/** The shipped table of markets, of another day and with Puerto Rico in the region of the United States. */
const newer = tableText(MARKETS)
  .replace(`"asOf": "${MARKETS.asOf}"`, '"asOf": "2026-05-01"')
  .replace(/("code":"PR".*?"region":")[\w-]+/, '$1united-states');

const rows = (count: number, bad: (n: number) => boolean): string =>
  `name,markets,notes\n${Array.from({ length: count }, (_, n) => `"Distributor ${n}, Inc",${bad(n) ? 'Atlantis' : 'AU; NZ'},<b>${n}</b>\n`).join('')}`;

describe.each(ENGINES)('regions in %s', (engine) => {
  it('a customer in Puerto Rico is flagged for a US reseller; the accept page warns in the wrong tenant', async () => {
    world = await openWorld(engine, { scenario: SCENARIO });
    const tab = await world.session.tab();
    signIn(world, 1);
    await visit(world, tab, LEGAL);
    await visit(world, tab, CUSTOMERS);
    let panel = await openPanel(tab);
    await panel.find('[data-hint="customers"][data-tone="ask"]');
    await fill(panel, '[data-say] [data-country] input', 'Puerto Rico');
    await panel.find('[data-act="keep-country"]:not([disabled])');
    await panel.click('[data-act="keep-country"]');
    const hint = await panel.find('[data-hint="customers"][data-tone="warn"]');
    expect(hint.text).toContain('Isla Verde Hotels');
    expect(hint.text).toContain('not its address');
    expect(hint.text).toContain('As of Aug 17, 2023');
    await closePanel(tab);
    await lineWith(tab, '1 tenant outside your region: Isla Verde Hotels');

    // The German account is the one to work with: its own page has shown its tenant.
    const german = signIn(world, 0);
    await visit(world, tab, LEGAL);
    await tab.click('header .account');
    const there = world;
    const chosen = await waitFor('its tenant', async () => {
      const { accounts } = await askWorker(await there.desk(), { type: 'view.get' });
      return accounts.find(({ id }) => id === `t:${german.tenantId}`) ?? null;
    });
    await askWorker(await world.desk(), { type: 'account.select', account: chosen.id });
    const american = signIn(world, 1);
    await visit(world, tab, ACCEPT);
    // By the name alone it is asked for; once the page shows the tenant it is warned of.
    await lineWith(tab, `Right tenant? Page: ${american.name}, you chose ${chosen.name}`);
    await tab.click('header .account');
    await lineWith(tab, `Wrong tenant? Page: ${american.tenantId}, you chose ${chosen.name}`);
    panel = await openPanel(tab);
    expect((await panel.find('[data-hint="tenant"][data-tone="warn"]')).text).toContain(american.tenantId);
    await panel.find('[data-hint="provider"]');
  });

  it('files fill the directory and bring a newer table: what is bad is listed, what was taken outlives a reload', async () => {
    world = await openWorld(engine, { scenario: SCENARIO });
    const desk = await world.desk();
    await desk.run(() => {
      location.hash = 'distributors';
    });
    const found = async () => Number((await desk.find('[data-room="distributors"] [data-found]')).attributes['data-found']);
    const before = await found();
    await desk.click('[data-act="import"]');
    await chooseFile(
      desk,
      'many.csv',
      rows(5_000, (n) => n % 100 === 7),
    );
    await desk.find('[data-act="check-file"]:not([disabled])');
    // Reading so many takes several slices; the button to stop is pressed as soon as it is there.
    await desk.run(() => {
      new MutationObserver((_, observer) => {
        const cancel = document.querySelector<HTMLButtonElement>('[data-progress] [data-act="cancel-file"]');
        if (!cancel) return;
        observer.disconnect();
        cancel.click();
      }).observe(document, { subtree: true, childList: true });
    });
    await desk.click('[data-act="check-file"]');
    await desk.find('[data-import-result="cancelled"]');
    expect(await found()).toBe(before);

    // Once more, to the end: the bar moves, every bad row is listed, every good one is kept.
    await desk.run(() => {
      const seen = new Set<number>();
      new MutationObserver(() => {
        const bar = document.querySelector<HTMLProgressElement>('[data-progress] progress');
        if (bar) seen.add(bar.value);
        document.body.dataset.progressSeen = String(seen.size);
      }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['value'] });
    });
    await desk.find('[data-act="check-file"]:not([disabled])');
    await desk.click('[data-act="check-file"]');
    await desk.find('[data-import-result="checked"]');
    expect(Number(await desk.run(() => document.body.dataset.progressSeen))).toBeGreaterThan(1);
    await desk.find('[data-bad-rows="50"] [data-bad-line="9"] [data-problem="country"]');
    const lines = await desk.run(() =>
      [...document.querySelectorAll<HTMLElement>('[data-bad-line]')].map(({ dataset }) => Number(dataset.badLine)),
    );
    expect(lines).toEqual(Array.from({ length: 50 }, (_, n) => 9 + 100 * n));
    expect(await found()).toBe(before);
    await desk.click('[data-act="take-file"]');
    await desk.find('[data-import-result="taken"]');
    await waitFor('the entries', async () => (await found()) === before + 4_950);
    await desk.reload();
    await desk.find('[data-room="distributors"][data-ready="true"]');
    await waitFor('the entries again', async () => (await found()) === before + 4_950);
    // Typed letter by letter, as fast as it goes: what is found follows, and no letter keeps the page busy for long.
    const longest = await desk.run(async () => {
      const input = document.querySelector<HTMLInputElement>('[data-search]')!;
      let most = 0;
      for (const letter of 'Distributor 4242, Inc') {
        const start = performance.now();
        input.value += letter;
        input.dispatchEvent(new Event('input', { bubbles: true }));
        await new Promise((resolve) => setTimeout(resolve));
        most = Math.max(most, performance.now() - start);
      }
      return most;
    });
    await waitFor('the one', async () => (await found()) === 1);
    // A wide bound: a loaded machine is slow, but a list that is drawn whole takes seconds a letter.
    expect(longest).toBeLessThan(2_000);

    // A newer table of markets from a file: a bad one is refused with the place, a good one outlives a reload, and the way back is there.
    await desk.run(() => {
      location.hash = 'fit';
    });
    await desk.find('[data-room="fit"] [data-table-on="2023-08-17"]');
    await chooseFile(desk, 'bad.json', newer.replace('"code":"PR"', '"code":"QQ"'));
    expect((await desk.find('[data-table-verdict="refused"] [data-problem="code"]')).text).toContain('(QQ)');
    await chooseFile(desk, 'newer.json', newer);
    await desk.find('[data-table-verdict="usable"] [data-market="PR"]');
    await desk.click('[data-act="table-take"]');
    await desk.find('[data-table-on="2026-05-01"]');
    await desk.reload();
    await desk.find('[data-room="fit"] [data-table-on="2026-05-01"]');
    await fill(desk, '[data-country="reseller"] input', 'United States');
    await fill(desk, '[data-country="customer"] input', 'Puerto Rico');
    await desk.find('[data-verdict="compatible"] [data-source="own-table"]');
    await desk.click('[data-act="table-before"]');
    await desk.find('[data-table-on="2023-08-17"]');
    await desk.find('section[data-verdict="incompatible"]');
  });
});
