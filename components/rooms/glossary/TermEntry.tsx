import { useReader } from '../../reader';
import { Sources } from '../../sources/Sources';
import { TERMS_AS_OF, type Term } from './terms';

/** A word with its names of today and before, what it means, and on whose word. */
export function TermEntry({ term }: { term: Term }) {
  const { t, lang } = useReader();
  const list = new Intl.ListFormat(lang, { type: 'conjunction' });
  return (
    <>
      {term.also.length > 0 && <p class="quiet">{t('glossary.also', { names: list.format(term.also) })}</p>}
      {term.before.length > 0 && <p class="quiet">{t('glossary.before', { names: list.format(term.before) })}</p>}
      <p>{t(`term.${term.id}`)}</p>
      <details>
        <summary>
          {t('glossary.sources')}
          <span class="heard">: {term.now}</span>
        </summary>
        <Sources ids={term.sources} asOf={TERMS_AS_OF} />
      </details>
    </>
  );
}
