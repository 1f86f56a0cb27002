// @vitest-environment happy-dom
import axe from 'axe-core';
import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { csvRecords } from '../../../lib/rules/distributors/csv';
import { logLines } from '../../../lib/rules/invitations/log/line';
import { event, logEntry, tenantOf } from '../../../lib/rules/invitations/log/testing/entries';
import type { LogEntry } from '../../../lib/rules/invitations/log/types';
import { GDAP, RESELLER } from '../../../lib/rules/invitations/testing/link-examples';
import { folded, NOW, portal, seen } from '../../../lib/rules/testing/facts';
import { translator } from '../../../lib/ui/i18n';
import deDraft from '../../../lib/ui/locales/de/rooms/draft.json';
import deRoom from '../../../lib/ui/locales/de/rooms/invitations.json';
import draft from '../../../lib/ui/locales/en/rooms/draft.json';
import room from '../../../lib/ui/locales/en/rooms/invitations.json';
import rules from '../../../lib/ui/locales/en/rules.json';
import { ReaderContext } from '../../reader';
import { TaskWordsContext } from '../../task-words';
import { fakeClient } from '../../testing';
import { screen } from '../../testing-screen';
import { WORDS as ui } from '../../testing-words';
import { Invitations } from './Invitations';

const { root, act, find, text, click, type } = screen();
const WORDS = { en: { ...ui, ...rules, ...draft, ...room }, de: { ...ui, ...rules, ...deDraft, ...deRoom } };
const FACTS = folded([
  seen(`customer.listed@customer:${tenantOf(1)}`, true, 1, portal('customers.list')),
  seen(`customer.name@customer:${tenantOf(1)}`, 'Adatum Ltd', 1, portal('customers.list')),
]);
const LOG = [
  logEntry({ id: 1, to: { name: 'Adatum' }, answerBy: '2026-11-25' }),
  logEntry({ id: 2, to: { name: '=HYPERLINK("x")<img src=y>', domain: 'fabrikam.example' } }, [event('sent', 8)]),
  logEntry(
    { id: 3, kind: 'customer-gdap', link: GDAP, relationship: { name: 'W_2026', days: 730, autoExtend: false }, to: { name: 'Wingtip' } },
    [event('accepted', 1)],
  ),
];

async function show(
  log: readonly LogEntry[] | (() => readonly LogEntry[]) = LOG,
  { account = 'a' as string | null, sample = false, lang = 'en' as 'en' | 'de' } = {},
) {
  const saveFile = vi.fn<(name: string, content: string) => void>();
  const fake = fakeClient(undefined, {
    'invitations.get': () => ({
      ok: true,
      value: { lines: logLines(typeof log === 'function' ? log() : log, FACTS, NOW, 'UTC'), broken: 0 },
    }),
    'invitations.say': () => ({ ok: true, value: { event: 3 } }),
    'invitations.undo': () => ({ ok: true, value: { ok: true } }),
    'invitations.forget': () => ({ ok: true, value: { entries: 2, others: 5 } }),
    'draft.keep': () => ({ ok: true, value: { savedAt: 1, rev: 1 } }),
  });
  const there = { stateOf: () => 'there' as const, need: () => {}, retry: () => {} };
  await act(() =>
    render(
      <ReaderContext.Provider value={{ t: translator(lang, WORDS[lang]), lang, now: NOW }}>
        <TaskWordsContext.Provider value={there}>
          <main>
            <Invitations
              client={fake.client}
              companion={{ state: { account, sample, accounts: [{ id: 'a', name: 'Contoso' }] } } as never}
              saveFile={saveFile}
            />
          </main>
        </TaskWordsContext.Provider>
      </ReaderContext.Provider>,
      root,
    ),
  );
  const said = <T extends string>(wanted: T) => fake.asked.filter((msg) => msg.type === wanted);
  return { ...fake, saveFile, said };
}
const entry = (id: number) => `[data-entry="${id}"]`;

