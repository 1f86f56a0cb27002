import { useId, useState } from 'preact/hooks';
import { fieldsOf, mailKind } from '../../../lib/rules/invitations/templates/kinds';
import { askedOf, type WhichAnswers, type WhichOutcome, type WhichStep, whichInvitation } from '../../../lib/rules/invitations/which/which';
import { pageAt, pageLink } from '../../../lib/rules/pages';
import { Icon } from '../../Icon';
import { useReader } from '../../reader';
import { SourceList } from '../../sources/SourceList';
import type { RoomProps } from '../rooms';
import './which.css';

/** The page where it begins. Where only a page near it has an address, the link says which one it opens. */
function Start({ page }: { page: string }) {
  const { t } = useReader();
  const href = pageLink(page);
  const opens = href === null ? undefined : pageAt(href);
  return (
    <>
      {t(`page.${page}`)}
      {href !== null && (
        <>
          {' '}
          <a class="place" href={href} target="_blank" rel="noopener noreferrer">
            {t('act.open', { place: opens ? t(`page.${opens}`) : new URL(href).hostname })}
            <Icon name="open" />
            <span class="heard"> {t('opensNewTab')}</span>
          </a>
        </>
      )}
    </>
  );
}

/** The address of the room that writes this mail, with the cloud that was named where the mail says it. */
function draftAddress(mail: string, cloud: WhichOutcome['cloud']): string {
  const kind = mailKind(mail);
  return cloud === 'us-government' && kind && fieldsOf(kind).includes('government') ? `#draft/${mail}/${cloud}` : `#draft/${mail}`;
}

function Step({ step, cloud, after }: { step: WhichStep; cloud: WhichOutcome['cloud']; after: boolean }) {
  const { t, lang } = useReader();
  const { kind, facts, acceptAt, mails } = step;
  const roles = new Intl.ListFormat(lang, { type: 'disjunction' }).format(facts.roles.map((role) => t(`role.${role}`)));
  return (
    <section class="which-step" data-kind={kind}>
      <h3>
        {after && <span class="quiet">{t('which.then')} </span>}
        {t(`which.kind.${kind}`)}
      </h3>
      <dl class="facts">
        <div data-row="sender">
          <dt>{t('which.row.sender')}</dt>
          <dd>
            {t(`which.sender.${facts.sender}`)} {facts.roles.length > 0 && t('which.roles', { roles })}
          </dd>
        </div>
        {facts.start && facts.sender !== 'nobody' && (
          <div data-row="start">
            <dt>{t('which.row.start')}</dt>
            <dd>
              <Start page={facts.start} />
            </dd>
          </div>
        )}
        <div data-row="accept">
          <dt>{t('which.row.accept')}</dt>
          <dd>
            {t(`which.at.${acceptAt}`)} {facts.acceptAs !== 'nobody' && t(`which.as.${facts.acceptAs}`)}
          </dd>
        </div>
        <div data-row="reuse">
          <dt>{t('which.row.reuse')}</dt>
          <dd>
            {t(`which.reuse.${facts.reuse}`)} {facts.lapsesDays !== null && t('which.lapses', { days: facts.lapsesDays })}
          </dd>
        </div>
        <div data-row="not">
          <dt>{t('which.row.not')}</dt>
          <dd>
            <ul class="which-list">
              {facts.not.map((id) => (
                <li key={id}>{t(`which.not.${id}`)}</li>
              ))}
            </ul>
          </dd>
        </div>
        <div data-row="mind">
          <dt>{t('which.row.mind')}</dt>
          <dd>
            <ul class="which-list">
              {facts.mind.map((id) => (
                <li key={id}>{t(`which.mind.${id}`)}</li>
              ))}
            </ul>
          </dd>
        </div>
      </dl>
      {mails.map((mail) => (
        <p key={mail}>
          <a href={draftAddress(mail, cloud)} data-draft={mail}>
            {t('which.draft')}
            {mails.length > 1 ? `: ${t(`which.mail.${mail}`)}` : <span class="heard"> {t(`which.kind.${kind}`)}</span>}
          </a>
        </p>
      ))}
      <SourceList ids={facts.sources} asOf={facts.asOf} of={t(`which.kind.${kind}`)} />
    </section>
  );
}

function Outcome({ outcome }: { outcome: WhichOutcome }) {
  const { t } = useReader();
  return (
    <div data-outcome={outcome.id}>
      <p>
        <b>{t(`which.outcome.${outcome.id}`)}</b>
      </p>
      <SourceList ids={outcome.sources} asOf={outcome.asOf} of={t(`which.outcome.${outcome.id}`)} />
      {outcome.steps.map((step, i) => (
        <Step key={step.kind} step={step} cloud={outcome.cloud} after={i > 0} />
      ))}
      <p>
        <a href="#links">{t('which.check')}</a>
      </p>
    </div>
  );
}

/** The room that asks a few questions and names the invitation that is needed, with what belongs to it. Nothing is kept. */
export function Which(_: RoomProps) {
  const { t } = useReader();
  const id = useId();
  const [answers, setAnswers] = useState<WhichAnswers>({});
  const asked = askedOf(answers);
  const outcome = whichInvitation(answers);
  return (
    <div class="which narrow">
      <h2>{t('desk.which')}</h2>
      <p>{t('which.intro')}</p>
      <form onSubmit={(event) => event.preventDefault()}>
        {asked.map(({ id: question, answers: possible }) => (
          <fieldset key={question} class="which-question" data-question={question}>
            <legend>{t(`which.ask.${question}`)}</legend>
            {possible.map((answer) => (
              <label key={answer}>
                <input
                  type="radio"
                  name={`${id}-${question}`}
                  value={answer}
                  checked={answers[question] === answer}
                  onChange={() => setAnswers({ ...answers, [question]: answer })}
                />
                <span>{t(`which.answer.${question}.${answer}`)}</span>
              </label>
            ))}
          </fieldset>
        ))}
      </form>
      {Object.keys(answers).length > 0 && (
        <p>
          <button type="button" data-act="which-again" onClick={() => setAnswers({})}>
            {t('which.again')}
          </button>
        </p>
      )}
      <p role="status" class="heard">
        {outcome && t(`which.outcome.${outcome.id}`)}
      </p>
      {outcome && <Outcome key={outcome.id + outcome.cloud} outcome={outcome} />}
    </div>
  );
}
