import { useState } from 'preact/hooks';
import { type Copied, copyMail } from '../../../lib/mail/clipboard';
import type { Mail } from '../../../lib/mail/mail';
import { WAYS, type WayOut, wayOut } from '../../../lib/mail/ways';
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
  /** In the panel: the first ways at once, the others folded away, and none that would leave its frame. */
  framed?: boolean;
  /** No way to the clipboard is open. */
  onRefused?(): void;
}

/** Ways that the panel shows before it is asked for more: buttons by name, links by number. */
const FIRST_ACTS: readonly string[] = ['copy', 'link'];
const FIRST_LINKS = 2;

/** One click for each way out. A blocked draft has none. */
export function WaysOut({ mail, link, blocked, onOut, framed = false, onRefused }: Props) {
  const { t } = useReader();
  const [said, setSaid] = useState<string | null>(null);
  const copy = (text: string, leaves: boolean) => async () => {
    const done = await copyText(text);
    setSaid(done ? 'draft.said.copied' : 'draft.said.none');
    if (done && leaves) onOut('copied');
  };
  const acts: readonly (readonly [string, () => Promise<void>])[] = [
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
        // Loaded when it is wanted: the panel's part has little room.
        const { emlName, writeEml } = await import('../../../lib/mail/eml');
        saveFile(emlName(mail.subject), writeEml(mail), 'message/rfc822');
        setSaid('draft.said.saved');
        onOut('saved');
      },
    ],
  ];
  const buttons = (some: typeof acts) => (
    <p class="buttons">
      {some.map(([id, act]) => (
        <button key={id} type="button" class={id === 'copy' ? 'primary' : undefined} disabled={blocked} data-way={id} onClick={act}>
          {t(`draft.way.${id}`)}
        </button>
      ))}
    </p>
  );
  const links = (some: typeof WAYS) => (
    <ul class="draft-links">
      {some.map((id) => (
        <ByLink key={id} way={wayOut(id, mail)} blocked={blocked} framed={framed} onOut={() => onOut('opened')} />
      ))}
    </ul>
  );
  const first = (id: string) => !framed || FIRST_ACTS.includes(id);
  const note = <p class="quiet">{t('draft.sitesNote')}</p>;
  return (
    <section class="draft-ways" aria-label={t('draft.ways')}>
      <h3>{t('draft.ways')}</h3>
      {blocked && <p class="quiet">{t('draft.waysBlocked')}</p>}
      {buttons(acts.filter(([id]) => first(id)))}
      <p role="status" data-said={said ?? undefined}>
        {said && t(said)}
      </p>
      {links(framed ? WAYS.slice(0, FIRST_LINKS) : WAYS)}
      {framed ? (
        <details data-more-ways>
          <summary data-act="more-ways">{t('draft.moreWays')}</summary>
          {buttons(acts.filter(([id]) => !first(id)))}
          {links(WAYS.slice(FIRST_LINKS))}
          {note}
        </details>
      ) : (
        note
      )}
    </section>
  );
}
