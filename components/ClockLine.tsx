import type { WaitingClock } from '../lib/rules/assessment';
import { useReader } from './reader';

/** "Working day 2 of 3–5", with "at least" where the start was not seen. */
function useCount(clock: WaitingClock): string {
  const { t } = useReader();
  const { day, min, max } = clock;
  const count =
    max === undefined ? t('clock.days', { day }) : min === undefined ? t('clock.ofMax', { day, max }) : t('clock.of', { day, min, max });
  return clock.atLeast ? t('clock.atLeast', { count }) : count;
}

/** A waiting step in one line with a bar. `brief` leaves out how it is counted, for lists of clocks. */
export function ClockLine({ clock, brief = false }: { clock: WaitingClock; brief?: boolean }) {
  const { t } = useReader();
  const count = useCount(clock);
  const since = clock.since;
  return (
    <div class={clock.overdue ? 'clock clock-overdue' : 'clock'}>
      <p>{count}</p>
      {clock.max !== undefined && <progress class="clock-bar" value={Math.min(clock.day, clock.max)} max={clock.max} aria-label={count} />}
      {clock.overdue && <p class="old">{t('clock.overdue')}</p>}
      {clock.unseenSince && <p class="old">{t('clock.unseen', { lastOn: clock.unseenSince })}</p>}
      {!brief && (
        <>
          <p class="quiet">{t(clock.atLeast ? 'clock.sinceAtLeast' : 'clock.since', { sinceOn: since })}</p>
          {clock.escalateOn && !clock.overdue && !clock.unseenSince && (
            <p class="quiet">{t('clock.escalate', { escalateOn: clock.escalateOn })}</p>
          )}
          <p class="quiet">
            {t(`clock.weekend.${clock.weekend}`)} {t('clock.holidays')}
          </p>
        </>
      )}
    </div>
  );
}
