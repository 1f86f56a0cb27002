import type { ComponentChildren } from 'preact';
import { EmptyState } from './EmptyState';
import { SampleBanner } from './SampleBanner';
import { StorageNotice } from './StorageNotice';
import type { Companion } from './useCompanion';
import { WordsHere } from './WordsHere';

interface Props {
  companion: Companion;
  mayExport: boolean;
  /** What is shown whatever is known: the page line, help with access. */
  first?: ComponentChildren;
  /** The checklist itself, only if there is one. */
  children: ComponentChildren;
}

/** The checklist or, honestly, why there is none: storage that refuses, or nothing seen yet. Never zeros in its place. */
export function Checklist({ companion, mayExport, first, children }: Props) {
  const { state, on } = companion;
  if (!state) return null;
  const { storage, assessment, sample, accounts } = state;
  // Of accounts that are known, none is shown beside a page that may be of any of them: the page's own line says so.
  const unseen = assessment ? assessment.empty : accounts.length === 0;
  return (
    <>
      {sample && <SampleBanner on={on} />}
      {!sample && <StorageNotice storage={storage} mayExport={mayExport} on={on} />}
      {first}
      {assessment && !assessment.empty && (storage.ok || sample) && children}
      {storage.ok && unseen && <EmptyState on={on} />}
      <WordsHere />
    </>
  );
}