describe('the room of the log', () => {
  it('shows to whom, where it stands, how old it is, what lies ahead and what comes next', async () => {
    await show();
    expect(
      [...root.querySelectorAll<HTMLElement>('[data-entry]')].map(({ dataset }) => [dataset.entry, dataset.state, dataset.open]),
    ).toEqual([
      ['3', 'accepted', 'false'],
      ['2', 'sent', 'true'],
      ['1', 'copied', 'true'],
    ]);
    expect(text(entry(1))).toContain('drafted 10 days ago');
    expect(find(`${entry(1)} [data-due]`).dataset).toMatchObject({ due: 'answer', on: '2026-11-25' });
    expect(find(`${entry(2)} [data-move]`).dataset.move).toBe('remind');
    expect(find(`${entry(3)} [data-move]`).dataset.move).toBe('groups');
    expect(text(entry(3))).toContain('The relationship ends on Nov 18, 2028.');
    // What somebody is called is text, whatever it looks like.
    expect(root.querySelector('img')).toBeNull();
  });

  it('leaves to the person who is only suggested, with the evidence', async () => {
    const { said } = await show();
    expect(find(`${entry(1)} [data-perhaps]`).dataset.perhaps).toBe('name');
    expect(text(`${entry(1)} [data-evidence]`)).toContain('Known by the name alone. Customer list');
    await click(`${entry(1)} [data-act="confirm"]`);
    await click(`${entry(1)} [data-act="not-this"]`);
    expect(said('invitations.say')).toMatchObject([
      { id: 1, word: 'accepted', subject: tenantOf(1), account: 'a' },
      { id: 1, word: 'notThis', subject: tenantOf(1) },
    ]);
  });

  it('takes the person’s word, and takes it back', async () => {
    const { said } = await show();
    await click(`${entry(1)} [data-say="sent"]`);
    expect(find('[data-done]').dataset.done).toBe('invitations.said.sent');
    await click('[data-act="undo"]');
    expect(said('invitations.undo')).toMatchObject([{ id: 1, event: 3, account: 'a' }]);
    expect(find('[data-done]').textContent).toContain('Taken back');
    expect(root.querySelector(`${entry(1)} [data-say="lapsed"]`)).toBeNull();
  });

  it('keeps the focus where something is said once the pressed button is gone', async () => {
    let entries = [LOG[0]!];
    await show(() => entries);
    const button = find(`${entry(1)} [data-say="sent"]`);
    button.focus();
    entries = [logEntry({ id: 1, to: { name: 'Adatum' } }, [event('sent', 0)])];
    await click(`${entry(1)} [data-say="sent"]`);
    expect(button.isConnected).toBe(false);
    expect(document.activeElement).toBe(find('[data-done]'));
  });

  it('drafts what follows in one click: the reminder with the same link, in the same language', async () => {
    const { said } = await show();
    await click(`${entry(2)} [data-follow="reminder"]`);
    expect(said('draft.keep')).toMatchObject([
      {
        account: 'a',
        draft: {
          mail: 'reminder',
          about: 'customer-reseller',
          lang: 'en',
          link: RESELLER,
          fields: { recipientCompany: '=HYPERLINK("x")<img src=y>', sentOn: '2026-11-12' },
        },
      },
    ]);
    expect(location.hash).toMatch(/^#draft\/kept\/[\w-]{36}$/);
    expect(root.querySelector(`${entry(3)} [data-follow="thanks"]`)).not.toBeNull();
    // Of what was not sent nobody is reminded: it is written once more, with its link as long as it is open.
    expect(root.querySelector(`${entry(1)} [data-follow="reminder"]`)).toBeNull();
    await click(`${entry(1)} [data-follow="again"]`);
    expect(said('draft.keep')[1]).toMatchObject({ draft: { mail: 'customer-reseller', link: RESELLER } });
  });

  it('is searched and filtered', async () => {
    await show();
    await type('[data-search]', 'fabrikam.EXAMPLE');
    expect(find('[data-found]').dataset.found).toBe('1');
    await type('[data-search]', '');
    await act(() => {
      const select = find('[data-group]') as HTMLSelectElement;
      select.value = 'accepted';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect([...root.querySelectorAll<HTMLElement>('[data-entry]')].map(({ dataset }) => dataset.entry)).toEqual(['3']);
  });

  it('unfolds the link, the history, and forgetting, which asks once more', async () => {
    const { said } = await show();
    const unfold = (id: number) =>
      act(() => {
        const details = find(`${entry(id)} details`) as HTMLDetailsElement;
        details.open = true;
        details.dispatchEvent(new Event('toggle'));
      });
    await unfold(2);
    expect(text(`${entry(2)} [data-part="link"]`)).toBe(RESELLER);
    expect([...root.querySelectorAll<HTMLElement>(`${entry(2)} [data-event]`)].map(({ dataset }) => dataset.event)).toEqual([
      'drafted',
      'copied',
      'sent',
    ]);
    expect(root.querySelectorAll(`${entry(2)} [data-event="drafted"] button`)).toHaveLength(0);
    await click(`${entry(2)} [data-act="forget"]`);
    expect(said('invitations.forget')).toEqual([]);
    expect((document.activeElement as HTMLElement).dataset.act).toBe('forget-no');
    await click(`${entry(2)} [data-act="forget-no"]`);
    expect((document.activeElement as HTMLElement).dataset.act).toBe('forget');
    await click(`${entry(2)} [data-act="forget"]`);
    await click(`${entry(2)} [data-act="forget-yes"]`);
    expect(said('invitations.forget')).toMatchObject([{ id: 2, account: 'a' }]);
    expect(text('[data-done]')).toContain('2 entries of the log, 5 other records');
  });

  it('draws how far each kind came, and says the same in a table', async () => {
    await show();
    const row = (kind: string) => [...root.querySelectorAll(`[data-funnel-row="${kind}"] [data-step]`)].map((cell) => cell.textContent);
    expect(row('customer-reseller')).toEqual(['2', '1', '0', '0']);
    expect(row('customer-gdap')).toEqual(['1', '1', '1', '0']);
    expect(find('[data-funnel="customer-reseller"]').getAttribute('aria-hidden')).toBe('true');
  });

  it('exports a table that no spreadsheet runs, with the link byte for byte', async () => {
    const { saveFile } = await show();
    await click('[data-act="csv"]');
    const [name, content] = saveFile.mock.calls[0]!;
    expect(name).toBe('invitations.csv');
    const rows = [...csvRecords(content)].map(({ cells }) => cells);
    expect(rows[0]).toContain('Recipient');
    expect(rows[2]![0]).toBe(`'=HYPERLINK("x")<img src=y>`);
    expect(rows[3]).toContain(RESELLER);
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  });

  it('exports the days with ids that stay the same, and without reminders once they are over', async () => {
    const ids = async (entries: readonly LogEntry[], account = 'a') => {
      const { saveFile } = await show(entries, { account });
      await click('[data-act="ics"]');
      const content = saveFile.mock.calls[0]![1];
      return { content, uids: [...content.matchAll(/^UID:(.*)$/gm)].map(([, uid]) => uid?.trim()) };
    };
    const before = await ids(LOG.slice(0, 1));
    const after = await ids([{ ...LOG[0]!, answerBy: '2026-12-24' }]);
    const closed = await ids([logEntry({ id: 1, to: { name: 'Adatum' }, answerBy: '2026-11-25' }, [event('withdrawn', 0)])]);
    expect(before.uids).toHaveLength(1);
    expect(after.uids).toEqual(before.uids);
    expect(closed.uids).toEqual(before.uids);
    expect(before.content).toContain('BEGIN:VALARM');
    expect(closed.content).not.toContain('BEGIN:VALARM');
    expect(closed.content).toContain('no longer open');
    // The account may be joined with another: the entry keeps the name under which it was drafted.
    expect((await ids(LOG.slice(0, 1), 'joined')).uids).toEqual(before.uids);
  });

  it('says where nothing is noted, and asks nothing in the tour', async () => {
    await show([]);
    expect(find('[data-empty] a').getAttribute('href')).toBe('#draft');
    const { asked } = await show(LOG, { sample: true });
    expect(text('[data-empty]')).toBe(room['invitations.tour']);
    expect(asked.filter(({ type: of }) => of.startsWith('invitations'))).toEqual([]);
  });

  it('has words of its own in another language', async () => {
    await show(LOG, { lang: 'de' });
    expect(text(entry(2))).toContain('Als Nächstes: erinnern.');
    expect(root.textContent).not.toMatch(/invitations\.\w/);
  });

  it('axe finds nothing to object to, folded and unfolded', async () => {
    await show();
    await act(() => {
      for (const details of root.querySelectorAll('details')) {
        details.open = true;
        details.dispatchEvent(new Event('toggle'));
      }
    });
    await click(`${entry(1)} [data-act="forget"]`);
    const { violations } = await axe.run(root, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});
