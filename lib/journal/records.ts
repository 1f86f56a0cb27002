import { FACTS, type FactKey, factDef } from '../rules/facts';
import type { Observation, Source, StoredObservation, Subject } from '../rules/observation';
import { subjectFits, valueFits } from '../rules/value-fits';
import type { Move } from './account-list';
import { type Identity, isIdentityId } from './accounts';
import type {
  DirectoryRecord,
  DraftRecord,
  InvitationRecord,
  KeptMap,
  ListRecord,
  ListState,
  LogLine,
  MailingRecord,
  MailingRow,
  ObservationRecord,
  Reminder,
  TemplateRecord,
} from './schema';

/*
 * Checks of what comes out of the database. A damaged record must not take the others with it, so every reader asks
 * these and sets aside what fails. Plain code: a schema library would cost more than the read itself on long lists.
 */

const isObject = (x: unknown): x is Record<string, unknown> => typeof x === 'object' && x !== null && !Array.isArray(x);
const isTime = (x: unknown): x is number => typeof x === 'number' && Number.isFinite(x);
const isText = (x: unknown): x is string => typeof x === 'string';
const areTexts = (x: unknown): x is string[] => Array.isArray(x) && x.every(isText);

const isClue = (x: unknown): boolean => isObject(x) && isText(x.by) && isText(x.anchor) && (x.text === undefined || isText(x.text));

function isSource(x: unknown): x is Source {
  if (!isObject(x)) return false;
  if (x.kind === 'portal')
    return (
      isText(x.page) &&
      isText(x.path) &&
      (x.tab === undefined || isText(x.tab)) &&
      (x.map === undefined || isTime(x.map)) &&
      Array.isArray(x.clues) &&
      x.clues.every(isClue)
    );
  if (x.kind === 'person') return x.via === 'tick' || x.via === 'form' || x.via === 'overrule';
  return x.kind === 'import' && isText(x.file);
}

/** One text for a subject, usable in an index key: `kind:id`, or empty for the account itself. */
export const subjectText = (subject: Subject | undefined): string => (subject ? `${subject.kind}:${subject.id}` : '');

function kindOf(text: string): string | undefined {
  return text === '' ? undefined : text.slice(0, text.indexOf(':'));
}

/** Is this a whole and sound observation record? */
export function isObservationRecord(x: unknown): x is ObservationRecord {
  return (
    isObject(x) &&
    typeof x.seq === 'number' &&
    isText(x.account) &&
    isText(x.fact) &&
    Object.hasOwn(FACTS, x.fact) &&
    isText(x.subject) &&
    subjectFits(x.fact as FactKey, kindOf(x.subject)) &&
    valueFits(x.fact as FactKey, x.value) &&
    isTime(x.seenAt) &&
    isTime(x.lastSeenAt) &&
    (x.withdrawnAt === undefined || isTime(x.withdrawnAt)) &&
    isSource(x.source)
  );
}

/** Is this a sound identity of an account? */
export const isIdentity = (x: unknown): x is Identity =>
  isObject(x) &&
  isText(x.id) &&
  isIdentityId(x.id) &&
  areTexts(x.names) &&
  areTexts(x.tenants) &&
  areTexts(x.apart) &&
  areTexts(x.domains) &&
  isTime(x.firstSeenAt) &&
  isTime(x.lastSeenAt);

const isListState = (x: unknown): x is ListState =>
  isObject(x) &&
  areTexts(x.ids) &&
  isTime(x.seenAt) &&
  (x.map === undefined || isTime(x.map)) &&
  Array.isArray(x.again) &&
  x.again.every(isTime);

/** Is this a sound sighting of a list? */
export const isListRecord = (x: unknown): x is ListRecord =>
  isListState(x) &&
  isObject(x) &&
  isText(x.account) &&
  isText(x.kind) &&
  x.whole === true &&
  (x.former === undefined || isListState(x.former));

/** Is this a sound record of an imported map? What its text holds is not looked at. */
export const isKeptMap = (x: unknown): x is KeptMap =>
  isObject(x) && isTime(x.at) && isText(x.text) && (x.withdrawnAt === undefined || isTime(x.withdrawnAt));

const isDay = (x: unknown): x is string => isText(x) && /^\d{4}-\d{2}-\d{2}$/.test(x);

/** Is this a sound record of what was told of a day ahead? */
export const isReminder = (x: unknown): x is Reminder =>
  isObject(x) &&
  isText(x.account) &&
  isText(x.occurrence) &&
  isTime(x.lead) &&
  isTime(x.at) &&
  (x.shownAt === undefined || isTime(x.shownAt)) &&
  (x.snoozedUntil === undefined || isDay(x.snoozedUntil)) &&
  (x.seenAt === undefined || isTime(x.seenAt));

