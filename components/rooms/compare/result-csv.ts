import type { Comparison } from '../../../lib/rules/customers/match';
import { csvText } from '../../../lib/rules/distributors';
import type { Translate } from '../../../lib/ui/i18n';

/** The outcome as a table, one line per customer of either list, in the order of the view; formulas are guarded. */
export function resultCsv({ outcomes, extra }: Comparison, t: Translate): string {
  const headings = [
    'compare.field.line',
    'compare.field.name',
    'compare.field.domain',
    'compare.field.tenant',
    'compare.field.outcome',
  ].map((key) => t(key));
  return csvText([
    headings,
    ...outcomes.map(({ own: { line, name = '', domains, tenant = '' }, is }) => [
      String(line),
      name,
      domains.join('; '),
      tenant,
      t(`compare.is.${is}`),
    ]),
    ...extra.map(({ id, name = '', domain = '' }) => ['', name, domain, id, t('compare.is.extra')]),
  ]);
}
