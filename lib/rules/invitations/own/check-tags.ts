import Mustache from 'mustache';
import { chosenKind } from '../templates/kinds';
import type { LanguageTexts } from '../templates/types';
import type { Said } from './check-own';
import { formOfName, isTemplateName, namesFor, nearName, passage, passagesFor } from './names';
import { scanTags, type Tag } from './scan';
import type { OwnMail } from './types';

/** Sections within sections; more is a mistake, and no mail needs it. */
const DEEPEST = 8;

const at = ({ from, to }: Tag, id: string, params?: Said['params']): Said => ({
  id,
  weight: 'refused',
  from,
  to,
  ...(params && { params }),
});

/** What is wrong with a name where it stands. `inside`: the sections around it, from the outside. */
function checkName(tag: Tag, inside: readonly Tag[], allowed: readonly string[]): Said[] {
  const { name, sort } = tag;
  if (!isTemplateName(name)) {
    const near = nearName(name, allowed);
    return [at(tag, near ? 'unknownFieldNear' : 'unknownField', { name: name.slice(0, 60), ...(near && { near }) })];
  }
  if (!allowed.includes(name)) return [at(tag, 'fieldOfOther', { name })];
  const inRoles = inside.some((one) => one.sort === 'section' && one.name === 'roles');
  const form = formOfName(name);
  if (form === 'role') return inRoles ? [] : [at(tag, 'roleOutside', { name })];
  // A list within itself would be written as often as it has rows, for each of its rows.
  if (form === 'roles') return sort === 'field' ? [at(tag, 'fieldIsList', { name })] : inRoles ? [at(tag, 'listInList', { name })] : [];
  return form === 'flag' && sort === 'field' ? [at(tag, 'fieldIsFlag', { name })] : [];
}

/** Signs beside the link become part of the address in many mail programs, and the address then leads nowhere. */
const glued = (text: string, { from, to }: Tag) => /\S/.test(text[from - 1] ?? '') || /\S/.test(text[to] ?? '');
const alone = (text: string, { from, to }: Tag) =>
  text.slice(text.lastIndexOf('\n', from - 1) + 1, from).trim() === '' && (text.slice(to).split('\n')[0] ?? '').trim() === '';

function checkLinkTag(text: string, tag: Tag, inside: readonly Tag[], part: 'subject' | 'body'): Said[] {
  if (part === 'subject') return [at(tag, 'linkInSubject')];
  if (inside.some(({ name, sort }) => name !== 'link' || sort === 'inverted')) return [at(tag, 'linkConditional')];
  if (glued(text, tag)) return [at(tag, 'linkGlued')];
  return alone(text, tag) ? [] : [{ ...at(tag, 'linkInLine'), weight: 'doubt' }];
}

/** What is wrong with the tags of one part of a template: whether they pair, what they ask for, where the link stands. */
export function checkTags(mail: OwnMail, part: 'subject' | 'body', texts: LanguageTexts): Said[] {
  const text = mail[part];
  const { tags, open } = scanTags(text);
  const said: Said[] = [];
  if (open !== undefined) said.push({ id: 'tagOpen', weight: 'refused', from: open, to: Math.min(text.length, open + 40) });
  const allowed: readonly string[] = namesFor(mail);
  const passages = passagesFor(texts, mail);
  const stack: Tag[] = [];
  const links: Tag[] = [];
  for (const tag of tags) {
    if (tag.sort === 'comment') continue;
    if (tag.sort === 'delimiters') said.push(at(tag, 'delimiters'));
    else if (tag.sort === 'close') {
      const last = stack.at(-1);
      if (!last) said.push(at(tag, 'sectionUnopened', { name: tag.name.slice(0, 60) }));
      else if (last.name !== tag.name) said.push(at(tag, 'sectionCrossed', { name: tag.name.slice(0, 60), open: last.name.slice(0, 60) }));
      stack.pop();
    } else if (tag.sort === 'partial') {
      if (part === 'subject') said.push(at(tag, 'passageInSubject'));
      else if (!passages.includes(tag.name))
        said.push(at(tag, passage(texts, tag.name, mail.about) ? 'passageOfOther' : 'unknownPassage', { name: tag.name.slice(0, 60) }));
    } else {
      said.push(...checkName(tag, stack, allowed));
      if (tag.name === 'link' && tag.sort === 'field' && allowed.includes('link')) {
        links.push(tag);
        said.push(...checkLinkTag(text, tag, stack, part));
      }
      if (tag.sort !== 'field') stack.push(tag);
      if (stack.length === DEEPEST + 1) said.push(at(tag, 'tooDeep'));
    }
  }
  for (const tag of stack) said.push(at(tag, 'sectionOpen', { name: tag.name.slice(0, 60) }));
  if (part === 'body' && chosenKind(mail).required.includes('link')) {
    if (links.length === 0) said.push({ id: 'linkMissing', weight: 'refused', from: text.length, to: text.length });
    for (const tag of links.slice(1)) said.push({ ...at(tag, 'linkTwice'), weight: 'doubt' });
  }
  if (said.every(({ weight }) => weight !== 'refused') && !parses(text))
    said.push({ id: 'syntax', weight: 'refused', from: 0, to: text.length });
  return said;
}

/** The last word is mustache's own, whatever was overlooked here. A parser of its own, so that nothing of what was typed is kept. */
function parses(text: string): boolean {
  try {
    new Mustache.Writer().parse(text);
    return true;
  } catch {
    return false;
  }
}
