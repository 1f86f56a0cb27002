import { countryName } from './names';
import { US_GOVERNMENT } from './place';

/** A place as people call it: a country in their language, the cloud of the US government (`government`), or each of several joined by "or". */
export function placeName(codes: string, lang: string, government: string): string {
  if (codes === US_GOVERNMENT) return government;
  const names = codes.split('/').filter(Boolean);
  return new Intl.ListFormat(lang, { type: 'disjunction' }).format(names.map((code) => countryName(code, lang)));
}

/** Parameters of a sentence of the rules about regions, ready to print: those that end in `Country` are codes and become names. */
export const namedPlaces = <V>(params: Readonly<Record<string, V>>, lang: string, government: string): Record<string, V | string> =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      name.endsWith('Country') && typeof value === 'string' ? placeName(value, lang, government) : value,
    ]),
  );
