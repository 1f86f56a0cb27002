import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Answers } from '../../../lib/messages/protocol';
import { type Comparison, compareCustomers, type OwnCustomer } from '../../../lib/rules/customers/match';
import { CUSTOMER_FIELDS, type CustomerField, customerFieldsOf, ownCustomer } from '../../../lib/rules/customers/own-list';
import { MOST_ROWS } from '../../../lib/rules/distributors';
import { saveFile as save } from '../../../lib/ui/save-file';
import { useReader } from '../../reader';
import { Columns } from '../distributors/Columns';
import '../distributors/distributors.css';
import { FileChoice } from '../distributors/FileChoice';
import { FileNote } from '../distributors/FileNote';
import type { FileTable } from '../distributors/file-text';
import { inSlices } from '../distributors/in-slices';
import { Progress } from '../distributors/Progress';
import type { RoomProps } from '../rooms';
import { PortalList } from './PortalList';
import { Result } from './Result';
import { resultCsv } from './result-csv';
import { useCustomers } from './use-customers';

type Opened = Extract<FileTable, { ok: true }>;
/** What came of a file: the comparison, the list it was made with, and lines that could not be used. */
interface Made {
  comparison: Comparison;
  customers: Answers['customers.get'];
  /** Lines with damaged quotes or entries, and lines whose tenant id is none; `aside`: it was compared by its domain. */
  bad: { line: number; why: 'quote' | 'form' | 'tenant' | 'aside' }[];
}

/** The room that holds the person's own list of customers against the one the portal showed. The file is read here and kept nowhere. */
export function Compare({ client, companion, saveFile = save }: RoomProps & { saveFile?: typeof save }) {
  const { t, now } = useReader();
  const account = companion.state?.account ?? null;
  const { customers, failed } = useCustomers(client, account);
  const [file, setFile] = useState<{ name: string; opened: Opened; fields: CustomerField[] } | null>(null);
  const [read, setRead] = useState<number | null>(null);
  const [ended, setEnded] = useState<'cancelled' | 'rows' | { line: number } | null>(null);
  const [made, setMade] = useState<Made | null>(null);
  const running = useRef<AbortController | null>(null);
  const clear = () => {
    running.current?.abort();
    running.current = null;
    setRead(null);
    setEnded(null);
    setMade(null);
  };
  useEffect(() => () => running.current?.abort(), []);
  // What was compared with one account's customers is never shown under another.
  useEffect(clear, [account]);
  const rows = useMemo(() => {
    const first: string[][] = [];
    for (const { cells } of file?.opened.table.rows() ?? []) {
      first.push([...cells]);
      if (first.length === 3) break;
    }
    return first;
  }, [file?.opened]);

  async function run() {
    if (!file || !customers) return;
    clear();
    const stop = new AbortController();
    running.current = stop;
    setRead(0);
    const own: OwnCustomer[] = [];
    const bad: Made['bad'] = [];
    let count = 0;
    let refused: 'rows' | { line: number } | null = null;
    const done = await inSlices(
      file.opened.table.rows(),
      ({ line, cells, damaged }) => {
        count++;
        if (count > MOST_ROWS) refused = 'rows';
        if (damaged === 'open') refused = { line };
        if (refused) return false;
        if (damaged === 'quote' || damaged === 'form') bad.push({ line, why: damaged });
        else {
          const { badTenant, ...one } = ownCustomer(line, cells, file.fields);
          // Its domain tells who it is; the tenant id that is none is noted besides.
          const usable = !badTenant || one.domains.length > 0;
          if (badTenant) bad.push({ line, why: usable ? 'aside' : 'tenant' });
          if (usable) own.push(one);
        }
        return true;
      },
      { signal: stop.signal, onPause: (row) => setRead(row.read) },
    );
    if (running.current !== stop) return;
    setRead(null);
    if (done) setMade({ comparison: compareCustomers(own, customers.customers), customers, bad });
    else setEnded(refused ?? 'cancelled');
  }
  const usable = file?.fields.some((field) => field !== null) ?? false;
  const day = new Date(now).toISOString().slice(0, 10);
  return (
    <section class="distributors" aria-labelledby="compare-customers">
      <h2 id="compare-customers">{t('desk.compare')}</h2>
      <p>{t('compare.what')}</p>
      <p class="quiet">{t('compare.notKept')}</p>
      <PortalList account={account} customers={customers} failed={failed} />
      {customers && customers.customers.length > 0 && (
        <>
          <FileChoice
            label={t('compare.choose')}
            accept=".csv,.tsv,.txt,.json,text/csv,application/json"
            onTable={(name, opened) => {
              clear();
              setFile(opened && { name, opened, fields: customerFieldsOf(opened.table.headings) });
            }}
          />
          {file && (
            <>
              <FileNote name={file.name} encoding={file.opened.encoding} kind={file.opened.table.kind} />
              <Columns
                headings={file.opened.table.headings}
                rows={rows}
                meanings={file.fields}
                choices={CUSTOMER_FIELDS.map((value) => ({ value, label: t(`compare.field.${value}`) }))}
                onChange={(at, meaning) => {
                  clear();
                  setFile({ ...file, fields: file.fields.map((old, i) => (i === at ? (meaning as CustomerField) : old)) });
                }}
              />
              {!usable && <p class="old">{t('compare.noColumn')}</p>}
              <p>
                <button
                  type="button"
                  class="primary"
                  data-act="compare-lists"
                  disabled={!usable || read !== null}
                  onClick={() => void run()}
                >
                  {t('compare.run')}
                </button>
              </p>
            </>
          )}
          {read !== null && <Progress read={read} onCancel={() => running.current?.abort()} />}
          <div
            role="status"
            aria-live="polite"
            data-compare-ended={ended === null ? undefined : typeof ended === 'string' ? ended : 'quotes'}
          >
            {ended === 'cancelled' && <p>{t('compare.cancelled')}</p>}
            {ended === 'rows' && <p class="old">{t('file.problem.rows')}</p>}
            {ended !== null && typeof ended === 'object' && (
              <p class="old">
                {t('file.problem.quotes')} {t('file.atLine', { line: ended.line })}
              </p>
            )}
          </div>
          {made && (
            <>
              <Result {...made} />
              <p>
                <button
                  type="button"
                  data-act="save-result"
                  onClick={() => saveFile(`customers-compared-${day}.csv`, resultCsv(made.comparison, t), 'text/csv')}
                >
                  {t('compare.save')}
                </button>
              </p>
            </>
          )}
        </>
      )}
    </section>
  );
}
