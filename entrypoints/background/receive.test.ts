import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tenant } from '../../lib/journal/testing';
import type { MessageSender } from './api';
import { good, HOME_URL, ID, legalInfo, legalPage, legalReading, makeTestWorker } from './testing';

const A = { tenantId: tenant(1), name: 'Contoso' };
const PORTAL: MessageSender = { id: ID, url: HOME_URL, frameId: 0, tab: { id: 7, url: HOME_URL } };
const TYPES = ['portal.hello', 'portal.look', 'portal.page', 'view.get', 'person.tick', 'person.say', 'settings.set', 'journal.export'];

/** Anything, and things that are nearly messages. */
const junk = fc.oneof(
  fc.anything(),
  fc.record({ from: fc.oneof(fc.constantFrom('portal', 'panel', 'popup', 'desk'), fc.anything()), msg: fc.anything() }),
  fc.record({
    from: fc.constantFrom('portal', 'panel', 'popup', 'desk'),
    msg: fc.record({
      type: fc.constantFrom(...TYPES),
      visit: fc.anything(),
      outline: fc.anything(),
      page: fc.anything(),
      account: fc.anything(),
      settings: fc.integer(),
    }),
  }),
);

test('a message of any wrong form is answered with a refusal, logged, and changes nothing', async () => {
  const { worker, journal, view } = makeTestWorker();
  await fc.assert(
    fc.asyncProperty(junk, async (raw) => {
      const before = journal.revision();
      const reply = await worker.receive(raw, PORTAL);
      expect(reply).toMatchObject({ ok: false, error: { code: expect.stringMatching(/^(shape|refused)$/) } });
      expect(journal.revision()).toBe(before);
      const [line] = good(await view('desk', { type: 'log.get' }));
      expect(line).toMatchObject({ code: reply.ok ? '' : reply.error.code });
    }),
    { numRuns: 200 },
  );
});

test('a sound message from elsewhere is refused, logged, and changes nothing', async () => {
  const { worker, journal, view } = makeTestWorker();
  const senders: MessageSender[] = [
    { ...PORTAL, id: 'other' },
    { ...PORTAL, frameId: 2 },
    { ...PORTAL, url: 'https://evil.example/' },
    { id: ID, url: `chrome-extension://${ID}/popup.html` },
    {},
  ];
  for (const sender of senders) {
    expect(await worker.receive({ from: 'portal', msg: legalInfo(A, { 'agreement.mpa': 'accepted' }) }, sender)).toMatchObject({
      error: { code: 'refused' },
    });
  }
  expect(await worker.receive({ from: 'desk', msg: { type: 'journal.export' } }, PORTAL)).toMatchObject({ error: { code: 'refused' } });
  expect((await journal.accounts()).accounts).toEqual([]);
  expect(good(await view('desk', { type: 'log.get' }))).toHaveLength(senders.length + 1);
});

test('the log names what was wrong and nothing of what was in it', async () => {
  const { worker, view } = makeTestWorker();
  const secret = 'Contoso customer 4711';
  await worker.receive(
    { from: 'portal', msg: { type: 'portal.page', visit: 'v1', page: { ...legalPage(), params: { [secret]: 5 } } } },
    PORTAL,
  );
  await worker.receive({ from: 'portal', msg: { type: 'portal.look', visit: 'v1', outline: { [secret]: 1 } } }, PORTAL);
  const odd = legalInfo(A, {}, 'v1', ({ readings }) => readings.push({ fact: 'agreement.mpa', value: secret, clues: [] }));
  await worker.receive({ from: 'portal', msg: odd }, PORTAL);
  const lines = good(await view('desk', { type: 'log.get' }));
  expect(lines.map((line) => line.detail).sort()).toEqual(['account.legalInfo: 1', 'msg.outline', 'msg.page.params']);
  expect(JSON.stringify(lines)).not.toContain('4711');
});

test('a value that does not fit its fact is left out and counted; the others stay', async () => {
  const { portal, journal, view } = makeTestWorker();
  const message = legalInfo(A, { 'agreement.mpa': 'accepted' }, 'v1', ({ readings }) => {
    readings.push({ fact: 'customer.name', value: 'of nobody', clues: [] });
  });
  expect(await portal(message)).toMatchObject({ ok: true, value: { looked: { read: true, account: 'Contoso' } } });
  expect((await journal.read(`t:${tenant(1)}`))?.observations.map((o) => o.fact)).toEqual(['agreement.mpa']);
  expect(good(await view('desk', { type: 'log.get' }))).toMatchObject([{ code: 'misread', detail: 'account.legalInfo: 1' }]);
});

test('a reading is nothing that anybody may send', async () => {
  const { worker, journal } = makeTestWorker();
  const msg = { type: 'portal.reading', visit: 'v1', reading: legalReading(A, { 'agreement.mpa': 'accepted' }) };
  expect(await worker.receive({ from: 'portal', msg }, PORTAL)).toMatchObject({ error: { code: 'shape' } });
  expect((await journal.accounts()).accounts).toEqual([]);
});

test('a look that is no look is refused, logged, and changes nothing', async () => {
  const { portal, journal, view } = makeTestWorker();
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.string(), fc.json(), fc.constantFrom('null', '{}', '[]', '{"url":"https://partner.microsoft.com/"}')),
      async (outline) => {
        expect(await portal({ type: 'portal.look', visit: 'v1', outline })).toMatchObject({ ok: false, error: { code: 'shape' } });
        expect(journal.revision()).toBe(0);
        expect(good(await view('desk', { type: 'log.get' }))[0]).toMatchObject({
          code: 'shape',
          detail: 'portal portal.look: WrongForm outline',
        });
      },
    ),
    { numRuns: 100 },
  );
});

test('a look is read by the worker and answered with the launcher', async () => {
  const { portal } = makeTestWorker();
  const outline = JSON.stringify({
    url: HOME_URL,
    lang: 'en',
    title: 'Nothing we know',
    frame: ['html', 0, '@'],
    content: ['main', 0, 'Hello'],
  });
  expect(good(await portal({ type: 'portal.look', visit: 'v1', outline }))).toMatchObject({ account: null, ring: null });
});

test('messages of two tabs and a person at once are all kept, each under its own account', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom('A', 'B', 'tick'), { minLength: 2, maxLength: 12 }), async (turns) => {
      const { portal, view, journal, browser } = makeTestWorker();
      browser.tabs.set(8, { id: 8, url: HOME_URL });
      const pages = { A: { evidence: A, tab: 7 }, B: { evidence: { tenantId: tenant(2), name: 'Fabrikam' }, tab: 8 } };
      await portal(legalInfo(A, {}));
      const replies = await Promise.all(
        turns.map((turn, i) =>
          turn === 'tick'
            ? view('popup', { type: 'person.tick', account: `t:${tenant(1)}`, task: `task-${i}`, value: true })
            : portal(legalInfo(pages[turn].evidence, { 'legal.companyName': `${turn} ${i}` }, `visit-${i}`), pages[turn].tab),
        ),
      );
      expect(replies.every((reply) => reply.ok)).toBe(true);
      const kept = async (n: number) => (await journal.read(`t:${tenant(n)}`))?.observations.map((o) => String(o.value)) ?? [];
      const expected = (owner: string) => turns.map((turn, i) => [turn, i] as const).filter(([turn]) => turn === owner);
      expect((await kept(1)).sort()).toEqual([...expected('A').map(([, i]) => `A ${i}`), ...expected('tick').map(() => 'true')].sort());
      expect(await kept(2)).toEqual(expected('B').map(([, i]) => `B ${i}`));
    }),
    { numRuns: 25 },
  );
});
