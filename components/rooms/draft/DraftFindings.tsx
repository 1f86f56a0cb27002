import type { DraftFinding } from '../../../lib/rules/invitations/templates/check-draft';
import { Icon, type IconName } from '../../Icon';
import { type Reader, useReader } from '../../reader';

const ICON: Record<DraftFinding['weight'], IconName> = { block: 'stop', doubt: 'attention', note: 'info' };
const MARK: Record<DraftFinding['weight'], string> = { block: 'mark-stop', doubt: 'mark-attention', note: 'mark-unknown' };

/** Codes of countries by their names in this language. */
function withNames(lang: string, params: DraftFinding['params']): DraftFinding['params'] {
  const codes = Object.entries(params ?? {}).filter(([name, code]) => name.endsWith('Country') && /^[A-Z]{2}$/.test(String(code)));
  const names = codes.length > 0 ? new Intl.DisplayNames(lang, { type: 'region' }) : undefined;
  return { ...params, ...Object.fromEntries(codes.map(([name, code]) => [name, names?.of(String(code)) ?? code])) };
}

/** A finding in words. */
export function sayFinding({ t, lang }: Pick<Reader, 't' | 'lang'>, { id, link, planner, params }: DraftFinding): string {
  if (link) return t(`links.reason.${link}`, params);
  return planner ? t(`planner.finding.${id}`, params) : t(`draft.finding.${id}`, withNames(lang, params));
}

/** What blocks a draft, what to look at again, and what to know, each at the field it is about. */
export function DraftFindings({ findings }: { findings: readonly DraftFinding[] }) {
  const reader = useReader();
  const { t } = reader;
  const blocks = findings.filter(({ weight }) => weight === 'block').length;
  return (
    <section class="draft-findings" aria-label={t('draft.findings')}>
      <h3>{t('draft.findings')}</h3>
      <p role="status" data-blocks={blocks}>
        {blocks > 0 ? t('draft.blocked', { n: blocks }) : t('draft.ready')}
      </p>
      <ul class="findings">
        {findings.map((finding) => (
          <li key={`${finding.field} ${finding.link ?? finding.id}`} data-finding={finding.link ?? finding.id} data-weight={finding.weight}>
            <span class={`mark ${MARK[finding.weight]}`}>
              <Icon name={ICON[finding.weight]} />
              <span class="heard">{t(`draft.weight.${finding.weight}`)}</span>
            </span>
            <span>
              {finding.id !== 'missing' && <b>{t(`draft.field.${finding.field}`)}: </b>}
              {sayFinding(reader, finding)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
