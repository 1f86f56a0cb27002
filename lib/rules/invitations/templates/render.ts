import { entraRole } from '../planner/roles';
import { type Block, blocksOf, piecesOf } from './blocks';
import { fill, type View, viewOf } from './fill';
import { chosenKind, fieldsOf, type MailChoice } from './kinds';
import { plain } from './plain';
import { FIELD_FORMS, type FieldName, type Fields, type LanguageTexts, type MailForm } from './types';
import { writeHtml, writeLine, writeText } from './write';

/** A mail, filled. */
export interface RenderedMail {
  /** Of the mail, a tag of BCP 47. */
  lang: string;
  dir: 'ltr' | 'rtl';
  /** One line. */
  subject: string;
  /** Plain text, lines ended by `\n`. */
  text: string;
  html: string;
  blocks: readonly Block[];
  /** Fields that the mail needs and that are empty. */
  missing: readonly FieldName[];
}

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur']);
const dirOf = (lang: string) => (RIGHT_TO_LEFT.has(lang.split('-')[0]!) ? 'rtl' : 'ltr');

/** Formats by language, made once each: making one is far slower than using it. */
const dayFormats = new Map<string, Intl.DateTimeFormat>();
function dayFormat(lang: string): Intl.DateTimeFormat {
  const format = dayFormats.get(lang) ?? new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC', numberingSystem: 'latn' });
  dayFormats.set(lang, format);
  return format;
}

/** `2026-12-04` in the language of the mail; what is no day stays as it was typed. Arabic mails keep European digits, as portal and links do. */
export function printDay(day: string, lang: string): string {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T12:00:00Z`) : Number.NaN;
  if (Number.isNaN(at)) return plain(day);
  return dayFormat(lang).format(at);
}

/** An address that is safe to write into any text, as it is: https, printable ASCII, no quotes and no brackets. */
export const isPlainLink = (link: string): boolean => /^https:\/\/[\w.-]+\/[!#-&(-;=?-Z_a-z~]*$/.test(link);

const hostOf = (link: string) => /^https:\/\/([\w.-]+)/.exec(link)?.[1] ?? '';

function valueFor(name: FieldName, value: Fields[FieldName], lang: string): unknown {
  if (value === undefined || value === '') return undefined;
  switch (FIELD_FORMS[name]) {
    case 'flag':
      return value === true;
    case 'roles':
      return Array.isArray(value) ? value.map((id) => ({ role: entraRole(id)?.name ?? plain(id) })) : undefined;
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

const isEmpty = (value: unknown) => value === undefined || (Array.isArray(value) && value.length === 0);

/** Lines shared by mails, joined; each ends its line, because mustache takes the line end after a partial away. */
const joined = (partials: Readonly<Record<string, readonly string[]>>) =>
  Object.fromEntries(Object.entries(partials).map(([name, lines]) => [name, `${lines.join('\n')}\n`]));

const kept = new WeakMap<LanguageTexts, Record<string, string>>();
function partialsOf(texts: LanguageTexts): Record<string, string> {
  const known = kept.get(texts) ?? joined(texts.partials);
  kept.set(texts, known);
  return known;
}

/**
 * Writes a mail. What was typed is text wherever it goes; a link goes in byte for byte or, where it could act in a text, not at all and is
 * missing. Missing fields leave a gap and are named. Throws where the language has no such mail.
 */
export function renderMail(texts: LanguageTexts, choice: MailChoice, form: MailForm, fields: Fields): RenderedMail {
  const kind = chosenKind(choice);
  const template = texts.mails[choice.mail];
  if (!template) throw new Error(`no mail ${choice.mail} in ${texts.language}`);
  const lang = texts.language;
  const dir = dirOf(lang);
  const data: Record<string, unknown> = {};
  for (const name of fieldsOf(kind)) {
    const value = valueFor(name, fields[name], lang);
    if (!isEmpty(value)) data[name] = value;
  }
  const about = choice.about ?? kind.aboutKinds?.[0];
  const view: View = viewOf({ ...data, host: hostOf(String(data.link ?? '')), ...(about && { ask: texts.asks[about] }) });
  const partials = about ? { ...partialsOf(texts), next: `${(texts.next[about] ?? []).join('\n')}\n` } : partialsOf(texts);
  const subject = fill(template.subject, view, partials);
  const body = fill(template[form].join('\n'), view, partials);
  const blocks = blocksOf(body);
  return {
    lang,
    dir,
    subject: writeLine(piecesOf(subject.marked, subject), dir),
    text: writeText(blocks, dir),
    html: writeHtml(blocks, lang, dir),
    blocks,
    missing: kind.required.filter((name) => isEmpty(view[name])),
  };
}
