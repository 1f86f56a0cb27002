import type { Answers } from '../../../lib/messages/protocol';
import { useReader } from '../../reader';

/** What was done to the directory, each to be taken back as a whole. */
export function UndoChanges({ changes, onUndo }: { changes: Answers['directory.get']['changes']; onUndo: (change: number) => void }) {
  const { t } = useReader();
  if (changes.length === 0) return null;
  return (
    <details class="older" data-changes>
      <summary>{t('distributors.changes')}</summary>
      <ul>
        {changes.map(({ change, kind, at, count }) => (
          <li key={change} data-change={change}>
            {t(`distributors.change.${kind}`, { n: count, changedAt: at })}{' '}
            <button type="button" data-act="undo-change" onClick={() => onUndo(change)}>
              {t('act.undo')}
              <span class="heard">: {t(`distributors.change.${kind}`, { n: count, changedAt: at })}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
