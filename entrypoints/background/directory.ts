import type { Answers, ViewRequest } from '../../lib/messages/protocol';
import { directoryEntry } from '../../lib/messages/protocol';
import { problemsOf } from '../../lib/rules/distributors/check-row';
import type { OwnEntry } from '../../lib/rules/distributors/directory';
import { tellViews } from './announce';
import type { Context } from './context';
import { chosenOf, keepChosen } from './directory-choice';
import { WrongForm } from './wrong-form';

type Ask<T extends ViewRequest['type']> = Extract<ViewRequest, { type: T }>;

/** A kept entry as it comes out of the journal; nothing where it has not the form it should have. */
function sound({ id, entry }: { id: string; entry: unknown }): OwnEntry[] {
  if (entry === null) return [{ id, distributor: null }];
  const checked = directoryEntry.safeParse(entry);
  return checked.success && checked.data.id === id ? [{ id, distributor: checked.data }] : [];
}

/** The person's directory, what can be taken back of it, and which distributors the account has chosen. */
export async function getDirectory(context: Context, { account }: Ask<'directory.get'>): Promise<Answers['directory.get']> {
  const { entries, changes, broken } = await context.journal.directory();
  const own = entries.flatMap(sound);
  return {
    own,
    changes,
    broken: broken + entries.length - own.length,
    chosen: account === undefined ? [] : await chosenOf(context, account),
  };
}

/** Keeps entries as one change: all of them or none. An entry that no file or form could have given is refused with the rest. */
export async function putDirectory(context: Context, { kind, entries }: Ask<'directory.put'>): Promise<Answers['directory.put']> {
  if (new Set(entries.map(({ id }) => id)).size !== entries.length || entries.some((entry) => problemsOf(entry).length > 0))
    throw new WrongForm('directory');
  const change = await context.journal.writeDirectory(
    kind,
    entries.map((entry) => ({ id: entry.id, entry })),
    context.now(),
  );
  tellViews(context);
  return { change };
}

/** Takes entries out of the directory. */
export async function deleteFromDirectory(context: Context, { ids }: Ask<'directory.delete'>): Promise<Answers['directory.delete']> {
  const change = await context.journal.writeDirectory(
    'delete',
    [...new Set(ids)].map((id) => ({ id, entry: null })),
    context.now(),
  );
  tellViews(context);
  return { change };
}

/** Takes a change back. */
export async function undoInDirectory(context: Context, { change }: Ask<'directory.undo'>): Promise<Answers['directory.undo']> {
  const count = await context.journal.undoDirectory(change, context.now());
  tellViews(context);
  return { count };
}

/** Marks a distributor as one that the account works with or wants to, or takes that back. */
export async function chooseInDirectory(
  context: Context,
  { account, id, chosen }: Ask<'directory.choose'>,
): Promise<Answers['directory.choose']> {
  const all = await keepChosen(context, account, id, chosen);
  tellViews(context);
  return { chosen: all };
}
