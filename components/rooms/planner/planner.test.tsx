// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it, test, vi } from 'vitest';
import type { WorkingDraft } from '../../../lib/messages/protocol';
import { logEntry } from '../../../lib/rules/invitations/log/testing/entries';
import { ENTRA_ROLES, GLOBAL_ADMINISTRATOR, ROLE_PRESETS, ROLE_TASKS, SERVICE_SUPPORT } from '../../../lib/rules/invitations/planner/roles';
import { NOW } from '../../made-up';
import { plannerStage } from './testing/stage';

const { root, act, find, text, click, type, show, set, value, findings, preset, chosen, tick } = plannerStage();

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the planner', () => {
  it('suggests a name from customer, purpose and month, in accepted signs and none that is used; a typed one stays', async () => {
    await show();
    await set('recipientCompany', 'Müller & Söhne AG');
    expect(value('domain')).toBe('mueller.example');
    await set('purpose', 'tier 1');
    expect(value('relationshipName')).toBe(`Muller Sohne AG tier 1 ${new Date(NOW).toISOString().slice(0, 7)}`);
    await set('relationshipName', 'Taken');
    expect(findings()).toContain('nameUsed');
    await click('[data-act="use-suggested"]');
    expect(findings()).not.toContain('nameUsed');
  });

  it.each(ROLE_PRESETS)('starts from the set $id', async ({ id, roles }) => {
    await show();
    await preset(id);
    expect(chosen().toSorted()).toEqual([...roles].toSorted());
  });

  it('leaves out what a set does not need', async () => {
    await show();
    await preset('cipp-default');
    await click('[data-act="leave-optional"]');
    expect(chosen()).toHaveLength(12);
  });

  it('keeps sets of one’s own, offers them, deletes them and takes that back', async () => {
    await show();
    await tick(`[data-role="${SERVICE_SUPPORT}"] input`);
    await tick(`[data-role="${ENTRA_ROLES[0]!.id}"] input`);
    await type('[data-set-name]', 'Ours');
    await act(() => find('.plan-keep').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
    const options = () => [...root.querySelectorAll('[data-preset] option')].map((one) => one.textContent);
    expect(options()).toContain('Yours: Ours (2 roles)');
    expect((find('[data-preset]') as HTMLSelectElement).value).toMatch(/^own:/);
    await click('[data-act="delete-set"]');
    expect(options()).not.toContain('Yours: Ours (2 roles)');
    await click('[data-act="undo-set"]');
    expect(options()).toContain('Yours: Ours (2 roles)');
  });

  it('shows all roles with what each is for, found by name or purpose', async () => {
    await show();
    expect(root.querySelectorAll('.plan-roles li')).toHaveLength(105);
    await type('[data-role-search]', 'mail flow');
    expect([...root.querySelectorAll('.plan-roles b')].map((one) => one.textContent)).toEqual(['Exchange Administrator']);
    expect(find('.plan-roles a').getAttribute('href')).toContain('#exchange-administrator');
    expect(find('.plan-roles a').getAttribute('rel')).toBe('noopener noreferrer');
  });

  it('names the least roles for the work, and what is more than needed', async () => {
    await show();
    await preset('microsoft-simple');
    await tick('[data-task="support-ticket"]');
    await tick('[data-task="create-user"]');
    expect(find('[data-least]').dataset.least).toBe('2');
    expect(text('[data-least]')).toContain('4 chosen roles are not needed');
    await click('[data-act="only-least"]');
    expect(chosen().toSorted()).toEqual([SERVICE_SUPPORT, 'fe930be7-5e62-47db-91af-98c3a49a38b1'].toSorted());
  });

  it('refuses what the portal would: no role, too long, Global Administrator with auto extend', async () => {
    await show();
    expect(findings()).toContain('rolesNone');
    expect(root.querySelector('[data-ready]')).toBeNull();
    await preset('tickets-only');
    await set('days', '731');
    expect(findings()).toEqual(['daysTooLong']);
    await set('days', '0');
    expect(findings()).toEqual(['daysTooShort']);
    await set('days', '');
    expect(findings()).toEqual(['daysMissing']);
    await set('days', '365');
    await tick('[data-plan="autoExtend"]');
    expect(findings()).toEqual([]);
    await tick(`[data-role="${GLOBAL_ADMINISTRATOR}"] input`);
    expect(findings()).toEqual(['globalAdminAutoExtend']);
    await tick('[data-plan="autoExtend"]');
    expect(findings()).toEqual([]);
    expect((find('[data-plan="autoExtend"]') as HTMLInputElement).disabled).toBe(true);
  });

  it('lists what to type in the order of the form, each line copied as it is, and the days that follow', async () => {
    await show();
    await set('recipientCompany', 'Adatum');
    await preset('microsoft-simple');
    await set('days', '90');
    const lines = [...root.querySelectorAll<HTMLElement>('[data-line]')].map(({ dataset }) => dataset.line);
    expect([lines[0], lines[1], lines.at(-1)]).toEqual(['name', 'days', 'autoExtend']);
    expect(lines).toHaveLength(9);
    const names = [...root.querySelectorAll('[data-line] b')].slice(2, -1).map((one) => one.textContent);
    expect(names).toEqual(names.toSorted());
    const written: string[] = [];
    vi.stubGlobal('navigator', { clipboard: { writeText: async (one: string) => void written.push(one) } });
    await click('[data-copy="name"]');
    await click('[data-copy="all"]');
    expect(written[0]).toBe(value('relationshipName'));
    expect(written[1]!.split('\n')).toHaveLength(9);
    expect(find('[data-copied]').dataset.copied).toBe('all');
    expect(text('[data-dates]')).toMatch(/until .* ends on /);
  });

  it('says when nothing could be copied', async () => {
    await show();
    await preset('tickets-only');
    vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('no')) } });
    document.execCommand = vi.fn(() => false);
    await click('[data-copy="name"]');
    expect(text('.plan-ready [role="status"]')).toContain('did not allow');
  });

  it('tells of the US Government cloud, and takes it along', async () => {
    const { kept } = await show();
    await tick('[data-plan="government"]');
    expect(text('[data-government]')).toContain('portal.office365.us');
    await preset('tickets-only');
    await click('[data-act="write-mail"]');
    expect(kept[0]!.draft.fields.government).toBe(true);
  });

  it('doubts a second request to a customer who has not answered the first', async () => {
    await show({ log: [logEntry({ id: 4, kind: 'customer-gdap', to: { name: 'Adatum' } })] });
    expect(root.querySelector('[data-earlier]')).toBeNull();
    await set('recipientCompany', 'Adatum Ltd');
    expect(find('[data-earlier]').dataset).toMatchObject({ earlier: '4', same: 'true' });
    await preset('tickets-only');
    expect((find('[data-act="write-mail"]') as HTMLButtonElement).disabled).toBe(false);
  });

  it('opens the mail that goes with it, with everything in it', async () => {
    const { kept } = await show();
    await set('recipientCompany', 'Müller & Söhne AG');
    await preset('tickets-only');
    await click('[data-act="write-mail"]');
    const { id, draft } = kept[0]!;
    expect(location.hash).toBe(`#draft/kept/${id}`);
    expect(draft).toMatchObject({
      mail: 'customer-gdap',
      fields: { recipientCompany: 'Müller & Söhne AG', domain: 'mueller.example', days: 730, roles: [SERVICE_SUPPORT], autoExtend: false },
    } satisfies Partial<WorkingDraft>);
    expect(draft.fields.relationshipName).toBe(value('relationshipName'));
  });

  it('is kept as it is typed, and taken up again', async () => {
    const { kept, draw } = await show();
    await set('recipientCompany', 'Adatum');
    await preset('tickets-only');
    await vi.waitFor(() => expect(kept).toHaveLength(1), { timeout: 5_000 });
    await leave();
    await draw(`kept/${kept[0]!.id}`);
    await vi.waitFor(() => expect(value('recipientCompany')).toBe('Adatum'));
    expect(chosen()).toEqual([SERVICE_SUPPORT]);
  });

  it('shows nothing of one account under another', async () => {
    const { draw } = await show();
    await set('recipientCompany', 'Adatum');
    await draw(undefined, 'fabrikam');
    await vi.waitFor(() => expect(value('recipientCompany')).toBe(''));
  });

  it('keeps nothing in the tour', async () => {
    const { asked } = await show({ sample: true });
    await preset('tickets-only');
    expect((find('[data-act="write-mail"]') as HTMLButtonElement).disabled).toBe(true);
    await leave();
    expect(asked.some(({ type: sort }) => sort === 'draft.keep' || sort === 'templates.put')).toBe(false);
  });
});

/** Leaves the room. */
const leave = () => act(() => render(null, root));

test.each(['en', 'de', 'zh-CN', 'hi'] as const)('everything has its words in %s', async (lang) => {
  await show({ lang });
  const unsaid = () => /\b(?:planner|draft|desk)\.[a-zA-Z-]+\b|\{\w+\}/.exec(text())?.[0];
  expect(unsaid()).toBeUndefined();
  await preset('cipp-default');
  await tick('[data-plan="government"]');
  await tick(`[data-role="${GLOBAL_ADMINISTRATOR}"] input`);
  for (const { id } of ROLE_TASKS) await tick(`[data-task="${id}"]`);
  expect(unsaid()).toBeUndefined();
});

it('gives every control a name', async () => {
  await show();
  for (const control of root.querySelectorAll<HTMLElement>('input, select, textarea'))
    expect(control.closest('label') ?? root.querySelector(`label[for="${control.id}"]`), control.outerHTML).not.toBeNull();
});
