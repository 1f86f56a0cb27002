import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { dirOf } from '../lib/ui/i18n';
import { ErrorNotice } from './ErrorNotice';
import { ReaderContext } from './reader';
import { Toast } from './Toast';
import { TaskWordsContext } from './task-words';
import type { Companion } from './useCompanion';

interface Props {
  view: 'panel' | 'popup' | 'desk';
  companion: Companion;
  children: ComponentChildren;
}

/**
 * What all views share: language, direction, title and theme of the page, the main landmark, errors and the toast.
 * `data-ready` is set once there is a state to show, or an honest word on why there is none.
 */
export function Frame({ view, companion, children }: Props) {
  const { state, reader, taskWords, error, toast, dismissToast, on } = companion;
  const theme = state?.settings.theme ?? 'auto';
  useEffect(() => {
    const root = document.documentElement;
    if (theme === 'auto') delete root.dataset.theme;
    else root.dataset.theme = theme;
  }, [theme]);
  useEffect(() => {
    if (!reader) return;
    document.documentElement.lang = reader.lang;
    document.documentElement.dir = dirOf(reader.lang);
    document.title = reader.t(`view.${view}.title`);
  }, [reader, view]);

  if (!reader || (!state && !error)) return <main class={`view view-${view}`} data-view={view} data-ready="false" aria-busy="true" />;
  return (
    <ReaderContext.Provider value={reader}>
      <main class={`view view-${view}`} data-view={view} data-ready="true">
        <h1 class={view === 'desk' ? 'desk-title' : 'heard'}>{reader.t(view === 'desk' ? 'app.name' : `view.${view}.title`)}</h1>
        {error && <ErrorNotice code={error} stale={state !== null} onRetry={on.retry} />}
        {state && <TaskWordsContext.Provider value={taskWords}>{children}</TaskWordsContext.Provider>}
      </main>
      <Toast message={toast} onUndo={on.undo} onDismiss={dismissToast} />
    </ReaderContext.Provider>
  );
}
