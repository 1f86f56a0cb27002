import { useEffect, useId, useState } from 'preact/hooks';
import type { Answers, ReminderLine, ViewRequest } from '../../../lib/messages/protocol';
import { useReader } from '../../reader';
import { useReminderAnswers } from '../../reminder-answers';
import { printReminder } from '../../reminder-words';
import type { Client } from '../../useCompanion';

type State = Answers['reminders.get'];
type Change = Extract<ViewRequest, { type: 'reminders.set' }>['settings'];

/** How many days a reminder can be put off for. */
const SNOOZES = [1, 7] as const;

const toTime = (minute: number): string => new Date(minute * 60_000).toISOString().slice(11, 16);
/** Minutes since midnight of what a time field holds; nothing where it is empty. */
function toMinute(text: string): number | undefined {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)/.exec(text) ?? [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}

/** The state of the reminders, and changing it. `error`: catalogue key of why a change was not kept. */
function useReminders(client: Client) {
  const [state, setState] = useState<State | null>(null);
  const [error, setError] = useState<string | null>(null);
  const take = (reply: Awaited<ReturnType<typeof client.ask<{ type: 'reminders.get' }>>> | null) => {
    setError(reply?.ok ? null : reply ? `error.${reply.error.code}` : 'error.noAnswer');
    if (reply?.ok) setState(reply.value);
  };
  const get = async () => take(await client.ask({ type: 'reminders.get' }).catch(() => null));
  const set = async (settings: Change) => take(await client.ask({ type: 'reminders.set', settings }).catch(() => null));
  useEffect(() => {
    void get();
    return client.onChanged(() => void get());
  }, [client]);
  return { state, error, get, set };
}

function Quiet({ quiet, set }: { quiet: State['quiet']; set: (change: Change) => void }) {
  const { t } = useReader();
  const id = useId();
  return (
    <p class="buttons">
      {(['from', 'to'] as const).map((end) => (
        <span key={end} class="field">
          <label for={`${id}-${end}`}>{t(`year.quiet.${end}`)}</label>
          <input
            id={`${id}-${end}`}
            name={`quiet-${end}`}
            type="time"
            value={toTime(quiet[end])}
            onChange={(event) => {
              const minute = toMinute(event.currentTarget.value);
              if (minute !== undefined) set({ quiet: { ...quiet, [end]: minute } });
            }}
          />
        </span>
      ))}
    </p>
  );
}

function Given({ reminders, client, account }: { reminders: readonly ReminderLine[]; client: Client; account: string }) {
  const { t } = useReader();
  const { rows, answer, takeBack } = useReminderAnswers(client, account, reminders);
  return (
    <ul class="year-list">
      {rows.map((row) => {
        const { occurrence, answered } = row;
        const line = printReminder(t, row);
        return (
          <li key={occurrence} data-given={occurrence} data-answered={answered}>
            <p>{answered ? t(`reminder.${answered}`, { line }) : line}</p>
            <p class="buttons">
              {answered ? (
                <button type="button" data-act="reminder-again" onClick={() => void takeBack(row)}>
                  {t('act.undo')}
                  <span class="heard">: {line}</span>
                </button>
              ) : (
                SNOOZES.map((days) => (
                  <button key={days} type="button" data-act="snooze" data-days={days} onClick={() => void answer(row, 'snooze', days)}>
                    {t('year.snooze', { days })}
                    <span class="heard">: {line}</span>
                  </button>
                ))
              )}
            </p>
          </li>
        );
      })}
    </ul>
  );
}

interface Props {
  client: Client;
  account: string;
  /** Those that were given and not answered. */
  reminders?: readonly ReminderLine[] | undefined;
  readOnly: boolean;
}

/** Reminders: on or off, whether the browser shows them, quiet hours, and those that were given. */
export function Reminders({ client, account, reminders = [], readOnly }: Props) {
  const { t } = useReader();
  const { state, error, get, set } = useReminders(client);
  const [asking, setAsking] = useState(false);
  /** The browser asks only at once in a click; reminders are on whatever it answers. */
  const askBrowser = () => {
    if (!client.permit) return;
    setAsking(true);
    client
      .permit('notifications')
      .catch(() => false)
      .then(async () => {
        setAsking(false);
        await get();
      });
  };
  const turn = (value: boolean) => {
    if (value && !state?.notifications) askBrowser();
    void set({ on: value });
  };
  return (
    <section aria-labelledby="reminders-title" class="year-part" data-part="reminders" aria-busy={state === null && error === null}>
      <h3 id="reminders-title">{t('year.reminders')}</h3>
      <p>{t('year.reminders.what')}</p>
      {error && <p role="alert">{t(error)}</p>}
      {state && !readOnly && (
        <>
          <p>
            <label>
              <input type="checkbox" data-act="reminders-on" checked={state.on} onChange={(event) => turn(event.currentTarget.checked)} />{' '}
              {t('year.reminders.on')}
            </label>
          </p>
          {state.on && (
            <>
              <p role="status" data-notifications={state.notifications}>
                {t(state.notifications ? 'year.reminders.shown' : asking ? 'year.reminders.asking' : 'year.reminders.notShown')}{' '}
                {!state.notifications && !asking && client.permit && (
                  <button type="button" data-act="allow" onClick={askBrowser}>
                    {t('year.reminders.allow')}
                  </button>
                )}
              </p>
              <Quiet quiet={state.quiet} set={(change) => void set(change)} />
              <Given reminders={reminders} client={client} account={account} />
            </>
          )}
        </>
      )}
    </section>
  );
}
