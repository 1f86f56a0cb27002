/**
 * The one protocol between content script, extension pages and worker. Every message is one request that gets one
 * answer; the worker checks its form (here) and its sender (`sender.ts`) before anything else. The content script
 * imports only types from this file, so that zod does not reach the portal's pages.
 */
import { z } from 'zod';
import type { MapProblem } from '../portal/map/check';
import type { MapChange } from '../portal/map/difference';
import type { Labels, PageNote, PortalMap } from '../portal/types';
import type { Assessment, FoldedFact } from '../rules/assessment';
import type { PortalCustomer } from '../rules/customers/match';
import type { OwnEntry } from '../rules/distributors/directory';
import { LIMITS, TOPICS } from '../rules/distributors/types';
import { FACTS, type FactKey, SUBJECT_KINDS } from '../rules/facts';
import type { InputField, PrerequisiteInput } from '../rules/prerequisites/input';
import { subjectFits, valueFits } from '../rules/value-fits';

z.config({ jitless: true });

export { valueFits };

const id = z.string().min(1).max(200);
/** An account's id carries at most a name of 200 characters and a domain of 253. */
const account = z.string().min(3).max(460);
const factKey = z.enum(Object.keys(FACTS) as [FactKey, ...FactKey[]]);
const subject = z.object({ kind: z.enum(SUBJECT_KINDS), id });
const clue = z.object({ by: z.string().max(40), anchor: z.string().max(120), text: z.string().max(80).optional() });
const params = z.record(z.string().max(60), z.string().max(200));
const anyValue = z.union([z.string().max(400), z.number().finite(), z.boolean(), z.array(z.string().max(80)).max(60)]);

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const fits = (r: { fact: FactKey; value: unknown; subject?: { kind: string } | undefined }) =>
  valueFits(r.fact, r.value) && subjectFits(r.fact, r.subject?.kind);

/** One value of a page, of the form its fact demands. */
export const reading = z
  .object({ fact: factKey, subject: subject.optional(), value: anyValue, clues: z.array(clue).max(12) })
  .refine(fits, 'value or subject does not fit its fact');
const said = z
  .object({ fact: factKey, subject: subject.optional(), value: anyValue })
  .refine(fits, 'value or subject does not fit its fact');

const page = z.object({
  id: z.string().max(80),
  state: z.enum(['ready', 'loading', 'notFound', 'noAccess', 'accountPicker', 'signedOut']),
  tab: z.string().max(40).optional(),
  params,
  path: z.string().max(300),
  lang: z.string().max(20),
  clues: z.array(clue).max(20),
  /** False: the page is known and there is nothing on it to read. */
  reads: z.boolean().optional(),
});

const accountClues = z.object({
  tenantId: z.string().regex(guid).optional(),
  partnerId: z
    .string()
    .regex(/^\d{4,10}$/)
    .optional(),
  name: z.string().trim().min(1).max(200).optional(),
  domain: z
    .string()
    .regex(/^[^\s:@/]{1,253}$/)
    .optional(),
});

const url = z.string().min(1).max(2000);
/** An invitation that a page has drafted. It is never kept. */
export const draft = z.object({
  kind: z.string().max(40),
  link: url,
  links: z.array(z.object({ url, kind: z.string().max(40).optional() })).max(20),
  text: z.string().max(20_000),
  customer: z.string().regex(guid).optional(),
  name: z.string().max(200).optional(),
  durationDays: z.number().int().min(1).max(3650).optional(),
  roles: z.array(z.string().max(120)).max(200).optional(),
  autoExtend: z.boolean().optional(),
});
const portalForm = z.object({
  kind: z.enum(['enrolment', 'location', 'profile', 'customer']),
  fields: z
    .array(z.object({ key: z.string().max(60).optional(), label: z.string().max(80), filled: z.boolean(), required: z.boolean() }))
    .max(100),
});
const pageNote = z.enum(['passwordOnce', 'cutShort']);

/** Rows of a list that one look may hold: more than an outline has room for, and few enough to be kept in one transaction. */
const MOST_ROWS = 25_000;

