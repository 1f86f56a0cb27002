import type { TableVerdict } from '../../../../lib/messages/protocol';
import type { MarketChange, MarketPart } from '../../../../lib/rules/regions/edition/difference';
import { optional } from '../../../../lib/ui/i18n';
import { useReader } from '../../../reader';
import { printDay, printPlace } from '../print';

const KINDS = ['changed', 'added', 'removed'] as const satisfies MarketChange['kind'][];

/** A part of a market in words: regions and states by their names, days as days, all else as the file has it. */
function usePrinted(): (part: MarketPart, value: string | undefined) => string {
  const reader = useReader();
  const { t } = reader;
  return (part, value) => {
    if (value === undefined) return t('fit.table.nothing');
    if (part === 'region') return optional(t, `fit.region.${value}`) ?? value;
    if (part === 'parent') return printPlace(reader, value);
    return part === 'movedOn' ? printDay(reader, value) : value;
  };
}

/** Markets that another table has otherwise, gathered by what happens to them, each with what stands there and what will. */
function Changes({ changes }: { changes: readonly MarketChange[] }) {
  const reader = useReader();
  const { t } = reader;
  const printed = usePrinted();
  return (
    <>
      {KINDS.map((kind) => {
        const own = changes.filter((change) => change.kind === kind);
        return (
          own.length > 0 && (
            <section key={kind} data-changes={kind}>
              <h4>{t(`fit.table.${kind}`, { n: own.length })}</h4>
              <ul>
                {own.map(({ code, parts }) => (
                  <li key={code} data-market={code}>
                    <b>{t('fit.country.option', { country: printPlace(reader, code), code })}</b>
                    {parts
                      .filter(({ part }) => kind === 'changed' || part === 'region' || part === 'currencies')
                      .map(({ part, before, after }) => (
                        <p key={part}>
                          {t(`fit.table.part.${part}`)}:{' '}
                          {kind === 'changed' ? (
                            <>
                              <bdi>{printed(part, before)}</bdi> → <bdi>{printed(part, after)}</bdi>
                            </>
                          ) : (
                            <bdi>{printed(part, after ?? before)}</bdi>
                          )}
                        </p>
                      ))}
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

/** The preview of a file: why it is refused, place by place, or the difference it makes. `onTake`: take it into use. */
export function TableChanges({ verdict, busy, onTake }: { verdict: TableVerdict; busy: boolean; onTake: () => void }) {
  const { t } = useReader();
  if (!verdict.ok)
    return (
      <div data-table-verdict="refused">
        <p class="old">{t('fit.table.refused')}</p>
        <ul>
          {verdict.problems.map(({ entry, problem, line }) => (
            <li key={`${entry} ${problem}`} data-problem={problem}>
              {entry && (
                <b>
                  <bdi>{entry}</bdi>:{' '}
                </b>
              )}
              {optional(t, `fit.table.problem.${problem}`) ?? t('fit.table.problem.form')}
              {line !== undefined && ` ${t('file.atLine', { line })}`}
            </li>
          ))}
        </ul>
        {verdict.more > 0 && <p class="quiet">{t('fit.table.more', { n: verdict.more })}</p>}
      </div>
    );
  const { asOf, source, markets, changes, more } = verdict;
  return (
    <div data-table-verdict="usable">
      <p>{t('fit.table.file', { tableOn: asOf, source, n: markets })}</p>
      {changes.length === 0 ? <p class="quiet">{t('fit.table.same')}</p> : <Changes changes={changes} />}
      {more > 0 && <p class="quiet">{t('fit.table.more', { n: more })}</p>}
      <p>{t('fit.table.trust')}</p>
      <p>
        <button type="button" class="primary" data-act="table-take" disabled={busy} onClick={onTake}>
          {t('fit.table.take')}
        </button>
      </p>
    </div>
  );
}
