import { useEffect, useState } from 'preact/hooks';
import { loadTexts } from '../../../lib/rules/invitations/templates/languages';
import type { LanguageTexts, MailLanguage } from '../../../lib/rules/invitations/templates/types';

/** The mails of a language: `null` while they are fetched from the package; `failed` where they cannot be had. */
export function useTexts(lang: MailLanguage): LanguageTexts | 'failed' | null {
  const [texts, setTexts] = useState<{ lang: MailLanguage; texts: LanguageTexts | 'failed' } | null>(null);
  useEffect(() => {
    let wanted = true;
    loadTexts(lang).then(
      (loaded) => wanted && setTexts({ lang, texts: loaded }),
      () => wanted && setTexts({ lang, texts: 'failed' }),
    );
    return () => {
      wanted = false;
    };
  }, [lang]);
  return texts?.lang === lang ? texts.texts : null;
}
