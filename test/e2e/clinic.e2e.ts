/** Getting through: the agreement doctor in each of its five causes, a rejection and the way out of it, a missing role found and fixed. */
import { afterEach, describe, expect, it } from 'vitest';
import { type Account, loadScenarios, type Scenario } from '../portal/scenario';
import { openPanel } from './harness/companion';
import type { Tab } from './harness/doc';
import { waitFor } from './harness/wait';
import { visit } from './harness/walk';
import { askWorker } from './harness/worker';
import { ENGINES, openWorld, type World } from './harness/world';

const HOME = '/dashboard/v2/home';
const FORM = '/dashboard/account/v3/enrollment/companyprofile/valueaddedreseller/new';
const IDENTIFIERS = '/dashboard/account/v3/organization/identity#csp';
const LEGAL = '/dashboard/v2/account-settings/organization/legalinfo#csp';
const USERS = '/dashboard/v2/account-settings/usermanagement#users';
const AGREEMENTS = '/dashboard/v2/account-settings/settings/agreements';

let world: World | undefined;
afterEach(async () => {
  await world?.close();
  world = undefined;
});

/** A scenario of the stand-in, its account changed. */
function changed(id: string, change: (account: Account) => void): Scenario {
  const found = loadScenarios().find((one) => one.id === id);
  if (!found) throw new Error(`no scenario ${id}`);
  const copy = structuredClone(found);
  change(copy.accounts[0]!);
  copy.active = copy.accounts[0]!.tenantId;
  return copy;
}

/** Goes to a room of the desk by its address. */
async function room(in_: World, address: string): Promise<Tab> {
  const desk = await in_.desk();
  await desk.run((hash) => {
    location.hash = hash;
  }, address);
  await desk.find(`[data-room="${address.split('/')[0]}"][data-ready="true"] h2`);
  return desk;
}

/** Waits until an element of the desk has these data. */
const shows = (desk: Tab, selector: string, data: Record<string, string>): Promise<unknown> =>
  waitFor(`${selector} with ${JSON.stringify(data)}`, () =>
    desk.run(
      (wanted, values) => {
        const found = document.querySelector<HTMLElement>(wanted);
        if (!found) throw new Error('is not there');
        const other = Object.keys(values).filter((name) => found.dataset[name] !== values[name]);
        if (other.length > 0) throw new Error(other.map((name) => `${name} is ${found.dataset[name]}`).join(', '));
        return true;
      },
      selector,
      data,
    ),
  );

const textOf = async (desk: Tab, selector: string): Promise<string> => (await desk.find(selector)).text;

