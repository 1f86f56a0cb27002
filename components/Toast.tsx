import { Icon } from './Icon';
import { useReader } from './reader';

/** What was just done, with a way back. `undo`: journal number of the word to take back, and the account it was said of: another may be shown by then. */
export interface ToastMessage {
  text: string;
  undo?: { seq: number; account: string };
}

/**
 * Stays until it is dismissed or something else is done: nobody is hurried. The live region is always in the page, for
 * screen readers announce only what changes inside one they already know.
 */
export function Toast({
  message,
  onUndo,
  onDismiss,
}: {
  message: ToastMessage | null;
  onUndo: (seq: number, account: string) => void;
  onDismiss: () => void;
}) {
  const { t } = useReader();
  const undo = message?.undo;
  return (
    <div class="toast-place" role="status" aria-live="polite">
      {message && (
        <div class="toast" data-toast>
          <p>{message.text}</p>
          {undo && (
            <button type="button" data-act="undo" onClick={() => onUndo(undo.seq, undo.account)}>
              {t('act.undo')}
            </button>
          )}
          <button type="button" class="ghost" data-act="dismiss" aria-label={t('act.dismiss')} onClick={onDismiss}>
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  );
}
