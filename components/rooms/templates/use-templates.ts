import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Answers } from '../../../lib/messages/protocol';
import type { OwnContent } from '../../../lib/rules/invitations/own/types';
import { loadTexts } from '../../../lib/rules/invitations/templates/languages';
import type { LanguageTexts, MailLanguage } from '../../../lib/rules/invitations/templates/types';
import type { Client } from '../../useCompanion';

/** What the person wrote for drafts, as far as it is known; `error`: key of why it is not. */
export interface KeptTemplates {
  kept: Answers['templates.get'] | null;
  error: string | null;
  reload(): Promise<void>;
}

/** Asks for templates and sets of roles, and again after every change. */
export function useTemplates(client: Client, pairing?: string): KeptTemplates {
  const [kept, setKept] = useState<Answers['templates.get'] | null>(null);
  const [error, setError] = useState<string | null>(null);
  const reload = useCallback(async () => {
    const reply = await client.ask({ type: 'templates.get', ...(pairing && { pairing }) }).catch(() => null);
    setError(reply?.ok ? null : reply ? `error.${reply.error.code}` : 'error.noAnswer');
    if (reply?.ok) setKept(reply.value);
  }, [client, pairing]);
  useEffect(() => {
    void reload();
    return client.onChanged(() => void reload());
  }, [client, reload]);
  return { kept, error, reload };
}

/** What counts now of what is kept, by id: the newest version, unless it was taken out. */
export const present = (kept: Answers['templates.get'] | null): { id: string; content: OwnContent }[] =>
  (kept?.entries ?? []).flatMap(({ id, versions }) => {
    const content = versions[0]?.content;
    return content ? [{ id, content }] : [];
  });

/** The mails of several languages, each once it is there; `null`: they cannot be had. */
export function useLanguages(langs: readonly MailLanguage[]): ReadonlyMap<MailLanguage, LanguageTexts | null> {
  const [texts, setTexts] = useState<ReadonlyMap<MailLanguage, LanguageTexts | null>>(new Map());
  const wanted = useMemo(() => [...new Set(langs)].sort(), [langs.join(' ')]);
  useEffect(() => {
    let here = true;
    const put = (lang: MailLanguage, loaded: LanguageTexts | null) =>
      here && setTexts((old) => (old.get(lang) ? old : new Map(old).set(lang, loaded)));
    for (const lang of wanted)
      loadTexts(lang).then(
        (loaded) => put(lang, loaded),
        () => put(lang, null),
      );
    return () => {
      here = false;
    };
  }, [wanted]);
  return texts;
}
