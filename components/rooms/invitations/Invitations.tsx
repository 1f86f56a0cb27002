import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { funnelOf } from '../../../lib/rules/invitations/log/funnel';
import type { LogLine } from '../../../lib/rules/invitations/log/line';
import { findLines, LOG_GROUPS, type LogGroup } from '../../../lib/rules/invitations/log/search';
import { saveFile as save } from '../../../lib/ui/save-file';
import { useReader } from '../../reader';
import '../distributors/distributors.css';
import type { RoomProps } from '../rooms';
import { WordsOf } from '../WordsOf';
import { logCalendar, logCsv } from './export-log';
import { Funnel } from './Funnel';
import { beginFollowUp } from './follow-up';
import './invitations.css';
import { LogCard } from './LogCard';
import { useLog } from './use-log';

/** How many entries stand in the page at a time. */
const PAGE = 50;

function LogList({ lines, on }: { lines: readonly LogLine[]; on: Parameters<typeof LogCard>[0]['on'] }) {
  const { t } = useReader();
  const ids = { text: useId(), group: useId() };
  const [text, setText] = useState('');
  const [group, setGroup] = useState<LogGroup>('all');
  const [most, setMost] = useState(PAGE);
  const found = useMemo(() => findLines(lines, { text, group }), [lines, text, group]);
  return (
    <section aria-labelledby="log-title">
      <h3 id="log-title">{t('invitations.list')}</h3>
      <div class="distributor-form">
        <p class="field">
          <label for={ids.text}>{t('invitations.search')}</label>
          <input id={ids.text} type="search" value={text} data-search onInput={(event) => setText(event.currentTarget.value)} />
        </p>
        <p class="field">
          <label for={ids.group}>{t('desk.filter')}</label>
          <select
            id={ids.group}
            value={group}
            data-group
            onChange={(event) => setGroup(LOG_GROUPS.find((one) => one === event.currentTarget.value) ?? 'all')}
          >
            {LOG_GROUPS.map((one) => (
              <option key={one} value={one}>
                {t(`invitations.group.${one}`)}
              </option>
            ))}
          </select>
        </p>
      </div>
      <p role="status" data-found={found.length}>
        {t('invitations.found', { n: found.length })}
      </p>
      <ul class="distributor-list invitation-list">
        {found.slice(0, most).map((line) => (
          <LogCard key={line.entry.id} line={line} on={on} />
        ))}
      </ul>
      {found.length > most && (
        <button type="button" data-act="more" onClick={() => setMost(most + PAGE)}>
          {t('invitations.showMore', { n: Math.min(PAGE, found.length - most) })}
        </button>
      )}
    </section>
  );
}

function Log({ client, companion, saveFile }: RoomProps & { saveFile: typeof save }) {
  const reader = useReader();
  const { t } = reader;
  const { state } = companion;
  const account = state?.account ?? null;
  const readOnly = state?.sample === true;
  const { log, error, done, say, undo, forget } = useLog(client, readOnly ? null : account);
  const [notKept, setNotKept] = useState(false);
  const told = useRef<HTMLDivElement>(null);
  // The button that was pressed may be gone with what it did: the focus goes to what is said of it then.
  useEffect(() => {
    if (done && document.activeElement === document.body) told.current?.focus();
  }, [done, log]);
  const name = state?.accounts.find(({ id }) => id === account)?.name ?? account ?? '';
  if (account === null || readOnly) return <p data-empty>{t(readOnly ? 'invitations.tour' : 'account.none')}</p>;
  const on = {
    say: (line: LogLine, word: Parameters<typeof say>[1], subject?: string) => say(line.entry.id, word, line.entry.to.name, subject),
    undo: (line: LogLine, event: number) => undo(line.entry.id, event),
    forget: (line: LogLine) => forget(line.entry.id, line.entry.to.name),
    follow: (line: LogLine, what: Parameters<typeof beginFollowUp>[3]) =>
      void beginFollowUp(client, account, line, what).then((place) => {
        setNotKept(place === null);
        if (place !== null) location.hash = place;
      }),
  };
  return (
    <div class="distributors" aria-busy={log === null && error === null}>
      {error && <p role="alert">{t(error)}</p>}
      {notKept && <p role="alert">{t('draft.kept.failed')}</p>}
      <div ref={told} tabIndex={-1} role="status" aria-live="polite" data-done={done?.key}>
        {done && (
          <p>
            {t(done.key, done.params)}{' '}
            {done.undo && (
              <button type="button" data-act="undo" onClick={() => done.undo && undo(done.undo.id, done.undo.event)}>
                {t('act.undo')}
              </button>
            )}
          </p>
        )}
      </div>
      {log && log.broken > 0 && <p class="old">{t('invitations.broken', { n: log.broken })}</p>}
      {log && log.lines.length === 0 && (
        <p data-empty>
          {t('invitations.empty')} <a href="#draft">{t('desk.draft')}</a>
        </p>
      )}
      {log && log.lines.length > 0 && (
        <>
          <Funnel rows={funnelOf(log.lines)} />
          <LogList lines={log.lines} on={on} />
          <div class="buttons">
            <button
              type="button"
              data-act="csv"
              onClick={() => saveFile('invitations.csv', logCsv(log.lines, reader), 'text/csv;charset=utf-8')}
            >
              {t('invitations.csv')}
            </button>
            <button
              type="button"
              data-act="ics"
              onClick={() => saveFile('invitations.ics', logCalendar(log.lines, reader, name), 'text/calendar;charset=utf-8')}
            >
              {t('invitations.ics')}
            </button>
          </div>
        </>
      )}
    </div>
  );
}

/** The room of the log of invitations: what went to whom, what became of it and how that is known, what lies ahead and what to do next. */
export function Invitations({ saveFile = save, ...props }: RoomProps & { saveFile?: typeof save }) {
  const { t } = useReader();
  return (
    <section aria-labelledby="invitations-title">
      <h2 id="invitations-title">{t('desk.invitations')}</h2>
      <p>{t('invitations.what')}</p>
      {/* Mails are named in the words of the room that writes them. */}
      <WordsOf room="draft">
        <Log key={props.companion.state?.account ?? ''} {...props} saveFile={saveFile} />
      </WordsOf>
    </section>
  );
}
