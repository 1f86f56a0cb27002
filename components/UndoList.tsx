import type { ViewState } from '../lib/messages/protocol';
import { optional } from '../lib/ui/i18n';
import type { CanAct } from './actions';
import { Icon } from './Icon';
import { printAge, useReader } from './reader';

/** Everything the person said that can still be taken back, newest first. */
export function UndoList({ undoable, on }: { undoable: ViewState['undoable'] } & CanAct) {
  const reader = useReader();
  const { t } = reader;
  return (
    <section class="block" aria-labelledby="undo-title">
      <details class="undo-list">
        <summary>
          <Icon name="chevron" />
          <h2 id="undo-title">{t('undo.heading')}</h2>
        </summary>
        <p class="quiet pad">{t(undoable.length ? 'undo.hint' : 'undo.none')}</p>
        <ul>
          {undoable.map(({ seq, task, fact, at }) => {
            const what = task
              ? t('undo.tick', { task: t(`task.${task}.title`) })
              : t('undo.said', { fact: optional(t, `fact.${fact}`) ?? t(fact) });
            return (
              <li key={seq}>
                <span>
                  {what} <span class="quiet">{printAge(reader, at, 'said')}</span>
                </span>
                <button type="button" data-act="undo" data-seq={seq} aria-label={`${t('act.undo')}: ${what}`} onClick={() => on.undo(seq)}>
                  <Icon name="undo" /> {t('act.undo')}
                </button>
              </li>
            );
          })}
        </ul>
      </details>
    </section>
  );
}
