/** A mail is written on the desk and copied: what a person pastes afterwards holds the invitation, byte for byte, in text and in HTML. */
import PostalMime from 'postal-mime';
import { afterEach, describe, expect, it } from 'vitest';
import { RESELLER } from '../../lib/rules/invitations/testing/link-examples';
import { fillField } from './harness/desk-field';
import type { Tab } from './harness/doc';
import { catchFile, caughtFile } from './harness/files';
import { handedTo, LINKS } from './harness/mail-ways';
import { waitFor } from './harness/wait';
import { ENGINES, openWorld, type World } from './harness/world';

let world: World | undefined;
afterEach(async () => {
  await world?.close();
  world = undefined;
});

/** A place to paste into, which keeps what it is given: plain text and HTML. */
const catchPaste = (desk: Tab) =>
  desk.run(() => {
    const area = document.createElement('textarea');
    area.id = 'paste-here';
    area.addEventListener('paste', (event) => {
      area.dataset.text = event.clipboardData?.getData('text/plain') ?? '';
      area.dataset.html = event.clipboardData?.getData('text/html') ?? '';
    });
    document.querySelector('main')!.prepend(area);
  });

describe.each(ENGINES)('writing a mail in %s', (engine) => {
  it('copies it with the link whole, under our own content security policy', async () => {
    world = await openWorld(engine, { scenario: '03-enrolment-open' });
    const desk = await world.desk();
    await desk.run(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
        document.documentElement.dataset.violated = violatedDirective;
      });
      location.hash = 'draft/customer-reseller';
    });
    await desk.find('[data-room="draft"][data-ready="true"] [data-preview="mail"]');
    await fillField(desk, 'link', `Please accept:\n${RESELLER}\nThank you`);
    await fillField(desk, 'recipientCompany', 'Adatum & <b>Sons</b>');
    await fillField(desk, 'senderCompany', 'Contoso Cloud');
    await fillField(desk, 'senderName', 'Kim Lindqvist');
    await desk.find('[data-blocks="0"]');
    expect((await desk.find('[data-preview="mail"] [data-link]')).text).toBe(RESELLER);
    // The preview is dressed through the object model; a style in markup would not be taken.
    expect(await desk.run(() => getComputedStyle(document.querySelector('[data-preview="mail"] p')!).marginBottom)).toBe('12px');
    // Until here: Chromium reports the styles of what is copied, which it checks in our page, and lets them through all the same.
    expect(await desk.run(() => document.documentElement.dataset.violated ?? null)).toBeNull();

    await desk.click('[data-way="copy"]');
    await desk.find('[data-said="draft.said.both"]');
    await catchPaste(desk);
    await desk.click('#paste-here');
    await desk.press('Control+v');
    const pasted = await waitFor('what was pasted', () =>
      desk.run(() => {
        const { text, html } = document.querySelector<HTMLElement>('#paste-here')!.dataset;
        return text ? { text, html: html ?? '' } : null;
      }),
    );
    expect(pasted.text.split(/\r?\n/)).toContain(RESELLER);
    expect(pasted.text).toContain('Adatum & <b>Sons</b>');
    expect(pasted.html).toContain('font-weight:600');
    const read = await desk.run((html) => {
      const page = new DOMParser().parseFromString(html, 'text/html');
      return { links: [...page.querySelectorAll('a')].map((a) => a.getAttribute('href')), bold: page.querySelectorAll('b').length };
    }, pasted.html);
    expect(read).toEqual({ links: [RESELLER], bold: 0 });

    // The same as a file, read by a reader that is not ours.
    await catchFile(desk);
    await desk.click('[data-way="eml"]');
    const file = await caughtFile(desk);
    expect(file.toString('latin1')).toMatch(/^X-Unsent: 1\r\n/);
    const eml = await PostalMime.parse(file);
    expect([eml.from, eml.date, eml.messageId]).toEqual([undefined, undefined, undefined]);
    expect(eml.text?.trimEnd().split(/\r?\n/)).toEqual(pasted.text.trimEnd().split(/\r?\n/));
    expect(eml.html?.match(/<a /g)).toHaveLength(1);
    expect(eml.html).toContain(`href="${RESELLER.replaceAll('&', '&#38;')}"`);

    // The whole mail is too long for links: each says so, none is cut. The short one goes by all of them, into the right places.
    for (const { id, fits, href } of await handedTo(desk)) expect({ id, fits, href }).toEqual({ id, fits: 'false', href: null });
    await desk.run(() => {
      const select = document.querySelector<HTMLSelectElement>('[data-choose="form"]')!;
      select.value = 'short';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await desk.find('[data-way="gmail"][data-fits="true"]');
    await fillField(desk, 'to', 'ada@adatum.example');
    const ways = await waitFor('the links with the address', async () => {
      const all = await handedTo(desk);
      return all.every(({ to }) => to === 'ada@adatum.example') && all;
    });
    expect(ways.map(({ id, to, host }) => [id, to, host])).toEqual(LINKS.map(([id, host]) => [id, 'ada@adatum.example', host]));
    for (const { id, text } of ways)
      expect(
        text?.split('\r\n').filter((line) => line === RESELLER),
        id,
      ).toHaveLength(1);
    expect(new Set(ways.map(({ text, subject }) => `${subject}\n${text}`)).size).toBe(1);
  });
});
