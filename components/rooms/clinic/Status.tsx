import type { Facts } from '../../../lib/rules/assessment';
import { type Clinic, type Phase, STATUS } from '../../../lib/rules/verification/clinic';
import type { Actions } from '../../actions';
import { ClockLine } from '../../ClockLine';
import { Notice } from '../../Notice';
import { printValue, useReader } from '../../reader';
import { StartDay } from '../../StartDay';
import { SourceList } from '../../sources/SourceList';
import { PageLink } from './PageLink';
import { Seen } from './Seen';

const TONE: Record<Phase, 'info' | 'warning' | 'danger'> = {
  unseen: 'info',
  notStarted: 'info',
  running: 'info',
  lookAgain: 'warning',
  late: 'warning',
  yours: 'warning',
  rejected: 'danger',
  done: 'info',
};

/** Where the verification stands, since when, and what helps now. `on`: missing on sample data. */
export function Status({ clinic, facts, on }: { clinic: Clinic; facts: Facts; on?: Actions }) {
  const reader = useReader();
  const { t } = reader;
  const { phase, sight, at, clock } = clinic;
  const partner = facts.byKey['maicpp.verification'];
  return (
    <>
      <Notice tone={TONE[phase]} title={t(`clinic.phase.${phase}`)} name="clinic-phase">
        <p>{t(`clinic.do.${phase}`)}</p>
        {at && <p>{t('clinic.at', { step: `@fact.${at.fact}` })}</p>}
        {sight.inferred && <p class="quiet">{t('clinic.inferred')}</p>}
        <Seen facts={[...sight.evidence, ...(clinic.button ? [clinic.button] : [])]} />
        <p>
          <PageLink page="account.legalInfo" tab="reseller" about={t('clinic.verification')} />
        </p>
      </Notice>
      {clock && <ClockLine clock={clock} />}
      {clock?.atLeast && on && <StartDay fact="verification.startedOn" latest={clock.since} on={on} />}
      {partner && (
        <p class="quiet" data-partner>
          {t('clinic.partner', { value: printValue(reader, 'maicpp.verification', partner.value) })}
        </p>
      )}
      <SourceList ids={STATUS.sources} asOf={STATUS.asOf} of={t('clinic.verification')} />
    </>
  );
}
