import { useState } from 'preact/hooks';
import { copyText } from '../../../lib/ui/copy-text';
import { saveFile } from '../../../lib/ui/save-file';
import { useReader } from '../../reader';
import type { RoomProps } from '../rooms';
import './report.css';
import { reportParts, reportText } from './report';

/** The state of the onboarding on one page, saying what was seen when: to print, to copy or to save. */
export function Report({ companion: { state } }: RoomProps) {
  const reader = useReader();
  const { t, lang } = reader;
  const [copied, setCopied] = useState<'copied' | 'notCopied' | null>(null);
  const assessment = state?.assessment;
  if (!state || !assessment)
    return (
      <>
        <h2>{t('report.title')}</h2>
        <p data-empty>{t('report.empty')}</p>
      </>
    );
  const account = state.accounts.find(({ id }) => id === state.account);
  const { headline, at } = assessment;
  const parts = reportParts(reader, assessment);
  const head = [
    t('report.heading', { name: account?.name ?? assessment.account }),
    t('report.made', { madeAt: at }),
    ...(account ? [t('report.lastSeen', { lastAt: account.lastSeenAt })] : []),
    ...(state.sample ? [t('report.sample')] : []),
    t(headline.key, headline.params),
  ];
  const text = () => reportText(reader, head, parts);
  const day = new Intl.DateTimeFormat('en-CA', { dateStyle: 'short' }).format(at);
  return (
    <div class="report prints" lang={lang}>
      <div class="on-screen">
        <h2>{t('report.title')}</h2>
        <p>{t('report.intro')}</p>
        <p class="buttons">
          <button type="button" class="primary" data-act="print" onClick={() => print()}>
            {t('report.print')}
          </button>
          <button type="button" data-act="copy" onClick={() => copyText(text()).then((done) => setCopied(done ? 'copied' : 'notCopied'))}>
            {t('report.copy')}
          </button>
          <button type="button" data-act="save" onClick={() => saveFile(`onboarding-${day}.txt`, text(), 'text/plain;charset=utf-8')}>
            {t('report.save')}
          </button>
        </p>
        <p role="status">{copied && t(`report.${copied}`)}</p>
      </div>
      <article class="report-page" data-report aria-labelledby="report-heading">
        <h3 id="report-heading">{head[0]}</h3>
        {head.slice(1).map((words) => (
          <p key={words}>{words}</p>
        ))}
        {parts.map(({ id, title, lines }) => (
          <section key={id} data-part={id}>
            <h4>{title}</h4>
            <ul>
              {lines.map(({ task, text: words, rests }) => (
                <li key={task ?? words} data-task={task}>
                  {words}
                  {rests.map((one) => (
                    <span key={one} class="quiet rests">
                      {one}
                    </span>
                  ))}
                </li>
              ))}
            </ul>
          </section>
        ))}
        <p class="quiet">{t('report.foot')}</p>
      </article>
    </div>
  );
}
