import { sourceEntry } from '../../../lib/rules/knowledge/sources';
import { useReader } from '../../reader';

/** The public pages that something rests on, with their dates and how far each can be trusted, under a line that names the day. */
export function SourceLine({ title, sources }: { title: string; sources: readonly string[] }) {
  const { t } = useReader();
  return (
    <details class="older" data-sources={sources.join(' ')}>
      <summary class="quiet">{title}</summary>
      <ul class="texts">
        {sources.map((id) => {
          const source = sourceEntry(id);
          return (
            source && (
              <li key={id}>
                <a href={source.url} target="_blank" rel="noopener noreferrer">
                  {t('source.dated', { title: source.title, date: source.date })}
                  <span class="heard"> {t('opensNewTab')}</span>
                </a>{' '}
                <span class="quiet">{t(`trust.${source.trust}`)}</span>
              </li>
            )
          );
        })}
      </ul>
    </details>
  );
}
