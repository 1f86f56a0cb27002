/** What the worker answers and tells, as types: it is the worker's own, so nothing checks it on arrival. */
import type { MapProblem } from '../portal/map/check';
import type { MapChange } from '../portal/map/difference';
import type { Draft, PageNote, PortalMap } from '../portal/types';
import type { AccountDetails, AccountPart, AccountSummary, JoinNotice, KnownBy } from '../rules/accounts';
import type { Assessment, FoldedFact } from '../rules/assessment';
import type { PortalCustomer } from '../rules/customers/match';
import type { OwnEntry } from '../rules/distributors/directory';
import type { LogLine } from '../rules/invitations/log/line';
import type { OwnEntry as OwnTemplate, OwnVersion } from '../rules/invitations/own/types';
import type { PageHint } from '../rules/page-hints';
import type { InputField, PrerequisiteInput } from '../rules/prerequisites/input';
import type { TableProblem } from '../rules/regions/edition/check';
import type { MarketChange } from '../rules/regions/edition/difference';
import type { TableFile } from '../rules/regions/edition/schema';
import type { MailingRow, MailingSetup, Placement, ReminderSettings, Settings, Signer, WorkingDraft } from './protocol';
import { MOST_ROWS } from './shapes';

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

export type { AccountDetails, AccountPart, AccountSummary, JoinNotice, KnownBy };

/** A reminder that was given and that the person has not answered. `occurrence`: which day of what; `dueOn`: an ISO day; `about`: whom it is about. */
export interface ReminderLine {
  occurrence: string;
  task: string;
  dueOn: string;
  about?: string;
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
  /** How many invitations the portal drafted there. Absent: none. */
  drafts?: number;
  /** Something may be to say about regions or tenants there (`page.hints`). Absent: no. */
  hints?: true;
}

/** An invitation that the portal drafted on a page, without its text. `id`: the same for the same draft on each visit. */
export type PageDraft = Omit<Draft, 'text' | 'links'> & { id: string };

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
  /** How many invitations of the account wait for an answer. Absent: none. */
  invitations?: number;
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

/** One table of markets, in short. `importedAt`: absent for the one that is shipped. */
export interface TableSummary {
  /** ISO day. */
  asOf: string;
  source: string;
  importedAt?: number;
}

/** Which table of markets is in force. `file`: the imported one; `null`: the shipped one is, which every page has itself. */
export interface TableState {
  present: TableSummary;
  file: TableFile | null;
  shipped: { asOf: string };
  /** The one that "back" leads to; absent where none was imported. */
  before?: TableSummary;
  /** The imported one is not in force: the shipped one is newer, or this version refuses it. */
  setAside: boolean;
  /** How many were imported and not taken back. */
  imported: number;
}

/** What a file with a table of markets holds: the difference to the one in force, or why it is refused. `more`: how many are not named. */
export type TableVerdict =
  | { ok: true; asOf: string; source: string; markets: number; changes: MarketChange[]; more: number }
  | { ok: false; problems: TableProblem[]; more: number };

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

/** A begun mail as it is kept. `rev`: how often it was. */
export interface KeptMail {
  draft: WorkingDraft;
  savedAt: number;
  rev: number;
}

/** A list of recipients as it is kept. `rev`: how often what its rows share was, `savedAt`: when last (ms UTC). */
export interface KeptMailing extends MailingSetup {
  id: string;
  at: number;
  rev: number;
  savedAt: number;
  rows: number;
  open: number;
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
  'table.get': TableState;
  'table.export': { json: string; asOf: string };
  'table.check': TableVerdict;
  'table.import': TableState;
  'table.back': TableState;
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
  /** `values`: what is kept now. `clashes`: fields that another tab has changed as well; what it has kept stands. */
  'form.put': { savedAt: number; values: Record<string, string>; clashes: string[] };
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
  /** `account`: whose page it is, if it proved one; what the person says beside a hint is said of that one. */
  'page.hints': { account: string | null; hints: PageHint[] };
  /** `account`: whose page it is, if it proved one; `begun`: by a draft's id, the mail that was begun of it before. */
  'page.drafts': { account: string | null; drafts: PageDraft[]; facts: FoldedFact[]; begun: Record<string, KeptMail>; signer?: Signer };
  'link.given': { text: string | null };
  /** The newest first. `loose`: begun before any account was seen. `signer`: who signed the account's last mail. */
  'drafts.get': { drafts: (KeptMail & { id: string; loose?: true })[]; signer?: Signer };
  /** `conflict`: somebody else has kept this meanwhile, and it still stands. */
  'draft.keep': { savedAt: number; rev: number; conflict?: KeptMail };
  /** What was taken away, so that it can be kept again; `null`: there was none. */
  'draft.forget': { draft: WorkingDraft | null };
  /** `rows`, `open`: how many there are, and how many have not left. `null`: there is no list. */
  'mailing.get': { mailing: KeptMailing | null };
  /** `conflict`: what stands there instead (`null`: nothing does any more); nothing was kept. */
  'mailing.put': { at: number; rev: number; conflict?: KeptMailing | null };
  'mailing.add': { ok: true };
  'mailing.open': { rows: MailingRow[] };
  'mailing.mark': { ok: true };
  'mailing.forget': { ok: true };
  /** The number of the entry of each note, and of what was noted among its events, in their order. */
  'invitations.note': { ids: number[]; events: number[] };
  /** The newest first. `broken`: records that cannot be read. */
  'invitations.get': { lines: LogLine[]; broken: number };
  /** Number of what was said among the entry's events. */
  'invitations.say': { event: number };
  'invitations.undo': { ok: true };
  'invitations.unnote': { ok: true };
  /** How many entries, and how many other records, were deleted. */
  'invitations.forget': { entries: number; others: number };
  /** By id, versions the newest first; an id whose newest version is `null` was taken out. `broken`: versions that cannot be read. */
  'templates.get': { entries: OwnTemplate[]; broken: number };
  /** Numbers of the new versions, in the order they were given. `conflict`: the version that stands instead; nothing was kept. */
  'templates.put': { seqs: number[]; conflict?: OwnVersion };
  'templates.undo': { ok: true };
  /** What was deleted, versions the newest first, so that it can be put back. */
  'templates.drop': { entries: OwnTemplate[] };
  'templates.bring': { ok: true };
  'signature.get': { text: string };
  /** What stood there before, so that it can be put back. */
  'signature.put': { before: string };
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
