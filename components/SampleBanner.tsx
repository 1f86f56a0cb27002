import type { Actions } from './actions';
import { Notice } from './Notice';
import { useReader } from './reader';

/** Marks the tour on every screen of it: made-up data, nothing kept, and the way out. */
export function SampleBanner({ on }: { on: Actions }) {
  const { t } = useReader();
  return (
    <Notice tone="warning" title={t('sample.banner')} name="sample">
      <p>{t('sample.readOnly')}</p>
      <button type="button" data-act="tour-end" onClick={() => on.endTour()}>
        {t('act.tourEnd')}
      </button>
    </Notice>
  );
}
