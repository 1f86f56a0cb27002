import type { Actions } from './actions';
import { Icon } from './Icon';
import { useReader } from './reader';
import { portalHome } from './task-knowledge';

/** Before anything was seen: what to do, and a tour on sample data. Never a checklist of zeros. */
export function EmptyState({ on }: { on: Actions }) {
  const { t } = useReader();
  return (
    <section class="empty" data-notice="empty" aria-labelledby="empty-title">
      <h2 id="empty-title">{t('empty.title')}</h2>
      <p>{t('empty.body')}</p>
      <p class="buttons">
        <a class="primary" href={portalHome} target="_blank" rel="noopener noreferrer">
          {t('empty.openPortal')} <Icon name="open" />
          <span class="heard">{t('opensNewTab')}</span>
        </a>
        <button type="button" data-act="tour" onClick={() => on.startTour()}>
          {t('act.tour')}
        </button>
      </p>
      <p class="quiet">{t('app.promise')}</p>
    </section>
  );
}
