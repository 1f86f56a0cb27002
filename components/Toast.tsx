import { Icon } from './Icon';
import { useReader } from './reader';

/** What was just done, with a way back. `seq`: journal number of the word to take back. */
export interface ToastMessage {
  text: string;
  seq?: number;
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
  onUndo: (seq: number) => void;
  onDismiss: () => void;
}) {
  const { t } = useReader();
  const seq = message?.seq;
  return (
    <div class="toast-place" role="status" aria-live="polite">
      {message && (
        <div class="toast" data-toast>
          <p>{message.text}</p>
          {seq !== undefined && (
            <button type="button" data-act="undo" onClick={() => onUndo(seq)}>
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
