import { useId, useState } from 'preact/hooks';
import { checkOwnMail } from '../../../lib/rules/invitations/own/check-own';
import { type FileEntry, LONGEST_FILE, readTemplatesFile, type TemplatesRead } from '../../../lib/rules/invitations/own/file';
import type { OwnContent } from '../../../lib/rules/invitations/own/types';
import type { LanguageTexts, MailLanguage } from '../../../lib/rules/invitations/templates/types';
import { textOf } from '../../../lib/ui/read-file';
import { useReader } from '../../reader';
import { useLanguages } from './use-templates';

/** How the verdict on an entry of the file reads: new, kept already, refused by the check, or not to be taken. */
function verdictOf(entry: FileEntry, texts: ReadonlyMap<MailLanguage, LanguageTexts | null>): string {
  if (!entry.ok) return `own.file.${entry.problem}`;
  if (entry.known) return 'own.file.known';
  const { content } = entry;
  const of = content.sort === 'mail' ? texts.get(content.lang) : undefined;
  return content.sort === 'mail' && of && checkOwnMail(content, of).some(({ weight }) => weight === 'refused')
    ? 'own.file.refused'
    : 'own.file.new';
}

/** Takes templates from a file: looked at first, entry by entry; nothing is kept before a click, and what is kept already is left out. */
export function ImportTemplates({
  kept,
  onTake,
}: {
  kept: readonly OwnContent[];
  onTake(contents: readonly OwnContent[]): Promise<boolean>;
}) {
  const { t } = useReader();
  const id = useId();
  const [read, setRead] = useState<TemplatesRead | { ok: false; problem: 'unreadable' } | null>(null);
  const entries = read?.ok ? read.entries : [];
  const texts = useLanguages(entries.flatMap((entry) => (entry.ok && entry.content.sort === 'mail' ? [entry.content.lang] : [])));
  const fresh = entries.flatMap((entry) => (entry.ok && !entry.known ? [entry.content] : []));
  async function choose(file: File | undefined) {
    setRead(null);
    if (!file) return;
    const text = await textOf(file, 4 * LONGEST_FILE);
    if (text.ok) setRead(readTemplatesFile(text.text, kept));
    else setRead({ ok: false, problem: text.problem === 'big' ? 'big' : 'unreadable' });
  }
  return (
    <section class="panel-box" aria-label={t('templates.import')} data-import>
      <h3>{t('templates.import')}</h3>
      <p class="field">
        <label for={id}>{t('templates.import.file')}</label>
        <input
          id={id}
          type="file"
          accept=".json,application/json"
          data-act="templates-file"
          onChange={(event) => void choose(event.currentTarget.files?.[0])}
        />
      </p>
      <p role="alert" data-file-problem={read && !read.ok ? read.problem : undefined}>
        {read && !read.ok && t(`own.file.${read.problem}`)}{' '}
        {read && !read.ok && 'line' in read && read.line !== undefined && t('file.atLine', { line: read.line })}
      </p>
      {read?.ok && (
        <>
          <ul>
            {entries.map((entry, n) => (
              <li key={n} data-entry={verdictOf(entry, texts)}>
                <b>
                  <bdi>{(entry.ok ? entry.content.name : entry.name) || t('templates.noName')}</bdi>
                </b>
                : {t(verdictOf(entry, texts))}
              </li>
            ))}
          </ul>
          <p class="buttons">
            <button
              type="button"
              data-act="take-file"
              disabled={fresh.length === 0}
              onClick={async () => {
                if (await onTake(fresh)) setRead(null);
              }}
            >
              {t('templates.import.take', { n: fresh.length })}
            </button>
          </p>
        </>
      )}
    </section>
  );
}
