import { describe, expect, it } from 'vitest';
import { logEntry } from '../../../lib/rules/invitations/log/testing/entries';
import { linkOf } from '../../../lib/rules/invitations/templates/testing/examples';
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
