import { useState } from 'preact/hooks';
import { useReader } from '../../reader';

/** Deleting all that is kept of a recipient: asked once more, because it cannot be taken back. */
export function Forget({ name, onForget }: { name: string; onForget(): void }) {
  const { t } = useReader();
  const [asking, setAsking] = useState(false);
  if (!asking)
    return (
      <button type="button" data-act="forget" onClick={() => setAsking(true)}>
        {t('invitations.forget', { who: name })}
      </button>
    );
  return (
    <div class="panel-box" role="alert" data-forget-sure>
      <p>{t('invitations.forget.sure', { who: name })}</p>
      <div class="buttons">
        <button type="button" data-act="forget-yes" onClick={onForget}>
          {t('invitations.forget.yes')}
        </button>
        <button type="button" data-act="forget-no" onClick={() => setAsking(false)}>
          {t('invitations.forget.no')}
        </button>
      </div>
    </div>
  );
}
