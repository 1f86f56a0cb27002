import { useEffect, useId, useState } from 'preact/hooks';
import type { TableState, TableSummary, TableVerdict } from '../../../../lib/messages/protocol';
import { textOf } from '../../../../lib/ui/read-file';
import { saveFile as save } from '../../../../lib/ui/save-file';
import { useReader } from '../../../reader';
import type { Client } from '../../../useCompanion';
import { useAsk } from '../../use-ask';
import { TableChanges } from './TableChanges';

/** A larger file is refused before it is read; a table has some thirty thousand bytes. */
const MOST_BYTES = 4_000_000;

/** One table in a sentence. */
function useSummary(): (table: TableSummary) => string {
  const { t } = useReader();
  return ({ asOf, source, importedAt }) =>
    importedAt === undefined
      ? t('fit.table.isShipped', { tableOn: asOf, source })
      : t('fit.table.isImported', { tableOn: asOf, source, importedAt });
}

/**
 * The table of markets: which one is in force, as a file to edit, a newer one from a file after a look at what it changes, and the way
 * back. Everything is checked and kept by the worker.
 */
export function TableOfMarkets({ client, saveFile = save }: { client: Client; saveFile?: typeof save }) {
  const { t } = useReader();
  const id = useId();
  const summary = useSummary();
  const [state, setState] = useState<TableState | null>(null);
  const [file, setFile] = useState<{ text: string; verdict: TableVerdict } | null>(null);
  const { ask, busy, said, say } = useAsk(client);
  useEffect(() => {
    let wanted = true;
    const get = async () => {
      const reply = await client.ask({ type: 'table.get' }).catch(() => null);
      if (wanted && reply?.ok) setState(reply.value);
    };
    void get();
    const stop = client.onChanged(() => void get());
    return () => {
      wanted = false;
      stop();
    };
  }, [client]);

  async function look(chosen: File | undefined) {
    setFile(null);
    if (!chosen) return;
    const read = await textOf(chosen, MOST_BYTES);
    if (!read.ok && read.problem === 'big')
      return setFile({ text: '', verdict: { ok: false, problems: [{ entry: '', problem: 'long' }], more: 0 } });
    if (!read.ok) return say(t('fit.table.unreadable'));
    const { text } = read;
    const verdict = await ask({ type: 'table.check', text });
    if (verdict) setFile({ text, verdict });
  }
  async function take() {
    const now = file && (await ask({ type: 'table.import', text: file.text }));
    if (!now) return;
    setState(now);
    setFile(null);
    say(t('fit.table.taken', { tableOn: now.present.asOf }));
  }
  async function back(to: 'before' | 'shipped') {
    const now = await ask({ type: 'table.back', to });
    if (!now) return;
    setState(now);
    setFile(null);
    say(t('fit.table.taken', { tableOn: now.present.asOf }));
  }
  async function exportTable() {
    const made = await ask({ type: 'table.export' });
    if (made) saveFile(`table-of-markets-${made.asOf}.json`, made.json);
  }

  return (
    <section aria-labelledby={`${id}-title`} aria-busy={busy} data-part="table">
      <h3 id={`${id}-title`}>{t('fit.table.title')}</h3>
      <p>{t('fit.table.what')}</p>
      <p role="status" aria-live="polite" data-table-said>
        {said}
      </p>
      {state && (
        <>
          <p data-table-on={state.present.asOf}>{summary(state.present)}</p>
          {state.setAside && (
            <p class="old" data-table-set-aside>
              {t('fit.table.setAside', { tableOn: state.shipped.asOf })}
            </p>
          )}
          <p class="buttons">
            <button type="button" data-act="table-export" disabled={busy} onClick={() => void exportTable()}>
              {t('fit.table.export')}
            </button>{' '}
            {state.imported > 0 && (
              <button type="button" data-act="table-before" disabled={busy} onClick={() => void back('before')}>
                {t('fit.table.back', { tableOn: state.before?.asOf ?? state.shipped.asOf })}
              </button>
            )}{' '}
            {state.imported > 1 && (
              <button type="button" data-act="table-shipped" disabled={busy} onClick={() => void back('shipped')}>
                {t('fit.table.backShipped', { tableOn: state.shipped.asOf })}
              </button>
            )}
          </p>
          <p class="field">
            <label for={id}>{t('fit.table.choose')}</label>
            <input
              id={id}
              type="file"
              accept=".json,application/json"
              data-act="table-file"
              disabled={busy}
              onChange={(event) => void look(event.currentTarget.files?.[0])}
            />
          </p>
          {file && <TableChanges verdict={file.verdict} busy={busy} onTake={() => void take()} />}
        </>
      )}
    </section>
  );
}
