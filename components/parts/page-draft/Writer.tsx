import { useMemo, useRef, useState } from 'preact/hooks';
import type { Answers, PageDraft } from '../../../lib/messages/protocol';
import { writeDraft } from '../../../lib/rules/invitations/own/write-draft';
import { type FieldName, MAIL_FORMS, MAIL_LANGUAGES } from '../../../lib/rules/invitations/templates/types';
import { Lazy } from '../../Lazy';
import { useReader } from '../../reader';
import { Choice, languageName, mailLanguage } from '../../rooms/draft/Choice';
import { DraftFields } from '../../rooms/draft/DraftFields';
import { DraftFindings } from '../../rooms/draft/DraftFindings';
import { Elsewhere } from '../../rooms/draft/Elsewhere';
import { knownFrom } from '../../rooms/draft/known';
import { Preview } from '../../rooms/draft/Preview';
import { prepare } from '../../rooms/draft/prepare';
import { useNoted } from '../../rooms/draft/useNoted';
import { useOwn } from '../../rooms/draft/useOwn';
import { useRegions } from '../../rooms/draft/useRegions';
import { useTexts } from '../../rooms/draft/useTexts';
import { useWorking } from '../../rooms/draft/useWorking';
import { type Out, WaysOut } from '../../rooms/draft/WaysOut';
import { useLog } from '../../rooms/invitations/use-log';
import { linkContext, withLog } from '../../rooms/links/link-context';
import { useSignature } from '../../rooms/templates/use-signature';
import type { PartProps } from '../parts';
import type { FromPage } from './from-page';

interface Props extends PartProps {
  found: Answers['page.drafts'];
  draft: PageDraft;
  from: FromPage & { rev: number };
}

/** Most accounts that the panel stands beside have drafted nothing yet. */
const loadEarlier = async () => (await import('../../rooms/draft/Earlier')).Earlier;

/** Are these the same roles, in whichever order? Where there are none, none were chosen yet. */
function sameRoles(chosen: unknown, page: readonly string[]): boolean {
  const own = Array.isArray(chosen) ? chosen : [];
  return own.length === page.length && page.every((id) => own.includes(id));
}

/** Text for the person's own keys, selected as soon as it is there: where the page forbids the clipboard. */
function ByHand({ text, lang, dir }: { text: string; lang: string; dir: 'ltr' | 'rtl' }) {
  const { t } = useReader();
  return (
    <div role="alert" data-by-hand>
      <p>{t('pageDraft.byHand')}</p>
      <textarea aria-label={t('pageDraft.text')} readOnly rows={6} value={text} lang={lang} dir={dir} ref={(field) => field?.select()} />
    </div>
  );
}

