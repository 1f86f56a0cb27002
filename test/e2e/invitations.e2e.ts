/** An invitation is copied on the desk, noted in the log, and closed by the customer list: that of this customer, and no other. */
import { afterEach, describe, expect, it } from 'vitest';
import { RESELLER } from '../../lib/rules/invitations/testing/link-examples';
import { fillField } from './harness/desk-field';
import type { Tab } from './harness/doc';
import { waitFor } from './harness/wait';
import { visit } from './harness/walk';
import { askWorker } from './harness/worker';
import { ENGINES, openWorld, type World } from './harness/world';

const LEGAL = '/dashboard/v2/account-settings/organization/legalinfo#csp';
const CUSTOMERS = '/dashboard/v2/customers/list';

let world: World | undefined;
afterEach(async () => {
  await world?.close();
  world = undefined;
});

const goTo = async (desk: Tab, room: string): Promise<void> => {
  await desk.run((hash) => {
    location.hash = hash;
  }, room);
  await desk.find(`[data-room="${room.split('/')[0]}"][data-ready="true"]`);
};

/** Where the entries of the log stand, by recipient, as the room shows them. */
const states = (desk: Tab): Promise<Record<string, string | undefined>> =>
  desk.run(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('[data-room="invitations"] [data-entry]')].map((entry) => [
        entry.querySelector('h3 bdi')?.textContent,
        entry.dataset.state,
      ]),
    ),
  );

describe.each(ENGINES)('the log of invitations in %s', (engine) => {
  it('notes a copied mail, and closes it where the customer list shows that customer', async () => {
    world = await openWorld(engine, { scenario: '10-distributor-connected' });
    const { portal, session } = world;
    const tab = await session.tab();
    await visit(world, tab, LEGAL);
    // A list that was never read whole proves nothing: the customer could have stood in it long before.
    portal.act({ act: 'add-customer', name: 'Fernbrook', domain: 'fernbrook.example' });
    await visit(world, tab, CUSTOMERS);
    await visit(world, tab, LEGAL);
    const desk = await world.desk();
    const account = (await askWorker(desk, { type: 'view.get' })).account!;

    await desk.bringToFront();
    await goTo(desk, 'draft/customer-reseller');
    await fillField(desk, 'link', RESELLER);
    await fillField(desk, 'recipientCompany', 'Alpenblick');
    await fillField(desk, 'domain', 'alpenblick.example');
    await fillField(desk, 'senderName', 'Kim Lindqvist');
    await desk.find('[data-blocks="0"]');
    await desk.click('[data-way="copy"]');
    await desk.find('[data-noted="noted"]');
    const other = { kind: 'customer-reseller', link: RESELLER, way: 'copied', language: 'en' } as const;
    await askWorker(desk, {
      type: 'invitations.note',
      account,
      notes: [{ ...other, to: { name: 'Bergblick', domain: 'bergblick.example' } }],
    });

    await goTo(desk, 'invitations');
    await waitFor('both entries', async () => {
      expect(await states(desk)).toEqual({ Alpenblick: 'copied', Bergblick: 'copied' });
      return true;
    });

    portal.act({ act: 'connect-customer' });
    await visit(world, tab, CUSTOMERS);
    await waitFor('the answer', async () => {
      expect(await states(desk)).toEqual({ Alpenblick: 'accepted', Bergblick: 'copied' });
      return true;
    });
    const { lines } = await askWorker(desk, { type: 'invitations.get', account });
    const answered = lines.find(({ state }) => state === 'accepted')!.entry;
    expect(answered.link).toBe(RESELLER);
    expect(answered.events.at(-1)).toMatchObject({ what: 'accepted', by: 'portal', evidence: { by: 'domain', page: 'customers.list' } });

    // The popup fetches the open one with its age and the next move.
    const popup = await session.popup(tab);
    const open = await popup.find('[data-part="open-invitations"][data-ready="true"] [data-invitation]');
    expect(open.text).toContain('Bergblick');
    expect(open.text).toContain('send it, then mark it as sent');
  });
});
