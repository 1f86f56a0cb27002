/** At the field: hints while a person types into a form of the portal, beside the field, out of the way, and gone with it. */
import { afterEach, describe, expect, it } from 'vitest';
import { launcherWithLine } from './harness/companion';
import { controlBoxes, overlaps } from './harness/controls';
import { pressText, says } from './harness/form';
import { announced, fieldBox, hintAt, hintButton, hintsOf, noHintAt, typeInto } from './harness/hints';
import { kept } from './harness/kept';
import { snapshotOf } from './harness/snapshot';
import { waitFor } from './harness/wait';
import { visit } from './harness/walk';
import { askWorker } from './harness/worker';
import { ENGINES, openWorld, type World } from './harness/world';

const SCENARIO = '03-enrolment-open';
const IDENTIFIERS = '/dashboard/account/v3/organization/identity#mpn';
const FORM = '/dashboard/account/v3/enrollment/companyprofile/valueaddedreseller/new';
const LEGAL = '/dashboard/v2/account-settings/organization/legalinfo#csp';
const LEGAL_PARTNER = '/dashboard/v2/account-settings/organization/legalinfo#mpn';
const NONE = 'No more hints of this kind';

let world: World | undefined;
afterEach(async () => {
  await world?.close();
  world = undefined;
});

async function openForm(engine: World['engine']) {
  world = await openWorld(engine, { scenario: SCENARIO });
  const tab = await world.session.tab();
  await visit(world, tab, IDENTIFIERS);
  const line = await visit(world, tab, FORM);
  await launcherWithLine(tab);
  return { world, tab, account: line.account! };
}

