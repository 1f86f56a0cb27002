import { useEffect, useRef } from 'preact/hooks';
import type { FactKey } from '../../../lib/rules/facts';
import { verificationClinic } from '../../../lib/rules/verification/clinic';
import { roomPart } from '../../../lib/ui/parts';
import { useReader } from '../../reader';
import { useStageWords } from '../../task-words';
import type { RoomProps } from '../rooms';
import { Agreement } from './Agreement';
import './clinic.css';
import { Rejected } from './Rejected';
import { Status } from './Status';
import { StatusWords } from './StatusWords';
import { Steps } from './Steps';
import { Support } from './Support';
import { useElsewhere } from './useElsewhere';
import { useFacts } from './useFacts';

/** Everything that verification and agreement are judged by. */
export const CLINIC_FACTS: readonly FactKey[] = [
  'account.tenantId',
  'account.name',
  'account.country',
  'enrolment.welcomeSeen',
  'enrolment.formSeen',
  'enrolment.submitted',
  'partnerId.associated',
  'partnerId.cspTab',
  'partnerId.global',
  'legal.companyName',
  'legal.address',
  'legal.primaryContactEmail',
  'verification.status',
  'verification.startedOn',
  'verification.step.started',
  'verification.step.email',
  'verification.step.identity',
  'verification.step.employment',
  'verification.step.business',
  'verification.step.dueDiligence',
  'verification.step.decision',
  'verification.fixNow',
  'maicpp.verification',
  'programme.reseller',
  'agreement.mpa',
  'agreement.mpaListed',
  'agreement.mpaAcceptedOn',
  'agreement.mpaAcceptedBy',
  'me.user',
  'user.name',
  'user.roles',
  'location.type',
  'location.country',
  'task.tick',
  'goal.alreadyCsp',
];

/** The room of the verification clinic and the agreement doctor. `rest`: `agreement` goes to the latter. */
export function Clinic({ client, companion, rest }: RoomProps) {
  const { t } = useReader();
  const { state, on } = companion;
  const account = state?.account ?? null;
  const { facts, failed } = useFacts(client, account, CLINIC_FACTS, state);
  const elsewhere = useElsewhere(client, state);
  // What a step asks for stands in the preflight's words, what helps when stuck in the tasks': said once, shown in both places.
  useStageWords(roomPart('preflight'));
  useStageWords('verification');
  const agreement = useRef<HTMLElement>(null);
  const there = facts !== null;
  useEffect(() => {
    if (rest === 'agreement' && there) agreement.current?.scrollIntoView({ block: 'start' });
  }, [rest, there]);
  const assessment = state?.assessment ?? null;
  const clinic = facts && verificationClinic(facts, assessment?.tasks['verify.authorized']?.clock, assessment?.findings);
  return (
    <div class="clinic">
      <h2>{t('desk.clinic')}</h2>
      <p>{t('clinic.intro')}</p>
      {account === null && <p class="quiet">{t('clinic.noAccount')}</p>}
      {failed && <p role="alert">{t('clinic.factsFailed')}</p>}
      {account !== null && !facts && !failed && <p class="quiet">{t('clinic.factsComing')}</p>}
      {facts && clinic && (
        <>
          <section aria-labelledby="clinic-verification" data-phase={clinic.phase}>
            <h3 id="clinic-verification">{t('clinic.verification')}</h3>
            <Status clinic={clinic} facts={facts} {...(state && !state.sample && { on })} />
            {clinic.phase === 'rejected' && <Rejected clinic={clinic} />}
            <Support clinic={clinic} facts={facts} />
            <Steps clinic={clinic} />
            <StatusWords />
          </section>
          {/* Answers given for one account are not the other's. */}
          <section key={account} ref={agreement} aria-labelledby="clinic-agreement">
            <h3 id="clinic-agreement">{t('agreement.title')}</h3>
            <Agreement facts={facts} elsewhere={elsewhere} tasks={assessment?.tasks} />
          </section>
        </>
      )}
    </div>
  );
}
