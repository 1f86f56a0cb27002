import { useReader } from '../reader';

/** A public page that a rule rests on. */
export interface Source {
  id: string;
  title: string;
  url: string;
  date: string;
  trust: string;
}

/** One public page in a list: a link, its date, and whose word it is. */
export function SourceItem({ source }: { source: Source }) {
  const { t } = useReader();
  return (
    <li data-source={source.id}>
      <a href={source.url} target="_blank" rel="noopener noreferrer">
        {t('source.dated', { title: source.title, date: source.date })}
        <span class="heard"> {t('opensNewTab')}</span>
      </a>{' '}
      <span class="quiet">{t(`trust.${source.trust}`)}</span>
    </li>
  );
}
