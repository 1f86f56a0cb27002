import { pageLink } from '../../../lib/rules/pages';
import { Icon } from '../../Icon';
import { Notice } from '../../Notice';
import { printPage, useReader } from '../../reader';
import { portalHome } from '../../task-knowledge';

/** Where the account's country is not known: why the map shows no region of its own, and the two ways to it. `known`: there is an account. */
export function NoAccount({ known }: { known: boolean }) {
  const reader = useReader();
  const { t } = reader;
  const link = known ? pageLink('account.legalInfo') : portalHome;
  return (
    <Notice name="map-no-country" tone="info" title={t(known ? 'world.noCountry' : 'world.noAccount')}>
      <p>{t(known ? 'world.noCountry.how' : 'world.noAccount.how')}</p>
      {link && (
        <p class="on-screen">
          <a class="place" href={link} target="_blank" rel="noopener noreferrer">
            {known ? t('act.open', { place: printPage(reader, 'account.legalInfo') }) : t('empty.openPortal')}
            <Icon name="open" />
            <span class="heard"> {t('opensNewTab')}</span>
          </a>
        </p>
      )}
    </Notice>
  );
}
