import { chosenKind, fieldsOf, type MailChoice } from '../templates/kinds';
import { FIELD_FORMS, type FieldName, type LanguageTexts } from '../templates/types';
import { scanTags } from './scan';

/** Names that templates may ask for besides fields: the site of the link; what was asked for; one role of the list. */
type Extra = 'host' | 'ask' | 'role';
export type TemplateName = FieldName | Extra;

/** Does a name stand for a value of any mail at all? */
export const isTemplateName = (name: string): name is TemplateName =>
  Object.hasOwn(FIELD_FORMS, name) || name === 'host' || name === 'ask' || name === 'role';

/** What a name is filled with; the names beside the fields are text but the role, which stands in the list of roles only. */
export const formOfName = (name: TemplateName): (typeof FIELD_FORMS)[FieldName] | 'role' => {
  if (name === 'role') return 'role';
  return name === 'host' || name === 'ask' ? 'text' : FIELD_FORMS[name];
};

/** The names that a mail of this kind can be filled with, in the order they are asked for. */
export function namesFor(choice: MailChoice): TemplateName[] {
  const fields = fieldsOf(chosenKind(choice));
  return [
    ...fields,
    ...(fields.includes('roles') ? (['role'] as const) : []),
    ...(fields.includes('link') ? (['host'] as const) : []),
    ...(choice.about ? (['ask'] as const) : []),
  ];
}

/** The lines of a shared passage; nothing where the language has none of this name. What comes next is told by what the mail is about. */
export function passage(texts: LanguageTexts, name: string, about?: string): readonly string[] | undefined {
  const lines = name === 'next' ? (about === undefined ? undefined : texts.next[about]) : own(texts.partials, name);
  return lines && lines.length > 0 ? lines : undefined;
}

const own = <T>(record: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;

/** The shared passages whose every name a mail of this kind can be filled with. */
export function passagesFor(texts: LanguageTexts, choice: MailChoice): string[] {
  const allowed = new Set<string>(namesFor(choice));
  return [...Object.keys(texts.partials), 'next'].filter((name) => {
    const lines = passage(texts, name, choice.about);
    return lines && scanTags(lines.join('\n')).tags.every((tag) => tag.sort === 'comment' || allowed.has(tag.name));
  });
}

/** How many signs have to change to make one name of another; stops counting at 3. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let row = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return Math.min(3, row[b.length]!);
}

/** The name that was most likely meant; nothing where none is near. */
export function nearName(name: string, allowed: readonly string[]): string | undefined {
  if (name.length > 40) return undefined;
  const folded = name.toLowerCase();
  return allowed
    .map((one) => ({ one, far: distance(folded, one.toLowerCase()) }))
    .filter(({ far }) => far < 3)
    .sort((a, b) => a.far - b.far)[0]?.one;
}
