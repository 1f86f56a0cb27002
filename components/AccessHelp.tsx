import { useState } from 'preact/hooks';
import { Notice } from './Notice';
import { useReader } from './reader';

/** What stands between the companion and the portal: `withheld`, the browser has not granted the hosts; `reload`, the tab is older than the installation. */
export type AccessState = 'granted' | 'withheld' | 'reload';

/** How to let the companion see the portal. `request` asks the browser and must run inside the click, or it may not ask. */
export function AccessHelp({ access, request }: { access: AccessState; request: () => Promise<boolean> }) {
  const { t } = useReader();
  const [answer, setAnswer] = useState<'none' | 'granted' | 'denied'>('none');
  if (answer === 'granted') return <Notice tone="info" title={t('access.granted')} name="access-granted" />;
  if (access === 'granted') return null;
  if (access === 'reload') {
    return (
      <Notice tone="info" title={t('reload.title')} name="reload">
        <p>{t('reload.body')}</p>
      </Notice>
    );
  }
  const ask = () => {
    request().then(
      (granted) => setAnswer(granted ? 'granted' : 'denied'),
      () => setAnswer('denied'),
    );
  };
  return (
    <Notice tone="warning" title={t('access.title')} name="access">
      <p>{t('access.body')}</p>
      <button type="button" class="primary" data-act="grant" onClick={ask}>
        {t('act.grant')}
      </button>
      <div role="status">{answer === 'denied' && <p class="old">{t('access.denied')}</p>}</div>
    </Notice>
  );
}
