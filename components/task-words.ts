import { createContext } from 'preact';
import { useContext, useEffect } from 'preact/hooks';

/** How far the words of a stage's tasks are: on their way, part of the reader's words, or not to be had. */
export type WordsState = 'loading' | 'there' | 'failed';

/** The words of opened tasks: several times as many as a view shows at first, so they come by stage and when asked for. */
export interface TaskWords {
  stateOf(stage: string): WordsState;
  /** Asks for the words of stages. What is there or on its way already is not asked for again. */
  need(stages: readonly string[]): void;
  /** Tries once more whatever failed. */
  retry(): void;
}

const NONE: TaskWords = { stateOf: () => 'loading', need: () => {}, retry: () => {} };

export const TaskWordsContext = createContext<TaskWords>(NONE);

/** The task words of this view. */
export const useTaskWords = () => useContext(TaskWordsContext);

/** Words of one stage, asked for as soon as something that shows them is on screen. */
export function useStageWords(stage: string): { words: WordsState; retry: () => void } {
  const { stateOf, need, retry } = useTaskWords();
  useEffect(() => need([stage]), [need, stage]);
  return { words: stateOf(stage), retry };
}
