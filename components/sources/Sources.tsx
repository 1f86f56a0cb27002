import { useContext } from 'preact/hooks';
import { sourceEntry } from '../../lib/rules/knowledge/sources';
import formSources from '../../lib/rules/prerequisites/data/form-sources.json';
import { OWN_TABLE } from '../../lib/rules/regions/own-table';
import { useReader } from '../reader';
import { OwnTable } from './own-table';
import { SourceItem } from './SourceItem';

/** A public page by its id, from either list of sources. */
export const entryOf = (id: string) => sourceEntry(id) ?? formSources.sources.find((source) => source.id === id);

/** Public pages with their dates and whose word they are; `asOf`: the ISO day they were last looked at, if it is not said elsewhere. */
export function Sources({ ids, asOf }: { ids: readonly string[]; asOf?: string }) {
  const { t } = useReader();
  const own = useContext(OwnTable);
  return (
    <>
      <ul class="texts">
        {[...new Set(ids)].map((id) => {
          if (id === OWN_TABLE && own)
            return (
              <li key={id} data-source={id}>
                <bdi>{t('source.dated', { title: own.title, date: own.asOf })}</bdi> {own.url && <span class="code">{own.url}</span>}
              </li>
            );
          const source = entryOf(id);
          return source && <SourceItem key={id} source={{ ...source, id }} />;
        })}
      </ul>
      {asOf && <p class="quiet">{t('detail.asOf', { asOfOn: asOf })}</p>}
    </>
  );
}
