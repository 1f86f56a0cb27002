import type { OwnContent, OwnEntry } from '../../../lib/rules/invitations/own/types';
import { useReader } from '../../reader';

/** Earlier versions of one template, each to be looked at and brought back as the newest. Nothing is lost by it. */
export function History({ entry, onRestore }: { entry: OwnEntry; onRestore(content: OwnContent): void }) {
  const { t } = useReader();
  return (
    <details class="older" data-history={entry.id}>
      <summary>{t('templates.history', { n: entry.versions.length })}</summary>
      <ol class="own-versions">
        {entry.versions.map(({ seq, at, content }, n) => (
          <li key={seq} data-version={seq}>
            {t(content ? 'templates.version' : 'templates.version.gone', { savedAt: at })} {n === 0 && t('templates.version.now')}
            {content?.sort === 'mail' && (
              <details>
                <summary>{content.subject || t('templates.noSubject')}</summary>
                <pre class="draft-sheet" lang={content.lang} dir="auto">
                  {content.body}
                </pre>
              </details>
            )}
            {content && n > 0 && (
              <button type="button" data-act="restore" onClick={() => onRestore(content)}>
                {t('templates.restore')}
                <span class="heard">: {t('templates.version', { savedAt: at })}</span>
              </button>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
