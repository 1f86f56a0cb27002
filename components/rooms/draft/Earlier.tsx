import { useMemo } from 'preact/hooks';
import type { WorkingDraft } from '../../../lib/messages/protocol';
import { earlierIn } from '../../../lib/rules/invitations/log/earlier';
import type { LogLine } from '../../../lib/rules/invitations/log/line';
import { Icon } from '../../Icon';
import { useReader } from '../../reader';
import { earlierOf } from './earlier-of';
import type { Prepared } from './prepare';

interface Props {
  /** The log of the account; absent: none is known, or the tour. */
  lines: readonly LogLine[] | undefined;
  draft: WorkingDraft;
  prepared: Prepared;
  /** Numbers of the entries that this very draft made. */
  own: ReadonlySet<number>;
  /** Opens the log where no address of a room leads to it, as in the panel. */
  toLog?: { words: string; open(): void };
}

/** A doubt about an invitation: the same recipient has one already that has not been answered. It blocks nothing. */
export function Earlier({ lines, draft, prepared, own, toLog }: Props) {
  const { t } = useReader();
  const find = useMemo(() => earlierIn((lines ?? []).filter(({ entry }) => !own.has(entry.id))), [lines, own]);
  const found = earlierOf(find, draft, prepared);
  if (!found) return null;
  const { same, line } = found;
  const { entry, draftedAt } = line;
  return (
    <p role="status" data-earlier={entry.id} data-same={same} class="findings">
      <span class="mark mark-attention">
        <Icon name="attention" />
        <span class="heard">{t('draft.weight.doubt')}</span>
      </span>{' '}
      {t(same ? 'draft.earlier' : 'draft.earlierOther', { who: entry.to.name, draftedAt, kind: `@draft.kind.${entry.kind}` })}{' '}
      {toLog ? (
        <button type="button" data-act="open-log" onClick={toLog.open}>
          {toLog.words}
        </button>
      ) : (
        <a href="#invitations">{t('desk.invitations')}</a>
      )}
    </p>
  );
}
