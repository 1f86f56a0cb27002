import { UnknownEntry } from '../../lib/journal';
import type { Answers, ViewRequest } from '../../lib/messages/protocol';
import { lookup } from '../../lib/rules/lookup';
import { mergeFields } from '../../lib/rules/merge-fields';
import { inputOf, inputSeenAt } from '../../lib/rules/prerequisites/from-facts';
import type { Context } from './context';

type Values = Record<string, string>;
interface Kept {
  values: Values;
  savedAt: number;
}

/** Which form: that of the preflight, or another by its name. */
type Sheet = Extract<ViewRequest, { type: 'form.get' }>['sheet'];

/** Under which name a form is kept; without an account, under one of its own. */
const naming =
  (sheet: Sheet) =>
  (account: string | undefined): string =>
    `${sheet ?? 'form'}:${account ?? '-'}`;

/** A kept form of any shape → one that can be used, or nothing. */
function sound(kept: unknown): Kept | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const { values, savedAt } = kept as Partial<Kept>;
  if (typeof values !== 'object' || values === null || typeof savedAt !== 'number') return null;
  return { values: Object.fromEntries(Object.entries(values).filter(([, value]) => typeof value === 'string')), savedAt };
}

/**
 * Names under which a text of the account may be kept, of `nameOf` for each account: its own, and those of identities that belong to it today and were accounts of
 * their own before. What parted from it again is not asked.
 */
export async function namesOf(
  { journal, assessments }: Context,
  account: string,
  nameOf: (account: string) => string,
): Promise<{ root: string; names: string[] }> {
  const known = await assessments(account);
  if (!known) throw new UnknownEntry('account');
  const root = known.account;
  const former = (await journal.moves()).filter(({ into }) => into === root).flatMap(({ from, identity }) => [from, identity]);
  const names = [root];
  for (const id of new Set(former.reverse())) if (id !== root && (await assessments(id))?.account === root) names.push(id);
  return { root, names: names.map(nameOf) };
}

/** The form of an account, or the one of no account, and what the portal has shown of its input. */
export async function getForm(context: Context, account: string | undefined, sheet?: Sheet): Promise<Answers['form.get']> {
  const { journal } = context;
  const nameOf = naming(sheet);
  const loose = sound(await journal.kept(nameOf(undefined)));
  if (account === undefined) return { form: loose, seen: {}, seenAt: {}, loose: null };
  const { root, names } = await namesOf(context, account, nameOf);
  let form: Kept | null = null;
  for (const name of names) form ??= sound(await journal.kept(name));
  const facts = lookup((await context.assessments(root))!.facts);
  return { form, seen: inputOf(facts), seenAt: inputSeenAt(facts), loose: form ? null : loose };
}

/**
 * Keeps a form. Answered once it is on the disk. With `from` only what was changed since then is written, so that two tabs do not write over each
 * other; where both changed a field, what is kept stands and the field is named.
 */
export async function putForm(
  context: Context,
  { account, values, from, sheet }: Extract<ViewRequest, { type: 'form.put' }>,
): Promise<Answers['form.put']> {
  const nameOf = naming(sheet);
  const name = account === undefined ? nameOf(undefined) : nameOf((await namesOf(context, account, nameOf)).root);
  const savedAt = context.now();
  // A form that was kept under another name before accounts were joined.
  const former = from && (await getForm(context, account, sheet)).form;
  let clashes: string[] = [];
  const kept = await context.journal.changeKept(name, (old): Kept => {
    const there = (sound(old) ?? former)?.values ?? {};
    const merged = from ? mergeFields(there, from, values) : { values, clashes: [] };
    clashes = merged.clashes;
    return { values: merged.values, savedAt };
  });
  return { savedAt, values: kept.values, clashes };
}

/** Forgets a form, and gives what was in it, so that it can be taken back while it is on the screen. */
export async function forgetForm(context: Context, account: string | undefined, sheet?: Sheet): Promise<Answers['form.forget']> {
  const nameOf = naming(sheet);
  const names = account === undefined ? [nameOf(undefined)] : (await namesOf(context, account, nameOf)).names;
  let values: Values = {};
  for (const name of names) {
    const kept = sound(await context.journal.kept(name));
    if (kept) values = { ...kept.values, ...values };
    if (kept) await context.journal.keep(name, null);
  }
  return { values };
}
