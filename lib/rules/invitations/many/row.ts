import { MAIL_LANGUAGES, type MailLanguage } from '../templates/types';
import { LONGEST_CELL, LONGEST_LINK, type ManyField } from './fields';

/** What a row says, by field. What is empty is not there. */
export type RowValues = Partial<Record<ManyField, string>>;

/** Why a row of a file is no recipient. Words: `many.bad.<id>`. */
export type BadRow = 'quote' | 'form' | 'empty' | 'long';

/** The cells of a row under the meaning of their columns, or why it is left out. Text stays as it is, but for blanks around it. */
export function rowValues(cells: readonly string[], columns: readonly (ManyField | null)[]): RowValues | BadRow {
  const values: RowValues = {};
  for (const [at, field] of columns.entries()) {
    const text = (cells[at] ?? '').trim();
    if (field === null || text === '') continue;
    if (text.length > (field === 'link' ? LONGEST_LINK : LONGEST_CELL)) return 'long';
    values[field] = text;
  }
  return Object.keys(values).length > 0 ? values : 'empty';
}

/** `DE`, `de-AT`, `pt`, `zh-Hans`, or a language by a name people give it: one that mails are written in. */
export function languageIn(text: string): MailLanguage | undefined {
  const typed = text.trim().toLowerCase().replaceAll('_', '-');
  const [first = ''] = typed.split('-');
  if (typed === 'zh-tw' || typed === 'zh-hk' || typed.startsWith('zh-hant') || typed === 'pt-pt') return undefined;
  return (
    MAIL_LANGUAGES.find((lang) => lang.toLowerCase() === typed) ??
    MAIL_LANGUAGES.find((lang) => lang.split('-')[0] === first) ??
    byName().get(typed)
  );
}

let names: Map<string, MailLanguage> | undefined;
/** Names of the languages in each other: `German`, `Deutsch`, `allemand`. Made when first asked for. */
function byName(): Map<string, MailLanguage> {
  if (names) return names;
  names = new Map();
  for (const say of MAIL_LANGUAGES) {
    const printer = new Intl.DisplayNames(say, { type: 'language' });
    for (const lang of MAIL_LANGUAGES) {
      names.set((printer.of(lang) ?? lang).toLowerCase(), lang);
      names.set((printer.of(lang.split('-')[0]!) ?? lang).toLowerCase(), lang);
    }
  }
  return names;
}
