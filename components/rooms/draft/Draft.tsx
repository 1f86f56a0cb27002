import { useId, useMemo, useState } from 'preact/hooks';
import { checkDraft } from '../../../lib/rules/invitations/templates/check-draft';
import { chosenKind, fieldsOf, MAIL_KINDS, mailFor } from '../../../lib/rules/invitations/templates/kinds';
import { renderMail } from '../../../lib/rules/invitations/templates/render';
import {
  type FieldName,
  type Fields,
  MAIL_FORMS,
  MAIL_LANGUAGES,
  type MailForm,
  type MailLanguage,
} from '../../../lib/rules/invitations/templates/types';
import { roomPart } from '../../../lib/ui/parts';
import { useReader } from '../../reader';
import { SourceList } from '../../sources/SourceList';
import { useStageWords } from '../../task-words';
import { useLinkContext } from '../links/use-context';
import type { RoomProps } from '../rooms';
import { DraftFindings } from './DraftFindings';
import { dayAfter } from './days';
import './draft.css';
import { FieldInput } from './FieldInput';
import { type Known, useKnown } from './known';
import { Preview } from './Preview';
import { RolePicker } from './RolePicker';
import { useTexts } from './useTexts';
import { WaysOut } from './WaysOut';

/** Days that people usually get to answer. */
const USUAL_DAYS = 14;
const LONGEST_DURATION = 730;

/** What stands in the fields until somebody types. */
const prefilled = (known: Known, now: number, domain: string | undefined): Fields => ({
  senderCompany: known.senderCompany,
  senderName: known.senderName,
  senderEmail: known.senderEmail,
  ...(known.distributors.length === 1 && { distributor: known.distributors[0] }),
  supportCompany: known.senderCompany,
  deadline: dayAfter(now, USUAL_DAYS),
  days: LONGEST_DURATION,
  ...(domain !== undefined && { domain }),
});

const languageName = (lang: string) => new Intl.DisplayNames(lang, { type: 'language' }).of(lang) ?? lang;

