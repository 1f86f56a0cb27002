import { type Block, blocksOf, piecesOf } from './blocks';
import { fill, type View, viewOf } from './fill';
import { type MailChoice, mailText } from './kinds';
import type { LanguageTexts, MailForm } from './types';
import { htmlPattern, linePattern, type Pattern, textPattern } from './write';

/** What a mail can be asked for beside its fields: the host of its link, and what the reminder or thank-you is about. */
export type Extra = 'host' | 'ask';

/** What fields a mail is written with: yes or no for each, and of a list how many rows. The values do not matter here. */
export type Given = Readonly<Record<string, boolean | number>>;

/**
 * A mail before its values: which lines there are is decided by which fields are empty, so that a mail is parsed and laid out once for each
 * such choice and then written as often as there are recipients. Slots hold the name of a field, or `roles.<n>`.
 */
export interface Shape {
  blocks: readonly Block[];
  subject: Pattern;
  text: Pattern;
  html: Pattern;
}

/** Lines shared by mails, joined; each ends its line, because mustache takes the line end after a partial away. */
const joined = (lines: readonly string[] | undefined) => `${(lines ?? []).join('\n')}\n`;

/** Fields as they stand for themselves: each holds its own name. */
function viewFor(given: Given): View {
  const data: Record<string, unknown> = {};
  for (const [name, has] of Object.entries(given)) {
    if (typeof has === 'number') data[name] = Array.from({ length: has }, (_, n) => ({ role: `${name}.${n}` }));
    else data[name] = has && name;
  }
  return viewOf(data);
}

/** Lays a mail out. Throws where the language has no such mail, and on tags that do not pair. */
export function shapeOf(texts: LanguageTexts, choice: MailChoice, form: MailForm, given: Given, dir: 'ltr' | 'rtl'): Shape {
  const { mail, about } = choice;
  const template = mailText(texts, choice);
  if (!template) throw new Error(`no mail ${mail} in ${texts.language}`);
  const view = viewFor(given);
  const partials: Record<string, string> = {};
  for (const [name, lines] of Object.entries(texts.partials)) partials[name] = joined(lines);
  if (about) partials.next = joined(texts.next[about]);
  const subject = fill(template.subject, view, partials);
  const blocks = blocksOf(fill(template[form].join('\n'), view, partials));
  return {
    blocks,
    subject: linePattern(piecesOf(subject.marked, subject)),
    text: textPattern(blocks),
    html: htmlPattern(blocks, texts.language, dir),
  };
}
