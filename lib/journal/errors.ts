/** Why what is kept on the machine cannot be used: it does not open, the disk is full, a newer version wrote it, or something else. */
export type StorageReason = 'open' | 'full' | 'newer' | 'unknown';

/** The journal could not do what was asked. Nothing was changed. `message` is for the log, never for users. */
export class JournalError extends Error {
  constructor(
    readonly reason: StorageReason,
    message: string,
  ) {
    super(message);
    this.name = 'JournalError';
  }
}

/** The caller named an account, or an observation of it, that is not in the journal. Nothing was changed. */
export class UnknownEntry extends Error {
  override name = 'UnknownEntry';
}

const nameOf = (error: unknown): string => (error instanceof Error || error instanceof DOMException ? error.name : '');

/**
 * In: whatever IndexedDB threw, and the reason to give when the error's name tells nothing. Out: the error to pass on.
 * Names as in the Indexed Database API, 3.0, "Exceptions": https://www.w3.org/TR/IndexedDB/#exceptions
 */
export function asJournalError(error: unknown, otherwise: StorageReason): JournalError | UnknownEntry {
  if (error instanceof JournalError || error instanceof UnknownEntry) return error;
  const name = nameOf(error);
  const text = `${name || 'Error'}: ${error instanceof Error ? error.message : String(error)}`.slice(0, 200);
  if (name === 'QuotaExceededError') return new JournalError('full', text);
  if (name === 'VersionError') return new JournalError('newer', text);
  return new JournalError(otherwise, text);
}

/** The connection was closed under us (site data cleared, browser shutting down): opening again may help, and nothing was done yet. */
export const isClosed = (error: unknown): boolean => nameOf(error) === 'InvalidStateError';
