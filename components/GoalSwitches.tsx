import type { ViewState } from '../lib/messages/protocol';
import type { FactKey } from '../lib/rules/facts';
import type { CanAct } from './actions';
import { useReader } from './reader';

/** What only the person can say of the account, and what makes tasks appear or go. */
const GOALS = [
  'goal.alreadyCsp',
  'goal.manageServices',
  'goal.expand',
  'goal.directBill',
  'goal.isDistributor',
] as const satisfies FactKey[];

/** Rooms of the desk that are about a goal. */
const ROOM: Partial<Record<FactKey, string>> = { 'goal.directBill': 'direct-bill', 'goal.isDistributor': 'provider' };

/** A switch for each goal, as the person last set it; where there is a room about it, the way there. */
export function GoalSwitches({ said, on, readOnly }: { said: ViewState['said'] } & CanAct) {
  const { t } = useReader();
  return (
    <section class="block" aria-labelledby="goals-title">
      <h2 id="goals-title">{t('goals.title')}</h2>
      <p class="quiet pad">{t('goals.hint')}</p>
      <ul class="goals">
        {GOALS.map((goal) => (
          <li key={goal}>
            <label>
              <input
                type="checkbox"
                data-goal={goal}
                checked={said[goal] === true}
                disabled={readOnly}
                onChange={(event) => on.say(goal, event.currentTarget.checked)}
              />
              {t(goal)}
            </label>
            {said[goal] === true && ROOM[goal] && (
              <>
                {' '}
                <a href={`#${ROOM[goal]}`}>{t(`desk.${ROOM[goal]}`)}</a>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
