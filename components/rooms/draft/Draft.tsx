import { useMemo, useState } from 'preact/hooks';
import type { Signer, WorkingDraft } from '../../../lib/messages/protocol';
import { writeDraft } from '../../../lib/rules/invitations/own/write-draft';
import { mailFor, mailKind } from '../../../lib/rules/invitations/templates/kinds';
import type { Fields } from '../../../lib/rules/invitations/templates/types';
import { useReader } from '../../reader';
import { SourceList } from '../../sources/SourceList';
import { useLog } from '../invitations/use-log';
import { useLinkContext } from '../links/use-context';
import type { RoomProps } from '../rooms';
import { useSignature } from '../templates/use-signature';
import { WordsOf } from '../WordsOf';
import { type Begun, BegunList, useBegun } from './Begun';
import { DraftChoices, mailLanguage } from './Choice';
import { DraftFields } from './DraftFields';
import { DraftFindings } from './DraftFindings';
import { Earlier } from './Earlier';
import './draft.css';
import { Elsewhere } from './Elsewhere';
import { withGaps } from './gaps';
import { useKnown } from './known';
import { Preview } from './Preview';
import { prepare } from './prepare';
import { useNoted } from './useNoted';
import { useOwn } from './useOwn';
import { useTexts } from './useTexts';
import { useWorking } from './useWorking';
import { type Out, WaysOut } from './WaysOut';

/** A kept draft as the address names it. */
const keptIn = (rest: string | undefined): string | undefined => /^kept\/([\w:.-]{1,100})$/.exec(rest ?? '')?.[1];
/** A template of one's own as the address names it. */
const ownIn = (rest: string | undefined): string | undefined => /^own\/([\w-]{1,60})$/.exec(rest ?? '')?.[1];

/** The mail that the address names, and whether it is for a customer in the US Government cloud. */
function mailIn(rest: string | undefined): { mail: string; government: boolean } {
  const [, named = '', cloud] = /^([\w-]+)(\/us-government)?$/.exec(rest ?? '') ?? [];
  return { mail: mailFor(named) ?? 'customer-reseller', government: cloud !== undefined };
}

interface FormProps extends RoomProps {
  id: string;
  start: WorkingDraft;
  /** How often that was kept. */
  rev: number;
  /** Begins another one. */
  another(): void;
}

/** One mail: its fields, what speaks against it, how it looks, and the ways out. */
function DraftForm({ client, companion, id, start, rev, another }: FormProps) {
  const { t, lang, now } = useReader();
  const { state } = companion;
  const account = state?.account ?? null;
  const working = useWorking({
    client,
    account,
    id,
    start,
    rev,
    keep: state?.sample !== true,
    // The address leads back here, also after the page was loaded anew. Nothing is entered by it: the form stays.
    onKept: () => history.replaceState(null, '', `#draft/kept/${id}`),
  });
  const { saving } = working;
  const own = useOwn(client, working.draft, lang);
  const { draft } = own;
  const signature = useSignature(client, account);
  const known = useKnown(client, account, state);
  const whose = state?.sample ? null : account;
  const { log } = useLog(client, whose);
  const { context } = useLinkContext(client, account, state, log?.lines);
  const texts = useTexts(mailLanguage(draft.lang));
  const prepared = useMemo(() => prepare(draft, known, context, now), [draft, known, context, now]);
  const { choice, kind, fields, check } = prepared;
  const { noted, ids, note } = useNoted(client, account, { tour: state?.sample === true });
  const out = (way: Out) => {
    // Kept as begun until the log has it: a mail that left is never in neither.
    void note(draft, prepared, way).then((done) => done && working.finish());
    void client.ask({ type: 'settings.set', settings: { mail: { lang: mailLanguage(draft.lang), form: draft.form } } }).catch(() => null);
  };
  // Nothing goes out while it is not known what belongs below it or by which template it is written.
  const waits = texts === null || signature === null || (working.draft.own !== undefined && own.list === null);
  const written = (given: Fields) =>
    waits || texts === 'failed'
      ? null
      : writeDraft(texts, { ...choice, form: draft.form }, given, signature === 'failed' ? '' : signature.text, own.chosen?.mail);
  const given = { ...fields, link: check.link };
  const done = written(given);
  const shown = done && done.missing.length > 0 ? written(withGaps(given, done.missing)) : done;
  return (
    <>
      <p class="quiet" role="status" data-kept={saving}>
        {saving !== 'never' && `${t(`draft.kept.${saving}`)} `}
        {saving !== 'never' && (
          <button type="button" data-act="another" onClick={async () => (await working.flush()) && another()}>
            {t('draft.another')}
          </button>
        )}
      </p>
      <Elsewhere working={working} />
      {own.missing && (
        <p role="alert" data-own-missing>
          {t('draft.own.missing')} <a href="#templates">{t('desk.templates')}</a>
        </p>
      )}
      <DraftChoices working={working} prepared={prepared} own={own} />
      <div class="draft-body">
        <DraftFields working={working} prepared={prepared} known={known} />
        <div>
          <DraftFindings findings={check.findings} />
          <Earlier lines={log?.lines} draft={draft} prepared={prepared} own={ids} />
          {waits && <p aria-busy="true">{t('room.loading')}</p>}
          {texts === 'failed' && <p role="alert">{t('draft.textsFailed')}</p>}
          {shown && <Preview mail={shown} />}
          {done && <WaysOut mail={{ ...done, to: draft.to.trim() }} link={check.link} blocked={check.blocked} onOut={out} />}
          {noted && (
            <p role={noted === 'noted' ? 'status' : 'alert'} data-noted={noted}>
              {t(`draft.${noted}`)} {noted === 'noted' && <a href="#invitations">{t('desk.invitations')}</a>}
            </p>
          )}
          <SourceList ids={kind.sources} asOf={kind.asOf} of={t(`draft.kind.${draft.mail}`)} />
        </div>
      </div>
    </>
  );
}

