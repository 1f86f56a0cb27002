import type { OwnMail } from '../../../lib/rules/invitations/own/types';
import { useReader } from '../../reader';

/** The template was written or deleted in another tab meanwhile: the person says with which to go on. Both stay among its versions. */
export function Elsewhere({
  theirs,
  onMine,
  onTheirs,
}: {
  /** `null`: it was deleted there. */
  theirs: OwnMail | null;
  onMine(): void;
  onTheirs(theirs: OwnMail): void;
}) {
  const { t } = useReader();
  return (
    <div class="panel-box" role="alert" data-elsewhere={theirs ? 'changed' : 'deleted'}>
      <p>{t(theirs ? 'templates.elsewhere' : 'templates.elsewhere.deleted')}</p>
      {theirs && (
        <details>
          <summary>{theirs.subject || t('templates.noSubject')}</summary>
          <pre class="draft-sheet" lang={theirs.lang} dir="auto">
            {theirs.body}
          </pre>
        </details>
      )}
      <div class="buttons">
        {theirs && (
          <button type="button" data-act="take-theirs" onClick={() => onTheirs(theirs)}>
            {t('templates.elsewhere.theirs')}
          </button>
        )}
        <button type="button" data-act="keep-mine" onClick={onMine}>
          {t('templates.elsewhere.mine')}
        </button>
      </div>
    </div>
  );
}
