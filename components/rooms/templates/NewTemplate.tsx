import { useState } from 'preact/hooks';
import { MAIL_CHOICES, type MailChoice } from '../../../lib/rules/invitations/templates/kinds';
import { MAIL_LANGUAGES, type MailLanguage } from '../../../lib/rules/invitations/templates/types';
import { useReader } from '../../reader';
import { Choice, languageName } from '../draft/Choice';

const keyOf = ({ mail, about }: MailChoice) => (about ? `${mail}/${about}` : mail);
const KEYS = MAIL_CHOICES.map(keyOf);

/** Begins a template: for which mail, in which language. Its text is that of the mail that comes along. */
export function NewTemplate({ onNew }: { onNew(choice: MailChoice, lang: MailLanguage): void }) {
  const { t, lang: own } = useReader();
  const [key, setKey] = useState(KEYS[0]!);
  const [lang, setLang] = useState<MailLanguage>(() => MAIL_LANGUAGES.find((one) => one === own) ?? 'en');
  const words = (one: string) =>
    one
      .split('/')
      .map((id) => t(`draft.kind.${id}`))
      .join(': ');
  return (
    <section class="panel-box" aria-label={t('templates.new')}>
      <h3>{t('templates.new')}</h3>
      <p>{t('templates.new.what')}</p>
      <div class="draft-choices">
        <Choice name="own-kind" label={t('draft.choose')} value={key} options={KEYS} words={words} onChange={setKey} />
        <Choice<MailLanguage>
          name="lang"
          label={t('draft.lang')}
          value={lang}
          options={MAIL_LANGUAGES}
          words={languageName}
          onChange={setLang}
        />
      </div>
      <p class="buttons">
        <button
          type="button"
          data-act="new-template"
          onClick={() => onNew(MAIL_CHOICES.find((choice) => keyOf(choice) === key) ?? MAIL_CHOICES[0]!, lang)}
        >
          {t('templates.new.begin')}
        </button>
      </p>
    </section>
  );
}
