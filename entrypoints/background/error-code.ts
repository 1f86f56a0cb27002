import { JournalError, UnknownEntry } from '../../lib/journal';
import type { Reply } from '../../lib/messages/protocol';
import { WrongForm } from './wrong-form';

export type ErrorCode = (Reply<never> & { ok: false })['error']['code'];

/** What went wrong, as replies and the log name it. */
export function codeOf(error: unknown): ErrorCode {
  if (error instanceof UnknownEntry) return 'unknown-account';
  if (error instanceof WrongForm) return 'shape';
  if (!(error instanceof JournalError)) return 'internal';
  return error.reason === 'full' || error.reason === 'newer' ? error.reason : 'storage';
}

/** The same in words for the log: name and message, which hold nothing of an account. */
export const wordsOf = (error: unknown): string => (error instanceof Error ? `${error.name} ${error.message}` : 'unknown');
