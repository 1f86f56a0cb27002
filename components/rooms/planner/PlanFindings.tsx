import type { RequestFinding } from '../../../lib/rules/invitations/planner/check-request';
import { Icon, type IconName } from '../../Icon';
import { useReader } from '../../reader';
import { SourceList } from '../../sources/SourceList';

const ICON: Record<RequestFinding['verdict'], [IconName, string, string]> = {
  fail: ['stop', 'mark-stop', 'draft.weight.block'],
  warn: ['attention', 'mark-attention', 'draft.weight.doubt'],
  info: ['info', 'mark-unknown', 'draft.weight.note'],
};
const RANK = { fail: 0, warn: 1, info: 2 } as const;

/** What the portal would not take, what to think of twice, and what to know of a plan; with whose word it is. */
export function PlanFindings({ findings, asOf }: { findings: readonly RequestFinding[]; asOf: string }) {
  const { t } = useReader();
  const fails = findings.filter(({ verdict }) => verdict === 'fail').length;
  return (
    <section class="draft-findings" aria-label={t('planner.findings')}>
      <h3>{t('planner.findings')}</h3>
      <p role="status" data-fails={fails}>
        {fails > 0 ? t('planner.fails', { n: fails }) : t('planner.passes')}
      </p>
      <ul class="findings">
        {[...findings]
          .sort((a, b) => RANK[a.verdict] - RANK[b.verdict])
          .map(({ id, field, verdict, params }) => {
            const [icon, mark, word] = ICON[verdict];
            return (
              <li key={id} data-finding={id} data-verdict={verdict}>
                <span class={`mark ${mark}`}>
                  <Icon name={icon} />
                  <span class="heard">{t(word)}</span>
                </span>
                <span>
                  <b>{t(`planner.field.${field}`)}: </b>
                  {t(`planner.finding.${id}`, params)}
                </span>
              </li>
            );
          })}
      </ul>
      <SourceList ids={findings.flatMap(({ sources }) => sources)} asOf={asOf} of={t('planner.findings')} />
    </section>
  );
}
