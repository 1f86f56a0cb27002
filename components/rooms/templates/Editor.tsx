import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { checkOwnMail, type OwnFinding } from '../../../lib/rules/invitations/own/check-own';
import { sameContent } from '../../../lib/rules/invitations/own/file';
import { renderOwn } from '../../../lib/rules/invitations/own/render-own';
import { withSignature } from '../../../lib/rules/invitations/own/signature';
import { OWN_LIMITS, type OwnMail } from '../../../lib/rules/invitations/own/types';
import type { RenderedMail } from '../../../lib/rules/invitations/templates/render';
import type { LanguageTexts } from '../../../lib/rules/invitations/templates/types';
import { useReader } from '../../reader';
import { languageName } from '../draft/Choice';
import { Preview } from '../draft/Preview';
import { Elsewhere } from './Elsewhere';
import { FieldPicker } from './FieldPicker';
import { OwnFindings } from './OwnFindings';
import { sampleFields } from './sample';

/** What keeping came to: number of the new version; or what another tab has written meanwhile (`null`: it was deleted there), with its number. */
export type Saved = 'failed' | { seq: number; theirs?: OwnMail | null };

interface Props {
  start: OwnMail;
  /** Number of the version that it starts with. */
  base: number;
  texts: LanguageTexts;
  signature: string;
  /** ISO day for the preview. */
  day: string;
  /** Keeps what was written on a version; without one, over whatever stands, which stays among the versions. */
  onSave(mail: OwnMail, base?: number): Promise<Saved>;
  onClose(): void;
}

/** As far as a template can be kept at all: a name, and no part beyond its limit. */
const keepable = ({ name, subject, body }: OwnMail) =>
  name.trim() !== '' && name.length <= OWN_LIMITS.name && subject.length <= OWN_LIMITS.subject && body.length <= OWN_LIMITS.body;

function preview(mail: OwnMail, texts: LanguageTexts, day: string, bare: boolean, signature: string): RenderedMail | null {
  try {
    return withSignature(renderOwn(mail, texts, sampleFields(mail, day, bare)), signature);
  } catch {
    // Tags that do not pair: the findings say which.
    return null;
  }
}

