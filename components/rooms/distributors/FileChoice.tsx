import { useId, useState } from 'preact/hooks';
import { useReader } from '../../reader';
import { type FileTable, openTable } from './file-text';

/** A file to choose, and why it cannot be used. What can be used is handed on; nothing is kept of it here. */
export function FileChoice({
  label,
  accept,
  onTable,
}: {
  label: string;
  accept: string;
  onTable: (name: string, opened: Extract<FileTable, { ok: true }> | null) => void;
}) {
  const { t } = useReader();
  const id = useId();
  const [failed, setFailed] = useState<Extract<FileTable, { ok: false }> | null>(null);
  const [busy, setBusy] = useState(false);
  async function choose(file: File | undefined) {
    setFailed(null);
    onTable('', null);
    if (!file) return;
    setBusy(true);
    const opened = await openTable(file);
    setBusy(false);
    if (opened.ok) onTable(file.name, opened);
    else setFailed(opened);
  }
  return (
    <div class="field" aria-busy={busy}>
      <label for={id}>{label}</label>
      <input
        id={id}
        type="file"
        accept={accept}
        data-act="table-file"
        aria-describedby={`${id}-failed`}
        onChange={(event) => void choose(event.currentTarget.files?.[0])}
      />
      <p id={`${id}-failed`} role="alert" data-file-problem={failed?.problem}>
        {failed && t(`file.problem.${failed.problem}`)} {failed?.line !== undefined && t('file.atLine', { line: failed.line })}
      </p>
    </div>
  );
}
