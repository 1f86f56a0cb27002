import { useState } from 'preact/hooks';
import type { BadRow } from '../../../lib/rules/distributors';
import { useReader } from '../../reader';

/** Rows shown at a time. */
const STEP = 50;

/** The rows of a file that were left out, each with its line and every reason. Text of the file is shown as it is and never read as a key. */
export function BadRows({ bad }: { bad: readonly BadRow[] }) {
  const { t } = useReader();
  const [shown, setShown] = useState(STEP);
  if (bad.length === 0) return null;
  return (
    <section data-bad-rows={bad.length}>
      <h4>{t('distributors.bad.title', { n: bad.length })}</h4>
      <ul>
        {bad.slice(0, shown).map(({ line, problems }) => (
          <li key={line} data-bad-line={line}>
            <b>{t('file.line', { line })}</b>
            {problems.map(({ code, text }) => (
              <p key={`${code} ${text}`} data-problem={code}>
                {t(`distributors.bad.${code}`)} {text && <bdi class="code">{text}</bdi>}
              </p>
            ))}
          </li>
        ))}
      </ul>
      {bad.length > shown && (
        <p>
          <button type="button" data-act="more-bad" onClick={() => setShown(shown + 10 * STEP)}>
            {t('distributors.more', { n: bad.length - shown })}
          </button>
        </p>
      )}
    </section>
  );
}
