import { useMemo, useState } from 'preact/hooks';
import type { Answers, ViewRequest } from '../../../lib/messages/protocol';
import {
  type Distributor,
  directoryCsv,
  directoryJson,
  type Entry,
  regionFitFor,
  searchDirectory,
  shownOf,
} from '../../../lib/rules/distributors';
import { optional } from '../../../lib/ui/i18n';
import { saveFile as save } from '../../../lib/ui/save-file';
import { Markets, useMarkets } from '../../markets/Markets';
import { useReader } from '../../reader';
import type { RoomProps } from '../rooms';
import { CompareTable, MOST_COMPARED } from './CompareTable';
import './distributors.css';
import { EntryCard } from './EntryCard';
import { EntryForm } from './EntryForm';
import { ImportPanel } from './ImportPanel';
import { Toolbar, type Wanted } from './Toolbar';
import { UndoChanges } from './UndoChanges';
import { useDirectory } from './use-directory';

/** Entries shown at a time. */
const STEP = 30;

type Props = RoomProps & { saveFile?: typeof save };

/** The room of the directory of distributors: search, what fits, side by side, choosing, changing, import and export, and the way back. */
export const Distributors = (props: Props) => (
  <Markets client={props.client}>
    <Directory {...props} />
  </Markets>
);

function Directory({ client, companion, saveFile = save }: Props) {
  const { t, lang, now } = useReader();
  const table = useMarkets();
  const account = companion.state?.account ?? null;
  const { view, error, reload } = useDirectory(client, account);
  const [wanted, setWanted] = useState<Wanted>({ query: '', country: '', filter: 'all' });
  const [shown, setShown] = useState(STEP);
  const [compared, setCompared] = useState<readonly string[]>([]);
  const [form, setForm] = useState<{ entry: Distributor | null } | null>(null);
  const [importing, setImporting] = useState(false);
  const [said, setSaid] = useState<{ text: string; change?: number } | null>(null);

  /** Sends one message; what went wrong is said, what was done by `done`. */
  async function act<M extends ViewRequest>(
    msg: M,
    done: (value: Answers[M['type']]) => { text: string; change?: number },
  ): Promise<boolean> {
    setSaid(null);
    const reply = await client.ask(msg).catch(() => null);
    if (reply?.ok) setSaid(done(reply.value));
    else setSaid({ text: optional(t, reply ? `error.${reply.error.code}` : 'error.noAnswer') ?? t('error.internal') });
    await reload();
    return reply?.ok === true;
  }
  const put = (kind: 'edit' | 'import', entries: Distributor[]) =>
    act({ type: 'directory.put', kind, entries }, ({ change }) => ({
      text: t(`distributors.said.${kind}`, { n: entries.length }),
      change,
    }));
  const undo = (change: number) =>
    void act({ type: 'directory.undo', change }, ({ count }) => ({ text: t('distributors.said.undone', { n: count }) }));

  const country = wanted.country || (view?.country ?? '');
  const fitOf = useMemo(() => {
    const judge = regionFitFor(country || undefined, table);
    return (entry: Entry) => judge(shownOf(entry));
  }, [country, table]);
  const entries = view?.entries ?? [];
  const chosen = useMemo(() => new Set(view?.kept.chosen), [view]);
  const found = useMemo(() => searchDirectory(entries, wanted.query, lang), [entries, wanted.query, lang]);
  const list = useMemo(
    () =>
      found.filter((entry) => {
        if (wanted.filter === 'all') return true;
        if (wanted.filter === 'chosen') return chosen.has(entry.distributor.id);
        return fitOf(entry) === (wanted.filter === 'fits' ? 'yes' : 'unknown');
      }),
    [found, wanted.filter, fitOf, chosen],
  );
  const unknown = useMemo(
    () => (wanted.filter === 'fits' ? found.filter((entry) => fitOf(entry) === 'unknown').length : 0),
    [found, wanted.filter, fitOf],
  );
  const side = compared.flatMap((id) => entries.find(({ distributor }) => distributor.id === id) ?? []);
  const present = useMemo(() => entries.map(({ distributor }) => distributor), [entries]);
  const day = new Date(now).toISOString().slice(0, 10);
  const fileOf = (kind: 'csv' | 'json') =>
    kind === 'csv'
      ? saveFile(`distributors-${day}.csv`, directoryCsv(present), 'text/csv')
      : saveFile(`distributors-${day}.json`, directoryJson(present));
  const on = {
    choose: ({ distributor: { id } }: Entry, is: boolean) => {
      if (account)
        void act({ type: 'directory.choose', account, id, chosen: is }, () => ({
          text: t(is ? 'distributors.said.chosen' : 'distributors.said.unchosen'),
        }));
    },
    compare: ({ distributor: { id } }: Entry, is: boolean) => setCompared((old) => (is ? [...old, id] : old.filter((one) => one !== id))),
    edit: ({ distributor }: Entry) => setForm({ entry: distributor }),
    remove: ({ distributor: { id } }: Entry) => {
      setCompared((old) => old.filter((one) => one !== id));
      void act({ type: 'directory.delete', ids: [id] }, ({ change }) => ({ text: t('distributors.said.delete'), change }));
    },
  };
  return (
    <section class="distributors" aria-labelledby="distributors-title" aria-busy={view === null && error === null}>
      <h2 id="distributors-title">{t('desk.distributors')}</h2>
      <p>{t('distributors.what')}</p>
      {error && <p role="alert">{optional(t, error) ?? t('error.internal')}</p>}
      <div role="status" aria-live="polite" data-said>
        {said && (
          <p>
            {said.text}{' '}
            {said.change !== undefined && (
              <button type="button" data-act="undo-last" onClick={() => undo(said.change!)}>
                {t('act.undo')}
              </button>
            )}
          </p>
        )}
      </div>
      {view && (
        <>
          {view.kept.broken > 0 && <p class="old">{t('distributors.broken', { n: view.kept.broken })}</p>}
          <p class="buttons">
            <button type="button" data-act="add" onClick={() => setForm({ entry: null })}>
              {t('distributors.add')}
            </button>{' '}
            <button type="button" data-act="import" aria-expanded={importing} onClick={() => setImporting(!importing)}>
              {t('distributors.import.open')}
            </button>{' '}
            <button type="button" data-act="export-csv" onClick={() => fileOf('csv')}>
              {t('distributors.exportCsv')}
            </button>{' '}
            <button type="button" data-act="export-json" onClick={() => fileOf('json')}>
              {t('distributors.exportJson')}
            </button>
          </p>
          {importing && <ImportPanel present={present} onTake={(all) => put('import', all)} onClose={() => setImporting(false)} />}
          {form && (
            <EntryForm
              key={form.entry?.id ?? 'new'}
              entry={form.entry}
              onSave={(entry) => put('edit', [entry])}
              onClose={() => setForm(null)}
            />
          )}
          <UndoChanges changes={view.kept.changes} onUndo={undo} />
          <Toolbar
            wanted={{ ...wanted, country }}
            onChange={(next) => {
              setWanted(next);
              setShown(STEP);
            }}
          />
          {side.length > 0 && <CompareTable entries={side} onClear={() => setCompared([])} />}
          <p role="status" data-found={list.length}>
            {t('distributors.found', { n: list.length })} {unknown > 0 && t('distributors.alsoUnknown', { n: unknown })}
            {(wanted.filter === 'fits' || wanted.filter === 'unknown') && !country && ` ${t('distributors.needsCountry')}`}
          </p>
          <ul class="distributor-list">
            {list.slice(0, shown).map((entry) => (
              <EntryCard
                key={entry.distributor.id}
                entry={entry}
                fit={fitOf(entry)}
                mayFit={country !== ''}
                chosen={chosen.has(entry.distributor.id)}
                compared={compared.includes(entry.distributor.id)}
                mayChoose={account !== null && !companion.state?.sample}
                mayCompare={compared.length < MOST_COMPARED}
                on={on}
              />
            ))}
          </ul>
          {list.length > shown && (
            <p>
              <button type="button" data-act="more" onClick={() => setShown(shown + STEP)}>
                {t('distributors.more', { n: list.length - shown })}
              </button>
            </p>
          )}
        </>
      )}
    </section>
  );
}
