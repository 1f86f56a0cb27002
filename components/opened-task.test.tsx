// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { Popup } from './Popup';
import { fakeClient, options } from './testing';
import { screen } from './testing-screen';
import { WORDS as words } from './testing-words';

const { root, act, find, text, click, type } = screen();
type Fake = ReturnType<typeof fakeClient>;
async function popup(fake: Fake, more: Partial<Parameters<typeof Popup>[0]> = {}) {
  const given = options(fake.client, words);
  await act(async () => {
    render(<Popup {...given} access="granted" requestAccess={async () => true} {...more} />, root);
  });
  return given;
}

describe('an opened task', () => {
  it('tells why, on what grounds, who, how, where, how long, what when stuck, and its sources', async () => {
    await popup(fakeClient());
    await click('[data-task="verify.business"] .task-open');
    const task = '[data-task="verify.business"]';
    expect(find(`${task} .task-open`).getAttribute('aria-expanded')).toBe('true');
    const evidence = text(`${task} [data-part="evidence"]`);
    expect(evidence).toContain('Legal info · Reseller tab');
    expect(evidence).toContain('“Verification status”');
    expect(evidence).toMatch(/seen today at/);
    for (const part of ['why', 'who', 'how', 'where', 'duration', 'stuck'])
      expect(root.querySelector(`${task} [data-part="${part}"]`), part).not.toBeNull();
    expect(text(`${task} [data-part="duration"]`)).toContain('Public holidays are not known');
    expect(find(`${task} [data-part="how"] b`).textContent).not.toContain('<');
    await act(async () => {
      await import('./task-sources.json');
    });
    expect(find(`${task} [data-part="sources"] a`).getAttribute('href')).toMatch(/^https:\/\//);
    expect(text(`${task} [data-part="sources"]`)).toContain('As of Nov 20, 2026');
  });

  it('shows a conclusion as one, with what it rests on', async () => {
    await popup(fakeClient());
    expect(text('[data-task="verify.employment"]')).toContain('Concluded');
    await click('[data-task="verify.employment"] .task-open');
    expect(text('[data-task="verify.employment"] [data-inferred]')).toContain('Legal info · Reseller tab');
  });

  it('shows both sides of a contradiction and lets the person overrule the portal', async () => {
    const fake = fakeClient();
    await popup(fake);
    await click('[data-task="verify.authorized"] .task-open');
    const notice = '[data-task="verify.authorized"] [data-contradiction]';
    expect(text(notice)).toContain('You marked this as done.');
    expect(text(notice)).toContain('Legal info says');
    await click(`${notice} [data-act="overrule"]`);
    expect(fake.asked).toContainEqual({
      type: 'person.say',
      account: 'contoso',
      via: 'overrule',
      said: { fact: 'task.tick', subject: { kind: 'task', id: 'verify.authorized' }, value: true },
    });
  });

  it('says how old evidence is, and that one should look again', async () => {
    await popup(fakeClient());
    await click('[data-task="users.admin-agent"] .task-open');
    expect(text('[data-task="users.admin-agent"] [data-part="evidence"]')).toContain('last seen 12 days ago');
    expect(text('[data-task="users.admin-agent"] [data-part="evidence"]')).toContain('This is 12 days old.');
  });

  it('takes the day a wait began from the person', async () => {
    const fake = fakeClient();
    await popup(fake);
    await click('[data-task="verify.business"] .task-open');
    const input = find('[data-task="verify.business"] input[type="date"]') as HTMLInputElement;
    expect([input.min, input.max]).toEqual(['2014-01-01', '2026-11-18']);
    const submit = () => act(() => input.form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
    for (const wrong of ['1601-01-01', '2026-11-19', '2030-01-01', '']) {
      await type('[data-task="verify.business"] input[type="date"]', wrong);
      await submit();
      expect(text('[data-task="verify.business"] .start-day [role="alert"]')).toBe('Choose a day from Jan 1, 2014 to Nov 18, 2026.');
      expect(input.getAttribute('aria-invalid')).toBe('true');
    }
    expect(fake.asked.filter((msg) => msg.type === 'person.say')).toEqual([]);
    await type('[data-task="verify.business"] input[type="date"]', '2026-11-16');
    await submit();
    expect(root.querySelector('.start-day [role="alert"]')).toBeNull();
    expect(fake.asked).toContainEqual({
      type: 'person.say',
      account: 'contoso',
      via: 'form',
      said: { fact: 'verification.startedOn', value: '2026-11-16' },
    });
  });

  it('shows what is retired as no longer needed, without a mark to set', async () => {
    await popup(fakeClient());
    expect(text('[data-task="enroll.pmc-signin"]')).toContain('No longer needed');
    expect(root.querySelector('[data-task="enroll.pmc-signin"] [data-act]')).toBeNull();
  });
});
