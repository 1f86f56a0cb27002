import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Distributor, FIELDS, type ImportPlan, type Meaning, meaningsOf } from '../../../lib/rules/distributors';
import { useReader } from '../../reader';
import { BadRows } from './BadRows';
import { Columns } from './Columns';
import { FileChoice } from './FileChoice';
import { FileNote } from './FileNote';
import type { FileTable } from './file-text';
import { checkFile, type JobResult } from './import-job';
import { Progress } from './Progress';

type Opened = { name: string; opened: Extract<FileTable, { ok: true }>; meanings: Meaning[] };

/** The first rows of a file, to see what its columns hold. */
function firstRows({ opened }: Opened): string[][] {
  const rows: string[][] = [];
  for (const { cells } of opened.table.rows()) {
    rows.push([...cells]);
    if (rows.length === 3) break;
  }
  return rows;
}

/**
 * A file of distributors: what its columns mean, a check of all rows with its progress, what it would change and which rows it leaves
 * out, and only then the import, as one change. `present`: the directory as it stands. `onTake` keeps entries; it says whether that worked.
 */
export function ImportPanel({
  present,
  onTake,
  onClose,
}: {
  present: readonly Distributor[];
  onTake: (entries: Distributor[]) => Promise<boolean>;
  onClose: () => void;
}) {
  const { t, lang } = useReader();
  const [file, setFile] = useState<Opened | null>(null);
  const [read, setRead] = useState<number | null>(null);
  const [result, setResult] = useState<JobResult | null>(null);
  const [taken, setTaken] = useState<ImportPlan | null>(null);
  const [busy, setBusy] = useState(false);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const rows = useMemo(() => (file ? firstRows(file) : []), [file?.opened]);
  const choices = useMemo(() => {
    const own = file?.meanings.filter((meaning): meaning is `link:${string}` => !!meaning?.startsWith('link:')) ?? [];
    return [
      ...FIELDS.map((field) => ({ value: field as string, label: t(`distributors.field.${field}`) })),
      ...[...new Set(own)].map((value) => ({ value: value as string, label: t('distributors.field.linkOf', { country: value.slice(5) }) })),
    ];
  }, [file?.opened, t]);

  function open(name: string, opened: Extract<FileTable, { ok: true }> | null) {
    running.current?.abort();
    setResult(null);
    setTaken(null);
    setRead(null);
    setFile(opened && { name, opened, meanings: meaningsOf(opened.table.headings, lang) });
  }
  async function check({ opened, meanings }: Opened) {
    const stop = new AbortController();
    running.current = stop;
    setResult(null);
    setTaken(null);
    setRead(0);
    const newId = () => `own:${crypto.randomUUID()}`;
    const ended = await checkFile(opened.table.rows(), meanings, present, { signal: stop.signal, newId, onProgress: setRead });
    if (running.current !== stop) return;
    setRead(null);
    setResult(ended);
  }
  async function take(plan: ImportPlan) {
    setBusy(true);
    const kept = await onTake([...plan.added, ...plan.changed]);
    setBusy(false);
    if (!kept) return;
    setTaken(plan);
    setResult(null);
    setFile(null);
  }
  const named = file?.meanings.includes('name') ?? false;
  const plan = result?.is === 'checked' ? result.plan : null;
  const writes = plan ? plan.added.length + plan.changed.length : 0;
  return (
    <section class="panel-box" aria-labelledby="import-title" data-import>
      <h3 id="import-title">{t('distributors.import.title')}</h3>
      <p class="quiet">{t('distributors.import.what')}</p>
      <FileChoice label={t('distributors.import.choose')} accept=".csv,.tsv,.txt,.json,text/csv,application/json" onTable={open} />
      {file && (
        <>
          <FileNote name={file.name} encoding={file.opened.encoding} kind={file.opened.table.kind} />
          <Columns
            headings={file.opened.table.headings}
            rows={rows}
            meanings={file.meanings}
            choices={choices}
            onChange={(at, meaning) => {
              running.current?.abort();
              setResult(null);
              setRead(null);
              setFile({ ...file, meanings: file.meanings.map((old, i) => (i === at ? (meaning as Meaning) : old)) });
            }}
          />
          {!named && <p class="old">{t('distributors.import.noName')}</p>}
          <p>
            <button type="button" data-act="check-file" disabled={!named || read !== null || busy} onClick={() => void check(file)}>
              {t('distributors.import.check')}
            </button>
          </p>
        </>
      )}
      {read !== null && <Progress read={read} onCancel={() => running.current?.abort()} />}
      <div role="status" aria-live="polite" data-import-result={result?.is ?? (taken ? 'taken' : undefined)}>
        {result?.is === 'cancelled' && <p>{t('distributors.import.cancelled')}</p>}
        {result?.is === 'refused' && (
          <p class="old">
            {t(`file.problem.${result.problem}`)} {result.line !== undefined && t('file.atLine', { line: result.line })}
          </p>
        )}
        {plan && (
          <p>
            {t('distributors.import.would', {
              added: plan.added.length,
              changed: plan.changed.length,
              same: plan.same,
              bad: plan.bad.length,
            })}
          </p>
        )}
        {taken && (
          <p>{t('distributors.import.done', { added: taken.added.length, changed: taken.changed.length, bad: taken.bad.length })}</p>
        )}
      </div>
      {plan && writes > 0 && (
        <p>
          <button type="button" class="primary" data-act="take-file" disabled={busy} onClick={() => void take(plan)}>
            {t('distributors.import.take', { n: writes })}
          </button>
        </p>
      )}
      {(plan ?? taken) && <BadRows bad={(plan ?? taken)!.bad} />}
      <p>
        <button type="button" data-act="close-import" onClick={onClose}>
          {t('distributors.close')}
        </button>
      </p>
    </section>
  );
}
