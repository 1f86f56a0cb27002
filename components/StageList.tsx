import type { Assessment, StageView } from '../lib/rules/assessment';
import type { CanAct } from './actions';
import { Icon, type IconName } from './Icon';
import { useReader } from './reader';
import { TaskRow } from './TaskRow';

const ICON: Record<StageView['status'], IconName> = { done: 'done', current: 'ready', ahead: 'ready', 'not-needed': 'not-needed' };

interface Props extends CanAct {
  assessment: Assessment;
  /** The task to show opened. */
  opened?: string;
  /** Every stage open: what is shown was searched for. */
  openAll?: boolean;
}

function Stage({ stage, assessment, opened, openAll, ...can }: Props & { stage: StageView }) {
  const { t } = useReader();
  const mine = stage.tasks.flatMap((id) => assessment.tasks[id] ?? []);
  const needsPerson = mine.some((task) => task.status === 'attention');
  return (
    <details
      class="stage"
      data-stage={stage.id}
      data-status={stage.status}
      open={
        openAll ||
        (stage.status === 'current' && (!assessment.track || stage.id === assessment.track)) ||
        needsPerson ||
        stage.tasks.includes(opened ?? '')
      }
    >
      <summary>
        <Icon name="chevron" />
        <span class={needsPerson ? 'mark mark-attention' : `mark mark-stage-${stage.status}`}>
          <Icon name={needsPerson ? 'attention' : ICON[stage.status]} />
          <span class="heard">{t(needsPerson ? 'status.attention' : `stage.status.${stage.status}`)}</span>
        </span>
        <h3>
          {stage.step !== null && stage.step > 0 && <span class="quiet">{t('stage.step', { n: stage.step })} </span>}
          {t(`stage.${stage.id}.title`)}
        </h3>
        {stage.total > 0 && <span class="quiet count">{t('stages.progress', { done: stage.done, total: stage.total })}</span>}
      </summary>
      {mine.length > 0 ? (
        <ul class="tasks">
          {mine.map((task) => (
            <TaskRow key={task.id} task={task} findings={assessment.findings} open={task.id === opened} {...can} />
          ))}
        </ul>
      ) : (
        <p class="quiet pad">{t('stages.nothing')}</p>
      )}
    </details>
  );
}

/**
 * The stages in their order: "get ready" and the five steps, then what comes after them. A stage that is being worked
 * on, or in which something is wrong, is open. The side that leads a distributor's account stands first, by itself.
 */
export function StageList({ assessment, ...rest }: Props) {
  const { t } = useReader();
  const own = assessment.stages.filter(({ id, tasks }) => id === assessment.track && tasks.length > 0);
  const inOrder = assessment.stages.filter((stage) => !own.includes(stage)).sort((a, b) => a.order - b.order);
  const steps = inOrder.filter((stage) => stage.step !== null);
  const later = inOrder.filter((stage) => stage.step === null && stage.status !== 'not-needed' && stage.tasks.length > 0);
  const show = (stage: StageView) => <Stage key={stage.id} stage={stage} assessment={assessment} {...rest} />;
  return (
    <>
      {own.length > 0 && <section class="block">{own.map(show)}</section>}
      {steps.length > 0 && (
        <section class="block" aria-labelledby="stages-title">
          <h2 id="stages-title">{t('stages.title')}</h2>
          {steps.map(show)}
        </section>
      )}
      {later.length > 0 && (
        <section class="block" aria-labelledby="later-title">
          <h2 id="later-title">{t('stages.later')}</h2>
          {later.map(show)}
        </section>
      )}
    </>
  );
}
