import { useEffect, useState } from 'preact/hooks';
import { useReader } from '../../reader';

/** Copies a text, and says so; where the browser refuses, the text stands there to be copied by hand. */
export function CopyAnswer({ text }: { text: string }) {
  const { t } = useReader();
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  useEffect(() => setOutcome(null), [text]);
  const copy = async () => {
    // Missing where the page is not secure; refused by policy.
    const done = await Promise.resolve(navigator.clipboard?.writeText(text).then(() => true)).catch(() => false);
    setOutcome(done ? 'copied' : 'refused');
  };
  return (
    <div class="fit-copy">
      <p>
        <button type="button" data-act="copy" onClick={() => void copy()}>
          {t('fit.act.copy')}
        </button>{' '}
        <span role="status">{outcome === 'copied' ? t('fit.copied') : outcome === 'refused' ? t('fit.copyFailed') : ''}</span>
      </p>
      {outcome === 'refused' && (
        <textarea
          readOnly
          rows={8}
          aria-label={t('fit.copyText')}
          value={text}
          ref={(area) => {
            area?.select();
          }}
        />
      )}
    </div>
  );
}
