import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { WorkingDraft } from '../../../lib/messages/protocol';
import { earlierIn } from '../../../lib/rules/invitations/log/earlier';
import type { LogLine } from '../../../lib/rules/invitations/log/line';
import { saveBlob as blob, saveFile as file } from '../../../lib/ui/save-file';
import { useReader } from '../../reader';
import { DraftChoices, mailLanguage } from '../draft/Choice';
import { DraftFields } from '../draft/DraftFields';
import '../draft/draft.css';
import { Elsewhere } from '../draft/Elsewhere';
import { useKnown } from '../draft/known';
import { prepare } from '../draft/prepare';
import { useOwn } from '../draft/useOwn';
import '../distributors/distributors.css';
import { withLog } from '../links/link-context';
import { useLinkContext } from '../links/use-context';
import type { RoomProps } from '../rooms';
import { useSignature } from '../templates/use-signature';
import { WordsOf } from '../WordsOf';
import { Bar } from './Bar';
import { bookingOf } from './booking';
import { makeJudge } from './judge';
import { ListFile } from './ListFile';
import { OneByOne } from './OneByOne';
import { checkAll, type Pass } from './passes';
import { sharedFields } from './row-draft';
import type { Summary } from './summary';
import { useKept, useMailing } from './use-mailing';
import { Verdict } from './Verdict';
import { WriteOut } from './WriteOut';

type ManyProps = RoomProps & { saveFile?: typeof file; saveBlob?: typeof blob };

function Work({
  client,
  companion,
  start,
  reload,
  saveFile = file,
  saveBlob = blob,
}: ManyProps & { start: Parameters<typeof useMailing>[2]; reload(): void }) {
  const { t, lang, now } = useReader();
  const account = companion.state?.account ?? null;
  const work = useMailing(client, account, start, reload);
  const { mailing, working } = work;
  const own = useOwn(client, working.draft, lang);
  const { draft } = own;
  const known = useKnown(client, account, companion.state);
  const { context: seen } = useLinkContext(client, account, companion.state);
  // The log as it was when the list was checked: each part that is noted later changes it, and a long one is not asked for each time.
  const log = useRef<readonly LogLine[]>([]);
  const [checks, setChecks] = useState(0);
  const context = useMemo(() => seen && withLog(seen, log.current), [seen, checks]);
  const signature = useSignature(client, account);
  const prepared = useMemo(() => prepare(draft, known, context, now), [draft, known, context, now]);
  const [summary, setSummary] = useState<Summary | null>(null);
  const [checking, setChecking] = useState<number | null>(null);
  const [failed, setFailed] = useState(false);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  // What was found belongs to the mail and the rows it was found with; every word from the worker makes them anew, with the same in them.
  const asText = JSON.stringify(draft);
  useEffect(() => {
    running.current?.abort();
    setSummary(null);
    setChecking(null);
  }, [asText, mailing.id]);

  const judge = () => makeJudge(draft, { known, context: seen && withLog(seen, log.current), now, earlier: earlierIn(log.current) });
  const pass = (signal: AbortSignal, onProgress: (rows: number) => void): Pass => ({ open: work.open, judge: judge(), signal, onProgress });
  const booking = bookingOf(client, account);
  async function readLog(): Promise<boolean> {
    if (account === null) return true;
    const reply = await client.ask({ type: 'invitations.get', account }).catch(() => null);
    if (reply?.ok) log.current = reply.value.lines;
    setChecks((n) => n + 1);
    return reply?.ok === true;
  }
  async function check() {
    const stop = new AbortController();
    running.current = stop;
    setFailed(false);
    setSummary(null);
    setChecking(0);
    const kept = (await working.flush()) && (await readLog());
    const found = kept ? await checkAll(pass(stop.signal, setChecking)).catch(() => 'failed' as const) : ('failed' as const);
    if (running.current !== stop) return;
    setChecking(null);
    if (found === 'failed') setFailed(true);
    else setSummary(found);
  }
  const able = summary !== null && summary.ready + summary.doubt > 0;
  // Nothing goes out while it is not known what belongs below it or by which template it is written.
  const waits = signature === null || (working.draft.own !== undefined && own.list === null);
  const style = { signature: signature === null || signature === 'failed' ? '' : signature.text, own: own.chosen?.mail };
  return (
    <>
      <h3>{t('many.mail')}</h3>
      <p class="quiet" role="status" data-kept={working.saving}>
        {working.saving !== 'never' && t(`draft.kept.${working.saving}`)}
      </p>
      <Elsewhere working={working} />
      {work.gone && (
        <div class="panel-box" role="alert" data-gone>
          <p>{t('many.elsewhere')}</p>
          <button type="button" data-act="load-list" onClick={work.gone.load}>
            {t('many.elsewhere.load')}
          </button>
        </div>
      )}
      {own.missing && <p role="alert">{t('draft.own.missing')}</p>}
      <DraftChoices working={working} prepared={prepared} own={own} />
      <p class="quiet">{t('many.sharedWhat')}</p>
      <DraftFields working={working} prepared={prepared} known={known} only={sharedFields(prepared.kind)} />
      <h3>{t('many.list')}</h3>
      {mailing.rows > 0 && (
        <p data-rows={mailing.rows} data-open={mailing.open}>
          <bdi>{mailing.name}</bdi>: {t('many.rowsOpen', { rows: mailing.rows, open: mailing.open })}{' '}
          <button type="button" data-act="forget-list" onClick={() => void work.forget().then((done) => setFailed(!done))}>
            {t('many.forget')}
          </button>
        </p>
      )}
      <details open={mailing.rows === 0}>
        <summary>{t(mailing.rows === 0 ? 'many.choose' : 'many.other')}</summary>
        <ListFile kind={prepared.kind} work={work} onTaken={() => setSummary(null)} />
      </details>
      {mailing.rows > 0 && (
        <>
          <h3>{t('many.check')}</h3>
          <p>
            <button type="button" data-act="check-list" disabled={checking !== null || mailing.open === 0} onClick={() => void check()}>
              {t('many.checkAll')}
            </button>
          </p>
          {checking !== null && (
            <Bar label={t('many.checking')} rows={checking} of={mailing.open} onCancel={() => running.current?.abort()} />
          )}
          {summary && <Verdict summary={summary} saveFile={saveFile} />}
          {able && !waits && (
            <>
              <h3>{t('many.out')}</h3>
              <WriteOut work={work} pass={pass} style={style} booking={booking} saveBlob={saveBlob} />
              <OneByOne work={work} judge={judge} style={style} booking={booking} />
            </>
          )}
        </>
      )}
      {failed && (
        <p role="alert" class="old">
          {t('many.failed')}
        </p>
      )}
    </>
  );
}

