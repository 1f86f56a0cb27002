import type { Answers } from '../../lib/messages/protocol';
import { OWN_LIMITS } from '../../lib/rules/invitations/own/types';
import { tellViews } from './announce';
import type { Context } from './context';
import { namesOf } from './forms';

/** Under which name a signature is kept; without an account, under one of its own. */
const nameOf = (account: string | undefined): string => `signature:${account ?? '-'}`;

const sound = (kept: unknown): string | undefined => (typeof kept === 'string' ? kept.slice(0, OWN_LIMITS.signature) : undefined);

/** The signature of an account's organisation; nobody else's, not even one that was written before any account was seen. */
export async function getSignature(context: Context, account: string | undefined): Promise<Answers['signature.get']> {
  const names = account === undefined ? [nameOf(undefined)] : (await namesOf(context, account, nameOf)).names;
  for (const name of names) {
    const text = sound(await context.journal.kept(name));
    if (text !== undefined) return { text };
  }
  return { text: '' };
}

/** Keeps a signature. Answered once it is on the disk. */
export async function putSignature(context: Context, account: string | undefined, text: string): Promise<Answers['signature.put']> {
  const before = (await getSignature(context, account)).text;
  const name = account === undefined ? nameOf(undefined) : nameOf((await namesOf(context, account, nameOf)).root);
  await context.journal.keep(name, text);
  tellViews(context);
  return { before };
}
