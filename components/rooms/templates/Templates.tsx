import { useState } from 'preact/hooks';
import { copyName, isOwnMail, templatesFile } from '../../../lib/rules/invitations/own/file';
import { startFrom } from '../../../lib/rules/invitations/own/render-own';
import { OWN_LIMITS, type OwnContent, type OwnEntry, type OwnMail } from '../../../lib/rules/invitations/own/types';
import { loadTexts } from '../../../lib/rules/invitations/templates/languages';
import type { LanguageTexts, MailLanguage } from '../../../lib/rules/invitations/templates/types';
import { optional } from '../../../lib/ui/i18n';
import { saveFile as save } from '../../../lib/ui/save-file';
import { useReader } from '../../reader';
import { dayAfter } from '../draft/days';
import '../draft/draft.css';
import type { RoomProps } from '../rooms';
import { WordsOf } from '../WordsOf';
import { Editor, type Saved } from './Editor';
import { Gone } from './Gone';
import { ImportTemplates } from './ImportTemplates';
import { NewTemplate } from './NewTemplate';
import { Signature } from './Signature';
import { TemplateCard } from './TemplateCard';
import './templates.css';
import { useSignature } from './use-signature';
import { present, useLanguages, useTemplates } from './use-templates';

type Props = RoomProps & { saveFile?: typeof save };
type Said = { text: string; seqs?: readonly number[] };

