import { useId, useRef, useState } from 'preact/hooks';
import type { Facts } from '../../../lib/rules/assessment';
import { type Clinic, type Phase, SUPPORT } from '../../../lib/rules/verification/clinic';
import { copyText } from '../../../lib/ui/copy-text';
import { useReader } from '../../reader';
import { SourceList } from '../../sources/SourceList';
import { PageLink } from './PageLink';
import { supportText } from './support-text';

/** When it helps to write to support; before, the answer is to wait. */
const READY: readonly Phase[] = ['late', 'rejected', 'yours'];
const NEVER: readonly Phase[] = ['done', 'unseen', 'notStarted'];

/** A ready request for support with every number it will ask for; what was not seen is left as a blank. */
export function Support({ clinic, facts }: { clinic: Clinic; facts: Facts }) {
  const reader = useReader();
  const { t } = reader;
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState<{ text: string; done: boolean } | null>(null);
  if (NEVER.includes(clinic.phase)) return null;
  const { text, blanks } = supportText(reader, facts, clinic);
  const ready = READY.includes(clinic.phase);
  const copy = async () => {
    if (field.current) setSaid({ text, done: await copyText(text, field.current) });
  };
  return (
    <details class="clinic-support" data-ready-text={ready} open={ready}>
      <summary>
        <b>{t('clinic.support.title')}</b>
      </summary>
      <p>{t(ready ? 'clinic.support.intro' : 'clinic.support.early')}</p>
      <p class={blanks > 0 ? 'old' : 'quiet'} data-blanks={blanks}>
        {t('clinic.support.blanks', { n: blanks })}
      </p>
      <label for={id} class="heard">
        {t('clinic.support.title')}
      </label>
      <textarea id={id} ref={field} readOnly rows={16} value={text} data-support />
      <p>
        <button type="button" data-act="copy-support" onClick={() => void copy()}>
          {t('clinic.support.copy')}
        </button>{' '}
        <span role="status">{said?.text === text && t(said.done ? 'clinic.support.copied' : 'clinic.support.byHand')}</span>
      </p>
      <p>
        {t('clinic.support.where')} <PageLink page="support.create" about={t('clinic.support.title')} />
      </p>
      <SourceList ids={SUPPORT.sources} asOf={SUPPORT.asOf} of={t('clinic.support.title')} />
    </details>
  );
}
