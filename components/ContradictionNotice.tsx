import type { Contradiction, Evidence } from '../lib/rules/assessment';
import type { FactKey } from '../lib/rules/facts';
import type { CanAct } from './actions';
import { Icon } from './Icon';
import { printAge, printFact, printPage, printValue, type Reader, useReader } from './reader';

type Side = Contradiction['holds'];

/** One side in a sentence. The page is named where the evidence tells which it was. */
function printSide(reader: Reader, fact: FactKey, side: Side, evidence: readonly Evidence[]): string {
  const { t } = reader;
  const said = { fact: printFact(reader, fact), value: printValue(reader, fact, side.value), seen: printAge(reader, side.seenAt) };
  if (side.by === 'import') return t('contradiction.import', said);
  if (side.by === 'person') {
    if (fact === 'task.tick') return t(side.value ? 'contradiction.youTicked' : 'contradiction.youUnticked');
    return t('contradiction.youSaid', said);
  }
  const source = evidence.find((one) => one.fact === fact && one.source.kind === 'portal')?.source;
  return source?.kind === 'portal'
    ? t('contradiction.portal', { ...said, page: printPage(reader, source.page) })
    : t('contradiction.portalPlain', said);
}

interface Props extends CanAct {
  contradiction: Contradiction;
  task: string;
  evidence: readonly Evidence[];
}

/** Two sides that disagree: both shown, which one counts, and the person's way to overrule the portal. */
export function ContradictionNotice({ contradiction, task, evidence, on, readOnly }: Props) {
  const reader = useReader();
  const { t } = reader;
  const { holds, against, fact, againstFact = fact } = contradiction;
  return (
    <div class="notice notice-warning" data-contradiction={fact}>
      <Icon name="attention" />
      <div>
        <p>
          <b>{t('contradiction.title')}</b>
        </p>
        <p>{printSide(reader, againstFact, against, evidence)}</p>
        <p>{printSide(reader, fact, holds, evidence)}</p>
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