describe.each(ENGINES)('at the field in %s', (engine) => {
  it('a bad enrolment gets a hint at each field, is repaired, and sent without any', async () => {
    const { world, tab, account } = await openForm(engine);
    await typeInto(tab, 'PartnerID', '6540010');
    expect((await hintAt(tab, 'PartnerID', 'pre.partnerid-type')).text).toMatch(/location/i);
    await typeInto(tab, 'Email', 'maya.thornton@gmail.com');
    await hintAt(tab, 'Email', 'pre.contact-webmail');
    await typeInto(tab, 'Support phone', 'call us');
    const phone = await hintAt(tab, 'Support phone', 'pre.support-phone');
    expect(phone.text).toContain('digits only');
    expect(await announced(tab)).toContain('Support phone');
    // Each beside its own field, none over a control, none over another.
    const hints = (await hintsOf(tab)).filter(({ seen }) => seen);
    const controls = await controlBoxes(tab);
    for (const hint of hints) {
      expect(controls.filter((control) => overlaps(control, hint.box)).map(({ what }) => what)).toEqual([]);
      expect(hints.filter((other) => other !== hint && overlaps(other.box, hint.box))).toEqual([]);
    }
    const rules = hints.flatMap(({ name, rules }) => rules.map((rule) => `${name} ${rule}`));
    expect(new Set(rules).size).toBe(rules.length);

    await typeInto(tab, 'PartnerID', '6540011');
    await noHintAt(tab, 'PartnerID');
    await typeInto(tab, 'Email', 'maya.thornton@fernbrook.co.uk');
    await noHintAt(tab, 'Email');
    await typeInto(tab, 'Support phone', '1134960123');
    await noHintAt(tab, 'Support phone');
    await typeInto(tab, 'Support website', 'https://fernbrook.co.uk/help');
    await typeInto(tab, 'Support email', 'help@fernbrook.co.uk');
    await pressText(tab, 'Enroll now');
    await says(tab, 'We received your enrollment');
    expect(await hintsOf(tab)).toEqual([]);
    // The clock of the verification starts where a page shows that it runs; what the portal says at the sending nobody has shown.
    await visit(world, tab, LEGAL);
    const desk = await world.desk();
    const clock = await waitFor('the clock of the verification', async () => {
      const { assessment } = await askWorker(desk, { type: 'view.get', account });
      return assessment?.tasks['verify.authorized']?.clock;
    });
    expect(clock).toMatchObject({ day: 1, atLeast: true });
    // Nothing that was typed is kept or logged.
    const { json } = await askWorker(desk, { type: 'journal.export' });
    expect(json).not.toMatch(/gmail|call us|1134960123/);
  });

  it('a PartnerID of the United Kingdom on an account of France is warned of before anything is sent', async () => {
    const { world, tab, account } = await openForm(engine);
    const desk = await world.desk();
    await askWorker(desk, { type: 'person.say', account, via: 'form', said: { fact: 'account.country', value: 'FR' } });
    await tab.bringToFront();
    await typeInto(tab, 'PartnerID', '6540011');
    await hintAt(tab, 'PartnerID', 'pre.partnerid-country');
    expect((await kept(world)).observations.filter(({ source }) => source.kind === 'person')).toHaveLength(1);
    // The country typed into the form counts before the one that was seen; it is warned of at either field.
    await typeInto(tab, 'Country/region', 'United Kingdom');
    await noHintAt(tab, 'PartnerID');
    await typeInto(tab, 'Country/region', 'France');
    await hintAt(tab, 'PartnerID', 'pre.partnerid-country');
    expect((await hintAt(tab, 'Country/region', 'pre.partnerid-country')).text).toContain('United Kingdom, not of France');
  });

  it('changes nothing of the page but our one element, and looks at no field that it does not know', async () => {
    world = await openWorld(engine, { scenario: SCENARIO });
    const tab = await world.session.tab();
    await tab.goto(world.at(FORM));
    const bare = await openWorld(engine, { scenario: SCENARIO, extension: false });
    try {
      const control = await bare.session.tab();
      await control.goto(bare.at(FORM));
      for (const [label, text] of [
        ['Name', 'x@gmail.com'],
        ['Email', 'jane@gmail.com'],
      ] as const) {
        await typeInto(control, label, text);
        await typeInto(tab, label, text);
      }
      await hintAt(tab, 'Email', 'pre.contact-webmail');
      expect((await hintsOf(tab)).map(({ name }) => name)).toEqual(['Email']);
      const { address: _, historyLength: __, ...ours } = await snapshotOf(tab);
      const { address: ___, historyLength: ____, ...theirs } = await snapshotOf(control);
      expect(ours).toEqual(theirs);
    } finally {
      await bare.close();
    }
  });

  it('follows its field through scrolling and being drawn anew, rests under a dialog, goes away with the page', async () => {
    const { tab } = await openForm(engine);
    await tab.resize(1280, 560);
    await typeInto(tab, 'Support phone', 'call us');
    await hintAt(tab, 'Support phone', 'pre.support-phone');
    const gap = async () => {
      await fieldBox(tab, 'Support phone');
      const { box } = await hintAt(tab, 'Support phone', 'pre.support-phone');
      const field = await fieldBox(tab, 'Support phone');
      return Math.hypot(
        Math.max(0, box.x - field.x - field.width, field.x - box.x - box.width),
        Math.max(0, box.y - field.y - field.height, field.y - box.y - box.height),
      );
    };
    await waitFor('the hint beside its field', async () => (await gap()) < 500);
    await tab.run(() => {
      for (const element of [document.scrollingElement, ...document.querySelectorAll('*')]) if (element) element.scrollTop = 0;
    });
    await tab.resize(1100, 700);
    await waitFor('the hint beside its field again', async () => (await gap()) < 500);
    // The page draws the field anew, with what was typed in it.
    await tab.run(() => {
      const old = document.querySelector('[label="Support phone"]') as HTMLInputElement;
      const next = document.createElement(old.localName) as HTMLInputElement;
      next.setAttribute('label', 'Support phone');
      old.replaceWith(next);
      next.value = 'call us';
    });
    await hintAt(tab, 'Support phone', 'pre.support-phone');
    await tab.run(() => {
      const dialog = document.createElement('div');
      dialog.setAttribute('aria-modal', 'true');
      dialog.textContent = 'Wait';
      document.body.append(dialog);
    });
    await waitFor('the hint to rest', async () => (await hintsOf(tab)).every(({ seen }) => !seen));
    await tab.run(() => document.querySelector('[aria-modal]')?.remove());
    await hintAt(tab, 'Support phone', 'pre.support-phone');
    await tab.run(() => {
      const dialog = document.createElement('dialog');
      dialog.textContent = 'Wait';
      document.body.append(dialog);
      dialog.showModal();
    });
    await waitFor('the hint to rest', async () => (await hintsOf(tab)).every(({ seen }) => !seen));
    await tab.run(() => document.querySelector('dialog')?.remove());
    await hintAt(tab, 'Support phone', 'pre.support-phone');
    await tab.run(() => history.pushState(null, '', '/dashboard/v2/home'));
    await waitFor('no hints', async () => (await hintsOf(tab)).length === 0);
  });

  it('a rule is silenced at the field and speaks again when the settings say so', async () => {
    const { world, tab } = await openForm(engine);
    await typeInto(tab, 'Email', 'maya@gmail.com');
    await hintAt(tab, 'Email', 'pre.contact-webmail');
    await tab.pointer([await hintButton(tab, 'Email', 'Why?')]);
    await waitFor('the source', async () =>
      tab.inRoot((root) => {
        const link = root.querySelector<HTMLAnchorElement>('.hint a');
        return link !== null && link.getBoundingClientRect().width > 0 && link.protocol === 'https:';
      }),
    );
    await tab.pointer([await hintButton(tab, 'Email', NONE)]);
    await waitFor('the rule to be silent', async () => (await hintsOf(tab)).every(({ rules }) => !rules.includes('pre.contact-webmail')));
    const desk = await world.desk();
    const { settings } = await askWorker(desk, { type: 'view.get' });
    expect(settings.silenced).toEqual(['pre.contact-webmail']);
    await askWorker(desk, { type: 'settings.set', settings: { silenced: [] } });
    await tab.bringToFront();
    await typeInto(tab, 'Email', 'maya.t@gmail.com');
    await hintAt(tab, 'Email', 'pre.contact-webmail');
  });

  it('forms that open on Legal info are hinted at as enrolment is: a changed company, a further location', async () => {
    world = await openWorld(engine, { scenario: '06-agreement-unsigned' });
    const tab = await world.session.tab();
    await visit(world, tab, IDENTIFIERS);
    await visit(world, tab, LEGAL);
    await launcherWithLine(tab);
    const listening = () => waitFor('the page to be known to have a form', async () => (await announced(tab)) !== null);
    await pressText(tab, 'Update');
    await listening();
    await typeInto(tab, 'Address line 1', 'PO Box 12');
    await hintAt(tab, 'Address line 1', 'pre.address-match');
    await typeInto(tab, 'ZIP/Postal code', '1011');
    await hintAt(tab, 'ZIP/Postal code', 'pre.postcode');
    await typeInto(tab, 'Email', 'maya@gmail.com');
    await hintAt(tab, 'Email', 'pre.contact-webmail');
    await typeInto(tab, 'Address line 1', '1 High Street');
    await noHintAt(tab, 'Address line 1');
    await typeInto(tab, 'City', 'Leeds');
    await typeInto(tab, 'ZIP/Postal code', 'LS1 4AB');
    await noHintAt(tab, 'ZIP/Postal code');
    await typeInto(tab, 'Email', 'maya@fernbrook.co.uk');
    await noHintAt(tab, 'Email');
    await pressText(tab, 'Save');
    await says(tab, 'Leeds LS1 4AB');
    await waitFor('no hints', async () => (await hintsOf(tab)).length === 0);

    // By way of another page: from one tab of Legal info to the next the document stays, and with it who listens.
    await visit(world, tab, IDENTIFIERS);
    await visit(world, tab, LEGAL_PARTNER);
    await launcherWithLine(tab);
    await pressText(tab, '+ Location');
    await listening();
    await typeInto(tab, 'Phone number', 'call us');
    await hintAt(tab, 'Phone number', 'pre.company-phone');
    await typeInto(tab, 'Phone number', '1134960123');
    await noHintAt(tab, 'Phone number');
    await typeInto(tab, 'Company name', 'Fernbrook York');
    await pressText(tab, 'Submit');
    await says(tab, '2 locations in total');
    const { json } = await askWorker(await world.desk(), { type: 'journal.export' });
    expect(json).not.toMatch(/PO Box|gmail|call us/);
  });

  it('what a script of the page puts in is no typing', async () => {
    const { tab } = await openForm(engine);
    await tab.run(() => {
      const field = document.querySelector('[label="Support phone"]')?.shadowRoot?.querySelector('input');
      if (!field) throw new Error('no field');
      field.value = 'call us';
      for (const type of ['input', 'change', 'focusout']) field.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    });
    // A person types elsewhere: that field alone is looked at.
    await typeInto(tab, 'Support email', 'no address');
    await hintAt(tab, 'Support email', 'pre.support-email');
    expect((await hintsOf(tab)).map(({ name }) => name)).toEqual(['Support email']);
  });
});
