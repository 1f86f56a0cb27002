import { useState } from 'preact/hooks';
import { APPEAL, type Clinic } from '../../../lib/rules/verification/clinic';
import { series } from '../../../lib/ui/i18n';
import { Notice } from '../../Notice';
import { useReader } from '../../reader';
import { SourceList } from '../../sources/SourceList';
import { PageLink } from './PageLink';

/** What to go through before an appeal is sent. The person decides: it warns, and blocks nothing. */
function Appeal({ clinic }: { clinic: Clinic }) {
  const { t } = useReader();
  const checks = series(t, 'clinic.appeal.check');
  const [done, setDone] = useState<readonly string[]>([]);
  const open = checks.length - checks.filter((text) => done.includes(text)).length;
  return (
    <Notice tone="warning" title={t('clinic.appeal.title')} name="appeal">
      <p>{t('clinic.appeal.limit', { most: APPEAL.most })}</p>
      <ul class="clinic-checks">
        {checks.map((text) => (
          <li key={text}>
            <label>
              <input
                type="checkbox"
                checked={done.includes(text)}
                onChange={(event) => {
                  const { checked } = event.currentTarget;
                  setDone((old) => (checked ? [...old, text] : old.filter((one) => one !== text)));
                }}
              />{' '}
              {text}
            </label>
          </li>
        ))}
      </ul>
      <p role="status" data-open={open}>
        {t('clinic.appeal.open', { n: open })}
      </p>
      <p>{t('clinic.appeal.how')}</p>
      <p>
        <PageLink page="account.legalInfo" tab="reseller" about={t('clinic.appeal.title')} />
      </p>
      {!clinic.button && <p class="quiet">{t('clinic.appeal.noButton')}</p>}
      <SourceList ids={APPEAL.sources} asOf={APPEAL.asOf} of={t('clinic.appeal.title')} />
    </Notice>
  );
}

/** Rejected: why it may have been, each reason with its remedy, those first for which something was seen; and what an appeal costs. */
export function Rejected({ clinic }: { clinic: Clinic }) {
  const { t } = useReader();
  return (
    <section aria-labelledby="clinic-reasons">
      <h4 id="clinic-reasons">{t('clinic.reasons')}</h4>
      <p>{t(clinic.stepUnknown ? 'clinic.reasons.stepUnknown' : 'clinic.reasons.intro')}</p>
      <ul class="clinic-reasons">
        {clinic.reasons.map(({ id, findings, confidence, sources, asOf }) => (
          <li key={id} data-reason={id} data-told={findings.length}>
            <p>
              <b>{t(`clinic.reason.${id}`)}</b> {confidence !== 'high' && <span class="quiet">{t(`clinic.confidence.${confidence}`)}</span>}
            </p>
            {findings.map(({ rule, reason }) => (
              <p key={rule} class="old" data-finding={rule}>
                {t('clinic.reason.told', { finding: t(reason.key, reason.params) })}
              </p>
            ))}
            <p>{t(`clinic.remedy.${id}`)}</p>
            <SourceList ids={sources} asOf={asOf} of={t(`clinic.reason.${id}`)} />
          </li>
        ))}
      </ul>
      <Appeal clinic={clinic} />
    </section>
  );
}
