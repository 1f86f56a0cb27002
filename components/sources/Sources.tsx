import { sourceEntry } from '../../lib/rules/knowledge/sources';
import formSources from '../../lib/rules/prerequisites/data/form-sources.json';
import { useReader } from '../reader';
import { SourceItem } from './SourceItem';

/** A public page by its id, from either list of sources. */
export const entryOf = (id: string) => sourceEntry(id) ?? formSources.sources.find((source) => source.id === id);

/** Public pages with their dates and whose word they are; `asOf`: the ISO day they were last looked at, if it is not said elsewhere. */
export function Sources({ ids, asOf }: { ids: readonly string[]; asOf?: string }) {
  const { t } = useReader();
  return (
    <>
      <ul class="texts">
        {[...new Set(ids)].map((id) => {
          const source = entryOf(id);
          return source && <SourceItem key={id} source={{ ...source, id }} />;
        })}
      </ul>
      {asOf && <p class="quiet">{t('detail.asOf', { asOfOn: asOf })}</p>}
    </>
  );
}
