import { useId } from 'preact/hooks';
import { MAIL_KINDS } from '../../../lib/rules/invitations/templates/kinds';
import { MAIL_FORMS, MAIL_LANGUAGES, type MailLanguage } from '../../../lib/rules/invitations/templates/types';
import { useReader } from '../../reader';
import type { Prepared } from './prepare';
import type { OwnChoice } from './useOwn';
import type { Working } from './useWorking';

/** A language by its own name. */
export const languageName = (lang: string) => new Intl.DisplayNames(lang, { type: 'language' }).of(lang) ?? lang;

/** The language that a draft names, or English. */
export const mailLanguage = (lang: string): MailLanguage => MAIL_LANGUAGES.find((one) => one === lang) ?? 'en';

/** A choice of one out of a list, with its label. `data-choose` names it. */
export function Choice<T extends string>({
  name,
  value,
  options,
  label,
  words,
  onChange,
}: {
  name: string;
  value: T;
  options: readonly T[];
  label: string;
  words(option: T): string;
  onChange(option: T): void;
}) {
  const id = useId();
  return (
    <p class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        data-choose={name}
        onChange={(event) => onChange(options.find((one) => one === event.currentTarget.value) ?? value)}
      >
        {options.map((option) => (
          <option key={option} value={option} lang={name === 'lang' ? option : undefined}>
            {words(option)}
          </option>
        ))}
      </select>
    </p>
  );
}

/** Which mail, about what, in which language and length. Another mail keeps what was typed; a link that belongs to another kind is not carried over. */
export function DraftChoices({ working, prepared, own }: { working: Working; prepared: Prepared; own: OwnChoice }) {
  const { t } = useReader();
  const { draft, change } = working;
  const { topics, choice } = prepared;
  const choose = (part: { mail: string; own?: undefined } | { about: string }) => change({ link: undefined, portal: undefined, ...part });
  const list = own.list ?? [];
  const pick = (key: string) => {
    const mine = list.find(({ id }) => key === `own:${id}`);
    if (!mine) return choose({ mail: key, own: undefined });
    const { mail, about, lang } = mine.mail;
    const same = mail === choice.mail && about === choice.about;
    return change({ own: mine.id, mail, about, lang, ...(!same && { link: undefined, portal: undefined }) });
  };
  const nameOf = (key: string) => {
    const mine = list.find(({ id }) => key === `own:${id}`);
    return mine ? t('draft.own', { name: mine.mail.name }) : t(`draft.kind.${key}`);
  };
  return (
    <div class="draft-choices">
      <Choice
        name="mail"
        label={t('draft.choose')}
        value={own.chosen ? `own:${own.chosen.id}` : draft.mail}
        options={[...MAIL_KINDS.map(({ id }) => id), ...list.map(({ id }) => `own:${id}`)]}
        words={nameOf}
        onChange={pick}
      />
      {own.chosen && (
        <p class="quiet" data-own-chosen={own.chosen.id}>
          {t('draft.own.what', { kind: `@draft.kind.${choice.mail}`, language: languageName(own.chosen.mail.lang) })}{' '}
          <a href="#templates">{t('desk.templates')}</a>
        </p>
      )}
      {topics && !own.chosen && (
        <Choice
          name="about"
          label={t('draft.about')}
          value={choice.about ?? topics[0]!}
          options={topics}
          words={(id) => t(`draft.kind.${id}`)}
          onChange={(about) => choose({ about })}
        />
      )}
      {!own.chosen && (
        <>
          <Choice<MailLanguage>
            name="lang"
            label={t('draft.lang')}
            value={mailLanguage(draft.lang)}
            options={MAIL_LANGUAGES}
            words={languageName}
            onChange={(lang) => change({ lang })}
          />
          <Choice
            name="form"
            label={t('draft.form')}
            value={draft.form}
            options={MAIL_FORMS}
            words={(one) => t(`draft.form.${one}`)}
            onChange={(form) => change({ form })}
          />
        </>
      )}
    </div>
  );
}
