import { type RoleNames, roleIn } from '../planner/role-in';
import { plain } from './plain';
import { FIELD_FORMS, type FieldName, type Fields } from './types';

/** Formats by language, made once each: making one is far slower than using it. */
const dayFormats = new Map<string, Intl.DateTimeFormat>();
function dayFormat(lang: string): Intl.DateTimeFormat {
  const format = dayFormats.get(lang) ?? new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC', numberingSystem: 'latn' });
  dayFormats.set(lang, format);
  return format;
}

/** Days as they were printed last: the mails of a long list share theirs. */
const printed = new Map<string, string>();
const MOST_DAYS = 200;

/** `2026-12-04` in the language of the mail; what is no day stays as it was typed. Arabic mails keep European digits, as portal and links do. */
export function printDay(day: string, lang: string): string {
  const key = `${lang} ${day}`;
  const known = printed.get(key);
  if (known !== undefined) return known;
  const at = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T12:00:00Z`) : Number.NaN;
  if (Number.isNaN(at)) return plain(day);
  if (printed.size >= MOST_DAYS) printed.clear();
  const text = dayFormat(lang).format(at);
  printed.set(key, text);
  return text;
}

/** An address that is safe to write into any text, as it is: https, printable ASCII, no quotes and no brackets. */
export const isPlainLink = (link: string): boolean => /^https:\/\/[\w.-]+\/[!#-&(-;=?-Z_a-z~]*$/i.test(link);

/** The host of an address that passed `isPlainLink`, as browsers show it: in small letters. */
export const hostOf = (link: string): string => link.slice('https://'.length, link.indexOf('/', 'https://'.length)).toLowerCase();

/** What a field writes into a mail of a language: a line of text, yes or no, or the names of roles. Nothing where the field is empty or cannot be written. */
export function valueFor(
  name: FieldName,
  value: Fields[FieldName],
  { language: lang, roles }: { language: string; roles?: RoleNames },
): string | boolean | string[] | undefined {
  if (value === undefined || value === '') return undefined;
  switch (FIELD_FORMS[name]) {
    case 'flag':
      return value === true;
    case 'roles':
      return Array.isArray(value) && value.length > 0 ? value.map((id) => roleIn(id, lang, roles) ?? plain(id)) : undefined;
    case 'day':
      return printDay(String(value), lang);
    case 'link':
      return isPlainLink(String(value)) ? String(value) : undefined;
    case 'number':
      return Number.isFinite(Number(value)) ? String(value) : undefined;
    default:
      return plain(String(value)) || undefined;
  }
}
