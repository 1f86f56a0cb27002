import type { WorkingDraft } from '../../../lib/messages/protocol';
import { domainIn } from '../../../lib/rules/customers/own-list';
import { earlierOpen } from '../../../lib/rules/invitations/log/earlier';
import { Icon } from '../../Icon';
import { useReader } from '../../reader';
import type { Client } from '../../useCompanion';
import { useLog } from '../invitations/use-log';
import { noteOf } from './note-of';
import type { Prepared } from './prepare';

interface Props {
  client: Client;
  /** `null`: none, or the tour: there is no log then. */
  account: string | null;
  draft: WorkingDraft;
  prepared: Prepared;
  /** Numbers of the entries that this very draft made. */
  own: ReadonlySet<number>;
}

/** A doubt about an invitation: the same recipient has one of this kind already and has not answered it. It blocks nothing. */
export function Earlier({ client, account, draft, prepared, own }: Props) {
  const { t } = useReader();
  const { log } = useLog(client, account);
  // What follows up on an invitation is about an earlier one by its nature.
  const note = prepared.topics ? null : noteOf(draft, prepared, 'copied');
  if (!log || !note) return null;
  const domain = note.to.domain === undefined ? undefined : domainIn(note.to.domain);
  const to = { name: note.to.name, ...(domain && { domain }), ...(note.to.tenantId && { tenantId: note.to.tenantId }) };
  const found = earlierOpen(
    log.lines.filter(({ entry }) => !own.has(entry.id)),
    note.kind,
    to,
  );
  if (!found) return null;
  return (
    <p role="status" data-earlier={found.entry.id} class="findings">
      <span class="mark mark-attention">
        <Icon name="attention" />
        <span class="heard">{t('draft.weight.doubt')}</span>
      </span>{' '}
      {t('draft.earlier', { who: found.entry.to.name, draftedAt: found.draftedAt })} <a href="#invitations">{t('desk.invitations')}</a>
    </p>
  );
}
