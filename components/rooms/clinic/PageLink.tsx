import { pageAt, pageLink } from '../../../lib/rules/pages';
import { Icon } from '../../Icon';
import { printPage, useReader } from '../../reader';

/** A link that opens a page of the portal, or the nearest one with a known address, named for what it opens. `about` tells links apart by ear. */
export function PageLink({ page, tab, about }: { page: string; tab?: string; about?: string }) {
  const reader = useReader();
  const href = pageLink(page, tab);
  if (href === null) return null;
  return (
    <a class="place" href={href} target="_blank" rel="noopener noreferrer">
      {reader.t('act.open', { place: printPage(reader, pageAt(href) ?? page) })}
      <Icon name="open" />
      <span class="heard">
        {about && ` – ${about}`} {reader.t('opensNewTab')}
      </span>
    </a>
  );
}
