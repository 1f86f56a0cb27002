import { ERRORS } from '../../../lib/rules/errors/explain';
import { PROVIDER_ERRORS } from '../../../lib/rules/provider/procedures';
import { roomPart } from '../../../lib/ui/parts';
import { useReader } from '../../reader';
import { useStageWords } from '../../task-words';
import { ErrorCard } from '../errors/ErrorCard';

/** What the codes of the agreement's check and of orders mean. */
export function Codes() {
  const { t } = useReader();
  const { words } = useStageWords(roomPart('errors'));
  return (
    <section aria-labelledby="provider-codes">
      <h3 id="provider-codes">{t('provider.codes')}</h3>
      <p>
        {t('provider.codes.what')} <a href="#errors">{t('provider.codes.paste')}</a>
      </p>
      {words === 'there' &&
        (['agreement', 'order'] as const).map((check) => (
          <details key={check} data-check={check}>
            <summary>
              <h4>{t(`provider.codes.${check}`)}</h4>
            </summary>
            {ERRORS.filter(({ id }) => PROVIDER_ERRORS[check].includes(id)).map((entry) => (
              <ErrorCard key={entry.id} entry={entry} />
            ))}
          </details>
        ))}
    </section>
  );
}
