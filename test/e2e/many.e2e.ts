/** A list of customers becomes files of mails on the desk: kept by the worker row by row, packed in the page, stopped and gone on with, also after the desk was loaded anew. */
import { unzipSync } from 'fflate';
import PostalMime from 'postal-mime';
import { afterEach, describe, expect, it } from 'vitest';
import { RESELLER } from '../../lib/rules/invitations/testing/link-examples';
import { ChromiumTab } from './harness/chromium-tab';
import { fillField } from './harness/desk-field';
import type { Tab } from './harness/doc';
import { catchFile, caughtFile, namesInZip } from './harness/files';
import type { Engine } from './harness/session';
import { waitFor } from './harness/wait';
import { ENGINES, openWorld, type World } from './harness/world';

let world: World | undefined;
afterEach(async () => {
  await world?.close();
  world = undefined;
});

/** Thousands in one of the browsers; the other shows that it does the same with fewer. Ten thousand take a busy machine more than a minute. */
const ROWS: Record<Engine, number> = { chromium: 4_000, firefox: 600 };
/** A list with columns that no mail has a field for, and cells that would be formulas. */
const listOf = (rows: number) =>
  [
    'No.,Company,E-mail,Language,Contact,Domain,City,Country,Seats,Notes',
    ...Array.from({ length: rows }, (_, n) => {
      const [company, mail] = n === 7 ? ['No address', 'nobody'] : [`Customer ${n + 1}`, `it@customer-${n + 1}.example`];
      return `${n + 1},${company},${mail},${n % 2 ? 'ja' : 'de'},Ada ${n + 1},customer-${n + 1}.example,Bath,GB,${n % 90},"=1+1, ""new"""`;
    }),
  ].join('\r\n');

/** Stops the writing from within the page as soon as it has come this far: by the time a key of a person arrives it may be over. */
const cancelAt = (desk: Tab, rows: number) =>
  desk.run((wanted) => {
    const observer = new MutationObserver(() => {
      const bar = document.querySelector<HTMLElement>('[data-many-progress]');
      if (!bar || Number(bar.dataset.manyProgress) < wanted) return;
      observer.disconnect();
      bar.querySelector<HTMLButtonElement>('[data-act="cancel-many"]')!.click();
    });
    observer.observe(document.body, { subtree: true, childList: true, attributes: true });
  }, rows);

/** What the page's scripts hold after cleaning up, in bytes; only Chromium tells. */
async function heldBy(desk: Tab): Promise<number> {
  if (!(desk instanceof ChromiumTab)) return 0;
  await desk.cdp.send('HeapProfiler.collectGarbage');
  return (await desk.cdp.send('Runtime.getHeapUsage')).usedSize;
}

/** How long a slow machine may take to write and book all rows, in ms. */
const LONG = 120_000;
/** Waits until so many rows are open. */
const open = (desk: Tab, rows: number) =>
  waitFor(`${rows} open rows`, () => desk.run((n) => document.querySelector(`[data-open="${n}"]`) !== null, rows), LONG);

const openRoom = async (desk: Tab) => {
  await desk.run(() => {
    location.hash = 'many';
  });
  await desk.find('[data-room="many"][data-ready="true"] [data-list-file]');
};

describe.each(ENGINES)('writing to many in %s', (engine) => {
  it('checks a list, saves its mails in files, also after it was stopped, and knows afterwards what is left', async () => {
    const rows = ROWS[engine];
    world = await openWorld(engine, { scenario: '03-enrolment-open' });
    const desk = await world.desk();
    await openRoom(desk);
    await fillField(desk, 'link', RESELLER);
    await fillField(desk, 'senderCompany', 'Contoso Cloud');
    await fillField(desk, 'senderName', 'Kim Lindqvist');
    await desk.run((csv) => {
      const input = document.querySelector<HTMLInputElement>('[data-act="table-file"]')!;
      const files = new DataTransfer();
      files.items.add(new File([csv], 'customers.csv'));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }, listOf(rows));
    await desk.find('[data-columns]');
    await desk.click('[data-act="take-list"]');
    await desk.find(`[data-rows="${rows}"][data-open="${rows}"]`);
    await desk.click('[data-act="check-list"]');
    await desk.find(`[data-verdict="0 ${rows - 1} 1"]`);

    // Stopped on the way: what was written until then can be taken, and is not written again.
    await cancelAt(desk, rows / 20);
    await desk.click('[data-act="save-all"]');
    await desk.find('[data-write="stopped"]');
    await catchFile(desk);
    await desk.click('[data-act="save-part"]');
    const some = Object.entries(unzipSync(await caughtFile(desk)));
    expect(some.length).toBeGreaterThanOrEqual(rows / 20 - 1);
    await open(desk, rows - some.length);
    await desk.find('[data-write="saved"]');
    const held = await heldBy(desk);
    await catchFile(desk);
    await desk.click('[data-act="save-all"]');
    const rest = namesInZip(await caughtFile(desk, 2_000_000, LONG));
    await open(desk, 1);
    // Mails that were written do not stay in memory.
    expect((await heldBy(desk)) - held).toBeLessThan(4_000_000);
    expect(some.length + rest.length).toBe(rows - 1);
    expect(new Set([...some.map(([name]) => name), ...rest]).size).toBe(rows - 1);

    const [name, bytes] = some[1]!;
    expect(name).toBe(`mails/${'2'.padStart(String(rows).length, '0')} Customer 2.eml`);
    const mail = await PostalMime.parse(bytes);
    expect(mail.to?.[0]?.address).toBe('it@customer-2.example');
    expect(mail.text?.split(/\r?\n/)).toContain(RESELLER);
    expect(mail.text).toContain('リセラー');
    await desk.reload();
    await openRoom(desk);
    await desk.find(`[data-rows="${rows}"][data-open="1"]`);
  });
});
