import verificationFile from '../../../lib/rules/knowledge/verification.json';
import { useReader } from '../../reader';
import { SourceList } from '../../sources/SourceList';

/** What the words of the portal mean. Names stay as the portal's English has them. */
export function StatusWords() {
  const { t } = useReader();
  return (
    <details class="clinic-words">
      <summary>
        <b>{t('clinic.words')}</b>
      </summary>
      <dl>
        {verificationFile.statuses.map(({ id, label, aliases }) => (
          <div key={id} data-word={id}>
            <dt>{[label, ...(aliases ?? [])].join(' = ')}</dt>
            <dd>{t(`clinic.word.${id}`)}</dd>
          </div>
        ))}
      </dl>
      <SourceList ids={verificationFile.statuses.flatMap(({ sources }) => sources)} asOf={verificationFile.asOf} of={t('clinic.words')} />
    </details>
  );
}