/** A begun mail taken up again, a new one, or the word that the one asked for is not there. */
function Begin({ begun, signer, again, ...props }: RoomProps & { begun: readonly Begun[]; signer: Signer | undefined; again(): void }) {
  const { t, lang } = useReader();
  const { client, companion, rest } = props;
  const asked = keptIn(rest);
  const mail = companion.state?.settings.mail;
  const [round, setRound] = useState(0);
  // Asked of the list once: what is kept while the mail is being written does not begin it anew.
  const first = useMemo(() => {
    const found = round === 0 ? begun.find(({ id, draft }) => id === asked && mailKind(draft.mail)) : undefined;
    const { mail: named, government } = mailIn(rest);
    const fresh: WorkingDraft = {
      mail: named,
      lang: mailLanguage(mail?.lang ?? lang),
      form: mail?.form ?? 'full',
      ...(ownIn(rest) !== undefined && { own: ownIn(rest) }),
      fields: { ...signer, ...(government && round === 0 && { government }) },
      to: '',
    };
    // A mail that follows another was kept without anybody's having signed it.
    const start = found ? { ...found.draft, fields: { ...signer, ...found.draft.fields } } : fresh;
    return { id: found?.id ?? crypto.randomUUID(), start, rev: found?.rev ?? 0, missing: round === 0 && asked !== undefined && !found };
  }, [round]);
  const another = () => {
    history.replaceState(null, '', '#draft');
    again();
    setRound(round + 1);
  };
  return (
    <>
      {first.missing && (
        <p role="alert" data-missing>
          {t('draft.begun.missing')}
        </p>
      )}
      <BegunList
        client={client}
        account={companion.state?.account ?? null}
        begun={begun.filter(({ id }) => id !== first.id)}
        onChanged={again}
      />
      <DraftForm key={first.id} {...props} id={first.id} start={first.start} rev={first.rev} another={another} />
    </>
  );
}

/**
 * The room that writes an invitation or what belongs to it. What is typed is kept until it goes out or is removed; what was prefilled from one
 * account is never shown under another.
 */
export function Draft(props: RoomProps) {
  const { t } = useReader();
  const { state } = props.companion;
  const { begun, signer, again } = useBegun(props.client, state?.account ?? null, state?.sample !== true);
  return (
    <div class="draft">
      <h2>{t('desk.draft')}</h2>
      <p>
        {t('draft.intro')} <a href="#which">{t('draft.which')}</a>
      </p>
      <p class="quiet" data-not-sent>
        {t('draft.notSent')}
      </p>
      {begun === 'failed' && <p role="alert">{t('draft.begun.failed')}</p>}
      {/* A link is judged in the words of the room that checks links. */}
      <WordsOf room="links" also={begun !== null}>
        <Begin
          key={`${state?.account ?? ''} ${props.rest ?? ''}`}
          {...props}
          begun={begun === 'failed' || begun === null ? [] : begun}
          signer={signer}
          again={again}
        />
      </WordsOf>
    </div>
  );
}
