import type { LogEntry, LogEvent, LogEvidence } from '../../../lib/rules/invitations/log/types';
import { printFact, printPage, printValue, useReader } from '../../reader';

/** What a page showed: the fact, by what the recipient was known again, which page, and when it was first seen. */
export function EvidenceOf({ evidence }: { evidence: LogEvidence }) {
  const reader = useReader();
  const { t } = reader;
  const { fact, value, by, page, path, seenAt, subject } = evidence;
  return (
    <p class="quiet" data-evidence={subject.id}>
      {t('invitations.evidence', {
        fact: printFact(reader, fact),
        value: printValue(reader, fact, value),
        by: t(`invitations.evidence.${by}`),
        page: printPage(reader, page),
        seenAt,
      })}{' '}
      <code>
        <bdi>{subject.id}</bdi>
      </code>{' '}
      <code>{path}</code>
    </p>
  );
}

/** May an event be taken back? That it was drafted stays; what was taken back stays visible. */
const mayUndo = ({ what, undoneAt }: LogEvent): boolean => what !== 'drafted' && undoneAt === undefined;

/** Everything that happened to an entry, in order, each to be taken back. */
export function History({ entry, onUndo }: { entry: LogEntry; onUndo?: ((event: number) => void) | undefined }) {
  const { t } = useReader();
  return (
    <ol class="invitation-history">
      {entry.events.map((event) => {
        const words = t('invitations.event', {
          what: t(`invitations.event.${event.what}`),
          happenedAt: event.at,
          by: t(`invitations.by.${event.by}`),
        });
        return (
          <li key={event.id} data-event={event.what} data-undone={event.undoneAt !== undefined}>
            {event.undoneAt === undefined ? words : <s>{words}</s>}{' '}
            {event.undoneAt !== undefined && <span class="quiet">{t('invitations.undone', { undoneAt: event.undoneAt })}</span>}
            {mayUndo(event) && onUndo && (
              <button type="button" data-act="undo-event" onClick={() => onUndo(event.id)}>
                {t('act.undo')}
                <span class="heard">: {words}</span>
              </button>
            )}
            {event.evidence && <EvidenceOf evidence={event.evidence} />}
          </li>
        );
      })}
    </ol>
  );
}
