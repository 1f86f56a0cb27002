import { useId } from 'preact/hooks';
import { useReader } from '../../reader';

/** How far something is that goes through the whole list, and the way to stop it. */
export function Bar({ label, rows, of, onCancel }: { label: string; rows: number; of: number; onCancel(): void }) {
  const { t } = useReader();
  const id = useId();
  return (
    <div class="field" data-many-progress={rows}>
      <label for={id}>{label}</label>
      <progress id={id} max={of} value={rows} />
      <p>
        {t('many.progress', { rows, of })}{' '}
        <button type="button" data-act="cancel-many" onClick={onCancel}>
          {t('file.cancel')}
        </button>
      </p>
    </div>
  );
}