/**
 * What the worker makes of a look. It never travels: the worker checks its own readers by it. The readings are checked
 * one by one (`reading`), so that a misread one does not take the others with it.
 */
export const pageReading = z.object({
  page,
  account: accountClues,
  readings: z.array(z.unknown()).max(5 * MOST_ROWS),
  lists: z.array(z.object({ kind: subject.shape.kind, whole: z.boolean(), ids: z.array(id).max(MOST_ROWS) })).max(10),
  drafts: z.array(draft).max(5).optional(),
  form: portalForm.optional(),
  notes: z.array(pageNote).max(5).optional(),
});

/** Where the launcher stands on a page, as the person put it. `x`, `y`: share of the free window, 0 to 1. */
export const placement = z.object({ x: z.number().min(0).max(1), y: z.number().min(0).max(1), hidden: z.boolean() });

export const settings = z.object({
  /** `auto`: the browser's language. */
  language: z.enum(['auto', 'en', 'de', 'zh-CN', 'hi']),
  theme: z.enum(['auto', 'light', 'dark']),
  launcher: z.enum(['shown', 'hidden']),
  /** Ids of rules that the person wants no hint of beside a field any more. Absent: none. */
  silenced: z.array(z.string().max(60)).max(200).optional(),
});

const minute = z.number().int().min(0).max(1439);
/** Reminders of days ahead. `quiet`: minutes since midnight between which nothing is announced. */
export const reminderSettings = z.object({ on: z.boolean(), quiet: z.object({ from: minute, to: minute }) });

/** From the content script. */
const fromPortal = z.discriminatedUnion('type', [
  /** First word of a page visit; `lang` is the page's language tag. */
  z.object({ type: z.literal('portal.hello'), lang: z.string().max(20) }),
  /**
   * One stable look at a page, as JSON text of an `Outline` (`lib/portal/outline.ts`): the worker reads it, because readers and
   * label tables are too big for the page. Nothing of it is kept but what was read. Answered after the journal's transaction is
   * complete; where keeping failed, with a launcher that says so and without `looked`.
   */
  z.object({ type: z.literal('portal.look'), visit: id, outline: z.string().max(8_000_000) }),
  /** The page is not, or not yet, one to read; its verdict is shown, nothing is stored. */
  z.object({ type: z.literal('portal.page'), visit: id, page }),
  /** What should the launcher show now? Asked again when the worker's revision changes. */
  z.object({ type: z.literal('portal.view'), visit: id }),
  /** The words around a field that the person types into, without what is in it: is it one that the rules look at? */
  z.object({
    type: z.literal('portal.field'),
    visit: id,
    labels: z.array(z.string().max(120)).max(6),
    heading: z.string().max(120),
  }),
  /** What stands in such fields now. It is judged and forgotten. `name`: as `portal.field` was answered. */
  z.object({
    type: z.literal('portal.fields'),
    visit: id,
    fields: z.array(z.object({ name: z.string().regex(/^[a-zA-Z]{1,40}$/), value: z.string().max(20_000) })).max(40),
  }),
  /** The person wants no more hints of a rule. */
  z.object({ type: z.literal('portal.silence'), rule: z.string().max(60) }),
  z.object({ type: z.literal('portal.placed'), page: z.string().max(80), placement }),
  /** A one-time number with which the panel in the frame proves that it belongs to this tab. */
  z.object({ type: z.literal('portal.pair') }),
  /** The frame did not answer: open the panel in a window of its own, the popup or the desk. */
  z.object({ type: z.literal('portal.openPanelWindow') }),
]);

/** A file of a portal map; a longer one is refused with a word on why (`map.problem.long`), up to what a message may hold. */
const mapFileText = z.string().max(8_000_000);

