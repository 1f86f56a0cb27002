import { UnknownEntry } from '../../lib/journal';
import { type Answers, type Signer, signer as signerForm, type ViewRequest, workingDraft } from '../../lib/messages/protocol';
import type { Context } from './context';

/** A mail that was begun before any account was seen belongs to none. */
const NONE = '';

async function rootOf({ assessments }: Context, account: string | undefined): Promise<string> {
  if (account === undefined) return NONE;
  const known = await assessments(account);
  if (!known) throw new UnknownEntry('account');
  return known.account;
}

/** Under which name the person who signs an account's mails is kept. */
const signerOf = (root: string): string => `signer:${root}`;

/** How whoever signed the account's last mail named themselves in it; nothing where none went out. */
export async function lastSigner({ journal }: Context, root: string | null): Promise<{ signer?: Signer }> {
  const sound = root === null ? undefined : signerForm.safeParse(await journal.kept(signerOf(root)));
  return sound?.success ? { signer: sound.data } : {};
}

/** Mails that were begun under an account, or before any account was seen. What is not sound is left out. */
export async function getDrafts(context: Context, account: string | undefined): Promise<Answers['drafts.get']> {
  const root = await rootOf(context, account);
  const drafts: Answers['drafts.get']['drafts'] = [];
  for (const { id, account: of, savedAt, rev = 0, draft } of await context.journal.drafts()) {
    // Accounts that were joined since have one list.
    const whose = of === NONE ? NONE : ((await context.assessments(of))?.account ?? of);
    const sound = whose === NONE || whose === root ? workingDraft.safeParse(draft) : undefined;
    if (sound?.success)
      drafts.push({ id, savedAt, rev, draft: sound.data, ...(whose === NONE && root !== NONE && { loose: true as const }) });
  }
  return { drafts, ...(await lastSigner(context, root)) };
}

/** Keeps a mail as it stands, unless somebody else has kept it since the state it was written on. Answered once it is on the disk. */
export async function keepDraft(
  context: Context,
  { account, id, draft, base, spare }: Extract<ViewRequest, { type: 'draft.keep' }>,
): Promise<Answers['draft.keep']> {
  const savedAt = context.now();
  const record = { id, account: await rootOf(context, account), savedAt, draft };
  const { rev, conflict } = await context.journal.keepDraft(record, { base, spare });
  if (!conflict) return { savedAt, rev };
  const theirs = workingDraft.safeParse(conflict.draft);
  // What nobody can read is in nobody's way.
  if (!theirs.success) return { savedAt, ...(await context.journal.keepDraft(record)), conflict: undefined };
  return { savedAt: conflict.savedAt, rev, conflict: { draft: theirs.data, savedAt: conflict.savedAt, rev } };
}

/** Takes a mail away that was finished or given up, and gives it, so that this can be undone while it is on the screen. Who signed it is remembered for the next. */
export async function forgetDraft(
  context: Context,
  { account, id, base, signer }: Extract<ViewRequest, { type: 'draft.forget' }>,
): Promise<Answers['draft.forget']> {
  if (signer) await context.journal.keep(signerOf(await rootOf(context, account)), signer);
  // Somebody else has written on it meanwhile: theirs has not gone out.
  const found = (await getDrafts(context, account)).drafts.find((one) => one.id === id && (base === undefined || one.rev === base));
  if (found) await context.journal.forgetDrafts([id]);
  return { draft: found?.draft ?? null };
}
