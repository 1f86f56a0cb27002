import type { Assessment, StageView } from '../lib/rules/assessment';
import { useReader } from './reader';

const RADIUS = 26;
const AROUND = 2 * Math.PI * RADIUS;
const GAP = 3;

/**
 * How far the five steps have come: five arcs, each as full as its own step, so that a step finished before its turn
 * shows where it belongs. `null` stands for "not known", which is drawn as a dashed ring and never as zero. With `track`
 * the five are not this account's: one arc shows how much of its own side is marked as done.
 */
export function Ring({
  ring,
  stages = [],
  track,
}: Pick<Assessment, 'track'> & { ring: Assessment['ring'] | null; stages?: readonly StageView[] }) {
  const { t } = useReader();
  const own = track && stages.find(({ id }) => id === track);
  const done = own && t('stages.progress', { done: own.done, total: own.total });
  const name = ring
    ? t('ring.name', { current: ring.current ?? 0, finished: ring.finished })
    : own
      ? `${t('ring.provider')}: ${done}`
      : t('ring.unknown');
  const arc = AROUND / 5 - GAP;
  const filled = (step: number) => {
    const stage = stages.find((one) => one.step === step + 1);
    if (!ring || !stage) return 0;
    if (stage.status === 'done' || ring.current === null) return 1;
    return stage.total > 0 ? Math.min(stage.done / stage.total, 1) : 0;
  };
  return (
    <div
      class="ring"
      role="img"
      aria-label={name}
      data-ring
      data-current={ring ? (ring.current ?? 'all') : 'unknown'}
      data-finished={ring?.finished ?? 'unknown'}
    >
      <svg viewBox="0 0 64 64" aria-hidden="true" focusable="false">
        {own && (
          <g transform="rotate(-90 32 32)">
            <circle class="ring-track" cx="32" cy="32" r={RADIUS} />
            <circle
              class={own.done === own.total ? 'ring-full' : 'ring-part'}
              cx="32"
              cy="32"
              r={RADIUS}
              stroke-dasharray={`${(AROUND * own.done) / (own.total || 1)} ${AROUND}`}
            />
          </g>
        )}
        {(own ? [] : [0, 1, 2, 3, 4]).map((step) => (
          <g key={step} transform={`rotate(${step * 72 - 90} 32 32)`}>
            <circle class={ring ? 'ring-track' : 'ring-track ring-none'} cx="32" cy="32" r={RADIUS} stroke-dasharray={`${arc} ${AROUND}`} />
            {filled(step) > 0 && (
              <circle
                class={filled(step) === 1 ? 'ring-full' : 'ring-part'}
                cx="32"
                cy="32"
                r={RADIUS}
                stroke-dasharray={`${arc * filled(step)} ${AROUND}`}
              />
            )}
          </g>
        ))}
      </svg>
      <span class="ring-word" aria-hidden="true">
        {ring ? (ring.current === null ? t('ring.done') : t('ring.step', { n: ring.current })) : own ? `${own.done}/${own.total}` : '–'}
      </span>
    </div>
  );
}