/** Entries that one import may bring: as many as a file may have rows. */
const MOST_ENTRIES = 20_000;
const entryId = z.string().regex(/^(?!seen:)[\w:.-]{1,80}$/);
const market = z.string().regex(/^[A-Z]{2}$/);
/** An entry of the directory of distributors; what stands in its texts is checked by the rules. */
export const directoryEntry = z.strictObject({
  id: entryId,
  name: z.string().min(1).max(LIMITS.name),
  tenant: z.string().regex(guid).optional(),
  markets: z.array(market).max(LIMITS.markets),
  regions: z.array(z.string().max(40)).max(20),
  contacts: z.array(z.string().min(1).max(LIMITS.contact)).max(LIMITS.contacts),
  links: z.array(z.strictObject({ country: market, url: z.string().max(LIMITS.url) })).max(LIMITS.links),
  notes: z.string().max(LIMITS.notes),
  topics: z.partialRecord(z.enum(TOPICS), z.string().max(LIMITS.topic)),
});

/** From extension pages. `pairing` is required of the panel (frame or window), and ignored elsewhere. */
const fromView = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('view.get'),
    account: account.optional(),
    tab: z.number().int().optional(),
    pairing: id.optional(),
    sample: z.boolean().optional(),
  }),
  z.object({ type: z.literal('person.tick'), account, task: z.string().max(80), value: z.boolean(), pairing: id.optional() }),
  /** A goal, a form field, or "the portal's reading is wrong" (`overrule`). */
  z.object({ type: z.literal('person.say'), account, via: z.enum(['form', 'overrule']), said, pairing: id.optional() }),
  /** Takes back one observation of the person. */
  z.object({ type: z.literal('person.undo'), account, seq: z.number().int(), pairing: id.optional() }),
  z.object({ type: z.literal('account.select'), account, pairing: id.optional() }),
  /** All accounts with what proves them. Desk only. */
  z.object({ type: z.literal('accounts.get') }),
  /** One of the things an account is known by does not belong to it; or does after all (`apart: false`). Desk and popup only. */
  z.object({ type: z.literal('account.apart'), identity: account, account, apart: z.boolean() }),
  /** The person has seen that accounts turned out to be one, up to a moment. Desk and popup only. */
  z.object({ type: z.literal('joins.seen'), at: z.number().int().nonnegative() }),
  z.object({ type: z.literal('settings.set'), settings: settings.partial(), pairing: id.optional() }),
  z.object({ type: z.literal('desk.open'), hash: z.string().max(200).optional(), pairing: id.optional() }),
  /** Everything that can still be read, as JSON text. Desk and popup only. */
  z.object({ type: z.literal('journal.export') }),
  /** The portal map in use; as a file; what the file of another one would change. Nothing of these changes anything. Desk only. */
  z.object({ type: z.literal('map.get') }),
  z.object({ type: z.literal('map.export') }),
  z.object({ type: z.literal('map.check'), text: mapFileText }),
  /** Takes a map into use, or goes back to the one before or the shipped one. Desk only. */
  z.object({ type: z.literal('map.import'), text: mapFileText }),
  z.object({ type: z.literal('map.back'), to: z.enum(['before', 'shipped']) }),
  /** What was refused, set aside or went wrong, newest first. Desk only. */
  z.object({ type: z.literal('log.get') }),
  /** What is known of an account under these keys, subjects' facts included: what forms are filled with and links compared to. Desk and popup only. */
  z.object({ type: z.literal('facts.get'), account, facts: z.array(factKey).min(1).max(60) }),
  /** A description of the page in the view's tab that can be sent to the maintainers: nothing of its text in it. Panel and popup. */
  z.object({ type: z.literal('page.describe'), tab: z.number().int().optional(), pairing: id.optional() }),
  /** The preflight form of an account, or of none yet: what is kept and what the portal has shown. Desk only, as the next two. */
  z.object({ type: z.literal('form.get'), account: account.optional() }),
  /** Keeps that form whole. */
  z.object({
    type: z.literal('form.put'),
    account: account.optional(),
    values: z
      .record(z.string().regex(/^[a-zA-Z]{1,40}$/), z.string().max(20_000))
      .refine((values) => Object.keys(values).length <= 100, 'too many fields'),
  }),
  z.object({ type: z.literal('form.forget'), account: account.optional() }),
  /** How reminders are set; switching them on or off, quiet hours. Desk only. */
  z.object({ type: z.literal('reminders.get') }),
  z.object({ type: z.literal('reminders.set'), settings: reminderSettings.partial() }),
  /** The person has seen a reminder, puts it off for some days, or takes either back (`again`). Desk and popup only. */
  z.object({
    type: z.literal('reminders.answer'),
    account,
    occurrence: z.string().max(80),
    answer: z.enum(['seen', 'snooze', 'again']),
    days: z.number().int().min(1).max(30).optional(),
  }),
  /** The directory of distributors, what can be taken back of it, and what the account has chosen of it. Desk only, as the next six. */
  z.object({ type: z.literal('directory.get'), account: account.optional() }),
  /** Keeps entries as one change: all of them or none. */
  z.object({
    type: z.literal('directory.put'),
    kind: z.enum(['edit', 'import']),
    entries: z.array(directoryEntry).min(1).max(MOST_ENTRIES),
  }),
  z.object({ type: z.literal('directory.delete'), ids: z.array(entryId).min(1).max(MOST_ENTRIES) }),
  /** Takes one change back. */
  z.object({ type: z.literal('directory.undo'), change: z.number().int() }),
  z.object({ type: z.literal('directory.choose'), account, id: z.string().min(1).max(80), chosen: z.boolean() }),
  /** Customers that pages showed to an account, and whether their list was read whole. */
  z.object({ type: z.literal('customers.get'), account }),
  /** The person closes the panel from inside its frame. */
  z.object({ type: z.literal('panel.close'), pairing: id }),
]);

