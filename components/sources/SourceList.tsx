import { useReader } from '../reader';
import { Sources } from './Sources';

/** What a statement rests on, folded away: public pages, whose word they are, and the day they were last looked at. */
export function SourceList({ ids, asOf, of }: { ids: readonly string[]; asOf: string; of: string }) {
  const { t } = useReader();
  return (
    <details class="quiet">
      <summary>
        {t('detail.sources')}
        <span class="heard"> {of}</span>
      </summary>
      <Sources ids={ids} asOf={asOf} />
    </details>
  );
}
