import { JournalError, UnknownEntry } from '../../lib/journal';
import type { PageLine, Settings, StorageHealth, ViewState } from '../../lib/messages/protocol';
import { notesOf } from '../../lib/portal/notes';
import type { PageNote } from '../../lib/portal/types';
import type { Facts } from '../../lib/rules/assessment';
import type { Known } from './assessments';
import type { Context } from './context';
import { openInvitations } from './invitations-log';
import { untoldJoins } from './joins';
import { mayHint } from './page-hints';
import { reminderLines } from './reminders-told';
import { latestSelection, readSelection } from './selection';
import { readSettings } from './settings';
import type { Visit } from './tabs';

/** What a view asks for: an account of its choice, the tab it belongs to, or sample data. */
export interface ViewQuestion {
  account?: string;
  tab?: number;
  /** The view stands beside the page of that tab: the panel. */
  beside?: boolean;
  sample?: boolean;
}

/** How many of the person's words can be taken back from a view. */
const UNDOABLE = 20;

/** What of the facts the person said and holds now. */
function saidIn(facts: Facts): Record<string, unknown> {
  const own = Object.entries(facts.byKey).filter(([, fact]) => fact.source.kind === 'person');
  return Object.fromEntries(own.map(([key, fact]) => [key, fact.value]));
}

const undoable = (said: Known['said']): ViewState['undoable'] =>
  said.slice(0, UNDOABLE).map((o) => ({
    seq: o.seq,
    ...(o.subject?.kind === 'task' && { task: o.subject.id }),
    fact: o.fact,
    at: o.lastSeenAt,
  }));

/** How far a page is, for a view. One that is ready and not read to the end yet must not be called read. */
function stateOf({ page, read, failed }: Visit): string {
  if (failed) return 'notKept';
  if (page.state !== 'ready' || page.id === 'unknown' || read) return page.state;
  return page.reads === false ? 'nothing' : 'loading';
}

/** The page in a view's tab. One whose address has just changed is not yet told: it is loading, whatever stood there before. */
async function pageIn(context: Context, tab: number | undefined): Promise<{ line: PageLine | null; visit: Visit | null }> {
  if (tab === undefined) return { line: null, visit: null };
  const { visit, moved, gone } = await context.tabs.look(tab);
  if (gone) return { line: null, visit: null };
  if (moved || !visit) return { line: { id: 'unknown', state: 'loading', account: null, seenAt: context.now(), tasks: [] }, visit: null };
  const { page, seenAt } = visit;
  const state = stateOf(visit);
  const notes: PageNote[] = [...notesOf(page.id), ...(visit.cut ? (['cutShort'] as const) : [])];
  const line: PageLine = {
    id: page.id,
    state,
    ...(page.tab !== undefined && { tab: page.tab }),
    account: null,
    seenAt,
    tasks: state === 'ready' || state === 'nothing' ? context.rules.taskPlaces(page.id, page.tab) : [],
    ...(notes.length > 0 && { notes }),
    ...(visit.drafts?.length && { drafts: visit.drafts.length }),
    ...(mayHint(visit) && { hints: true as const }),
  };
  return { line, visit };
}

/** The account a person chose, if that was after a moment. */
async function chosenAfter(context: Context, at: number): Promise<Known | null> {
  const chosen = await readSelection(context.journal, 'chosen');
  return chosen && chosen.at > at ? context.assessments(chosen.account) : null;
}

/**
 * Which account a view shows. The one it asks for; `UnknownEntry` where that does not exist. Else the one that the page
 * in its tab proves, which in the panel beside that page nothing beats, and elsewhere only a later choice of the person.
 * Beside a page that proves none: the one this visit proved before, or the only one there is; of several none, for a tick beside
 * the page of one must not be written to another. Else the one chosen or opened last, else the one seen last.
 */
async function choose(
  context: Context,
  question: ViewQuestion,
  page: Known | null,
  visit: Visit | null,
  accounts: ViewState['accounts'],
): Promise<Known | null> {
  if (question.account !== undefined) {
    const asked = await context.assessments(question.account);
    if (!asked) throw new UnknownEntry('account');
    return asked;
  }
  if (page) return (!question.beside && (await chosenAfter(context, visit?.proved?.at ?? 0))) || page;
  const newest = accounts[0]?.id;
  if (question.beside) {
    const sure = visit?.proved?.account ?? (accounts.length === 1 ? newest : undefined);
    return sure === undefined ? null : context.assessments(sure);
  }
  const latest = await latestSelection(context.journal);
  const selected = latest && (await context.assessments(latest.account));
  return selected ?? (newest === undefined ? null : await context.assessments(newest));
}

/** The tour: sample facts alone, worked out like true ones. Nothing of it is written anywhere. */
function sampleState(context: Context, settings: Settings): ViewState {
  const facts = context.rules.sample(context.now());
  const name = facts.byKey['account.name']?.value;
  return {
    storage: { ok: true, setAside: 0 },
    settings,
    accounts: [{ id: facts.account, name: typeof name === 'string' ? name : facts.account, provisional: false, lastSeenAt: context.now() }],
    account: facts.account,
    assessment: context.rules.assess(facts, context.now()),
    page: null,
    undoable: [],
    said: saidIn(facts),
    sample: true,
  };
}

async function stateFromJournal(context: Context, question: ViewQuestion, settings: Settings): Promise<ViewState> {
  const { accounts, broken } = await context.journal.accounts();
  const { line, visit } = await pageIn(context, question.tab);
  const pageAccount = visit?.account ? await context.assessments(visit.account) : null;
  const known = await choose(context, question, pageAccount, visit, accounts);
  const joins = await untoldJoins(context.journal);
  const reminders = known ? await reminderLines(context, known) : [];
  const invitations = known ? await openInvitations(context, known.account) : 0;
  return {
    storage: { ok: true, setAside: broken + (known?.broken ?? 0) },
    settings,
    accounts,
    account: known?.account ?? null,
    assessment: known?.assessment ?? null,
    page: line && { ...line, account: pageAccount?.account ?? null },
    undoable: undoable(known?.said ?? []),
    ...(joins.length > 0 && { joins }),
    ...(reminders.length > 0 && { reminders }),
    ...(invitations > 0 && { invitations }),
    said: known ? saidIn(known.facts) : {},
    sample: false,
  };
}

/**
 * Everything a view shows. Where the journal does not open or read, the state says so and carries no assessment: an
 * empty checklist would look like no progress.
 */
export async function viewState(context: Context, question: ViewQuestion): Promise<ViewState> {
  const settings = await readSettings(context.journal);
  if (question.sample) return sampleState(context, settings);
  try {
    return await stateFromJournal(context, question, settings);
  } catch (error) {
    if (!(error instanceof JournalError)) throw error;
    const storage: StorageHealth = { ok: false, reason: error.reason, detail: error.message };
    const { line } = await pageIn(context, question.tab);
    return { storage, settings, accounts: [], account: null, assessment: null, page: line, undoable: [], said: {}, sample: false };
  }
}