/** One template being written: text, what can be put in, what speaks against it, and how a mail of it will look, all at once. */
export function Editor({ start, base: first, texts, signature, day, onSave, onClose }: Props) {
  const { t } = useReader();
  const id = useId();
  const [mail, setMail] = useState(start);
  const [kept, setKept] = useState(start);
  const [bare, setBare] = useState(false);
  const [saving, setSaving] = useState<'saved' | 'failed' | null>(null);
  /** Another tab has written this template meanwhile; `null` in it: deleted it. */
  const [elsewhere, setElsewhere] = useState<{ theirs: OwnMail | null } | null>(null);
  const base = useRef(first);
  const body = useRef<HTMLTextAreaElement>(null);
  const subject = useRef<HTMLInputElement>(null);
  const name = useRef<HTMLInputElement>(null);
  const last = useRef<'subject' | 'body'>('body');
  const findings = useMemo(() => checkOwnMail(mail, texts), [mail, texts]);
  const looksLike = useMemo(() => preview(mail, texts, day, bare, signature), [mail, texts, day, bare, signature]);
  const dirty = !sameContent(mail, kept);
  const change = (part: Partial<OwnMail>) => {
    setSaving(null);
    setMail((old) => ({ ...old, ...part }));
  };
  async function save(on?: number) {
    const done = await onSave(mail, on);
    const clash = typeof done === 'object' && done.theirs !== undefined ? { theirs: done.theirs } : null;
    setElsewhere(clash);
    setSaving(done === 'failed' || clash ? 'failed' : 'saved');
    if (done === 'failed' || clash) return;
    base.current = done.seq;
    setKept(mail);
  }
  /** Loads what another tab has written; what stood here is kept below it. */
  async function take(theirs: OwnMail) {
    const mine = await onSave(mail);
    const again = mine === 'failed' ? mine : await onSave(theirs);
    if (again === 'failed') return setSaving('failed');
    base.current = again.seq;
    setMail(theirs);
    setKept(theirs);
    setElsewhere(null);
    setSaving('saved');
  }
  // What was typed outlives leaving: it becomes a version, refused or not.
  const leaving = useRef<() => void>(() => {});
  leaving.current = () => {
    if (dirty && keepable(mail)) void onSave(mail);
  };
  useEffect(() => {
    const leave = () => leaving.current();
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, []);

  /** Puts text where the cursor stood last, around what is selected there. */
  function put(before: string, after: string) {
    const field = last.current === 'subject' && !before.includes('\n') && !before.startsWith('{{>') ? subject.current : body.current;
    if (!field) return;
    const from = field.selectionStart ?? field.value.length;
    const to = field.selectionEnd ?? from;
    const inner = field.value.slice(from, to);
    const next = field.value.slice(0, from) + before + inner + after + field.value.slice(to);
    field.value = next;
    change(field === body.current ? { body: next } : { subject: next });
    field.focus();
    field.setSelectionRange(from + before.length, from + before.length + inner.length);
  }
  function go({ part, from, to }: OwnFinding) {
    const field = { name, subject, body }[part].current;
    field?.focus();
    field?.setSelectionRange(from, to);
  }
  const line = (part: 'name' | 'subject', ref: typeof name) => (
    <p class="field">
      <label for={`${id}-${part}`}>{t(`templates.part.${part}`)}</label>
      <input
        ref={ref}
        id={`${id}-${part}`}
        type="text"
        value={mail[part]}
        data-own={part}
        autocomplete="off"
        spellcheck={part === 'name'}
        lang={part === 'subject' ? mail.lang : undefined}
        dir="auto"
        aria-invalid={findings.some((one) => one.part === part && one.weight === 'refused') || undefined}
        onFocus={() => {
          if (part === 'subject') last.current = 'subject';
        }}
        onInput={(event) => change({ [part]: event.currentTarget.value })}
      />
    </p>
  );
  return (
    <section class="own-editor" aria-label={t('templates.editor')} data-editor>
      <h3>
        {t('templates.editing')} {t(`draft.kind.${mail.mail}`)}
        {mail.about && `: ${t(`draft.kind.${mail.about}`)}`}, <span lang={mail.lang}>{languageName(mail.lang)}</span>
      </h3>
      <div class="draft-body">
        <form
          aria-label={t('templates.editor')}
          onSubmit={(event) => {
            event.preventDefault();
            void save(base.current);
          }}
        >
          {line('name', name)}
          {line('subject', subject)}
          <p class="field">
            <label for={`${id}-body`}>{t('templates.part.body')}</label>
            <textarea
              ref={body}
              class="mono"
              id={`${id}-body`}
              rows={22}
              value={mail.body}
              data-own="body"
              lang={mail.lang}
              dir="auto"
              autocomplete="off"
              aria-describedby={`${id}-hint`}
              aria-invalid={findings.some((one) => one.part === 'body' && one.weight === 'refused') || undefined}
              onFocus={() => {
                last.current = 'body';
              }}
              onInput={(event) => change({ body: event.currentTarget.value })}
            />
            <span id={`${id}-hint`} class="quiet">
              {t('templates.bodyHint')}
            </span>
          </p>
          <p class="buttons">
            <button type="submit" class="primary" data-act="save-template" disabled={!dirty || !keepable(mail)}>
              {t('act.save')}
            </button>{' '}
            <button type="button" data-act="close-template" onClick={onClose}>
              {t('templates.close')}
            </button>
          </p>
          <p role="status" data-saving={saving ?? (dirty ? 'dirty' : 'clean')}>
            {saving === 'saved' && t(findings.some(({ weight }) => weight === 'refused') ? 'templates.saved.refused' : 'templates.saved')}
            {saving === 'failed' && !elsewhere && t('templates.saveFailed')}
            {saving === null && dirty && t('templates.dirty')}
          </p>
          {elsewhere && <Elsewhere {...elsewhere} onMine={() => void save()} onTheirs={(theirs) => void take(theirs)} />}
          <FieldPicker mail={mail} texts={texts} onPut={put} />
        </form>
        <div>
          <OwnFindings mail={mail} findings={findings} onGo={go} />
          <label class="own-bare">
            <input type="checkbox" checked={bare} data-bare onChange={(event) => setBare(event.currentTarget.checked)} />
            <span>{t('templates.bare')}</span>
          </label>
          <p class="quiet">{t('templates.sample')}</p>
          {looksLike ? <Preview mail={looksLike} /> : <p data-no-preview>{t('templates.noPreview')}</p>}
        </div>
      </div>
    </section>
  );
}
