import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Answers } from '../../../lib/messages/protocol';
import { MAIL_FORMS, MAIL_LANGUAGES, type MailForm, type MailLanguage } from '../../../lib/rules/invitations/templates/types';
import { useReader } from '../../reader';
import { Choice, languageName, mailLanguage } from '../../rooms/draft/Choice';
import '../../rooms/draft/draft.css';
import type { PartProps } from '../parts';
import { startOf } from './from-page';
import './page-draft.css';
import { Writer } from './Writer';

type Found = Answers['page.drafts'];

/** What the portal drafted on the page; `null` while it is asked for, and where the worker does not answer. */
function usePageDrafts({ client, companion, pairing, tab }: PartProps): Found | null {
  const [found, setFound] = useState<Found | null>(null);
  const { state } = companion;
  const ask = useCallback(() => {
    const where = { ...(pairing && { pairing }), ...(tab !== undefined && { tab }) };
    client.ask({ type: 'page.drafts', ...where }).then(
      (reply) => reply.ok && setFound(reply.value),
      () => {},
    );
  }, [client, pairing, tab]);
  // The page may hold another draft whenever something was read.
  useEffect(ask, [ask, state?.page?.seenAt, state?.page?.account]);
  return found;
}

/** Asked once: in which language mails are written. */
function AskLanguage({ start, onAnswer }: { start: MailLanguage; onAnswer(lang: MailLanguage, form: MailForm): void }) {
  const { t } = useReader();
  const [lang, setLang] = useState(start);
  const [form, setForm] = useState<MailForm>('full');
  return (
    <form
      data-ask-language
      onSubmit={(event) => {
        event.preventDefault();
        onAnswer(lang, form);
      }}
    >
      <p>{t('pageDraft.ask')}</p>
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
      <button type="submit" class="primary" data-act="use-language">
        {t('pageDraft.use')}
      </button>
    </form>
  );
}

/** The portal's draft on the page in front, as a mail that is understood: what is missing, and the ways out. */
export function PageDraft(props: PartProps) {
  const { client, companion, pairing } = props;
  const { t, lang: own } = useReader();
  const found = usePageDrafts(props);
  const [chosen, setChosen] = useState<string | null>(null);
  const [answered, setAnswered] = useState<{ lang: MailLanguage; form: MailForm } | null>(null);
  const settings = companion.state?.settings.mail;
  const remembered = answered ?? settings ?? null;
  const draft = found?.drafts.find(({ id }) => id === chosen) ?? found?.drafts[0];
  const choice = useMemo(() => remembered ?? { lang: own, form: 'full' as const }, [remembered, own]);
  const from = useMemo(
    () => found && draft && startOf(found, draft, { ...choice, lang: mailLanguage(choice.lang) }),
    [found, draft, choice],
  );
  if (!found || !draft || !from) return null;
  const kind = t(`draft.kind.${from.start.mail}`);
  const who = from.start.fields.recipientCompany;
  const answer = (lang: MailLanguage, form: MailForm) => {
    setAnswered({ lang, form });
    void client.ask({ type: 'settings.set', settings: { mail: { lang, form } }, ...(pairing && { pairing }) }).catch(() => null);
  };
  const forWhom = from.start.mail === 'reseller-partnership' ? t('pageDraft.forReseller') : t('pageDraft.forCustomer');
  return (
    <section class="block draft page-draft" aria-labelledby="page-draft-title" data-page-draft={draft.kind}>
      <h2 id="page-draft-title">{draft.customer !== undefined && who ? t('pageDraft.for', { who: String(who) }) : forWhom}</h2>
      <p class="quiet">{t('pageDraft.what', { kind })}</p>
      {found.drafts.length > 1 && (
        <Choice
          name="page-draft"
          label={t('pageDraft.which')}
          value={draft.id}
          options={found.drafts.map(({ id }) => id)}
          words={(id) => {
            const n = found.drafts.findIndex((one) => one.id === id);
            return t('pageDraft.choice', { n: n + 1, kind: t(`draft.kind.${found.drafts[n]!.kind}`) });
          }}
          onChange={setChosen}
        />
      )}
      {!remembered && !from.begun ? (
        <AskLanguage start={mailLanguage(own)} onAnswer={answer} />
      ) : (
        // One mail for each draft of each account; what is typed does not come anew with every look at the page.
        <Writer key={`${found.account} ${draft.id}`} {...props} found={found} draft={draft} from={from} />
      )}
    </section>
  );
}
