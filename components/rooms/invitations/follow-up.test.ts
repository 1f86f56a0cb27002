import { describe, expect, it } from 'vitest';
import { invitationNote } from '../../../lib/messages/invitation-shapes';
import { noted } from '../../../lib/rules/invitations/log/note';
import { logEntry } from '../../../lib/rules/invitations/log/testing/entries';
import type { LogNote } from '../../../lib/rules/invitations/log/types';
import { linkOf } from '../../../lib/rules/invitations/templates/testing/examples';
import { GDAP } from '../../../lib/rules/invitations/testing/link-examples';
import { NOTHING_KNOWN } from '../draft/known';
import { noteOf } from '../draft/note-of';
import { prepare } from '../draft/prepare';
import { followUpDraft } from './follow-up';

const NOW = Date.UTC(2026, 10, 20, 12);
const ENTRY = { kind: 'partner-user-added', link: linkOf({ mail: 'partner-user-added' })! };
const SIGNED = { senderName: 'Ada', senderCompany: 'Contoso', senderEmail: 'ada@contoso.example' };

describe('what follows a mail to a colleague', () => {
  it.each(['reminder', 'thanks', 'again'] as const)('is complete and finds its entry again: %s', (what) => {
    const to = { name: 'kim@contoso.example' };
    const made = followUpDraft({ entry: logEntry({ ...ENTRY, to }), open: true }, what);
    const draft = { ...made, fields: { ...SIGNED, ...made.fields } };
    const prepared = prepare(draft, NOTHING_KNOWN, null, NOW);
    expect(prepared.check.findings.filter(({ weight }) => weight === 'block')).toEqual([]);
    expect(noteOf(draft, prepared, 'copied')?.to).toEqual(to);
  });

  it('asks for the sign-in name where the log has another name', () => {
    const draft = followUpDraft({ entry: logEntry({ ...ENTRY, to: { name: 'Kim' } }), open: true }, 'reminder');
    const prepared = prepare(draft, NOTHING_KNOWN, null, NOW);
    expect(prepared.check.findings.filter(({ id }) => id === 'missing').map(({ field }) => field)).toContain('signInName');
    expect(draft.fields).toMatchObject({ recipientName: 'Kim' });
  });
});

describe('what follows a request for an admin relationship', () => {
  const roles = ['88d8e3e3-8f55-4a1e-953a-9b9898b8876b', 'f023fd81-a637-4b56-95fd-791ac0226033'];
  const relationship = { name: 'Adatum_2026', days: 365, autoExtend: true, roles };
  const made = (what: 'reminder' | 'thanks' | 'again', { open = true, link = GDAP } = {}) =>
    followUpDraft({ entry: logEntry({ kind: 'customer-gdap', link, relationship }), open }, what);

  it('has its name, duration and roles, as the log keeps them', () => {
    for (const what of ['reminder', 'thanks', 'again'] as const)
      expect(made(what).fields).toMatchObject({ relationshipName: 'Adatum_2026', days: 365, autoExtend: true, roles });
    // Asked for anew it cannot have the name again.
    expect(made('again', { open: false }).fields).not.toHaveProperty('relationshipName');
    expect(made('again', { open: false }).fields).toMatchObject({ days: 365, roles });
  });

  it('says nothing of a duration that nobody knows', () => {
    const draft = followUpDraft({ entry: logEntry({ kind: 'customer-gdap', link: GDAP }), open: true }, 'reminder');
    const prepared = prepare({ ...draft, fields: { ...SIGNED, ...draft.fields } }, NOTHING_KNOWN, null, NOW);
    expect([prepared.fields.days, noteOf(draft, prepared, 'copied')?.relationship]).toEqual([undefined, undefined]);
  });

  it('goes to the admin center that the link leads to', () => {
    expect(made('reminder').fields).not.toHaveProperty('government');
    expect(made('reminder', { link: GDAP.replace('admin.microsoft.com', 'portal.office365.us') }).fields.government).toBe(true);
  });

  it('is noted with them, and a later note without roles does not lose them', () => {
    const draft = { ...made('again'), fields: { ...SIGNED, ...made('again').fields } };
    const note = noteOf(draft, prepare(draft, NOTHING_KNOWN, null, NOW), 'copied')!;
    expect(note.relationship).toEqual(relationship);
    expect(invitationNote.safeParse(note).success).toBe(true);
    const entry = noted([], { ...note, way: 'copied' } as LogNote, 'a', NOW);
    const { roles: _, ...less } = relationship;
    const after = noted([{ ...entry, id: 1 }], { ...note, relationship: less } as LogNote, 'a', NOW);
    expect(after).toMatchObject({ id: 1, relationship });
  });
});
