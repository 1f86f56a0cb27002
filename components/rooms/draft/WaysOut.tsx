import { useState } from 'preact/hooks';
import { type Copied, copyMail, emlName, type Mail, WAYS, type WayOut, wayOut, writeEml } from '../../../lib/mail';
import { copyText } from '../../../lib/ui/copy-text';
import { saveFile } from '../../../lib/ui/save-file';
import { Icon } from '../../Icon';
import { useReader } from '../../reader';

const SAID: Record<Copied, string> = { both: 'draft.said.both', text: 'draft.said.text', none: 'draft.said.none' };

/** One way by a link: with what it hands to whom, or why it cannot carry this mail. */
function ByLink({ way, blocked, framed, onOut }: { way: WayOut; blocked: boolean; framed: boolean; onOut(): void }) {
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
        <a class="place" href={way.href} onClick={onOut} {...((site || framed) && { target: '_blank', rel: 'noopener noreferrer' })}>
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

/** How a mail left: on the clipboard, as a file, or into a mail program. */
export type Out = 'copied' | 'saved' | 'opened';

interface Props {
  mail: Mail;
  link: string | undefined;
  blocked: boolean;
  /** The mail, or its link, has left. */
  onOut(way: Out): void;
  /** In the panel: the first ways alone, and none that would leave its frame. */
  few?: boolean;
  /** No way to the clipboard is open. */
  onRefused?(): void;
}

/** Ways by a link that the panel shows; the desk has all. */
const FEW = 2;

/** One click for each way out. A blocked draft has none. */
export function WaysOut({ mail, link, blocked, onOut, few = false, onRefused }: Props) {
  const { t } = useReader();
  const [said, setSaid] = useState<string | null>(null);
  const copy = (text: string, leaves: boolean) => async () => {
    const done = await copyText(text);
    setSaid(done ? 'draft.said.copied' : 'draft.said.none');
    if (done && leaves) onOut('copied');
  };
  const acts = [
    [
      'copy',
      async () => {
        const done = await copyMail(mail);
        setSaid(SAID[done]);
        if (done === 'none') onRefused?.();
        else onOut('copied');
      },
    ],
    ['subject', copy(mail.subject, false)],
    ...(link ? ([['link', copy(link, true)]] as const) : []),
    [
      'eml',
      async () => {
        saveFile(emlName(mail.subject), writeEml(mail), 'message/rfc822');
        setSaid('draft.said.saved');
        onOut('saved');
      },
    ],
  ] as const;
  return (
    <section class="draft-ways" aria-label={t('draft.ways')}>
      <h3>{t('draft.ways')}</h3>
      {blocked && <p class="quiet">{t('draft.waysBlocked')}</p>}
      <p class="buttons">
        {acts
          .filter(([id]) => !few || id === 'copy' || id === 'link')
          .map(([id, act]) => (
            <button key={id} type="button" class={id === 'copy' ? 'primary' : undefined} disabled={blocked} data-way={id} onClick={act}>
              {t(`draft.way.${id}`)}
            </button>
          ))}
      </p>
      <p role="status" data-said={said ?? undefined}>
        {said && t(said)}
      </p>
      <ul class="draft-links">
        {(few ? WAYS.slice(0, FEW) : WAYS).map((id) => (
          <ByLink key={id} way={wayOut(id, mail)} blocked={blocked} framed={few} onOut={() => onOut('opened')} />
        ))}
      </ul>
      {!few && <p class="quiet">{t('draft.sitesNote')}</p>}
    </section>
  );
}
