import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Answers, Signer, WorkingDraft } from '../../../lib/messages/protocol';
import { optional } from '../../../lib/ui/i18n';
import { useReader } from '../../reader';
import type { Client } from '../../useCompanion';

export type Begun = Answers['drafts.get']['drafts'][number];

/** Mails that were begun under an account, and who signed its last; `null` while they are asked for, `failed` where the worker does not answer. */
export function useBegun(
  client: Client,
  account: string | null,
  keep: boolean,
): { begun: Begun[] | 'failed' | null; signer?: Signer; again(): void } {
  const [answer, setAnswer] = useState<{ account: string | null; begun: Begun[] | 'failed'; signer?: Signer } | null>(null);
  const again = useCallback(() => {
    if (!keep) return setAnswer({ account, begun: [] });
    client.ask({ type: 'drafts.get', ...(account !== null && { account }) }).then(
      (reply) => setAnswer({ account, begun: reply.ok ? reply.value.drafts : 'failed', ...(reply.ok && { signer: reply.value.signer }) }),
      () => setAnswer({ account, begun: 'failed' }),
    );
  }, [client, account, keep]);
  useEffect(again, [again]);
  // What was begun under another account is not shown.
  const own = answer?.account === account ? answer : null;
  return { begun: own?.begun ?? null, signer: own?.signer, again };
}

/** Mails that were begun and not finished: each is taken up again, or removed, which can be undone. */
export function BegunList({
  client,
  account,
  begun,
  onChanged,
}: {
  client: Client;
  account: string | null;
  begun: readonly Begun[];
  onChanged(): void;
}) {
  const { t, lang } = useReader();
  const [removed, setRemoved] = useState<{ id: string; draft: WorkingDraft } | null>(null);
  const whose = account === null ? {} : { account };
  const remove = async (id: string) => {
    const reply = await client.ask({ type: 'draft.forget', ...whose, id }).catch(() => null);
    setRemoved(reply?.ok && reply.value.draft ? { id, draft: reply.value.draft } : null);
    onChanged();
  };
  const undo = async () => {
    if (!removed) return;
    const reply = await client.ask({ type: 'draft.keep', ...whose, ...removed }).catch(() => null);
    if (reply?.ok) setRemoved(null);
    onChanged();
  };
  const at = new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'short' });
  if (begun.length === 0 && !removed) return null;
  return (
    <section class="draft-begun" aria-label={t('draft.begun')}>
      <h3>{t('draft.begun')}</h3>
      <ul>
        {begun.map(({ id, savedAt, draft, loose }) => {
          const kind = optional(t, `draft.kind.${draft.mail}`) ?? draft.mail;
          const who = String(draft.fields.recipientCompany ?? '') || draft.to;
          const what = who ? t('draft.begun.for', { kind, who }) : kind;
          return (
            <li key={id} data-begun={id}>
              <a href={`#draft/kept/${id}`}>{what}</a>{' '}
              <span class="quiet">
                {t('draft.begun.at', { when: at.format(savedAt) })} {loose && t('draft.begun.loose')}
              </span>{' '}
              <button type="button" data-act="remove-begun" aria-label={t('draft.begun.remove', { what })} onClick={() => remove(id)}>
                {t('draft.remove')}
              </button>
            </li>
          );
        })}
      </ul>
      <p role="status">
        {removed && (
          <>
            {t('draft.begun.removed')}{' '}
            <button type="button" data-act="undo-begun" onClick={undo}>
              {t('act.undo')}
            </button>
          </>
        )}
      </p>
    </section>
  );
}
