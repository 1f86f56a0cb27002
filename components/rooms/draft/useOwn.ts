import { useMemo } from 'preact/hooks';
import type { WorkingDraft } from '../../../lib/messages/protocol';
import type { Client } from '../../useCompanion';
import { type UsableOwn, useOwnMails } from '../templates/use-own';

/** Templates of one's own that a draft can be written with. */
export interface OwnChoice {
  /** `null` while they are asked for. */
  list: readonly UsableOwn[] | null;
  /** The one that the draft names; nothing where it names none, or one that is gone or refused (`missing`). */
  chosen: UsableOwn | undefined;
  missing: boolean;
  /** The draft as it is written: a template of one's own says what it is about and in which language. */
  draft: WorkingDraft;
}

/** The templates of one's own for a draft, and what the chosen one makes of it. `pairing`: the panel's proof. */
export function useOwn(client: Client, draft: WorkingDraft, lang: string, pairing?: string): OwnChoice {
  const list = useOwnMails(client, lang, pairing);
  const chosen = draft.own === undefined ? undefined : list?.find(({ id }) => id === draft.own);
  const written = useMemo((): WorkingDraft => {
    if (!chosen) return draft;
    const { mail, about, lang: language } = chosen.mail;
    return { ...draft, mail, about, lang: language, form: 'full' };
  }, [draft, chosen]);
  return { list, chosen, missing: list !== null && draft.own !== undefined && !chosen, draft: written };
}
