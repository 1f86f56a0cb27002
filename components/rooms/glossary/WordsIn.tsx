import { roomPart } from '../../../lib/ui/parts';
import { ErrorNotice } from '../../ErrorNotice';
import { useReader } from '../../reader';
import { useStageWords } from '../../task-words';
import { termsIn, textWithout } from './in-text';
import { TermEntry } from './TermEntry';

/** The words of the field that stand in a part of a view, with old and new names. `without`: parts of it that have a list of their own. */
export function WordsIn({ root, without }: { root: Element; without: string }) {
  const { t } = useReader();
  const { words, retry } = useStageWords(roomPart('glossary'));
  if (words === 'failed') return <ErrorNotice code="error.words" stale={false} onRetry={retry} />;
  if (words === 'loading') return <p aria-busy="true" />;
  const found = termsIn(textWithout(root, without), (id) => t(`forms.${id}`));
  if (found.length === 0) return <p class="quiet">{t('glossary.none')}</p>;
  return (
    <dl class="words-in">
      {found.map((term) => (
        <div key={term.id} data-term={term.id}>
          <dt>
            <b>{term.now}</b>
          </dt>
          <dd>
            <TermEntry term={term} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
