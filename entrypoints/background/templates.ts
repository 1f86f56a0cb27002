import type { Templates } from '../../lib/journal';
import type { Answers, ViewRequest } from '../../lib/messages/protocol';
import { ownContent } from '../../lib/messages/protocol';
import type { OwnEntry, OwnVersion } from '../../lib/rules/invitations/own/types';
import { tellViews } from './announce';
import type { Context } from './context';
import { WrongForm } from './wrong-form';

type Ask<T extends ViewRequest['type']> = Extract<ViewRequest, { type: T }>;

/** Versions by id, the newest first; what has not the form it should have is left out and counted. */
function byId(versions: Templates['versions']): { entries: OwnEntry[]; unsound: number } {
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
  return { entries: [...entries].map(([id, found]) => ({ id, versions: found })), unsound };
}

/** What the person wrote for drafts, by id, versions the newest first. A version that has not the form it should have is counted as broken. */
export async function getTemplates({ journal }: Context): Promise<Answers['templates.get']> {
  const { versions, broken } = await journal.templates();
  const { entries, unsound } = byId(versions);
  return { entries, broken: broken + unsound };
}

/** Keeps one version, unless somebody else has written another one since. What nobody can read is in nobody's way. */
async function putOn(context: Context, entries: Ask<'templates.put'>['entries'], base: number): Promise<Answers['templates.put']> {
  const [entry, ...more] = entries;
  if (!entry || more.length > 0) throw new WrongForm('templates');
  const done = await context.journal.changeTemplate({ ...entry, base }, context.now());
  const theirs = 'clash' in done ? byId([done.clash]).entries[0]?.versions[0] : undefined;
  if (theirs) return { seqs: [], conflict: theirs };
  const seqs = 'seq' in done ? [done.seq] : await context.journal.writeTemplates(entries, context.now());
  tellViews(context);
  return { seqs };
}

/** Keeps new versions: all of them or none. Two of one id are none that a person could have meant. */
export async function putTemplates(context: Context, { entries, base }: Ask<'templates.put'>): Promise<Answers['templates.put']> {
  if (new Set(entries.map(({ id }) => id)).size !== entries.length) throw new WrongForm('templates');
  if (base !== undefined) return putOn(context, entries, base);
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

/** Deletes for good what was taken out, and gives it, so that it can be put back while it is on the screen. */
export async function dropTemplates(context: Context, { ids }: Ask<'templates.drop'>): Promise<Answers['templates.drop']> {
  const dropped = await context.journal.dropTemplates(ids);
  tellViews(context);
  return { entries: byId(dropped).entries };
}

/** Puts back what was deleted for good, the oldest version first. */
export async function bringTemplates(context: Context, { entries }: Ask<'templates.bring'>): Promise<Answers['templates.bring']> {
  if (new Set(entries.map(({ id }) => id)).size !== entries.length) throw new WrongForm('templates');
  const versions = entries.flatMap(({ id, versions: found }) => found.map((one) => ({ id, ...one })).reverse());
  await context.journal.bringTemplates(versions);
  tellViews(context);
  return { ok: true };
}
