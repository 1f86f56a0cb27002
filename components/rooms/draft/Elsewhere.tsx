import { useReader } from '../../reader';
import type { Working } from './useWorking';

/** The same mail was kept in another tab meanwhile: the person says with which to go on. Nothing of either is lost. */
export function Elsewhere({ working }: { working: Pick<Working, 'elsewhere'> }) {
  const { t, lang } = useReader();
  const { elsewhere } = working;
  if (!elsewhere) return null;
  const at = new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <div class="panel-box" role="alert" data-elsewhere>
      <p>{t('draft.elsewhere', { when: at.format(elsewhere.theirs.savedAt) })}</p>
      <div class="buttons">
        <button type="button" data-act="take-theirs" onClick={() => elsewhere.choose('theirs')}>
          {t('draft.elsewhere.theirs')}
        </button>
        <button type="button" data-act="keep-mine" onClick={() => elsewhere.choose('mine')}>
          {t('draft.elsewhere.mine')}
        </button>
      </div>
    </div>
  );
}
