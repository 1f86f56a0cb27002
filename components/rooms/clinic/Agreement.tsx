import { useState } from 'preact/hooks';
import { agreementDoctor, type Diagnosis, SIGNER } from '../../../lib/rules/agreement/doctor';
import type { Me } from '../../../lib/rules/agreement/types';
import type { Facts, TaskView } from '../../../lib/rules/assessment';
import { nameOf } from '../../../lib/rules/roles/who';
import { Notice } from '../../Notice';
import { printAge, printList, useReader } from '../../reader';
import { SourceList } from '../../sources/SourceList';
import { Causes } from './Causes';
import { PageLink } from './PageLink';
import { Seen } from './Seen';

/** The proofs of the signature, and what is missing or does not agree. */
function Proofs({ diagnosis }: { diagnosis: Diagnosis }) {
  const { t } = useReader();
  const { proofs, disagreement } = diagnosis;
  return (
    <section aria-labelledby="agreement-proofs">
      <h4 id="agreement-proofs">{t('agreement.proofs')}</h4>
      {disagreement && (
        <p class="old" data-disagreement={disagreement.way}>
          {t(`agreement.disagreement.${disagreement.way}`)}{' '}
          {disagreement.older && t('agreement.disagreement.older', { proof: `@agreement.proof.${disagreement.older.id}` })}
        </p>
      )}
      <ul class="clinic-list">
        {proofs.map(({ id, verdict, evidence, page, tab, sources, asOf }) => (
          <li key={id} data-proof={id} data-verdict={verdict}>
            <p>
              <b>{t(`agreement.proof.${id}`)}</b> {t(`agreement.proof.${id}.${verdict}`)}
            </p>
            <Seen facts={evidence} />
            {verdict !== 'yes' && (
              <p>
                <PageLink page={page} tab={tab} about={t(`agreement.proof.${id}`)} />
              </p>
            )}
            <SourceList ids={sources} asOf={asOf} of={t(`agreement.proof.${id}`)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Who may sign, and who of the account was seen to be able to. */
function Signers({ diagnosis, facts }: { diagnosis: Diagnosis; facts: Facts }) {
  const reader = useReader();
  const { t } = reader;
  return (
    <section aria-labelledby="agreement-who">
      <h4 id="agreement-who">{t('agreement.who')}</h4>
      <p>{t('agreement.who.may')}</p>
      <p>
        {t('agreement.who.sees', {
          roles: printList(
            reader,
            SIGNER.sees.map((role) => t(`role.${role}`)),
          ),
        })}
      </p>
      {diagnosis.signers.length === 0 ? (
        <p class="quiet">
          {t('agreement.who.unseen')} <PageLink page="account.users" tab="users" about={t('agreement.who')} />
        </p>
      ) : (
        <ul data-signers>
          {diagnosis.signers.map(({ subject, lastSeenAt }) => {
            const { name, mail } = nameOf(facts, subject!.id);
            return (
              <li key={subject!.id}>
                <bdi>{name}</bdi> {mail && <bdi>({mail})</bdi>} <span class="quiet">{printAge(reader, lastSeenAt)}</span>
              </li>
            );
          })}
        </ul>
      )}
      <p>
        <a href="#roles/mpa.sign">{t('agreement.who.table')}</a>
      </p>
      <SourceList ids={SIGNER.sources} asOf={SIGNER.asOf} of={t('agreement.who')} />
    </section>
  );
}

/** “Why can’t I see or sign the Microsoft Partner Agreement?” answered from what was seen. */
export function Agreement({
  facts,
  elsewhere,
  tasks,
}: {
  facts: Facts;
  elsewhere: Pick<Me, 'signedInTo' | 'enrolledElsewhere'>;
  tasks: Readonly<Record<string, TaskView>> | undefined;
}) {
  const { t } = useReader();
  const [says, setSays] = useState<Me['says']>({});
  const diagnosis = agreementDoctor(facts, { ...elsewhere, ...(says && { says }) });
  const { state, first, maySign, ticked, blocks } = diagnosis;
  const signed = state === 'signed';
  const cleared = diagnosis.causes.every(({ verdict }) => verdict === 'no');
  const waiting = tasks ? blocks.filter((id) => tasks[id] && tasks[id].status !== 'not-needed') : blocks;
  return (
    <>
      <p>{t('agreement.question')}</p>
      <Notice tone={signed ? 'info' : first ? 'danger' : 'warning'} title={t(`agreement.state.${state}`)} name="agreement-state">
        <p data-agreement={state} data-first={first ?? ''} data-may-sign={maySign}>
          {first
            ? t('agreement.first', { cause: `@agreement.cause.${first}` })
            : t(maySign ? 'agreement.maySign' : signed ? 'agreement.signedNext' : cleared ? 'agreement.cleared' : 'agreement.noCause')}
        </p>
        {ticked && !signed && <p>{t('agreement.ticked')}</p>}
        {(maySign || signed) && (
          <p>
            <PageLink page="account.agreements" about={t('agreement.title')} />
          </p>
        )}
      </Notice>
      {!signed && (
        <Causes
          causes={diagnosis.causes}
          first={first}
          says={says ?? {}}
          onSay={(id, answer) => setSays((old) => ({ ...old, [id]: answer }))}
        />
      )}
      <Proofs diagnosis={diagnosis} />
      <Signers diagnosis={diagnosis} facts={facts} />
      {!signed && waiting.length > 0 && (
        <section aria-labelledby="agreement-blocks">
          <h4 id="agreement-blocks">{t('agreement.blocks')}</h4>
          <ul data-blocks>
            {waiting.map((id) => (
              <li key={id}>
                <a href={`#task/${id}`}>{t(`task.${id}.title`)}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
