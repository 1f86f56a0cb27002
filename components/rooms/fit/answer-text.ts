import { sourceEntry } from '../../../lib/rules/knowledge/sources';
import { type Fit, type MarketTable, OWN_TABLE, ROLES, US_GOVERNMENT } from '../../../lib/rules/regions';
import type { Reader } from '../../reader';
import { printPlace, printSentence } from './print';

/** ISO day of an answer. What decided may be newer or older than the table, where a market has moved or a page of another day spoke. */
export const answeredOn = ({ rules, verdict, asOf }: Fit): string =>
  rules.find((rule) => rule.verdict !== 'note' && rule.verdict === verdict)?.asOf ?? asOf;

/** The answer as plain text, to be sent to a colleague: countries, verdict with its day, every rule with its sources. `table`: the one in force. */
export function answerText(reader: Reader, answer: Fit, table: MarketTable): string {
  const { t } = reader;
  const countries = ROLES.flatMap((role) => {
    const place = answer.places[role];
    if (!place) return [];
    return [`${t(`fit.role.${role}`)}: ${printPlace(reader, place.cloud === 'us-government' ? US_GOVERNMENT : place.codes.join('/'))}`];
  });
  const rules = answer.rules.flatMap((spoken) => [
    '',
    `${t(`fit.rule.${spoken.rule}`)} – ${t(`fit.says.${spoken.verdict}`)}`,
    printSentence(reader, spoken.reason),
    ...(spoken.remedy ? [t('fit.remedy', { text: printSentence(reader, spoken.remedy) })] : []),
    t('fit.sources', { asOfOn: spoken.asOf }),
    ...spoken.sources.flatMap((id) => {
      const own = id === OWN_TABLE && table.own;
      const source = own ? { ...own, date: table.asOf } : sourceEntry(id);
      return source ? [`- ${t('source.dated', { title: source.title, date: source.date })} ${source.url ?? ''}`.trimEnd()] : [];
    }),
  ]);
  const title = [t('fit.title'), t(`fit.verdict.${answer.verdict}`, { asOfOn: answeredOn(answer) })];
  return [...title, '', ...countries, ...rules].join('\n');
}
