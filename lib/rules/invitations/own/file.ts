import { jsonErrorLine } from '../../distributors/json-line';
import { entraRole } from '../planner/roles';
import { mailKind } from '../templates/kinds';
import { MAIL_LANGUAGES } from '../templates/types';
import { OWN_LIMITS, type OwnContent, type OwnMail } from './types';

/** How the file of one's own templates names itself. */
const FORMAT = 'partner-center-companion templates';

/** Longest file that is looked at, in characters: all that may be kept at once fits in. */
export const LONGEST_FILE = 5_000_000;

/** Templates and sets of roles as a file (JSON): what they say, nothing of who wrote them or when. */
export const templatesFile = (contents: readonly OwnContent[]): string =>
  `${JSON.stringify({ format: FORMAT, version: 1, templates: contents }, null, 2)}\n`;

/** One entry of a file: what it is, or why it cannot be taken (`own.file.<problem>`). */
export type FileEntry = { ok: true; content: OwnContent; known: boolean } | { ok: false; name: string; problem: string };

/** What a file holds; `problem`: it is none of ours (`own.file.<problem>`). */
export type TemplatesRead = { ok: true; entries: FileEntry[] } | { ok: false; problem: 'big' | 'json' | 'format' | 'many'; line?: number };

const isObject = (x: unknown): x is Record<string, unknown> => typeof x === 'object' && x !== null && !Array.isArray(x);
const isText = (x: unknown, longest: number): x is string => typeof x === 'string' && x.length <= longest;

function contentOf(raw: unknown): OwnContent | string {
  if (!isObject(raw)) return 'shape';
  const { name, sort } = raw;
  if (!isText(name, OWN_LIMITS.name) || name.trim() === '') return 'name';
  if (sort === 'roles') {
    const { roles } = raw;
    if (!Array.isArray(roles) || roles.length === 0 || roles.length > OWN_LIMITS.roles) return 'roles';
    const known = roles.map((role) => (typeof role === 'string' ? entraRole(role)?.id : undefined));
    return known.every((role) => role !== undefined) ? { sort, name: name.trim(), roles: [...new Set(known)] } : 'roles';
  }
  const { mail, about, lang, subject, body } = raw;
  const kind = sort === 'mail' && typeof mail === 'string' ? mailKind(mail) : undefined;
  if (!kind) return 'kind';
  if (kind.aboutKinds ? !kind.aboutKinds.some((id) => id === about) : about !== undefined) return 'kind';
  const language = MAIL_LANGUAGES.find((one) => one === lang);
  if (!language) return 'lang';
  if (!isText(subject, OWN_LIMITS.subject) || !isText(body, OWN_LIMITS.body)) return 'text';
  return {
    sort: 'mail',
    name: name.trim(),
    mail: kind.id,
    ...(typeof about === 'string' && { about }),
    lang: language,
    subject,
    body: body.replace(/\r\n?/g, '\n'),
  };
}

/** Do two templates say the same? */
export const sameContent = (a: OwnContent, b: OwnContent): boolean => JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b));
const inOrder = (content: OwnContent) =>
  content.sort === 'roles'
    ? [content.sort, content.name, content.roles]
    : [content.sort, content.name, content.mail, content.about ?? null, content.lang, content.subject, content.body];

/** Reads such a file, entry by entry. In: its text and what is kept already (`known`: the same is). Never throws; what a template says is not checked here. */
export function readTemplatesFile(text: string, kept: readonly OwnContent[]): TemplatesRead {
  if (text.length > LONGEST_FILE) return { ok: false, problem: 'big' };
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    const line = jsonErrorLine(String(error), text);
    return { ok: false, problem: 'json', ...(line !== undefined && { line }) };
  }
  if (!isObject(file) || file.format !== FORMAT || !Array.isArray(file.templates)) return { ok: false, problem: 'format' };
  if (file.templates.length > OWN_LIMITS.entries) return { ok: false, problem: 'many' };
  return {
    ok: true,
    entries: file.templates.map((raw: unknown): FileEntry => {
      const content = contentOf(raw);
      if (typeof content !== 'string') return { ok: true, content, known: kept.some((one) => sameContent(one, content)) };
      const name = isObject(raw) && typeof raw.name === 'string' ? raw.name.slice(0, OWN_LIMITS.name) : '';
      return { ok: false, name, problem: content };
    }),
  };
}

/** A copy's name, different from all that are in use. */
export function copyName(name: string, used: readonly string[]): string {
  for (let n = 2; ; n++) {
    const end = ` (${n})`;
    const next = name.slice(0, OWN_LIMITS.name - end.length).trimEnd() + end;
    if (!used.includes(next)) return next;
  }
}

/** Only mails of what is kept. */
export const isOwnMail = (content: OwnContent | null | undefined): content is OwnMail => content?.sort === 'mail';
