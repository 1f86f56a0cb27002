import { calendarFile, type DayEntry, stableUid } from '../../../lib/mail/ics';
import { csvText } from '../../../lib/rules/distributors';
import { DUE_LEADS, type Due } from '../../../lib/rules/invitations/log/dues';
import type { LogLine } from '../../../lib/rules/invitations/log/line';
import { decisive, lapseDay, live } from '../../../lib/rules/invitations/log/state';
import type { Reader } from '../../reader';

/** The columns of the table, in their order. */
const COLUMNS = [
  'who',
  'domain',
  'tenant',
  'kind',
  'state',
  'drafted',
  'sent',
  'decided',
  'by',
  'page',
  'answerBy',
  'link',
  'relationship',
  'language',
] as const;

const moment = (ms: number | undefined): string => (ms === undefined ? '' : new Date(ms).toISOString());

/** The log as a table that spreadsheets open; what would begin a formula is guarded. Moments in ISO form, UTC. */
export function logCsv(lines: readonly LogLine[], { t }: Pick<Reader, 't'>): string {
  const rows = lines.map(({ entry, state, draftedAt }) => {
    const { to, kind, link = '', language, answerBy = '', relationship } = entry;
    const decided = decisive(entry);
    const cells: Record<(typeof COLUMNS)[number], string> = {
      who: to.name,
      domain: to.domain ?? '',
      tenant: to.tenantId ?? '',
      kind: t(`draft.kind.${kind}`),
      state: t(`invitations.state.${state}`),
      drafted: moment(draftedAt),
      sent: moment(live(entry).find(({ what }) => what === 'sent')?.at),
      decided: moment(decided?.at),
      by: decided ? t(`invitations.by.${decided.by}`) : '',
      page: decided?.evidence?.page ?? '',
      answerBy,
      link,
      relationship: relationship?.name ?? '',
      language,
    };
    return COLUMNS.map((column) => cells[column]);
  });
  return csvText([COLUMNS.map((column) => t(`invitations.col.${column}`)), ...rows]);
}

/** Days that no longer wait for anything, so that importing again takes their reminders away. */
function passed({ entry, open }: LogLine): { what: 'answer' | 'lapse'; on: string }[] {
  if (open) return [];
  const lapse = lapseDay(entry, Intl.DateTimeFormat().resolvedOptions().timeZone);
  return [
    ...(entry.answerBy === undefined ? [] : [{ what: 'answer', on: entry.answerBy } as const]),
    ...(lapse === undefined ? [] : [{ what: 'lapse', on: lapse } as const]),
  ];
}

/**
 * The days of the log as a calendar file. The ids are the same in every export, so that importing again brings a calendar up to date: they are
 * made of the account as the entry was drafted for it, which stays when that is joined with another.
 */
export function logCalendar(lines: readonly LogLine[], { t, now }: Pick<Reader, 't' | 'now'>, name: string): string {
  const days = lines.flatMap((line): DayEntry[] => {
    const { id, to, kind, account } = line.entry;
    const day = (what: Due['what'], on: string) => ({
      uid: stableUid(account, `invitation-${id}-${what}`),
      on,
      title: t(`invitations.calendar.${what}`, { who: to.name }),
      description: `${t(`draft.kind.${kind}`)}\n${name}`,
    });
    return [
      ...line.dues.map(({ what, on }) => ({ ...day(what, on), leads: DUE_LEADS[what] })),
      ...passed(line).map(({ what, on }) => {
        const over = day(what, on);
        return { ...over, title: t('invitations.calendar.over', { title: over.title }) };
      }),
    ];
  });
  return calendarFile(t('invitations.calendar.name', { name }), days, now);
}
