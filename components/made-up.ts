import type { ViewState } from '../lib/messages/protocol';
import type { Assessment, Evidence, StageView, TaskStatus, TaskView } from '../lib/rules/assessment';
import stagesFile from '../lib/rules/knowledge/stages.json';
import { TASKS } from '../lib/rules/knowledge/tasks';

/** Noon of the day the made-up account is looked at. */
export const NOW = Date.UTC(2026, 10, 20, 12);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** "Legal info, Reseller tab, Verification status: Pending", seen two hours ago. */
export const PENDING: Evidence = {
  fact: 'verification.status',
  value: 'pending',
  seenAt: NOW - 2 * DAY,
  lastSeenAt: NOW - 2 * HOUR,
  says: 'waiting',
  source: {
    kind: 'portal',
    page: 'account.legalInfo',
    path: '/dashboard/v2/account-settings/organization/legalinfo',
    tab: 'reseller',
    clues: [
      { by: 'tab', anchor: 'legal.tab.reseller', text: 'Reseller' },
      { by: 'label', anchor: 'legal.verificationStatus', text: 'Verification status' },
    ],
  },
};

/** The agreement's row, seen twelve days ago. */
export const SIGNED: Evidence = {
  fact: 'agreement.mpa',
  value: 'accepted',
  seenAt: NOW - 30 * DAY,
  lastSeenAt: NOW - 12 * DAY,
  says: 'done',
  source: { kind: 'portal', page: 'account.agreements', path: '/dashboard/v2/account-settings/settings/agreements', clues: [] },
};

const SPECIAL: Record<string, Partial<TaskView>> = {
  'verify.email': { status: 'done', doneBy: 'portal' },
  'verify.employment': { status: 'done', doneBy: 'inference', inferredFrom: { evidence: PENDING, from: ['verify.business'] } },
  'verify.business': {
    status: 'waiting',
    evidence: [PENDING],
    clock: { since: '2026-11-18', atLeast: true, day: 3, min: 3, max: 5, escalateOn: '2026-11-25', overdue: false, weekend: 'sat-sun' },
  },
  'verify.authorized': {
    status: 'waiting',
    evidence: [PENDING],
    contradictions: [
      {
        fact: 'verification.status',
        againstFact: 'task.tick',
        holds: { by: 'portal', value: 'pending', seenAt: NOW - 2 * HOUR },
        against: { by: 'person', value: true, seenAt: NOW - DAY },
      },
    ],
  },
  'users.admin-agent': { status: 'attention', evidence: [SIGNED], iMay: 'no' },
  'security.contact': { status: 'ready' },
  'dist.choose': { status: 'done', doneBy: 'person' },
  'enroll.pmc-signin': { status: 'not-needed' },
};

const DONE_STAGES = new Set(['prepare', 'enroll', 'profile']);
const UNNEEDED_STAGES = new Set(['expand', 'direct-bill', 'provider']);

function madeUpTask(entry: (typeof TASKS)[number]): TaskView {
  const status: TaskStatus = UNNEEDED_STAGES.has(entry.stage) ? 'not-needed' : DONE_STAGES.has(entry.stage) ? 'done' : 'blocked';
  return {
    id: entry.id,
    stage: entry.stage,
    status,
    reason: { key: `reason.${SPECIAL[entry.id]?.status ?? status}` },
    ...(status === 'done' && { doneBy: 'portal' as const }),
    evidence: [],
    contradictions: [],
    waitsFor: status === 'blocked' ? [...entry.requires] : [],
    who: [...entry.roles],
    iMay: 'yes',
    optional: entry.optional,
    conditional: false,
    ...SPECIAL[entry.id],
  };
}

/** An account whose business verification is under way, with one of everything that a view must be able to show. */
export function madeUpAssessment(change: Partial<Assessment> = {}): Assessment {
  const tasks = Object.fromEntries(TASKS.map((entry) => [entry.id, madeUpTask(entry)]));
  const stages = stagesFile.stages.map((stage): StageView => {
    const own = TASKS.filter((task) => task.stage === stage.id).map((task) => task.id);
    const done = own.filter((id) => tasks[id]?.status === 'done').length;
    const status = UNNEEDED_STAGES.has(stage.id)
      ? 'not-needed'
      : DONE_STAGES.has(stage.id)
        ? 'done'
        : stage.id === 'verification'
          ? 'current'
          : 'ahead';
    return { id: stage.id, order: stage.order, step: stage.step, status, done, total: own.length, tasks: own };
  });
  return {
    account: 'contoso',
    at: NOW,
    stages,
    tasks,
    next: ['users.admin-agent', 'security.contact', 'verify.business'],
    ring: { finished: 2, of: 5, current: 3, share: 0.5 },
    headline: { key: 'headline.madeUp', params: { day: 3, min: 3, max: 5 }, task: 'verify.business', tone: 'wait' },
    openPoints: 2,
    findings: [
      {
        rule: 'address.noPoBox',
        verdict: 'warn',
        severity: 'warning',
        tasks: ['verify.business'],
        reason: { key: 'finding.madeUp' },
        evidence: [],
      },
      { rule: 'pla.country', verdict: 'pass', severity: 'blocker', tasks: ['prep.pla'], reason: { key: 'finding.madeUp' }, evidence: [] },
    ],
    empty: false,
    ...change,
  };
}

/** A whole state around it: two accounts, one known by name only, and the page in front. */
export function madeUpState(change: Partial<ViewState> = {}): ViewState {
  return {
    storage: { ok: true, setAside: 0 },
    settings: { language: 'auto', theme: 'auto', launcher: 'shown' },
    accounts: [
      { id: 'contoso', name: 'Contoso Cloud Services GmbH', provisional: false, lastSeenAt: NOW - HOUR },
      { id: 'fabrikam', name: 'Fabrikam', provisional: true, lastSeenAt: NOW - 3 * DAY },
    ],
    account: 'contoso',
    assessment: madeUpAssessment(),
    page: {
      id: 'account.legalInfo',
      state: 'ready',
      tab: 'reseller',
      account: 'contoso',
      seenAt: NOW - HOUR,
      tasks: ['verify.business', 'verify.authorized'],
    },
    undoable: [{ seq: 7, task: 'dist.choose', fact: 'task.tick', at: NOW - DAY }],
    said: { 'goal.manageServices': true },
    sample: false,
    ...change,
  };
}