export const envelope = z.discriminatedUnion('from', [
  z.object({ from: z.literal('portal'), msg: fromPortal }),
  z.object({ from: z.literal('panel'), msg: fromView }),
  z.object({ from: z.literal('popup'), msg: fromView }),
  z.object({ from: z.literal('desk'), msg: fromView }),
]);

export type Envelope = z.infer<typeof envelope>;
export type From = Envelope['from'];
export type PortalRequest = z.infer<typeof fromPortal>;
export type ViewRequest = z.infer<typeof fromView>;
export type Settings = z.infer<typeof settings>;
export type Placement = z.infer<typeof placement>;
export type ReminderSettings = z.infer<typeof reminderSettings>;

/** What the launcher shows. All words are ready to print in the person's language. */
export interface LauncherView {
  /** `null`: the account is not known yet. */
  account: string | null;
  ring: Assessment['ring'] | null;
  /** The one line that matters now. */
  line: string;
  tone: 'ok' | 'wait' | 'act' | 'stop' | 'unknown';
  openPoints: number;
  /** Accessible name of the pill and of its buttons. */
  words: { open: string; hide: string; move: string; show: string; close: string; panelTitle: string; resting: string };
  lang: string;
  dir: 'ltr' | 'rtl';
  theme: Settings['theme'];
  placement: Placement;
  /** The page that `placement` is remembered for, as the worker recognised it. Absent: the one the content script told. */
  page?: string;
  /** False: the person switched the launcher off in the settings; nothing of ours stands in the page then. Absent: shown. */
  shown?: boolean;
  /** In answer to `portal.view`: another portal map is in use than the one this tab was given; by this one it is to be read anew. */
  map?: PortalMap;
  /** The worker does not remember this visit: its page has to be told and looked at anew. */
  unknownVisit?: boolean;
  /** A form stands on the page whose fields the rules look at: hints are to be shown beside them. */
  hints?: true;
  /**
   * In answer to `portal.look`, once what it showed is kept; absent where keeping failed. `read`: the page was one to read.
   * `account`: how it names the account that it proved, empty where something else proves it; absent where it proved none.
   */
  looked?: { read: boolean; account?: string };
}

export interface AccountSummary {
  id: string;
  /** What to call it: organisation name, else PartnerID, else tenant id. */
  name: string;
  provisional: boolean;
  lastSeenAt: number;
}