/** Is this a sound record of the directory? Its entry is for the reader to check. */
export const isDirectoryRecord = (x: unknown): x is DirectoryRecord =>
  isObject(x) &&
  isTime(x.change) &&
  (x.kind === 'edit' || x.kind === 'delete' || x.kind === 'import') &&
  isTime(x.at) &&
  isText(x.id) &&
  'entry' in x &&
  (x.withdrawnAt === undefined || isTime(x.withdrawnAt));

/** Is this a sound record of a mail that was begun? What it holds is for the reader to check. */
export const isDraftRecord = (x: unknown): x is DraftRecord =>
  isObject(x) && isText(x.id) && isText(x.account) && isTime(x.savedAt) && (x.rev === undefined || isTime(x.rev)) && 'draft' in x;

const isRecipient = (x: unknown): boolean =>
  isObject(x) && isText(x.name) && (x.domain === undefined || isText(x.domain)) && (x.tenantId === undefined || isText(x.tenantId));

const isLogEvent = (x: unknown): boolean =>
  isObject(x) &&
  isTime(x.id) &&
  isTime(x.at) &&
  isText(x.what) &&
  (x.by === 'person' || x.by === 'portal') &&
  (x.undoneAt === undefined || isTime(x.undoneAt)) &&
  (x.evidence === undefined ||
    (isObject(x.evidence) && isTime(x.evidence.seq) && isTime(x.evidence.seenAt) && isObject(x.evidence.subject)));

/** Is this a sound entry of the log of invitations? */
export const isInvitation = (x: unknown): x is InvitationRecord =>
  isObject(x) &&
  isTime(x.id) &&
  isText(x.account) &&
  isText(x.kind) &&
  isRecipient(x.to) &&
  isText(x.language) &&
  (x.link === undefined || isText(x.link)) &&
  (x.linked === undefined || isObject(x.linked)) &&
  (x.answerBy === undefined || isDay(x.answerBy)) &&
  (x.relationship === undefined ||
    (isObject(x.relationship) &&
      isText(x.relationship.name) &&
      isTime(x.relationship.days) &&
      (x.relationship.roles === undefined || areTexts(x.relationship.roles)))) &&
  Array.isArray(x.events) &&
  x.events.length > 0 &&
  x.events.every(isLogEvent);

/** Is this a sound version of what the person wrote for drafts? What it holds is for the reader to check. */
export const isTemplateRecord = (x: unknown): x is TemplateRecord =>
  isObject(x) && isTime(x.seq) && isText(x.id) && isTime(x.at) && 'content' in x && (x.withdrawnAt === undefined || isTime(x.withdrawnAt));

/** Is this a sound list of recipients, or a sound row of one? What they hold is for the reader to check. */
export const isMailing = (x: unknown): x is MailingRecord =>
  isObject(x) && isText(x.id) && isText(x.account) && isTime(x.at) && isObject(x.setup);
export const isMailingRow = (x: unknown): x is MailingRow =>
  isObject(x) && isText(x.mailing) && isText(x.account) && isTime(x.n) && isText(x.state) && isObject(x.row);

/** Is this a sound move of an identity from one account to another? */
export const isMove = (x: unknown): x is Move => isObject(x) && isTime(x.at) && isText(x.identity) && isText(x.from) && isText(x.into);

/** Is this a sound line of the log? */
export const isLogLine = (x: unknown): x is LogLine => isObject(x) && isTime(x.at) && isText(x.code) && isText(x.detail);

/** The observation a record holds, given out under the account it belongs to now; `vouched`: when a list last saw it. */
export function fromRecord(record: ObservationRecord, account: string, vouched = 0): StoredObservation {
  const { subject: text, ...rest } = record;
  const kind = kindOf(text);
  const subject = kind === undefined ? undefined : ({ kind, id: text.slice(kind.length + 1) } as Subject);
  return { ...rest, account, lastSeenAt: Math.max(rest.lastSeenAt, vouched), ...(subject && { subject }) };
}

/** A new record, without its number: that is given by the database. */
export function toRecord(observation: Observation): Omit<ObservationRecord, 'seq'> {
  const { subject, ...rest } = observation;
  return { ...rest, value: tidy(observation), subject: subjectText(subject), lastSeenAt: observation.seenAt };
}

/** One form for equal values: lists in the order of the vocabulary and without repeats, text without blanks around it. */
function tidy({ fact, value }: Pick<Observation, 'fact' | 'value'>): Observation['value'] {
  const def = factDef(fact);
  if (def.form === 'enumList' && Array.isArray(value)) return def.values.filter((v) => value.includes(v)) as Observation['value'];
  return def.form === 'text' && typeof value === 'string' ? value.trim() : value;
}

/** Equal values, after `toRecord`. */
export const sameValue = (a: unknown, b: unknown): boolean =>
  a === b || (Array.isArray(a) && Array.isArray(b) && a.join('\n') === b.join('\n'));
