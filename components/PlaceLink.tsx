import { Icon } from './Icon';
import { useReader } from './reader';
import { taskKnowledge } from './task-knowledge';

/**
 * A link that opens the page a task is done on, in a tab of its own, without telling that page where it came from.
 * Nothing where no page is known. `task`, where the link stands alone, tells links to the same page apart by ear.
 */
export function PlaceLink({ task, title }: { task: string; title?: string }) {
  const { t } = useReader();
  const place = taskKnowledge(task).place;
  if (!place) return null;
  const name = place.page ? t(`page.${place.page}`) : new URL(place.href).hostname;
  return (
    <a class="place" href={place.href} target="_blank" rel="noopener noreferrer">
      {t('act.open', { place: name })}
      <Icon name="open" />
      <span class="heard">
        {title && ` – ${title}`} {t('opensNewTab')}
      </span>
    </a>
  );
}