describe.each(ENGINES)('getting through in %s', (engine) => {
  it('finds each of the five causes why the agreement cannot be signed, and the proof once it is', async () => {
    world = await openWorld(engine, { scenario: '03-enrolment-open' });
    const { portal } = world;
    const tab = await world.session.tab();
    const desk = await room(world, 'clinic/agreement');

    // Not enrolled: the form is open, and nothing after it was seen.
    await visit(world, tab, HOME);
    await visit(world, tab, FORM);
    await shows(desk, '[data-cause="notEnrolled"]', { verdict: 'likely', why: 'formOpen', first: 'true' });

    // The verification is open, from the moment on at which the enrolment is sent.
    portal.use('04-verification-pending');
    await visit(world, tab, LEGAL);
    await shows(desk, '[data-cause="notEnrolled"]', { verdict: 'no' });
    await shows(desk, '[data-cause="verificationOpen"]', { verdict: 'yes', why: 'pending', first: 'true' });
    await shows(desk, '[data-phase]', { phase: 'running' });
    expect(await textOf(desk, '.clock')).toContain('Working day 1');

    // Verified, but no PartnerID is associated.
    portal.use(
      changed('06-agreement-unsigned', (account) => {
        account.associatedPartnerId = null;
        account.me.roles = ['admin-agent'];
      }),
    );
    await visit(world, tab, LEGAL);
    await visit(world, tab, IDENTIFIERS);
    await shows(desk, '[data-cause="verificationOpen"]', { verdict: 'no' });
    await shows(desk, '[data-cause="partnerIdMissing"]', { verdict: 'likely', why: 'notRead', first: 'true' });

    // Associated, but not signed in as Global admin, who does not even see the row.
    portal.use(
      changed('06-agreement-unsigned', (account) => {
        account.me.roles = ['admin-agent'];
        account.users[0]!.roles = ['global-admin'];
      }),
    );
    await visit(world, tab, IDENTIFIERS);
    await visit(world, tab, USERS);
    await visit(world, tab, AGREEMENTS);
    await shows(desk, '[data-cause="partnerIdMissing"]', { verdict: 'no' });
    await shows(desk, '[data-cause="notGlobalAdmin"]', { verdict: 'yes', why: 'lacks', first: 'true' });
    await shows(desk, '[data-proof="row"]', { verdict: 'absent' });
    expect(await textOf(desk, '[data-signers]')).toContain('Owen Price');

    // Signed in elsewhere: nothing is enrolled in the account that is open now, but in the other one something is.
    const enrolled = (await askWorker(desk, { type: 'view.get' })).account!;
    portal.use(
      changed('02-work-account-only', (account) => {
        account.name = 'Thornton Private Holdings';
        account.tenantId = '5f1e6c1a-7b1d-4c55-9a10-0c0ffee0ffff';
        account.me = { ...account.me, email: 'maya@thornton.example' };
      }),
    );
    await visit(world, tab, HOME);
    await shows(desk, '[data-cause="wrongAccount"]', { verdict: 'likely', why: 'elsewhere', first: 'true' });
    expect(await textOf(desk, '[data-cause="wrongAccount"]')).toContain('Fernbrook');
    await askWorker(desk, { type: 'account.select', account: enrolled });
    await shows(desk, '[data-cause="wrongAccount"]', { verdict: 'yes', why: 'other', first: 'true' });
    expect(await textOf(desk, '[data-cause="wrongAccount"]')).toContain('Thornton Private Holdings');

    // In the right account and with the role nothing stands in the way; signed, the pages prove it.
    portal.use('06-agreement-unsigned');
    await visit(world, tab, USERS);
    await visit(world, tab, AGREEMENTS);
    await shows(desk, '[data-agreement]', { agreement: 'unsigned', maySign: 'true' });
    portal.act({ act: 'accept-agreement', name: 'Microsoft Partner Agreement' });
    await visit(world, tab, AGREEMENTS);
    await shows(desk, '[data-agreement]', { agreement: 'disagree' });
    await visit(world, tab, LEGAL);
    await shows(desk, '[data-agreement]', { agreement: 'signed' });
  });

  it('goes with a rejection through the appeal to the end, then finds the missing Admin agent and sees it given', async () => {
    world = await openWorld(engine, { scenario: '05-verification-rejected' });
    const { portal } = world;
    const tab = await world.session.tab();
    await visit(world, tab, IDENTIFIERS);
    await visit(world, tab, LEGAL);
    // The words that stand in the panel, with old and new names, are fetched when they are asked for.
    const panel = await openPanel(tab);
    await panel.click('.view > .words-here > summary');
    await panel.find('.view > .words-here [data-term="verification"]');
    const desk = await room(world, 'clinic');
    await shows(desk, '[data-phase]', { phase: 'rejected' });
    await desk.find('[data-reason="name-mismatch"]');
    await desk.find('[data-notice="appeal"]');
    const request = await desk.run(() => document.querySelector<HTMLTextAreaElement>('[data-support]')?.value ?? '');
    expect(request).toContain('Fernbrook Cloud Services Ltd');
    expect(request).toContain('6540011');
    expect(request).toContain('Business verification');

    portal.act({ act: 'appeal' });
    await visit(world, tab, LEGAL);
    await shows(desk, '[data-phase]', { phase: 'running' });
    portal.act({ act: 'decide', status: 'authorized' });
    await visit(world, tab, LEGAL);
    await shows(desk, '[data-phase]', { phase: 'done' });

    portal.use('07-admin-agent-missing');
    await visit(world, tab, USERS);
    await room(world, 'roles/cust.admin-relationship');
    await shows(desk, '[data-action="cust.admin-relationship"]', { me: 'no' });
    expect(await textOf(desk, '[data-way="agent"]')).toContain('Assists your customers as');

    portal.act({ act: 'set-roles', email: 'maya.thornton@fernbrook.example', roles: ['global-admin', 'admin-agent'] });
    await visit(world, tab, USERS);
    await shows(desk, '[data-action="cust.admin-relationship"]', { me: 'yes' });
    expect(await textOf(desk, '[data-mine]')).toContain('Admin agent');

    // A task's line on who may do it leads to the table.
    await desk.bringToFront();
    await desk.run(() => {
      location.hash = 'task/cust.request-relationship';
    });
    // By the keyboard: the page may still move to the task while its words come.
    const link = '[data-task="cust.request-relationship"] a[href="#roles/cust.request-relationship"]';
    await desk.find(link);
    await desk.run((selector) => document.querySelector<HTMLElement>(selector)?.focus(), link);
    await desk.press('Enter');
    await shows(desk, '[data-action="request-customer"]', { me: 'yes' });
  });
});
