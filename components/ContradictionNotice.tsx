import type { Contradiction } from '../lib/rules/assessment';
import type { CanAct } from './actions';
import { Icon } from './Icon';
import { printAge, printFact, printValue, type Reader, useReader } from './reader';

type Side = Contradiction['holds'];

function printSide(reader: Reader, fact: Contradiction['fact'], side: Side): string {
  const { t } = reader;
  const said = { fact: printFact(reader, fact), value: printValue(reader, fact, side.value), seen: printAge(reader, side.seenAt) };
  if (side.by === 'portal') return t('contradiction.portalPlain', said);
  if (side.by === 'import') return t('contradiction.import', said);
  // A tick is a yes or no of the person, also where it is held against a fact that has other values.
  if (typeof side.value === 'boolean') return t(side.value ? 'contradiction.youTicked' : 'contradiction.youUnticked');
  return t('contradiction.youSaid', said);
}

/** Two sides that say different things of one fact: both shown, which one counts, and the person's way to overrule the portal. */
export function ContradictionNotice({ contradiction, task, on, readOnly }: { contradiction: Contradiction; task: string } & CanAct) {
  const reader = useReader();
  const { t } = reader;
  const { holds, against, fact } = contradiction;
  return (
    <div class="notice notice-warning" data-contradiction={fact}>
      <Icon name="attention" />
      <div>
        <p>
          <b>{t('contradiction.title')}</b>
        </p>
        <p>{printSide(reader, fact, against)}</p>
        <p>{printSide(reader, fact, holds)}</p>
        <p class="quiet">{t(`contradiction.holds.${holds.by}`)}</p>
        {holds.by === 'portal' && against.by === 'person' && !readOnly && (
          <button type="button" data-act="overrule" onClick={() => on.overrule(task, contradiction)}>
            {t('act.overrule')}
          </button>
        )}
      </div>
    </div>
  );
}
