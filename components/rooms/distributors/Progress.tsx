import { useId } from 'preact/hooks';
import { useReader } from '../../reader';

/** How far a file has been read (0 to 1), and the way to stop. */
export function Progress({ read, onCancel }: { read: number; onCancel: () => void }) {
  const { t } = useReader();
  const id = useId();
  return (
    <div class="field" data-progress>
      <label for={id}>{t('file.reading')}</label>
      <progress id={id} max={1} value={read} />
      <p>
        <button type="button" data-act="cancel-file" onClick={onCancel}>
          {t('file.cancel')}
        </button>
      </p>
    </div>
  );
}
