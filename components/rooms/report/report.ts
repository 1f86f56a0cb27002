import type { Assessment, Evidence, TaskStatus, TaskView } from '../../../lib/rules/assessment';
import { oneLine } from '../../../lib/ui/one-line';
import { printOrigin } from '../../EvidenceLine';
import { printFact, printValue, type Reader } from '../../reader';

/** One line of the report: what, and beneath it what it rests on. */
export interface ReportLine {
  task?: string;
  text: string;
  /** "Legal info · Reseller tab: Verification status: Pending, seen on …", in words. */
  rests: string[];
}

/** A part of the report under its heading. */
export interface ReportPart {
  id: string;
  title: string;
  lines: ReportLine[];
}

/** One sighting in words, with the moment it was last seen: a report is read later, so no "today". */
function printSighting(reader: Reader, evidence: Evidence): string {
  const { t } = reader;
  const origin = printOrigin(reader, evidence);
  const what =
    evidence.fact === 'task.tick'
      ? origin
      : `${origin}: ${t('evidence.value', { fact: printFact(reader, evidence.fact), value: printValue(reader, evidence.fact, evidence.value) })}`;
  return t(evidence.source.kind === 'portal' ? 'report.seen' : 'report.said', { what, lastAt: evidence.lastSeenAt });
}

/** The newest sighting first, and no more than two: the page is one. */
function rests(reader: Reader, { evidence, inferredFrom }: Pick<TaskView, 'evidence' | 'inferredFrom'>): string[] {
  const inferred = inferredFrom ? [inferredFrom.evidence] : [];
  const shown = [...evidence, ...inferred].sort((a, b) => b.lastSeenAt - a.lastSeenAt);
  return [...new Set(shown.map((evidence) => printSighting(reader, evidence)))].slice(0, 2);
}

/** Statuses in the order in which the report names them. */
const ORDER: readonly TaskStatus[] = ['attention', 'waiting', 'ready', 'done'];

/** The state of the onboarding by parts: the five steps, then what needs somebody, what waits, what comes next, what is done. */
export function reportParts(reader: Reader, assessment: Assessment): ReportPart[] {
  const { t } = reader;
  const steps = assessment.stages
    .filter(({ step, status }) => step !== null && step > 0 && status !== 'not-needed')
    .map((stage) => ({
      text: t('report.step', {
        step: stage.step ?? 0,
        stage: t(`stage.${stage.id}.title`),
        state: t(`report.stage.${stage.status}`),
        done: stage.done,
        total: stage.total,
      }),
      rests: [],
    }));
  const line = (task: TaskView): ReportLine => ({
    task: task.id,
    text: `${t(`task.${task.id}.title`)} – ${t(task.reason.key, task.reason.params)}`,
    rests: rests(reader, task),
  });
  const tasks = assessment.stages.flatMap((stage) => stage.tasks.flatMap((id) => assessment.tasks[id] ?? []));
  const byStatus = ORDER.map((status) => ({
    id: status,
    title: t(`report.${status}`),
    // What is ready counts only as far as it is the next thing to do.
    lines: tasks.filter((task) => task.status === status && (status !== 'ready' || assessment.next.includes(task.id))).map(line),
  }));
  const findings = assessment.findings
    .filter(({ verdict }) => verdict === 'fail' || verdict === 'warn')
    .map(({ reason, verdict, evidence }) => ({
      text: `${t(`verdict.${verdict}`)}: ${t(reason.key, reason.params)}`,
      rests: rests(reader, { evidence }),
    }));
  return [
    { id: 'steps', title: t('report.steps'), lines: steps },
    ...byStatus,
    { id: 'findings', title: t('report.findings'), lines: findings },
  ].filter(({ lines }) => lines.length > 0);
}

/** The report as plain text, for a mail or a file. */
export function reportText(reader: Reader, head: readonly string[], parts: readonly ReportPart[]): string {
  const body = parts.map(({ title, lines }) =>
    [title, ...lines.flatMap(({ text, rests: shown }) => [`- ${oneLine(text)}`, ...shown.map((one) => `    ${oneLine(one)}`)])].join('\n'),
  );
  return [head.map(oneLine).join('\n'), ...body, reader.t('report.foot')].join('\n\n');
}
