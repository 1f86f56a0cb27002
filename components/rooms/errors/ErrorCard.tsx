import '../fit/fit.css';
import type { ErrorEntry } from '../../../lib/rules/errors/explain';
import { pageAt, pageLink } from '../../../lib/rules/pages';
import { Icon } from '../../Icon';
import { printList, printPage, useReader } from '../../reader';
import { SourceLine } from '../../sources/SourceLine';

/** Codes as they are written: with the HTTP status in front where it is known. */
const codesOf = ({ codes = [] }: ErrorEntry): string => codes.map(({ code, http }) => (http ? `${http}/${code}` : code)).join(', ');

/** What an error means, whose move it is, the way out with its page, and where it is said. */
export function ErrorCard({ entry, recognised }: { entry: ErrorEntry; recognised?: string }) {
  const reader = useReader();
  const { t } = reader;
  const { id, whose, page, confidence, sources, asOf } = entry;
  const link = page ? pageLink(page) : null;
  const codes = codesOf(entry);
  return (
    <article class="fit-scenario" data-error-entry={id}>
      <p class="quiet">
        {codes ? t('errors.codes', { codes }) : t('errors.noCode')}
        {recognised && ` · ${recognised}`}
      </p>
      <dl>
        <dt>{t('errors.means')}</dt>
        <dd>{t(`errors.${id}.means`)}</dd>
        <dt>{t('errors.move')}</dt>
        <dd>
          {printList(
            reader,
            whose.map((who) => t(`errors.whose.${who}`)),
          )}
        </dd>
        <dt>{t('errors.out')}</dt>
        <dd>
          {t(`errors.${id}.do`)}{' '}
          {link && page && (
            <a class="place" href={link} target="_blank" rel="noopener noreferrer">
              {t('act.open', { place: printPage(reader, pageAt(link) ?? page) })}
              <Icon name="open" />
              <span class="heard"> {t('opensNewTab')}</span>
            </a>
          )}
        </dd>
      </dl>
      {confidence !== 'high' && <p class="quiet">{t(`errors.confidence.${confidence}`)}</p>}
      <SourceLine title={t('errors.sources', { asOfOn: asOf })} sources={sources} />
    </article>
  );
}
