import { useId, useState } from 'preact/hooks';
import type { Finding, TaskView } from '../lib/rules/assessment';
import type { CanAct } from './actions';
import { Icon } from './Icon';
import { useReader } from './reader';
import { StatusMark } from './StatusMark';
import { TaskDetails } from './TaskDetails';

interface Props extends CanAct {
  task: TaskView;
  findings: readonly Finding[];
  /** Open from the start: the desk was asked to show this task. */
  open?: boolean;
}

/** One task: its status, its title, the reason for the status, marking it by hand; opens to everything else. */
export function TaskRow({ task, findings, open: openAtFirst = false, on, readOnly = false }: Props) {
  const { t } = useReader();
  const [open, setOpen] = useState(openAtFirst);
  const body = useId();
  const title = t(`task.${task.id}.title`);
  const done = task.status === 'done';
  return (
    <li class="task" data-task={task.id} data-status={task.status} id={`task-${task.id}`}>
      <div class="task-head">
        <StatusMark status={task.status} />
        <button type="button" class="task-open" aria-expanded={open} aria-controls={body} onClick={() => setOpen(!open)}>
          <span class="task-title">{title}</span>
          <span class="quiet">
            {t(task.reason.key, task.reason.params)}
            {task.doneBy === 'inference' && ` · ${t('doneBy.inference')}`}
            {task.optional && ` · ${t('task.optional')}`}
            {task.conditional && ` · ${t('task.conditional')}`}
          </span>
          {task.contradictions.length > 0 && <span class="old">{t('contradiction.title')}</span>}
        </button>
        {!readOnly && task.status !== 'not-needed' && (
          <button
            type="button"
            class="ghost"
            data-act={done ? 'untick' : 'tick'}
            aria-label={`${t(done ? 'act.untick' : 'act.tick')}: ${title}`}
            title={t(done ? 'act.untick' : 'act.tick')}
            onClick={() => (done ? on.untick(task.id) : on.tick(task.id))}
          >
            <Icon name={done ? 'undo' : 'tick'} />
          </button>
        )}
      </div>
      <div id={body} hidden={!open}>
        {open && <TaskDetails task={task} findings={findings} on={on} readOnly={readOnly} />}
      </div>
    </li>
  );
}
