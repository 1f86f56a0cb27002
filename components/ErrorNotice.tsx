import { Notice } from './Notice';
import { useReader } from './reader';

/** What went wrong, in words, and whether what stands below may be out of date. `code`: a key of the catalogue. */
export function ErrorNotice({ code, stale, onRetry }: { code: string; stale: boolean; onRetry: () => void }) {
  const { t } = useReader();
  return (
    <div role="alert" data-error={code}>
      <Notice tone="danger" title={t('error.title')} name="error">
        <p>{t(code)}</p>
        {stale && <p>{t('error.stale')}</p>}
        <button type="button" data-act="retry" onClick={onRetry}>
          {t('act.retry')}
        </button>
      </Notice>
    </div>
  );
}
