/** A list of customers becomes a file of mails on the desk: kept by the worker row by row, packed in the page, and gone on with after the desk was loaded anew. */
import { unzipSync } from 'fflate';
import PostalMime from 'postal-mime';
import { afterEach, describe, expect, it } from 'vitest';
import { RESELLER } from '../../lib/rules/invitations/testing/link-examples';
import { fillField } from './harness/desk-field';
import type { Tab } from './harness/doc';
import { waitFor } from './harness/wait';
import { ENGINES, openWorld, type World } from './harness/world';

let world: World | undefined;
afterEach(async () => {
  await world?.close();
  world = undefined;
});

const ROWS = 1_200;
const LIST = [
  'Company,E-mail,Language',
  ...Array.from({ length: ROWS }, (_, n) =>
    n === 7 ? 'No address,nobody,en' : `Customer ${n + 1},it@customer-${n + 1}.example,${n % 2 ? 'ja' : 'de'}`,
  ),
].join('\r\n');

/** Keeps what is handed to the browser's download, which no test can open. */
const catchFile = (desk: Tab) =>
  desk.run(() => {
    const give = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (content) => {
      void (content as Blob).arrayBuffer().then((bytes) => {
        let text = '';
        for (const byte of new Uint8Array(bytes)) text += String.fromCharCode(byte);
        document.documentElement.dataset.file = btoa(text);
      });
      return give(content);
    };
  });

const openRoom = async (desk: Tab) => {
  await desk.run(() => {
    location.hash = 'many';
  });
  await desk.find('[data-room="many"][data-ready="true"] [data-list-file]');
};

describe.each(ENGINES)('writing to many in %s', (engine) => {
  it('checks a list, saves all its mails in one file, and knows afterwards what is left', async () => {
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
    }, LIST);
    await desk.find('[data-columns]');
    await desk.click('[data-act="take-list"]');
    await desk.find(`[data-rows="${ROWS}"][data-open="${ROWS}"]`);
    await desk.click('[data-act="check-list"]');
    await desk.find(`[data-verdict="0 ${ROWS - 1} 1"]`);
    await catchFile(desk);
    await desk.click('[data-act="save-all"]');
    await desk.find('[data-write="saved"]');
    const file = await waitFor('the file', () => desk.run(() => document.documentElement.dataset.file ?? null));
    const files = Object.entries(unzipSync(Buffer.from(file, 'base64')));
    expect(files).toHaveLength(ROWS - 1);
    const [name, bytes] = files[1]!;
    expect(name).toBe('mails/0002 Customer 2.eml');
    const mail = await PostalMime.parse(bytes);
    expect(mail.to?.[0]?.address).toBe('it@customer-2.example');
    expect(mail.text?.split(/\r?\n/)).toContain(RESELLER);
    expect(mail.text).toContain('リセラー');
    await desk.find('[data-open="1"]');
    await desk.reload();
    await openRoom(desk);
    await desk.find(`[data-rows="${ROWS}"][data-open="1"]`);
  });
});
