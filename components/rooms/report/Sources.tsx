import { sourceEntry } from '../../../lib/rules/knowledge/sources';
import formSources from '../../../lib/rules/prerequisites/data/form-sources.json';
import { useReader } from '../../reader';

/** A public page by its id, from either list of sources. */
export const entryOf = (id: string) => sourceEntry(id) ?? formSources.sources.find((source) => source.id === id);

/** Public pages with their dates, whose word they are, and the day they were last looked at. */
export function Sources({ ids, asOf }: { ids: readonly string[]; asOf: string }) {
  const { t } = useReader();
  return (
    <>
      <ul class="texts">
        {ids.map((id) => {
          const source = entryOf(id);
          return (
            source && (
              <li key={id} data-source={id}>
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
      <p class="quiet">{t('detail.asOf', { asOfOn: asOf })}</p>
    </>
  );
}
