import type { Block, Line } from './blocks';
import { chosenKind, fieldsOf, type MailChoice } from './kinds';
import { type Shape, shapeOf } from './shape';
import type { FieldName, Fields, LanguageTexts, MailForm, MailKind } from './types';
import { hostOf, valueFor } from './values';
import { inHtml, inText, type Pattern, type Slot, write } from './write';

/** A mail, filled. Its parts are written when they are asked for. */
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

/** What is the same in every mail of a choice, and the shapes it was written in so far. */
interface Plan {
  kind: MailKind;
  names: readonly FieldName[];
  choice: MailChoice;
  ask: string | undefined;
  dir: 'ltr' | 'rtl';
  shapes: Map<string, Shape>;
}

/** Shapes kept of one choice; there is one more for each set of fields left empty and each number of roles. */
const MOST_SHAPES = 60;

const plans = new WeakMap<LanguageTexts, Map<string, Plan>>();

function planFor(texts: LanguageTexts, choice: MailChoice, form: MailForm): Plan {
  const known = plans.get(texts) ?? new Map<string, Plan>();
  plans.set(texts, known);
  const key = `${choice.mail} ${choice.about} ${form}`;
  const plan = known.get(key);
  if (plan) return plan;
  const kind = chosenKind(choice);
  const about = choice.about ?? kind.aboutKinds?.[0];
  const made: Plan = {
    kind,
    names: fieldsOf(kind),
    choice: { mail: choice.mail, ...(about !== undefined && { about }) },
    ask: about === undefined ? undefined : texts.asks[about],
    dir: dirOf(texts.language),
    shapes: new Map(),
  };
  known.set(key, made);
  return made;
}

type Values = Map<string, string>;

/** The shape for what is filled in. `code`: one sign for each field, empty or not, and how many roles there are. */
function shapeFor(plan: Plan, texts: LanguageTexts, form: MailForm, code: string, values: Values, lists: Record<string, number>): Shape {
  const known = plan.shapes.get(code);
  if (known) return known;
  const given: Record<string, boolean | number> = { ...lists };
  for (const name of values.keys()) given[name.replace(/\..*$/, '')] ??= true;
  const shape = shapeOf(texts, plan.choice, form, given, plan.dir);
  if (plan.shapes.size >= MOST_SHAPES) plan.shapes.clear();
  plan.shapes.set(code, shape);
  return shape;
}

function filledBlocks(blocks: readonly Block[], values: Values): Block[] {
  const line = (pieces: Line): Line =>
    pieces.map((piece) => (piece.kind === 'words' ? piece : { kind: piece.kind, text: values.get(piece.text) ?? '' }));
  return blocks.map((block) => ('line' in block ? { ...block, line: line(block.line) } : { ...block, lines: block.lines.map(line) }));
}

/**
 * Writes a mail. What was typed is text wherever it goes; a link goes in byte for byte or, where it could act in a text, not at all and is
 * missing. Missing fields leave a gap and are named. Throws where the language has no such mail.
 */
export function renderMail(texts: LanguageTexts, choice: MailChoice, form: MailForm, fields: Fields): RenderedMail {
  const plan = planFor(texts, choice, form);
  const { kind, names, dir } = plan;
  const lang = texts.language;
  const values: Values = new Map();
  const lists: Record<string, number> = {};
  const missing: FieldName[] = [];
  let code = '';
  for (let at = 0; at < names.length; at++) {
    const name = names[at]!;
    const value = valueFor(name, fields[name], texts);
    if (value === undefined && at < kind.required.length) missing.push(name);
    if (typeof value === 'string') values.set(name, value);
    else if (value === true) values.set(name, '');
    else if (Array.isArray(value)) {
      lists[name] = value.length;
      for (let n = 0; n < value.length; n++) values.set(`${name}.${n}`, value[n]!);
    }
    code += value === undefined || value === false ? '-' : Array.isArray(value) ? value.length : '+';
  }
  const link = values.get('link');
  if (link !== undefined) values.set('host', hostOf(link));
  if (plan.ask !== undefined) values.set('ask', plan.ask);
  const shape = shapeFor(plan, texts, form, code, values, lists);
  const parts = (pattern: Pattern, as: typeof inText) => write(pattern, (slot: Slot) => as(slot.kind, values.get(slot.text) ?? '', dir));
  return {
    lang,
    dir,
    missing,
    get subject() {
      return parts(shape.subject, inText);
    },
    get text() {
      return parts(shape.text, inText);
    },
    get html() {
      return parts(shape.html, inHtml);
    },
    get blocks() {
      return filledBlocks(shape.blocks, values);
    },
  };
}