function TemplatesRoom({ client, companion, saveFile = save }: Props) {
  const { t, lang, now } = useReader();
  const account = companion.state?.account ?? null;
  const locked = companion.state?.sample === true;
  const { kept, error, reload } = useTemplates(client);
  const signature = useSignature(client, account);
  const [open, setOpen] = useState<{ id: string; start: OwnMail; base: number; texts: LanguageTexts } | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const [dropped, setDropped] = useState<readonly OwnEntry[]>([]);
  const all = present(kept);
  const mails = all.flatMap(({ id, content }) => (isOwnMail(content) ? [{ id, mail: content }] : []));
  const texts = useLanguages(mails.map(({ mail }) => mail.lang));
  const names = all.map(({ content }) => content.name);
  const gone = (kept?.entries ?? []).filter((entry) => entry.versions[0]?.content === null);
  const entryOf = (id: string) => kept?.entries.find((entry) => entry.id === id);

  /** Keeps what was written on a version, and says what stands there instead where another tab wrote one meanwhile. `base`: absent, over whatever stands. */
  async function keepMail(id: string, mail: OwnMail, base: number | undefined): Promise<Saved> {
    if (locked) {
      setSaid({ text: t('templates.tour') });
      return 'failed';
    }
    const content = { ...mail, name: mail.name.trim() };
    const reply = await client
      .ask({ type: 'templates.put', entries: [{ id, content }], ...(base !== undefined && { base }) })
      .catch(() => null);
    if (reply?.ok && reply.value.conflict) {
      setSaid(null);
      const { seq, content: theirs } = reply.value.conflict;
      return { theirs: isOwnMail(theirs) ? theirs : null, seq };
    }
    setSaid(reply?.ok ? { text: t('templates.kept', { name: mail.name }), seqs: reply.value.seqs } : { text: t('templates.saveFailed') });
    await reload();
    return reply?.ok ? { seq: reply.value.seqs[0]! } : 'failed';
  }
  /** Keeps versions, and says what was done, with the way back. */
  async function put(entries: { id: string; content: OwnContent | null }[], text: string): Promise<readonly number[] | null> {
    if (locked) {
      setSaid({ text: t('templates.tour') });
      return null;
    }
    const reply = await client.ask({ type: 'templates.put', entries }).catch(() => null);
    setSaid(reply?.ok ? { text, seqs: reply.value.seqs } : { text: t('templates.saveFailed') });
    await reload();
    return reply?.ok ? reply.value.seqs : null;
  }
  async function undo(seqs: readonly number[]) {
    const reply = await client.ask({ type: 'templates.undo', seqs: [...seqs] }).catch(() => null);
    setSaid({ text: t(reply?.ok ? 'templates.undone' : 'templates.saveFailed') });
    await reload();
  }
  const edit = async (id: string, start: OwnMail) => {
    const of = await loadTexts(start.lang).catch(() => null);
    if (of) setOpen({ id, start, base: entryOf(id)?.versions[0]?.seq ?? 0, texts: of });
    else setSaid({ text: t('draft.textsFailed') });
  };
  async function begin(choice: { mail: string; about?: string }, of: MailLanguage) {
    const loaded = await loadTexts(of).catch(() => null);
    if (!loaded) return setSaid({ text: t('draft.textsFailed') });
    const plain = choice.about ? `${t(`draft.kind.${choice.mail}`)}: ${t(`draft.kind.${choice.about}`)}` : t(`draft.kind.${choice.mail}`);
    const base = plain.slice(0, OWN_LIMITS.name);
    const name = names.includes(base) ? copyName(base, names) : base;
    const start: OwnMail = { sort: 'mail', name, ...choice, lang: of, ...startFrom(loaded, choice) };
    const id = crypto.randomUUID();
    const seqs = await put([{ id, content: start }], t('templates.begun', { name }));
    if (seqs) setOpen({ id, start, base: seqs[0]!, texts: loaded });
  }
  const copy = (mail: OwnMail) => {
    const name = copyName(mail.name, names);
    void put([{ id: crypto.randomUUID(), content: { ...mail, name } }], t('templates.copied', { name }));
  };
  const take = (contents: readonly OwnContent[]) =>
    put(
      contents.map((content) => ({ id: crypto.randomUUID(), content })),
      t('templates.taken', { n: contents.length }),
    );
  return (
    <>
      {error && <p role="alert">{optional(t, error) ?? t('error.internal')}</p>}
      <div role="status" aria-live="polite" data-said>
        {said && (
          <p>
            {said.text}{' '}
            {said.seqs && (
              <button type="button" data-act="undo-last" onClick={() => void undo(said.seqs ?? [])}>
                {t('act.undo')}
              </button>
            )}
          </p>
        )}
      </div>
      {open ? (
        <Editor
          key={open.id}
          start={open.start}
          texts={open.texts}
          signature={signature === null || signature === 'failed' ? '' : signature.text}
          day={dayAfter(now, 14)}
          base={open.base}
          onSave={(mail, base) => keepMail(open.id, mail, base)}
          onClose={() => setOpen(null)}
        />
      ) : (
        kept && (
          <>
            {kept.broken > 0 && <p class="old">{t('templates.broken', { n: kept.broken })}</p>}
            <h3>{t('templates.list')}</h3>
            <p role="status" data-count={mails.length}>
              {t('templates.count', { n: mails.length })}
            </p>
            <ul class="own-list">
              {mails
                .sort((a, b) => new Intl.Collator(lang).compare(a.mail.name, b.mail.name))
                .map(({ id, mail }) => (
                  <TemplateCard
                    key={id}
                    entry={entryOf(id)!}
                    mail={mail}
                    texts={texts.get(mail.lang)}
                    on={{
                      edit: () => void edit(id, mail),
                      duplicate: () => copy(mail),
                      remove: () => void put([{ id, content: null }], t('templates.removed', { name: mail.name })),
                      restore: (content) => void put([{ id, content }], t('templates.restored', { name: content.name })),
                    }}
                  />
                ))}
            </ul>
            {all.length > 0 && (
              <p class="buttons">
                <button
                  type="button"
                  data-act="export-templates"
                  onClick={() => saveFile(`mail-templates-${dayAfter(now, 0)}.json`, templatesFile(all.map(({ content }) => content)))}
                >
                  {t('templates.export', { n: all.length })}
                </button>
              </p>
            )}
            <Gone
              client={client}
              gone={gone}
              locked={locked}
              reload={reload}
              dropped={dropped}
              setDropped={setDropped}
              onRestore={(id, content) => void put([{ id, content }], t('templates.restored', { name: content.name }))}
            />
            <NewTemplate onNew={(choice, of) => void begin(choice, of)} />
            <ImportTemplates kept={all.map(({ content }) => content)} onTake={async (contents) => (await take(contents)) !== null} />
            <Signature client={client} account={account} locked={locked} />
          </>
        )
      )}
    </>
  );
}

/** The room of one's own templates and the signature. Templates belong to the person and serve all accounts; a signature belongs to one account. */
export function Templates(props: Props) {
  const { t } = useReader();
  return (
    <div class="draft templates">
      <h2>{t('desk.templates')}</h2>
      <p>{t('templates.intro')}</p>
      {/* Kinds and fields are named in the words of the room that writes mails. */}
      <WordsOf room="draft">
        <TemplatesRoom {...props} />
      </WordsOf>
    </div>
  );
}