/** What an account is known by: a tenant id, a PartnerID, or a name, which may come with a mail domain. */
export interface KnownBy {
  by: 'tenant' | 'partner' | 'name';
  value: string;
  domain?: string;
}

/** One thing that proves an account: what else was shown beside it, since when, and why it belongs to the account if it does not lead it. */
export interface AccountPart extends KnownBy {
  identity: string;
  names: string[];
  domains: string[];
  firstSeenAt?: number;
  lastSeenAt: number;
  /** Shown on one page with the tenant; same name and domain; same name alone. `at`: when two accounts were found to be one. */
  join?: { why: 'page' | 'nameAndDomain' | 'name'; at?: number };
}

/** An account in detail. `apart`: parts of it that the person keeps from another account. */
export interface AccountDetails extends AccountSummary {
  parts: AccountPart[];
  apart: { identity: string; known: KnownBy; from: string; fromName: string }[];
}

/** Two accounts that turned out to be one: `known` is now part of `account`, called `name`. */
export interface JoinNotice {
  identity: string;
  known: KnownBy;
  account: string;
  name: string;
  at: number;
}

/** A reminder that was given and that the person has not answered. `occurrence`: which day of which duty; `dueOn`: an ISO day. */
export interface ReminderLine {
  occurrence: string;
  task: string;
  dueOn: string;
}

/** State of what is kept on the machine. `ok: false`: it refuses to open; nothing is shown as zero progress then. */
export type StorageHealth = { ok: true; setAside: number } | { ok: false; reason: 'open' | 'full' | 'newer' | 'unknown'; detail: string };

/** The page of the tab a view belongs to, as last told by its content script. `null`: no content script answers there. */
export interface PageLine {
  id: string;
  state: string;
  tab?: string;
  account: string | null;
  seenAt: number;
  /** Tasks that this page can prove or is the place for. */
  tasks: string[];
  /** What a person has to know there, words in the catalogue under `note.<id>`. */
  notes?: PageNote[];
}

export interface ViewState {
  storage: StorageHealth;
  settings: Settings;
  accounts: AccountSummary[];
  account: string | null;
  assessment: Assessment | null;
  page: PageLine | null;
  /** Seq of the person's ticks and words that can still be taken back, newest first. */
  undoable: { seq: number; task?: string; fact: string; at: number }[];
  /** Accounts that turned out to be one, which the person has not said to have seen. Absent: none. */
  joins?: JoinNotice[];
  /** Reminders given of the account's days. Absent: none. */
  reminders?: ReminderLine[];
  /** Ticks, goals and words of the person that count now, by folded key. */
  said: Record<string, unknown>;
  sample: boolean;
}

/** How many facts one answer holds: more than a form or a check can use, few enough for a message. */
export const MOST_FACTS = 5_000;

/** How many customers one answer holds: more than any list that is read whole. */
export const MOST_CUSTOMERS = MOST_ROWS;

/** One portal map, in short. `importedAt`: absent for the one that is shipped. */
export interface MapSummary {
  version: string;
  /** ISO day. */
  asOf: string;
  source: string;
  importedAt?: number;
}

export interface MapState {
  present: MapSummary;
  shipped: { version: string };
  /** The one that "back" leads to; absent where none was imported. */
  before?: MapSummary;
  /** An imported map that is not in use: the shipped one is newer, or this version refuses it. */
  setAside?: { why: 'older' | 'refused'; version: string };
  /** How many were imported and not taken back. */
  imported: number;
}

/** What a file holds: the difference to the map in use, or why it is refused. `more`: how many are not named. */
export type MapVerdict =
  | { ok: true; version: string; asOf: string; source: string; changes: MapChange[]; more: number; unused: string[] }
  | { ok: false; problems: MapProblem[]; more: number };

/** What a rule objects to in a field, in words ready to print: the reason with the way out, and on whose word. */
export interface FieldHint {
  rule: string;
  verdict: 'fail' | 'warn';
  text: string;
  /** A public page with its date. Absent where no source is needed, as for a character that cannot be seen. */
  source?: { text: string; url: string };
}

