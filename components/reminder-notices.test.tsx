// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import type { ReminderLine } from '../lib/messages/protocol';
import { translator } from '../lib/ui/i18n';
import rules from '../lib/ui/locales/en/rules.json';
import { madeUpState, NOW } from './made-up';
import { ReminderNotices } from './ReminderNotices';
import { ReaderContext } from './reader';
import { fakeClient } from './testing';
import { screen } from './testing-screen';
import { WORDS } from './testing-words';

const { root, act, find, text, click } = screen();
const reader = { t: translator('en', { ...WORDS, ...rules }), lang: 'en' as const, now: NOW };
const GIVEN: ReminderLine = { occurrence: 'revenue:2027-03-01', task: 'keep.revenue', dueOn: '2027-03-01' };

function notices() {
  const { client, asked } = fakeClient();
  const draw = (account: string, reminders: ReminderLine[] = []) =>
    act(() =>
      render(
        <ReaderContext.Provider value={reader}>
          <ReminderNotices state={madeUpState({ sample: false, account, ...(reminders.length > 0 && { reminders }) })} client={client} />
        </ReaderContext.Provider>,
        root,
      ),
    );
  const answers = () => asked.flatMap((msg) => (msg.type === 'reminders.answer' ? [msg.answer] : []));
  return { draw, answers };
}

describe('a reminder that was dismissed', () => {
  it('can be taken back where it stood, with the focus where it was', async () => {
    const { draw, answers } = notices();
    await draw('contoso', [GIVEN]);
    find('[data-act="reminder-seen"]').focus();
    await click('[data-act="reminder-seen"]');
    await draw('contoso');
    expect(text('[data-answered]')).toContain('Dismissed: Due Mar 1, 2027: Reach the yearly revenue of USD 1,000');
    expect(document.activeElement?.getAttribute('data-act')).toBe('reminder-again');
    await click('[data-act="reminder-again"]');
    await draw('contoso', [GIVEN]);
    expect(root.querySelectorAll('[data-reminder]')).toHaveLength(1);
    expect(root.querySelector('[data-answered]')).toBeNull();
    expect(answers()).toEqual(['seen', 'again']);
  });

  it('is not offered in another account', async () => {
    const { draw } = notices();
    await draw('contoso', [GIVEN]);
    await click('[data-act="reminder-seen"]');
    await draw('fabrikam');
    expect(root.querySelector('[data-notice="reminders"]')).toBeNull();
    await draw('contoso');
    expect(root.querySelectorAll('[data-answered]')).toHaveLength(1);
  });
});
