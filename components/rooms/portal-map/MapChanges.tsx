import type { MapChange, MapVerdict } from '../../../lib/messages/protocol';
import { optional } from '../../../lib/ui/i18n';
import { useReader } from '../../reader';

const KINDS = ['changed', 'added', 'removed'] as const satisfies MapChange['kind'][];

/** What another map has otherwise, gathered by what happens to the entries; each with what stood there and what will. */
function Changes({ changes }: { changes: readonly MapChange[] }) {
  const { t } = useReader();
  return (
    <>
      {KINDS.map((kind) => {
        const own = changes.filter((change) => change.kind === kind);
        return (
          own.length > 0 && (
            <section key={kind} data-changes={kind}>
              <h4>{t(`map.${kind}`, { n: own.length })}</h4>
              <ul>
                {own.map(({ part, entry, before, after }) => (
                  <li key={`${part} ${entry}`}>
                    <b>{entry}</b> <span class="quiet">{t(`map.part.${part}`)}</span>
                    {before !== undefined && <p class="quiet">{t('map.before', { text: before })}</p>}
                    {after !== undefined && <p>{t('map.after', { text: after })}</p>}
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
    </>
  );
}

/** The preview of a file: why it is refused, entry by entry, or the difference it makes. `onTake`: take it into use. */
export function MapChanges({ verdict, busy, onTake }: { verdict: MapVerdict; busy: boolean; onTake: () => void }) {
  const { t } = useReader();
  if (!verdict.ok)
    return (
      <div data-verdict="refused">
        <p class="old">{t('map.refused')}</p>
        <ul>
          {verdict.problems.map(({ entry, problem, line }) => (
            <li key={`${entry} ${problem}`} data-problem={problem}>
              {entry && (
                <b>
                  <bdi>{entry}</bdi>:{' '}
                </b>
              )}
              {optional(t, `map.problem.${problem}`) ?? t('map.problem.form')}
              {line !== undefined && ` ${t('file.atLine', { line })}`}
            </li>
          ))}
        </ul>
        {verdict.more > 0 && <p class="quiet">{t('map.more', { n: verdict.more })}</p>}
      </div>
    );
  const { version, source, asOf, changes, more, unused } = verdict;
  return (
    <div data-verdict="usable">
      <p>{t('map.file', { version, asOn: asOf, source })}</p>
      {changes.length === 0 ? <p class="quiet">{t('map.same')}</p> : <Changes changes={changes} />}
      {more > 0 && <p class="quiet">{t('map.more', { n: more })}</p>}
      {unused.length > 0 && <p class="quiet">{t('map.unused', { names: unused.join(', ') })}</p>}
      <p>{t('map.trust')}</p>
      <p>
        <button type="button" class="primary" data-act="map-take" disabled={busy} onClick={onTake}>
          {t('map.take')}
        </button>
      </p>
    </div>
  );
}