function Choice<T extends string>({
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

function DraftForm({ client, companion, rest }: RoomProps) {
  const { t, lang: own, now } = useReader();
  const ids = { link: useId(), to: useId() };
  const { state } = companion;
  const account = state?.account ?? null;
  const [mail, setMail] = useState(() => mailFor(rest ?? '') ?? 'customer-reseller');
  const [about, setAbout] = useState('customer-reseller');
  const [lang, setLang] = useState<MailLanguage>(() => MAIL_LANGUAGES.find((one) => one === own) ?? 'en');
  const [form, setForm] = useState<MailForm>('full');
  const [typed, setTyped] = useState<Fields>({});
  const [pasted, setPasted] = useState<string | null>(null);
  const [to, setTo] = useState('');
  const known = useKnown(client, account, state);
  const { context } = useLinkContext(client, account, state);
  const texts = useTexts(lang);
  const topics = MAIL_KINDS.find(({ id }) => id === mail)?.aboutKinds;
  const choice = useMemo(
    () => ({ mail, ...(topics && { about: topics.find((one) => one === about) ?? topics[0] }) }),
    [mail, topics, about],
  );
  const kind = chosenKind(choice);
  const customer = known.customers.find(({ name }) => name === typed.recipientCompany);
  const filled: Fields = {
    ...prefilled(known, now, kind.recipient === 'customer' ? customer?.domain : undefined),
    ...typed,
  };
  const link = pasted ?? (filled.government === true ? '' : (kind.fixedLink ?? ''));
  const today = dayAfter(now, 0);
  const check = checkDraft({
    choice,
    fields: filled,
    pasted: link,
    to,
    today,
    context: { ...context, today },
    usedNames: known.relationshipNames,
  });
  const done = texts === null || texts === 'failed' ? null : renderMail(texts, choice, form, { ...filled, link: check.link });
  const bad = (field: FieldName | 'to') => check.findings.some((one) => one.field === field && one.weight === 'block');
  const offersFor: Partial<Record<FieldName, readonly string[]>> = {
    ...(kind.recipient === 'customer' && {
      recipientCompany: known.customers.map(({ name }) => name),
      domain: known.customers.flatMap(({ domain }) => domain ?? []),
    }),
    distributor: known.distributors,
    relationshipName: known.relationshipNames,
  };
  const put = (field: FieldName, value: Fields[FieldName]) => setTyped((old) => ({ ...old, [field]: value }));
  /** Another mail keeps what was typed; a link that belongs to another kind is not carried over. */
  const choose = (id: string) => {
    setMail(id);
    setPasted(null);
  };
  return (
    <>
      <div class="draft-choices">
        <Choice
          name="mail"
          label={t('draft.choose')}
          value={mail}
          options={MAIL_KINDS.map(({ id }) => id)}
          words={(id) => t(`draft.kind.${id}`)}
          onChange={choose}
        />
        {topics && (
          <Choice
            name="about"
            label={t('draft.about')}
            value={choice.about ?? topics[0]!}
            options={topics}
            words={(id) => t(`draft.kind.${id}`)}
            onChange={(id) => {
              setAbout(id);
              setPasted(null);
            }}
          />
        )}
        <Choice<MailLanguage>
          name="lang"
          label={t('draft.lang')}
          value={lang}
          options={MAIL_LANGUAGES}
          words={languageName}
          onChange={setLang}
        />
        <Choice<MailForm>
          name="form"
          label={t('draft.form')}
          value={form}
          options={MAIL_FORMS}
          words={(one) => t(`draft.form.${one}`)}
          onChange={setForm}
        />
      </div>
      <div class="draft-body">
        <form onSubmit={(event) => event.preventDefault()} aria-label={t('draft.fields')}>
          {kind.required.includes('link') && (
            <p class="field">
              <label for={ids.link}>{t('draft.field.link')}</label>
              <textarea
                class="mono"
                id={ids.link}
                rows={4}
                value={link}
                spellcheck={false}
                autocomplete="off"
                dir="ltr"
                data-field="link"
                aria-invalid={bad('link') || undefined}
                aria-describedby={`${ids.link}-hint`}
                onInput={(event) => setPasted(event.currentTarget.value)}
              />
              <span id={`${ids.link}-hint`} class="quiet">
                {check.link ? t('draft.linkOk') : t('draft.linkHint')}
              </span>
            </p>
          )}
          <p class="field">
            <label for={ids.to}>
              {t('draft.field.to')} <span class="quiet">{t('draft.optional')}</span>
            </label>
            <input
              id={ids.to}
              type="email"
              value={to}
              autocomplete="off"
              data-field="to"
              aria-invalid={bad('to') || undefined}
              onInput={(event) => setTo(event.currentTarget.value)}
            />
          </p>
          {fieldsOf(kind)
            .filter((field) => field !== 'link')
            .map((field) =>
              field === 'roles' ? (
                <RolePicker key={field} roles={Array.isArray(filled.roles) ? filled.roles : []} onChange={(roles) => put('roles', roles)} />
              ) : (
                <FieldInput
                  key={field}
                  name={field}
                  value={filled[field]}
                  required={kind.required.includes(field)}
                  bad={bad(field)}
                  offers={offersFor[field]}
                  onChange={(value) => put(field, value)}
                />
              ),
            )}
        </form>
        <div>
          <DraftFindings findings={check.findings} />
          {texts === null && <p aria-busy="true">{t('room.loading')}</p>}
          {texts === 'failed' && <p role="alert">{t('draft.textsFailed')}</p>}
          {done && <Preview mail={done} />}
          {done && <WaysOut mail={{ ...done, to: to.trim() }} link={check.link} blocked={check.blocked} />}
          <SourceList ids={kind.sources} asOf={kind.asOf} of={t(`draft.kind.${mail}`)} />
        </div>
      </div>
    </>
  );
}

/**
 * The room that writes an invitation or what belongs to it. Nothing is kept: what was typed is gone with the room, and what was prefilled from one
 * account is never shown under another.
 */
export function Draft(props: RoomProps) {
  const { t } = useReader();
  // A link is judged in the words of the room that checks links.
  const { words, retry } = useStageWords(roomPart('links'));
  const account = props.companion.state?.account ?? '';
  return (
    <div class="draft">
      <h2>{t('desk.draft')}</h2>
      <p>
        {t('draft.intro')} <a href="#which">{t('draft.which')}</a>
      </p>
      <p class="quiet" data-not-kept>
        {t('draft.notKept')}
      </p>
      {words === 'failed' && (
        <p role="alert">
          {t('room.failed')}{' '}
          <button type="button" onClick={retry}>
            {t('act.retry')}
          </button>
        </p>
      )}
      {words === 'loading' && <p aria-busy="true">{t('room.loading')}</p>}
      {words === 'there' && <DraftForm key={`${account} ${props.rest ?? ''}`} {...props} />}
    </div>
  );
}