/** One mail of the portal's draft: asks for what is missing, and lets it out. */
export function Writer({ client, companion, pairing, found, draft, from }: Props) {
  const { t, lang: reads, now } = useReader();
  const { account, facts } = found;
  const first = useRef(from).current;
  const { start } = first;
  const working = useWorking({ client, account, id: draft.id, start, rev: first.rev, keep: true, ...(pairing && { pairing }) });
  const { log } = useLog(client, account, pairing);
  const { note, noted, ids } = useNoted(client, account, { ...(pairing && { pairing }) });
  const [looking, setLooking] = useState(false);
  const [refused, setRefused] = useState(false);
  const [notKept, setNotKept] = useState(false);
  const judgeRegions = useRegions(client, pairing);
  const known = useMemo(() => ({ ...knownFrom(facts), ...(judgeRegions && { judgeRegions }) }), [facts, judgeRegions]);
  const context = useMemo(() => withLog(linkContext(account, facts), log?.lines ?? []), [account, facts, log]);
  const own = useOwn(client, working.draft, reads, pairing);
  const signature = useSignature(client, account, pairing);
  const mail = own.draft;
  // Templates of one's own for this very invitation.
  const templates = (own.list ?? []).filter((one) => one.mail.mail === start.mail);
  const prepared = useMemo(() => prepare(mail, known, context, now), [mail, known, context, now]);
  const { choice, fields, check } = prepared;
  // A field that was asked for stays while it is being filled in.
  const asked = useRef(new Set<FieldName | 'to'>(['recipientCompany'])).current;
  for (const { field, weight } of check.findings) if (weight === 'block' && field !== 'link') asked.add(field);
  // Compared with the page's own: what was begun may have been put right before.
  const rolesOpen = from.strange.length > 0 && sameRoles(mail.fields.roles, from.roles);
  if (from.strange.length > 0) asked.add('roles');
  const lang = mailLanguage(mail.lang);
  const texts = useTexts(lang);
  // Nothing goes out while it is not known what belongs below it or by which template it is written.
  const waits = texts === null || texts === 'failed' || signature === null || (mail.own !== undefined && own.list === null);
  const done = waits
    ? null
    : writeDraft(
        texts,
        { ...choice, form: mail.form },
        { ...fields, link: check.link },
        signature === 'failed' ? '' : signature.text,
        own.chosen?.mail,
      );
  const out = (way: Out) => {
    void note(mail, prepared, way).then((kept) => kept && working.finish());
    const settings = { mail: { lang, form: mail.form } };
    void client.ask({ type: 'settings.set', settings, ...(pairing && { pairing }) }).catch(() => null);
  };
  const more = async () => {
    const kept = await working.flush();
    setNotKept(!kept);
    if (kept) companion.on.openDesk(`draft/kept/${draft.id}`);
  };
  // Drawn once all of it is there: nothing comes in above a button under the pointer.
  const drawn = useRef(false);
  drawn.current ||= texts !== null && signature !== null && own.list !== null;
  if (!drawn.current) return null;
  const toLog = { words: t('pageDraft.toLog'), open: () => companion.on.openDesk('invitations') };
  return (
    <>
      {from.strange.length > 0 && (
        <p class="old" data-strange-roles>
          {t('pageDraft.roles', { n: from.strange.length, roles: from.strange.join('; ') })}
        </p>
      )}
      {from.unnamed && !mail.fields.distributor && <p class="old">{t('pageDraft.noDistributor')}</p>}
      <Elsewhere working={working} />
      <h3>{t('pageDraft.fill')}</h3>
      <DraftFields working={working} prepared={prepared} known={known} only={[...asked]} />
      {texts === 'failed' && <p role="alert">{t('draft.textsFailed')}</p>}
      {done && (
        <WaysOut
          mail={{ ...done, to: mail.to.trim() }}
          link={check.link}
          blocked={check.blocked || rolesOpen}
          onOut={out}
          framed
          onRefused={() => setRefused(true)}
        />
      )}
      {/* Above what is fetched late, which would push it away. */}
      <p>
        <button type="button" data-act="more" onClick={more}>
          {t('pageDraft.more')}
        </button>{' '}
        <span class="quiet" role="status" data-kept={working.saving}>
          {notKept ? t('pageDraft.notKept') : working.saving !== 'never' && t(`draft.kept.${working.saving}`)}
        </span>
      </p>
      {done && refused && <ByHand text={done.text} lang={done.lang} dir={done.dir} />}
      {(noted === 'failed' || noted === 'noAccount') && <p role="alert">{t(`draft.${noted}`)}</p>}
      <DraftFindings findings={check.findings} />
      {log && log.lines.length > 0 && <Lazy load={loadEarlier} props={{ lines: log.lines, draft: mail, prepared, own: ids, toLog }} />}
      <div class="draft-choices">
        {templates.length > 0 && (
          <Choice
            name="template"
            label={t('pageDraft.template')}
            value={own.chosen?.id ?? ''}
            options={['', ...templates.map(({ id }) => id)]}
            words={(id) => templates.find((one) => one.id === id)?.mail.name ?? t('pageDraft.builtIn')}
            onChange={(id) => working.change({ own: id || undefined })}
          />
        )}
        {!own.chosen && (
          <>
            <Choice
              name="lang"
              label={t('draft.lang')}
              value={lang}
              options={MAIL_LANGUAGES}
              words={languageName}
              onChange={(one) => working.change({ lang: one })}
            />
            <Choice
              name="form"
              label={t('draft.form')}
              value={mail.form}
              options={MAIL_FORMS}
              words={(one) => t(`draft.form.${one}`)}
              onChange={(form) => working.change({ form })}
            />
          </>
        )}
      </div>
      {done && (
        <details open={looking} onToggle={(event) => setLooking(event.currentTarget.open)}>
          <summary data-act="look">{t('pageDraft.look')}</summary>
          {looking && <Preview mail={done} />}
        </details>
      )}
    </>
  );
}
