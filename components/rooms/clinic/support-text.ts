import type { Facts } from '../../../lib/rules/assessment';
import type { Clinic } from '../../../lib/rules/verification/clinic';
import { type SupportLine, supportLines } from '../../../lib/rules/verification/support';
import { printValue, type Reader } from '../../reader';

/** A value of a line in words, or nothing where it was not seen. */
function printed(reader: Reader, { fact, text, step, since, days, atLeast }: SupportLine): string | undefined {
  const { t } = reader;
  if (fact) return printValue(reader, fact.fact, fact.value);
  if (text) return text;
  if (step) return t(`fact.verification.step.${step}`);
  if (since) return t(atLeast ? 'clinic.support.sinceAtLeast' : 'clinic.support.since', { sinceOn: since });
  if (days !== undefined) return t(atLeast ? 'clinic.support.daysAtLeast' : 'clinic.support.days', { days });
  return undefined;
}

/** A value stands on one line, whatever a page had in it. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The request for support, ready to be pasted. `blanks`: how many lines are left to be filled in. */
export function supportText(reader: Reader, facts: Facts, clinic: Clinic): { text: string; blanks: number } {
  const { t } = reader;
  const lines = supportLines(facts, clinic).map((line) => ({ line, value: printed(reader, line) }));
  const text = [
    t(clinic.phase === 'rejected' ? 'clinic.support.subjectRejected' : 'clinic.support.subject'),
    '',
    ...lines.map(({ line, value }) => `${t(`clinic.support.line.${line.id}`)}: ${value ? oneLine(value) : t('clinic.support.blank')}`),
    '',
    t(clinic.phase === 'rejected' ? 'clinic.support.askRejected' : 'clinic.support.ask'),
  ].join('\n');
  return { text, blanks: lines.filter(({ value }) => !value).length };
}
