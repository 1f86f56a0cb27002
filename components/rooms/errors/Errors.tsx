import '../fit/fit.css';
import { useId, useState } from 'preact/hooks';
import { ERRORS, type Explained, explainError } from '../../../lib/rules/errors/explain';
import { sourceEntry } from '../../../lib/rules/knowledge/sources';
import { useReader } from '../../reader';
import { ErrorCard } from './ErrorCard';

/** A code that stands for more than one of the errors found, if there is one. */
const twofold = ({ found }: Explained): string | undefined =>
  found.find(({ code }, index) => code !== undefined && found.some((other, at) => at !== index && other.code === code))?.code;

function Answer({ explained }: { explained: Explained }) {
  const { t } = useReader();
  const { found, unknown } = explained;
  const list = sourceEntry('K-API');
  const both = twofold(explained);
  return (
    <>
      <p role="status" data-count={found.length}>
        <b>{t('errors.count', { n: found.length })}</b>
      </p>
      {found.length === 0 && <p>{t('errors.none')}</p>}
      {both && <p>{t('errors.two', { code: both })}</p>}
      {unknown.length > 0 && (
        <p data-unknown={unknown.join(' ')}>
          {t('errors.unknown', { codes: unknown.slice(0, 20).join(', ') })}{' '}
          {list && (
            <a href={list.url} target="_blank" rel="noopener noreferrer">
              {t('errors.fullList')}
              <span class="heard"> {t('opensNewTab')}</span>
            </a>
          )}
        </p>
      )}
      {found.map(({ entry, by, code }) => (
        <ErrorCard key={entry.id} entry={entry} recognised={by === 'code' && code ? t('errors.by.code', { code }) : t('errors.by.words')} />
      ))}
    </>
  );
}

/** The room of errors: a code or message is pasted, what is known of it is shown at once. Nothing pasted leaves the page or is kept. */
export function Errors() {
  const { t } = useReader();
  const id = useId();
  const [text, setText] = useState('');
  return (
    <section aria-labelledby="errors-title" class="fit">
      <h2 id="errors-title">{t('errors.title')}</h2>
      <p id={`${id}-intro`}>{t('errors.intro')}</p>
      <div class="field">
        <label for={id}>{t('errors.paste')}</label>
        <textarea
          id={id}
          rows={5}
          autocomplete="off"
          spellcheck={false}
          aria-describedby={`${id}-intro`}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <p>
        <button type="button" data-act="clear" onClick={() => setText('')}>
          {t('errors.act.clear')}
        </button>
      </p>
      <section aria-label={t('errors.count', { n: 1 })} hidden={text.trim() === ''}>
        {text.trim() !== '' && <Answer explained={explainError(text)} />}
      </section>
      <details class="older">
        <summary>{t('errors.all')}</summary>
        {ERRORS.map((entry) => (
          <ErrorCard key={entry.id} entry={entry} />
        ))}
      </details>
    </section>
  );
}
