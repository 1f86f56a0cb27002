import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { columnsOf } from '../../../lib/rules/invitations/many/columns';
import { columnsFor, type ManyField } from '../../../lib/rules/invitations/many/fields';
import type { MailKind } from '../../../lib/rules/invitations/templates/types';
import { useReader } from '../../reader';
import { Columns } from '../distributors/Columns';
import { FileChoice } from '../distributors/FileChoice';
import { FileNote } from '../distributors/FileNote';
import type { FileTable } from '../distributors/file-text';
import { Progress } from '../distributors/Progress';
import { type Taken, takeFile } from './take-file';
import type { MailingWork } from './use-mailing';

type Opened = { name: string; opened: Extract<FileTable, { ok: true }>; columns: (ManyField | null)[] };

/** Lines named that are left out. */
const NAMED = 50;

/** The first rows of a file, to see what its columns hold. */
function firstRows(opened: Opened['opened'] | undefined): string[][] {
  const rows: string[][] = [];
  for (const { cells } of opened?.table.rows() ?? []) {
    rows.push([...cells]);
    if (rows.length === 3) break;
  }
  return rows;
}

/** A file of recipients: what its columns mean for this mail, and taking its rows over in the place of the list that is there. */
export function ListFile({ kind, work, onTaken }: { kind: MailKind; work: MailingWork; onTaken(): void }) {
  const { t } = useReader();
  const [file, setFile] = useState<Opened | null>(null);
  const [read, setRead] = useState<number | null>(null);
  const [taken, setTaken] = useState<
    Exclude<Taken, { is: 'read' }> | { is: 'kept' | 'failed'; bad: Extract<Taken, { is: 'read' }>['bad'] } | null
  >(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const rows = useMemo(() => firstRows(file?.opened), [file?.opened]);
  const fields = useMemo(() => columnsFor(kind), [kind.id, kind.invitation]);

  const change = (next: Opened | null) => {
    running.current?.abort();
    setTaken(null);
    setRead(null);
    setFile(next);
  };
  async function take({ name, opened, columns }: Opened) {
    const stop = new AbortController();
    running.current = stop;
    setTaken(null);
    setRead(0);
    const allowed = columns.map((field) => (field !== null && fields.includes(field) ? field : null));
    const ended = await takeFile(opened.table.rows(), allowed, { signal: stop.signal, onProgress: setRead });
    if (running.current !== stop) return;
    setRead(null);
    if (ended.is !== 'read') return setTaken(ended);
    const kept = ended.rows.length === 0 || (await work.replace(name, ended.rows));
    setTaken({ is: kept ? 'kept' : 'failed', bad: ended.bad });
    if (kept && ended.rows.length > 0) {
      setFile(null);
      onTaken();
    }
  }
  const bad = taken && 'bad' in taken ? taken.bad : [];
  return (
    <div data-list-file>
      <FileChoice
        label={t('many.choose')}
        accept=".csv,.tsv,.txt,.json,text/csv,application/json"
        onTable={(name, opened) => change(opened && { name, opened, columns: columnsOf(opened.table.headings, fields) })}
      />
      {file && (
        <>
          <FileNote name={file.name} encoding={file.opened.encoding} kind={file.opened.table.kind} />
          <Columns
            headings={file.opened.table.headings}
            rows={rows}
            meanings={file.columns}
            choices={fields.map((field) => ({ value: field, label: field === 'lang' ? t('draft.lang') : t(`draft.field.${field}`) }))}
            onChange={(at, meaning) =>
              change({ ...file, columns: file.columns.map((old, i) => (i === at ? (meaning as ManyField | null) : old)) })
            }
          />
          <p>
            <button
              type="button"
              data-act="take-list"
              disabled={read !== null || file.columns.every((field) => field === null)}
              onClick={() => void take(file)}
            >
              {t('many.take')}
            </button>
          </p>
        </>
      )}
      {read !== null && <Progress read={read} onCancel={() => running.current?.abort()} />}
      <div role="status" data-taken={taken?.is}>
        {taken?.is === 'cancelled' && <p>{t('many.cancelled')}</p>}
        {taken?.is === 'failed' && <p class="old">{t('many.notKept')}</p>}
        {taken?.is === 'refused' && (
          <p class="old">
            {t(`file.problem.${taken.problem}`)} {taken.line !== undefined && t('file.atLine', { line: taken.line })}
          </p>
        )}
        {bad.length > 0 && (
          <ul data-bad={bad.length}>
            {bad.slice(0, NAMED).map(({ line, why }) => (
              <li key={line}>
                <b>{t('file.line', { line })}</b> {t(`many.bad.${why}`)}
              </li>
            ))}
            {bad.length > NAMED && <li>{t('many.more', { n: bad.length - NAMED })}</li>}
          </ul>
        )}
      </div>
    </div>
  );
}
