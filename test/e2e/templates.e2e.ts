/** A template of one's own, the organisation's signature and a plan of an admin relationship outlive the page, and stand in the mail that is written. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tab } from './harness/doc';
import { waitFor } from './harness/wait';
import { ENGINES, openWorld, type World } from './harness/world';

const SUPPORT = 'f023fd81-a637-4b56-95fd-791ac0226033';

/** Puts a value into a field or chooses it, as a person does. */
const put = (desk: Tab, selector: string, value: string): Promise<unknown> =>
  waitFor(`${selector} to fill`, () =>
    desk.run(
      (where, text) => {
        const field = document.querySelector<HTMLInputElement>(where);
        if (!field || field.disabled) return null;
        field.value = text;
        field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input', { bubbles: true }));
        return true;
      },
      selector,
      value,
    ),
  );
const enter = (desk: Tab, room: string) =>
  desk.run((name) => {
    location.hash = name;
  }, room);

describe.each(ENGINES)('templates and plans in %s', (engine) => {
  let world: World;
  let desk: Tab;
  beforeAll(async () => {
    world = await openWorld(engine, { scenario: '03-enrolment-open' });
    desk = await world.desk();
  });
  afterAll(() => world?.close());

  it('a template is refused without its link, kept all the same, mended after a restart, and written with', async () => {
    await enter(desk, 'templates');
    await put(desk, '[data-own="signature"]', 'Contoso Cloud Ltd\nLondon');
    await desk.click('[data-act="save-signature"]');
    await desk.find('[data-signature-said="templates.signature.saved"]');
    await desk.click('[data-act="new-template"]');
    await desk.find('[data-editor] [data-preview]');
    await put(desk, '[data-own="body"]', 'Servus {{recipientCompany}}!');
    expect((await desk.find('[data-finding="linkMissing"]')).text).toContain('1');
    await desk.click('[data-act="save-template"]');
    await desk.find('[data-saving="saved"]');
    await desk.reload();
    await desk.find('[data-template][data-usable="false"]');
    await desk.click('[data-act="edit"]');
    await put(desk, '[data-own="body"]', 'Servus {{recipientCompany}}!\n\n{{link}}');
    await desk.click('[data-act="save-template"]');
    await desk.find('[data-saving="saved"]');
    await desk.click('[data-act="close-template"]');
    await desk.click('[data-usable="true"] [data-act="use"]');
    await put(desk, '[data-field="recipientCompany"]', 'Adatum');
    const text = await waitFor('the mail by the template', async () => {
      const { text: found } = await desk.find('[data-preview="mail"]');
      return found.includes('Servus Adatum!') ? found : null;
    });
    expect(text).toContain('Contoso Cloud Ltd');
  });

  it('a plan opens the mail that goes with it, filled in', async () => {
    await enter(desk, 'planner');
    await put(desk, '[data-plan="recipientCompany"]', 'Müller & Söhne');
    await put(desk, '[data-preset]', 'tickets-only');
    await desk.find('[data-line="name"]');
    const { text } = await desk.find('[data-line="name"] b');
    expect(text).toMatch(/^Muller Sohne \d{4}-\d{2}$/);
    await desk.click('[data-act="write-mail"]');
    await desk.find(`[data-room="draft"] [data-role="${SUPPORT}"]`);
    const typed = await desk.run(() =>
      ['recipientCompany', 'relationshipName', 'days'].map(
        (name) => document.querySelector<HTMLInputElement>(`[data-field="${name}"]`)?.value,
      ),
    );
    expect(typed).toEqual(['Müller & Söhne', text, '730']);
  });
});
