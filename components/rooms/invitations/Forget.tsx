import { useEffect, useRef, useState } from 'preact/hooks';
import { useReader } from '../../reader';

/** Deleting all that is kept of a recipient: asked once more, because it cannot be taken back. */
export function Forget({ name, onForget }: { name: string; onForget(): void }) {
  const { t } = useReader();
  const [asking, setAsking] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  // One button takes the other's place: the focus goes with them, to the one that deletes nothing.
  useEffect(() => {
    if (asking) keep.current?.focus();
    else if (asked.current) first.current?.focus();
    asked.current = asking;
  }, [asking]);
  if (!asking)
    return (
      <button ref={first} type="button" data-act="forget" onClick={() => setAsking(true)}>
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
        <button ref={keep} type="button" data-act="forget-no" onClick={() => setAsking(false)}>
          {t('invitations.forget.no')}
        </button>
      </div>
    </div>
  );
}
