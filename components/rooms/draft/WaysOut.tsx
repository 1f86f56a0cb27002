import { useState } from 'preact/hooks';
import { type Copied, copyMail, emlName, type Mail, WAYS, type WayOut, wayOut, writeEml } from '../../../lib/mail';
import { copyText } from '../../../lib/ui/copy-text';
import { saveFile } from '../../../lib/ui/save-file';
import { Icon } from '../../Icon';
import { useReader } from '../../reader';

const SAID: Record<Copied, string> = { both: 'draft.said.both', text: 'draft.said.text', none: 'draft.said.none' };

/** One way by a link: with what it hands to whom, or why it cannot carry this mail. */
function ByLink({ way, blocked }: { way: WayOut; blocked: boolean }) {
  const { t } = useReader();
  const site = way.id !== 'mailto';
  const label = t(`draft.way.${way.id}`);
  return (
    <li data-way={way.id} data-fits={way.fits}>
      {blocked || !way.fits ? (
        <button type="button" disabled>
          {label}
        </button>
      ) : (
        <a class="place" href={way.href} {...(site && { target: '_blank', rel: 'noopener noreferrer' })}>
          {label}
          {site && <Icon name="open" />}
          {site && <span class="heard"> {t('opensNewTab')}</span>}
        </a>
      )}{' '}
      <span class="quiet">
        {!way.fits
          ? t('draft.way.tooLong', { length: way.length, limit: way.limit })
          : site
            ? t('draft.way.site', { host: new URL(way.href).hostname })
            : t('draft.way.program')}
      </span>
    </li>
  );
}

/** One click for each way out. A blocked draft has none. */
export function WaysOut({ mail, link, blocked }: { mail: Mail; link: string | undefined; blocked: boolean }) {
  const { t } = useReader();
  const [said, setSaid] = useState<string | null>(null);
  const copy = (text: string) => async () => setSaid((await copyText(text)) ? 'draft.said.copied' : 'draft.said.none');
  const acts = [
    ['copy', async () => setSaid(SAID[await copyMail(mail)])],
    ['subject', copy(mail.subject)],
    ...(link ? ([['link', copy(link)]] as const) : []),
    [
      'eml',
      async () => {
        saveFile(emlName(mail.subject), writeEml(mail), 'message/rfc822');
        setSaid('draft.said.saved');
      },
    ],
  ] as const;
  return (
    <section class="draft-ways" aria-label={t('draft.ways')}>
      <h3>{t('draft.ways')}</h3>
      {blocked && <p class="quiet">{t('draft.waysBlocked')}</p>}
      <p class="buttons">
        {acts.map(([id, act]) => (
          <button key={id} type="button" class={id === 'copy' ? 'primary' : undefined} disabled={blocked} data-way={id} onClick={act}>
            {t(`draft.way.${id}`)}
          </button>
        ))}
      </p>
      <p role="status" data-said={said ?? undefined}>
        {said && t(said)}
      </p>
      <ul class="draft-links">
        {WAYS.map((id) => (
          <ByLink key={id} way={wayOut(id, mail)} blocked={blocked} />
        ))}
      </ul>
      <p class="quiet">{t('draft.sitesNote')}</p>
    </section>
  );
}
