import { useMemo } from 'preact/hooks';
import { isUsable } from '../../../lib/rules/invitations/own/check-own';
import { isOwnMail } from '../../../lib/rules/invitations/own/file';
import type { OwnMail } from '../../../lib/rules/invitations/own/types';
import type { Client } from '../../useCompanion';
import { present, useLanguages, useTemplates } from './use-templates';

/** A template of one's own that mails may be written with. */
export interface UsableOwn {
  id: string;
  mail: OwnMail;
}

/** The templates of one's own that pass their check now, by name; what is refused is not offered. `null` while they are asked for. */
export function useOwnMails(client: Client, lang: string, pairing?: string): readonly UsableOwn[] | null {
  const { kept, error } = useTemplates(client, pairing);
  const mails = useMemo(() => present(kept).flatMap(({ id, content }) => (isOwnMail(content) ? [{ id, mail: content }] : [])), [kept]);
  const texts = useLanguages(mails.map(({ mail }) => mail.lang));
  const ready = error !== null || (kept !== null && mails.every(({ mail }) => texts.has(mail.lang)));
  return useMemo(() => {
    if (!ready) return null;
    const order = new Intl.Collator(lang);
    return mails
      .filter(({ mail }) => {
        const of = texts.get(mail.lang);
        return of ? isUsable(mail, of) : false;
      })
      .sort((a, b) => order.compare(a.mail.name, b.mail.name));
  }, [mails, texts, lang, ready]);
}
