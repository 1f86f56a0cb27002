import { UnknownEntry } from '../../lib/journal';
import { mailingRow, mailingSetup } from '../../lib/messages/mailing-shapes';
import type { Answers, KeptMailing, MailingRow, MailingSetup } from '../../lib/messages/protocol';
import type { Context } from './context';

/** A list that was begun before any account was seen belongs to none. */
const NONE = '';

type Whose = { account?: string | undefined };
type Which = Whose & { id: string };

async function rootOf({ assessments }: Context, { account }: Whose): Promise<string> {
  if (account === undefined) return NONE;
  const known = await assessments(account);
  if (!known) throw new UnknownEntry('account');
  return known.account;
}

/** The lists of an account, the newest first; those of accounts that were joined since are its own. */
async function listsOf(context: Context, root: string) {
  const found = [];
  for (const one of await context.journal.mailings.all()) {
    const whose = one.account === NONE ? NONE : ((await context.assessments(one.account))?.account ?? one.account);
    if (whose === root) found.push(one);
  }
  return found;
}

/** Throws where the account has no such list: nobody else's is read or changed. */
async function mustBeTheirs(context: Context, { account, id }: Which): Promise<string> {
  const root = await rootOf(context, { account });
  if (!(await listsOf(context, root)).some((one) => one.id === id)) throw new UnknownEntry('mailing');
  return root;
}

/** A list that can be worked through; nothing where what its rows share is not sound. */
function soundList({
  id,
  at,
  rev = 0,
  savedAt = at,
  rows,
  open,
  setup,
}: Awaited<ReturnType<typeof listsOf>>[number]): KeptMailing | undefined {
  const sound = mailingSetup.safeParse(setup);
  return sound.success ? { id, at, rev, savedAt, rows, open, ...sound.data } : undefined;
}

/** What stands in the way of keeping a list that was written on a state (`base`); `undefined`: nothing does. */
function inTheWay(lists: readonly KeptMailing[], id: string, setup: MailingSetup, base: number): KeptMailing | null | undefined {
  const same = lists.find((one) => one.id === id);
  if (!same) return lists[0] ?? (base > 0 ? null : undefined);
  const { name, draft, rev } = same;
  return rev !== base && JSON.stringify({ name, draft }) !== JSON.stringify(setup) ? same : undefined;
}

/** The list that an account works through, without its rows. What is not sound is none. */
export async function getMailing(context: Context, whose: Whose): Promise<Answers['mailing.get']> {
  for (const one of await listsOf(context, await rootOf(context, whose))) {
    const mailing = soundList(one);
    if (mailing) return { mailing };
  }
  return { mailing: null };
}

/** Keeps a list, or what its rows share, unless another tab has kept something else since. Others of the account go: one is worked through at a time. */
export async function putMailing(
  context: Context,
  { id, setup, base, ...whose }: Which & { setup: MailingSetup; base?: number | undefined },
): Promise<Answers['mailing.put']> {
  const root = await rootOf(context, whose);
  const lists = await listsOf(context, root);
  const mine = lists.find((one) => one.id === id);
  const conflict =
    base === undefined
      ? undefined
      : inTheWay(
          lists.flatMap((one) => soundList(one) ?? []),
          id,
          setup,
          base,
        );
  if (conflict !== undefined) return { at: conflict?.at ?? 0, rev: conflict?.rev ?? 0, conflict };
  const savedAt = context.now();
  const [at, rev] = [mine?.at ?? savedAt, (mine?.rev ?? 0) + 1];
  // A list of this id under another account would be written over.
  if (!mine && (await context.journal.mailings.all()).some((one) => one.id === id)) throw new UnknownEntry('mailing');
  const others = lists.filter((one) => one.id !== id).map((one) => one.id);
  await context.journal.mailings.put({ id, account: root, at, rev, savedAt, setup }, others);
  return { at, rev };
}

/** Adds rows. Answered once they are on the disk. */
export async function addMailingRows(context: Context, msg: Which & { rows: readonly MailingRow[] }): Promise<{ ok: true }> {
  const root = await mustBeTheirs(context, msg);
  await context.journal.mailings.add(
    msg.id,
    root,
    msg.rows.map((row) => ({ n: row.n, row })),
  );
  return { ok: true };
}

/** Open rows in their order. What is not sound is left out. */
export async function openMailingRows(context: Context, msg: Which & { from: number; most: number }): Promise<Answers['mailing.open']> {
  await mustBeTheirs(context, msg);
  const found = await context.journal.mailings.open(msg.id, msg.from, msg.most);
  return {
    rows: found.flatMap(({ row }) => {
      const sound = mailingRow.safeParse(row);
      return sound.success ? [sound.data] : [];
    }),
  };
}

/** Says of rows that their mails have left, or have not after all. */
export async function markMailingRows(context: Context, msg: Which & { ns: readonly number[]; state: string }): Promise<{ ok: true }> {
  await mustBeTheirs(context, msg);
  await context.journal.mailings.mark(msg.id, msg.ns, msg.state);
  return { ok: true };
}

/** Takes a list away with all its rows. */
export async function forgetMailing(context: Context, msg: Which): Promise<{ ok: true }> {
  await mustBeTheirs(context, msg);
  await context.journal.mailings.forget(msg.id);
  return { ok: true };
}
