import type { Assessment, TaskView } from '../lib/rules/assessment';

/** Which tasks the desk shows. `open`: everything that is neither done nor unneeded. */
export const FILTERS = ['all', 'open', 'waiting', 'attention', 'done'] as const;
export type Filter = (typeof FILTERS)[number];

const FITS: Record<Filter, (task: TaskView) => boolean> = {
  all: () => true,
  open: (task) => task.status !== 'done' && task.status !== 'not-needed',
  waiting: (task) => task.status === 'waiting',
  attention: (task) => task.status === 'attention' || task.contradictions.length > 0,
  done: (task) => task.status === 'done',
};

/** The assessment with only the tasks that fit the filter and hold every word of the search in their words. */
export function filtered(assessment: Assessment, filter: Filter, search: string, wordsOf: (task: string) => string): Assessment {
  const wanted = search.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const fits = (id: string) => {
    const task = assessment.tasks[id];
    if (!task || !FITS[filter](task)) return false;
    const words = wanted.length ? wordsOf(id).toLocaleLowerCase() : '';
    return wanted.every((word) => words.includes(word));
  };
  const stages = assessment.stages
    .map((stage) => ({ ...stage, tasks: stage.tasks.filter(fits) }))
    .filter((stage) => stage.tasks.length > 0);
  return { ...assessment, stages };
}
