import type { StorageHealth } from '../lib/messages/protocol';
import type { Actions } from './actions';
import { Notice } from './Notice';
import { useReader } from './reader';

/**
 * Says that what was kept cannot be opened, or that some of it was set aside. Stands in the place of the checklist in
 * the first case, so that a refusal never looks like zero progress. `mayExport`: not from inside a portal page.
 */
export function StorageNotice({ storage, mayExport, on }: { storage: StorageHealth; mayExport: boolean; on: Actions }) {
  const { t } = useReader();
  const exportButton = (
    <button type="button" data-act="export" onClick={() => on.exportAll()}>
      {t('act.export')}
    </button>
  );
  if (storage.ok) {
    if (storage.setAside === 0) return null;
    return (
      <Notice tone="warning" title={t('storage.setAside', { n: storage.setAside })} name="set-aside">
        {mayExport && exportButton}
      </Notice>
    );
  }
  return (
    <div role="alert">
      <Notice tone="danger" title={t('storage.title')} name="storage">
        <p>{t('storage.notZero')}</p>
        <p>{t(`storage.${storage.reason}`)}</p>
        <p class="buttons">
          <button type="button" data-act="retry" onClick={() => on.retry()}>
            {t('act.retry')}
          </button>
          {mayExport ? (
            exportButton
          ) : (
            <button type="button" data-act="open-desk" onClick={() => on.openDesk('data')}>
              {t('act.openDesk')}
            </button>
          )}
        </p>
        <details>
          <summary>{t('storage.detail')}</summary>
          <p class="code">{storage.detail}</p>
        </details>
      </Notice>
    </div>
  );
}
