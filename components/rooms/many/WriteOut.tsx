import { useEffect, useRef, useState } from 'preact/hooks';
import { loadTexts } from '../../../lib/rules/invitations/templates/languages';
import type { saveBlob as save } from '../../../lib/ui/save-file';
import { useReader } from '../../reader';
import { Bar } from './Bar';
import type { Booking, Place } from './booking';
import { bookAll, type Pass, type Style, type Written, writeAll } from './passes';
import type { MailingWork } from './use-mailing';

interface Props {
  work: MailingWork;
  /** A new pass over the open rows, judged from the first on. */
  pass(signal: AbortSignal, onProgress: (rows: number) => void): Pass;
  style: Style;
  booking: Booking;
  saveBlob: typeof save;
}

type Doing = { what: 'writing' | 'booking'; rows: number; of: number };
/** Mails in a file, with where the log has each. */
interface Booked {
  ns: readonly number[];
  leftOut: number;
  places: readonly Place[];
}
type Ended = ({ is: 'saved' | 'back' } & Booked) | { is: 'stopped'; written: Written } | { is: 'failed' | 'notBooked' };

/** All mails of the list in one file. What was saved counts as gone once it was handed to the browser; that can be taken back. */
export function WriteOut({ work, pass, style, booking, saveBlob }: Props) {
  const { t, now } = useReader();
  const [doing, setDoing] = useState<Doing | null>(null);
  const [ended, setEnded] = useState<Ended | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const day = new Date(now).toISOString().slice(0, 10);

  async function hand({ file, ns, leftOut }: Written) {
    const places: Place[] = [];
    if (ns.length === 0) return setEnded({ is: 'saved', ns, leftOut, places });
    saveBlob(`mails-${day}.zip`, file);
    // Noting goes on where the person leaves the room: the mails are out.
    const told = await bookAll(
      pass(new AbortController().signal, (rows) => setDoing({ what: 'booking', rows, of: ns.length })),
      ns,
      {
        note: async (notes) => {
          const noted = await booking.note(notes);
          places.push(...(noted ?? []));
          return noted !== null;
        },
        mark: (part) => work.mark(part, 'saved'),
      },
    ).catch(() => 0);
    setDoing(null);
    setEnded(told === ns.length ? { is: 'saved', ns, leftOut, places } : { is: 'notBooked' });
  }
  /** The file did not arrive: its rows are open again and the log says so; or (`again`) it has arrived after all. */
  async function turn(booked: Booked, again: boolean) {
    const log = () => booking.unnote(booked.places, again);
    const rows = () => work.mark(booked.ns, again ? 'saved' : 'open');
    // A row is never taken for done that the log does not have.
    const done = again ? (await log()) && (await rows()) : (await rows()) && (await log());
    setEnded(done ? { ...booked, is: again ? 'saved' : 'back' } : { is: 'failed' });
  }
  async function write() {
    const stop = new AbortController();
    running.current = stop;
    setEnded(null);
    const of = work.mailing.open;
    setDoing({ what: 'writing', rows: 0, of });
    try {
      const written = await writeAll(
        pass(stop.signal, (rows) => setDoing({ what: 'writing', rows, of })),
        { texts: loadTexts, style, folder: 'mails', at: now, rows: work.mailing.rows },
      );
      if (written.whole) return await hand(written);
      setEnded({ is: 'stopped', written });
    } catch {
      setEnded({ is: 'failed' });
    }
    setDoing(null);
  }
  return (
    <div data-write={ended?.is}>
      <p>
        <button
          type="button"
          class="primary"
          data-act="save-all"
          disabled={doing !== null || work.mailing.open === 0}
          onClick={() => void write()}
        >
          {t('many.saveAll')}
        </button>{' '}
        <span class="quiet">{t('many.saveAllWhat')}</span>
      </p>
      {doing?.what === 'writing' && (
        <Bar label={t('many.writing')} rows={doing.rows} of={doing.of} onCancel={() => running.current?.abort()} />
      )}
      {doing?.what === 'booking' && (
        <p role="status" aria-busy="true">
          {t('many.booking')}
        </p>
      )}
      <div role="status">
        {ended?.is === 'saved' && (
          <p>
            {t('many.saved', { n: ended.ns.length, left: ended.leftOut })}{' '}
            {ended.ns.length > 0 && (
              <button type="button" data-act="not-saved" onClick={() => void turn(ended, false)}>
                {t('many.notArrived')}
              </button>
            )}
          </p>
        )}
        {ended?.is === 'stopped' && (
          <p>
            {t('many.stopped', { n: ended.written.ns.length })}{' '}
            {ended.written.ns.length > 0 && (
              <button type="button" data-act="save-part" onClick={() => void hand(ended.written)}>
                {t('many.savePart', { n: ended.written.ns.length })}
              </button>
            )}
          </p>
        )}
        {ended?.is === 'back' && (
          <p>
            {t('many.back')}{' '}
            <button type="button" data-act="saved-after-all" onClick={() => void turn(ended, true)}>
              {t('act.undo')}
            </button>
          </p>
        )}
      </div>
      {(ended?.is === 'failed' || ended?.is === 'notBooked') && (
        <p role="alert" class="old">
          {t(`many.${ended.is}`)}
        </p>
      )}
    </div>
  );
}