/** Answer to `portal.fields`: hints for each field in the order asked; `null`: this page is not one to show any on. */
export interface FieldHints {
  hints: FieldHint[][] | null;
  words: { why: string; silence: string; close: string; fail: string; warn: string; newTab: string };
}

/** What each request is answered with. */
export interface Answers {
  'portal.hello': { map: PortalMap; settings: Settings };
  'portal.look': LauncherView;
  'portal.page': LauncherView;
  'portal.view': LauncherView;
  /** `null`: nothing of this field is to be looked at. */
  'portal.field': { name: InputField | null };
  'portal.fields': FieldHints;
  'portal.silence': { ok: true };
  'portal.placed': { ok: true };
  'portal.pair': { pairing: string };
  'portal.openPanelWindow': { ok: true };
  'view.get': ViewState;
  'person.tick': { seq: number };
  'person.say': { seq: number };
  'person.undo': { ok: true };
  'account.select': { ok: true };
  'accounts.get': AccountDetails[];
  'account.apart': { ok: true };
  'joins.seen': { ok: true };
  'settings.set': Settings;
  'desk.open': { ok: true };
  'journal.export': { json: string; broken: number };
  'map.get': MapState;
  'map.export': { json: string; version: string };
  'map.check': MapVerdict;
  'map.import': MapState;
  /** `setAside`: readings that had been made with what was taken back. */
  'map.back': { state: MapState; setAside: number };
  'log.get': { at: number; code: string; detail: string }[];
  /** At most `MOST_FACTS` of them, the account's own first. */
  'facts.get': FoldedFact[];
  /** `null`: the page could not be looked at, or is a known one by now. */
  'page.describe': { text: string | null };
  /** `loose`: what was entered before any account was seen, where the account has no form of its own. `seenAt`: ms UTC, by field. */
  'form.get': {
    form: { values: Record<string, string>; savedAt: number } | null;
    seen: PrerequisiteInput;
    seenAt: Partial<Record<InputField, number>>;
    loose: { values: Record<string, string>; savedAt: number } | null;
  };
  'form.put': { savedAt: number };
  'form.forget': { values: Record<string, string> };
  /** `notifications`: the browser lets us show them. */
  'reminders.get': ReminderSettings & { notifications: boolean };
  'reminders.set': ReminderSettings & { notifications: boolean };
  'reminders.answer': { ok: true };
  /** `own`: what the person keeps, by id; `broken`: records that cannot be read; `changes`: what can be taken back, the newest first. */
  'directory.get': {
    own: OwnEntry[];
    changes: { change: number; kind: 'edit' | 'delete' | 'import'; at: number; count: number }[];
    broken: number;
    chosen: string[];
  };
  'directory.put': { change: number };
  'directory.delete': { change: number };
  'directory.undo': { count: number };
  'directory.choose': { chosen: string[] };
  /** `wholeAt`: when the list was last read whole (ms UTC); `cut`: there are more than one answer holds. */
  'customers.get': { customers: PortalCustomer[]; wholeAt?: number; cut: boolean };
  'panel.close': { ok: true };
}

/** What the worker tells unasked. Views (`runtime.sendMessage`) and content scripts (`tabs.sendMessage`) then ask again. */
export type Push =
  | { to: 'all'; type: 'changed' }
  /** The same, to panels in frames: what is sent to all of the extension does not reach them in Firefox, what is sent to their tab does. */
  | { to: 'views'; type: 'changed' }
  /** The panel in the frame has paired: it lives. */
  | { to: 'portal'; type: 'panel.alive'; pairing: string }
  | { to: 'portal'; type: 'panel.close'; pairing: string };

/** Every answer: the result, or why not. `code` is a catalogue key under `error.`; nothing was done when it is set. */
export type Reply<T> =
  | { ok: true; value: T }
  | {
      ok: false;
      error: { code: 'refused' | 'shape' | 'storage' | 'full' | 'newer' | 'unknown-account' | 'not-paired' | 'internal'; detail: string };
    };

export type { Labels, MapChange, MapProblem };
