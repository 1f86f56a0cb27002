import type { Message } from '../../../lib/rules/assessment';
import { countryName, US_GOVERNMENT } from '../../../lib/rules/regions';
import type { Reader } from '../../reader';

/** A place as people call it: a country in their language, the cloud of the US government, or each of several joined by "or". */
export function printPlace({ t, lang }: Reader, codes: string): string {
  if (codes === US_GOVERNMENT) return t('fit.usGov');
  const names = codes.split('/').filter(Boolean);
  return new Intl.ListFormat(lang, { type: 'disjunction' }).format(names.map((code) => countryName(code, lang)));
}

/** A sentence of the rules about regions: parameters that end in `Country` are codes and become names. */
export function printSentence(reader: Reader, { key, params = {} }: Message): string {
  const named = Object.entries(params).map(([name, value]) => [
    name,
    name.endsWith('Country') && typeof value === 'string' ? printPlace(reader, value) : value,
  ]);
  return reader.t(key, Object.fromEntries(named));
}

/** A calendar day in the reader's form. */
export const printDay = ({ lang }: Reader, day: string): string =>
  new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeZone: 'UTC' }).format(Date.parse(`${day}T12:00:00Z`));
