import type { Actions } from './actions';
import { Icon } from './Icon';
import { useReader } from './reader';

/** What is kept and where, in words, and all of it as a file. */
export function YourData({ on }: { on: Actions }) {
  const { t } = useReader();
  return (
    <section aria-labelledby="data-title" class="narrow">
      <h2 id="data-title">{t('desk.data')}</h2>
      <p>{t('data.where')}</p>
      <p>{t('data.what')}</p>
      <h3>{t('data.export')}</h3>
      <p>{t('data.exportBody')}</p>
      <p>
        <button type="button" class="primary" data-act="export" onClick={() => on.exportAll()}>
          <Icon name="down" /> {t('act.exportAll')}
        </button>
      </p>
    </section>
  );
}
