import type { OwnFinding } from '../../../lib/rules/invitations/own/check-own';
import { PROMISES_AS_OF } from '../../../lib/rules/invitations/own/promises';
import type { OwnMail } from '../../../lib/rules/invitations/own/types';
import { Icon } from '../../Icon';
import { useReader } from '../../reader';
import { SourceList } from '../../sources/SourceList';

/** Signs shown on either side of a place. */
const AROUND = 40;

/** The line of a place, its words marked. */
function Marked({ text, finding: { from, to } }: { text: string; finding: OwnFinding }) {
  const start = Math.max(text.lastIndexOf('\n', from - 1) + 1, from - AROUND);
  const ends = text.indexOf('\n', to);
  const end = Math.min(ends < 0 ? text.length : ends, to + AROUND);
  if (to === from) return null;
  return (
    <code class="own-place" dir="auto">
      {text.slice(start, from)}
      <mark>{text.slice(from, Math.min(to, from + 200))}</mark>
      {to <= from + 200 && text.slice(to, end)}
    </code>
  );
}

/** What speaks against a template, each with its place: line, column, the words themselves; a click leads there. */
export function OwnFindings({ mail, findings, onGo }: { mail: OwnMail; findings: readonly OwnFinding[]; onGo(finding: OwnFinding): void }) {
  const { t } = useReader();
  const refused = findings.filter(({ weight }) => weight === 'refused').length;
  return (
    <section class="draft-findings" aria-label={t('templates.findings')}>
      <h4>{t('templates.findings')}</h4>
      <p role="status" data-refused={refused}>
        {refused > 0 ? t('templates.refused', { n: refused }) : t('templates.sound')}
      </p>
      <ul class="findings">
        {findings.map((finding) => (
          <li
            key={`${finding.part} ${finding.id} ${finding.from} ${finding.params?.field}`}
            data-finding={finding.id}
            data-weight={finding.weight}
          >
            <span class={`mark ${finding.weight === 'refused' ? 'mark-stop' : 'mark-attention'}`}>
              <Icon name={finding.weight === 'refused' ? 'stop' : 'attention'} />
              <span class="heard">{t(`templates.weight.${finding.weight}`)}</span>
            </span>
            <div>
              <p>
                <button type="button" class="link" data-go={`${finding.line}:${finding.column}`} onClick={() => onGo(finding)}>
                  {t(`templates.part.${finding.part}`)}
                  {finding.part === 'body' && `, ${t('templates.place', { line: finding.line, column: finding.column })}`}
                </button>
                {': '}
                {t(`own.finding.${finding.id}`, finding.params)}
              </p>
              <Marked text={mail[finding.part]} finding={finding} />
              {finding.sources.length > 0 && <SourceList ids={finding.sources} asOf={PROMISES_AS_OF} of={finding.words} />}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
