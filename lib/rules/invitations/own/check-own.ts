import { classifyLink } from '../link';
import { chosenKind, mailKind } from '../templates/kinds';
import { type LanguageTexts, MAIL_LANGUAGES } from '../templates/types';
import { checkTags } from './check-tags';
import { passage } from './names';
import { promisesIn } from './promises';
import { placeOf, scanTags } from './scan';
import { OWN_LIMITS, type OwnMail } from './types';

/** Where in a template something stands. */
export type OwnPart = 'name' | 'subject' | 'body';

/** What a check says: an id, and the signs it is about. */
export interface Said {
  id: string;
  weight: 'refused' | 'doubt';
  from: number;
  to: number;
  params?: Record<string, string | number>;
  sources?: readonly string[];
}

/**
 * Something about a template. `refused`: no mail is written with it; `doubt`: look again. Words: `own.finding.<id>`. `from`, `to`: the signs
 * it is about, `words` what stands there; `line`, `column` from 1.
 */
export interface OwnFinding extends Said {
  part: OwnPart;
  line: number;
  column: number;
  words: string;
  sources: readonly string[];
}

/** Signs that nobody sees and that turn the writing direction or end lines. */
const HIDDEN = /[^\P{Cc}\n\t]|[\u2028-\u202e\u2066-\u2069\ufeff\ue000\ue001]|\p{Cs}/gu;

/** An address that somebody typed into the template itself. */
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"'）」】]+/giu;

function checkSigns(text: string): Said[] {
  return [...text.matchAll(HIDDEN)].slice(0, 5).map(({ index, 0: sign }) => ({
    id: 'hiddenSign',
    weight: 'refused',
    from: index,
    to: index + sign.length,
    params: { sign: `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}` },
  }));
}

/** An invitation belongs to one customer or day and comes in by its field; any other address can be taken for it. */
function checkAddresses(text: string): Said[] {
  return [...text.matchAll(ADDRESS)].slice(0, 10).map(({ index, 0: address }) => {
    const { kind, imitates } = classifyLink(address);
    const typed = kind !== null || imitates !== undefined;
    return { id: typed ? 'linkTyped' : 'otherLink', weight: typed ? 'refused' : 'doubt', from: index, to: index + address.length };
  });
}

const RANK = { refused: 0, doubt: 1 } as const;

/**
 * Everything that speaks against a template of one's own: tags that do not pair, names that no mail of this kind is filled with, a lost or glued
 * link, addresses that stand in it, promises that its kind does not give (their sources are named). In: the template and the mails of its
 * language, for the passages. The worst first, then in the order of the text.
 */
export function checkOwnMail(mail: OwnMail, texts: LanguageTexts): OwnFinding[] {
  const found: OwnFinding[] = [];
  const add = (part: OwnPart, said: readonly Said[]) => {
    const text = mail[part];
    for (const one of said)
      found.push({ ...one, part, ...placeOf(text, one.from), words: text.slice(one.from, one.to), sources: one.sources ?? [] });
  };
  const whole = (id: string, text: string, params?: Said['params']): Said => ({
    id,
    weight: 'refused',
    from: 0,
    to: text.length,
    ...(params && { params }),
  });
  const kind = mailKind(mail.mail);
  if (!kind || (kind.aboutKinds && !kind.aboutKinds.some((id) => id === mail.about)) || (!kind.aboutKinds && mail.about !== undefined))
    return [{ ...whole('kindUnknown', ''), part: 'name', line: 1, column: 1, words: '', sources: [] }];
  if (!MAIL_LANGUAGES.some((lang) => lang === mail.lang))
    return [{ ...whole('langUnknown', ''), part: 'name', line: 1, column: 1, words: '', sources: [] }];

  for (const part of ['name', 'subject', 'body'] as const) {
    const text = mail[part];
    const longest = OWN_LIMITS[part];
    if (text.trim() === '') add(part, [whole(`${part}Missing`, text)]);
    // What is far too long is not looked through: nobody wrote it by hand.
    if (text.length > longest) add(part, [{ ...whole('tooLong', text, { longest }), from: longest }]);
    else add(part, checkSigns(text));
  }
  if (found.some(({ id }) => id === 'tooLong')) return found;
  const line = /\n/.exec(mail.subject)?.index;
  if (line !== undefined) add('subject', [{ id: 'subjectLines', weight: 'refused', from: line, to: line + 1 }]);
  for (const part of ['subject', 'body'] as const) {
    add(part, checkTags(mail, part, texts));
    add(part, checkAddresses(mail[part]));
    add(
      part,
      promisesIn(mail[part], mail, mail.lang).map(({ id, ...rest }) => ({ ...rest, id: `promise.${id}`, weight: 'refused' })),
    );
  }
  const asked = new Set([mail.subject, mail.body].flatMap((text) => scanTags(text).tags.map(({ name }) => name)));
  for (const field of chosenKind(mail).required)
    if (field !== 'link' && !asked.has(field) && !usedByPassage(field, mail, texts))
      add('body', [
        { id: 'requiredUnused', weight: 'doubt', from: mail.body.length, to: mail.body.length, params: { field: `@draft.field.${field}` } },
      ]);
  const order = ['name', 'subject', 'body'];
  return found.sort((a, b) => RANK[a.weight] - RANK[b.weight] || order.indexOf(a.part) - order.indexOf(b.part) || a.from - b.from);
}

function usedByPassage(field: string, { body, about }: OwnMail, texts: LanguageTexts): boolean {
  return scanTags(body).tags.some(
    ({ sort, name }) =>
      sort === 'partial' && scanTags((passage(texts, name, about) ?? []).join('\n')).tags.some((tag) => tag.name === field),
  );
}

/** May mails be written with this template? */
export const isUsable = (mail: OwnMail, texts: LanguageTexts): boolean =>
  checkOwnMail(mail, texts).every(({ weight }) => weight !== 'refused');
