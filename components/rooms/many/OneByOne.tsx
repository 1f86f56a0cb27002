import { useState } from 'preact/hooks';
import type { Mail } from '../../../lib/mail';
import type { MailingRow } from '../../../lib/messages/protocol';
import { loadTexts } from '../../../lib/rules/invitations/templates/languages';
import type { RenderedMail } from '../../../lib/rules/invitations/templates/render';
import { useReader } from '../../reader';
import { mailLanguage } from '../draft/Choice';
import { DraftFindings } from '../draft/DraftFindings';
import { noteOf } from '../draft/note-of';
import { Preview } from '../draft/Preview';
import { type Out, WaysOut } from '../draft/WaysOut';
import type { Booking } from './booking';
import type { Judged } from './judge';
import { mailOf, type Style } from './passes';
import type { MailingWork } from './use-mailing';

interface Props {
  work: MailingWork;
  /** Judges rows in their order, from the first that is shown. */
  judge(): (row: MailingRow) => Judged;
  style: Style;
  booking: Pick<Booking, 'note'>;
}

type Shown = { judged: Judged; mail: RenderedMail & Mail };

/** One mail after the other: each is shown, leaves by whichever way, and the next one comes. A row whose mail left is done, here and later. */
export function OneByOne({ work, judge, style, booking }: Props) {
  const { t } = useReader();
  const [verdicts] = useState(judge);
  const [shown, setShown] = useState<Shown | 'end' | 'failed' | null>(null);
  const [gone, setGone] = useState<'yes' | 'failed' | null>(null);
  const [busy, setBusy] = useState(false);

  async function next(from: number) {
    setBusy(true);
    setGone(null);
    try {
      const [row] = await work.open(from);
      if (row) {
        const judged = verdicts(row);
        setShown({ judged, mail: mailOf(judged, await loadTexts(mailLanguage(judged.draft.lang)), style) });
      } else setShown('end');
    } catch {
      setShown('failed');
    }
    setBusy(false);
  }
  async function left({ judged }: Shown, way: Out) {
    if (gone === 'yes') return;
    const said = noteOf(judged.draft, judged.prepared, way);
    const told = (said === null || (await booking.note([said])) !== null) && (await work.mark([judged.n], way));
    setGone(told ? 'yes' : 'failed');
  }
  return (
    <div data-one={shown === null || typeof shown === 'string' ? (shown ?? undefined) : shown.judged.n}>
      {(shown === null || typeof shown === 'string') && (
        <p>
          <button type="button" data-act="one-by-one" disabled={busy || work.mailing.open === 0} onClick={() => void next(1)}>
            {t('many.oneByOne')}
          </button>{' '}
          <span class="quiet">{t('many.oneByOneWhat')}</span>
        </p>
      )}
      <p role="status">{shown === 'end' && t('many.end')}</p>
      {shown === 'failed' && (
        <p role="alert" class="old">
          {t('many.failed')}
        </p>
      )}
      {shown !== null && typeof shown !== 'string' && (
        <section aria-labelledby="one-title" key={shown.judged.n}>
          <h4 id="one-title">
            {t('file.line', { line: shown.judged.line })}: <bdi>{shown.judged.name}</bdi> {shown.mail.to && <bdi>({shown.mail.to})</bdi>}
          </h4>
          <p class="quiet">{t('many.left', { n: work.mailing.open })}</p>
          {shown.judged.codes.map((code) => (
            <p key={code} class="old" data-row-code={code}>
              {t(`many.row.${code}`)}
            </p>
          ))}
          <DraftFindings findings={shown.judged.findings} />
          <WaysOut
            mail={{ ...shown.mail, to: shown.mail.to ?? '' }}
            link={shown.judged.prepared.check.link}
            blocked={shown.judged.is === 'blocked'}
            onOut={(way) => void left(shown, way)}
          />
          {gone && (
            <p role={gone === 'yes' ? 'status' : 'alert'} data-gone={gone}>
              {t(gone === 'yes' ? 'many.gone' : 'many.notBooked')}
            </p>
          )}
          <p class="buttons">
            <button
              type="button"
              class={gone === 'yes' ? 'primary' : undefined}
              data-act="next"
              disabled={busy}
              onClick={() => void next(shown.judged.n + 1)}
            >
              {t(gone === 'yes' ? 'many.next' : 'many.skip')}
            </button>
            <button type="button" data-act="end-one" onClick={() => setShown(null)}>
              {t('many.endOne')}
            </button>
          </p>
          <Preview mail={shown.mail} />
        </section>
      )}
    </div>
  );
}
