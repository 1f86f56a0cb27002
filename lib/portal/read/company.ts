/**
 * Legal forms as they end (in some languages: begin) a company's name. Short ones count in capitals only: `AS` is a
 * Norwegian company, `as` is a word. Source: the registers' own abbreviations; the list is kept short on purpose.
 */
const ENDS =
  /[\s,.](gmbh(\s*&\s*co\.?\s*kga?a?)?|ggmbh|ltd|limited|ltda|lda|llc|llp|plc|inc|incorporated|corp|corporation|sarl|s\.à\s?r\.l|s\.r\.l|s\.p\.a|s\.a\.s|s\.a|s\.l|b\.v|n\.v|k\.k|s\.r\.o|sp\.\s?z\s?o\.?\s?o|d\.o\.o|kft|zrt|aps|oyj?|oü|e\.k|(pvt|pty)\.?\s+(ltd|limited)|a\/s)\.?$/iu;
const SHORT_ENDS = /[\s,](AG|KG|OHG|UG|SE|SA|SAS|BV|NV|AB|AS|ASA|SL|SRL|SpA|SPA|KK|UAB|SIA)$/;
const AROUND =
  /^(株式会社|有限会社|合同会社|주식회사|\(주\)|㈜|(ООО|ОАО|ЗАО|ПАО|АО)\s)|(株式会社|有限会社|合同会社|有限公司|주식회사|\(주\)|㈜)$/u;
/** A legal form alone, as it is left over when a list is split at its commas. */
const ALONE = /^(gmbh|ltd|limited|llc|llp|inc|corp|plc|s\.a|s\.l|b\.v|n\.v)\.?$/i;

/** Is this text a company's name, as its legal form says? */
export const isCompany = (text: string): boolean =>
  text.length <= 200 && /\p{L}/u.test(text) && (ENDS.test(text) || SHORT_ENDS.test(text) || AROUND.test(text));

/** Parts of a list of names, `Anna Berg, Contoso, Inc.`: a comma before a legal form parts nothing. */
export function namesIn(list: string): string[] {
  const names: string[] = [];
  for (const part of list.split(/,\s+|\s+[-–—]\s+|[|·•\n()]+/)) {
    const name = part.trim();
    if (ALONE.test(name) && names.length) names.push(`${names.pop()}, ${name}`);
    else if (name) names.push(name);
  }
  return names;
}
