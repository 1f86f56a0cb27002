import type { Answers, ViewRequest } from '../../lib/messages/protocol';
import { ownContent } from '../../lib/messages/protocol';
import type { OwnVersion } from '../../lib/rules/invitations/own/types';
import { tellViews } from './announce';
import type { Context } from './context';
import { WrongForm } from './wrong-form';

type Ask<T extends ViewRequest['type']> = Extract<ViewRequest, { type: T }>;

/** What the person wrote for drafts, by id, versions the newest first. A version that has not the form it should have is counted as broken. */
export async function getTemplates({ journal }: Context): Promise<Answers['templates.get']> {
  const { versions, broken } = await journal.templates();
  const entries = new Map<string, OwnVersion[]>();
  let unsound = 0;
  for (const { seq, id, at, content } of versions) {
    const checked = content === null ? { success: true as const, data: null } : ownContent.safeParse(content);
    if (!checked.success) {
      unsound++;
      continue;
    }
    const known = entries.get(id) ?? [];
    known.unshift({ seq, at, content: checked.data });
    entries.set(id, known);
  }
  return { entries: [...entries].map(([id, found]) => ({ id, versions: found })), broken: broken + unsound };
}

/** Keeps new versions: all of them or none. Two of one id are none that a person could have meant. */
export async function putTemplates(context: Context, { entries }: Ask<'templates.put'>): Promise<Answers['templates.put']> {
  if (new Set(entries.map(({ id }) => id)).size !== entries.length) throw new WrongForm('templates');
  const seqs = await context.journal.writeTemplates(entries, context.now());
  tellViews(context);
  return { seqs };
}

/** Takes versions back. */
export async function undoInTemplates(context: Context, { seqs }: Ask<'templates.undo'>): Promise<Answers['templates.undo']> {
  await context.journal.undoTemplates(seqs, context.now());
  tellViews(context);
  return { ok: true };
}
