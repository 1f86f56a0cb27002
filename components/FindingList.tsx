import type { Finding } from '../lib/rules/assessment';
import { Icon, type IconName } from './Icon';
import { useReader } from './reader';

const ICON: Record<Finding['verdict'], IconName> = { pass: 'done', fail: 'stop', warn: 'attention', unknown: 'unknown' };
const MARK: Record<Finding['verdict'], string> = { pass: 'mark-done', fail: 'mark-stop', warn: 'mark-attention', unknown: 'mark-unknown' };

/** Outcomes of prerequisite rules, each with its verdict in words. */
export function FindingList({ findings }: { findings: readonly Finding[] }) {
  const { t } = useReader();
  return (
    <ul class="findings">
      {findings.map((finding) => (
        <li key={finding.rule} data-finding={finding.rule} data-verdict={finding.verdict}>
          <span class={`mark ${MARK[finding.verdict]}`}>
            <Icon name={ICON[finding.verdict]} />
          </span>
          <span>
            <b>{t(`verdict.${finding.verdict}`)}</b> <span class="quiet">{t(`severity.${finding.severity}`)}</span>{' '}
            {t(finding.reason.key, finding.reason.params)}
          </span>
        </li>
      ))}
    </ul>
  );
}
