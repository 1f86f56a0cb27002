import type { Message } from '../../../lib/rules/assessment';
import { namedPlaces, placeName } from '../../../lib/rules/regions/place-name';
import type { Reader } from '../../reader';

/** A place as people call it: a country in their language, the cloud of the US government, or each of several joined by "or". */
export const printPlace = ({ t, lang }: Reader, codes: string): string => placeName(codes, lang, t('fit.usGov'));

/** A sentence of the rules about regions: parameters that end in `Country` are codes and become names. */
export const printSentence = ({ t, lang }: Reader, { key, params = {} }: Message): string =>
  t(key, namedPlaces(params, lang, t('fit.usGov')));

/** A calendar day in the reader's form. */
export const printDay = ({ lang }: Reader, day: string): string =>
  new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeZone: 'UTC' }).format(Date.parse(`${day}T12:00:00Z`));