function Begin(props: ManyProps) {
  const { t, lang } = useReader();
  const { client, companion } = props;
  const account = companion.state?.account ?? null;
  const { kept, again, round } = useKept(client, account);
  const mail = companion.state?.settings.mail;
  const fresh = useMemo<WorkingDraft>(
    () => ({ mail: 'customer-reseller', lang: mailLanguage(mail?.lang ?? lang), form: mail?.form ?? 'full', fields: {}, to: '' }),
    [],
  );
  if (kept === null) return <p aria-busy="true">{t('room.loading')}</p>;
  if (kept === 'failed') return <p role="alert">{t('many.failed')}</p>;
  return <Work key={round} {...props} start={kept === 'none' ? fresh : kept} reload={again} />;
}

/** The room that writes one mail to many: a list from a file, a check of every row, and the mails in one file or one after the other. */
export function Many(props: ManyProps) {
  const { t } = useReader();
  const { state } = props.companion;
  return (
    <div class="draft many distributors">
      <h2>{t('desk.many')}</h2>
      <p>{t('many.what')}</p>
      <p class="quiet">{t('many.kept')}</p>
      {state?.sample ? (
        <p>{t('many.sample')}</p>
      ) : (
        // Mails and links are spoken of in the words of their rooms.
        <WordsOf room="draft">
          <WordsOf room="links">
            <Begin key={state?.account ?? ''} {...props} />
          </WordsOf>
        </WordsOf>
      )}
    </div>
  );
}
