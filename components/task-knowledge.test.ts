import { expect, it } from 'vitest';
import { TASKS } from '../lib/rules/knowledge/tasks';
import { deriveSources, deriveTasks } from './derive-knowledge';
import { portalHome, taskKnowledge } from './task-knowledge';

const file = (value: unknown) => `${JSON.stringify(value)}\n`;

it('keeps what views load equal to the knowledge (run with -u after changing it)', async () => {
  await expect(file(deriveTasks())).toMatchFileSnapshot('./task-places.json');
  await expect(file(deriveSources())).toMatchFileSnapshot('./task-sources.json');
});

it('knows every task, and every source a task names', () => {
  const { tasks, sources } = deriveSources();
  for (const task of TASKS) {
    expect(taskKnowledge(task.id).stage, task.id).toBe(task.stage);
    for (const id of tasks[task.id]!.sources) expect(sources[id]?.url, `${task.id}: ${id}`).toMatch(/^https:\/\//);
  }
});

it('links to secure addresses only, and to the portal first of all', () => {
  expect(portalHome).toMatch(/^https:\/\/partner\.microsoft\.com\//);
  for (const task of TASKS) expect(taskKnowledge(task.id).place?.href ?? 'https://', task.id).toMatch(/^https:\/\//);
});

it('shows a task that nobody knows rather than failing', () => {
  expect(taskKnowledge('no.such-task')).toEqual({ stage: '', requires: [] });
});
