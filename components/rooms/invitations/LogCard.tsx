import { useId, useState } from 'preact/hooks';
import type { LogLine } from '../../../lib/rules/invitations/log/line';
import { entraRole } from '../../../lib/rules/invitations/planner/roles';
import { daysBetween, useReader } from '../../reader';
import { Forget } from './Forget';
import { type FollowUp, followUps } from './follow-up';
import { EvidenceOf, History } from './History';
import type { Word } from './use-log';

/** What can be done with an entry. Absent in the tour. */
export interface LogActs {
  say(line: LogLine, word: Word, subject?: string): void;
  undo(line: LogLine, event: number): void;
  forget(line: LogLine): void;
  follow(line: LogLine, what: FollowUp): void;
}

/** Words of the person that fit where an entry stands. */
function wordsFor({ state, open, entry }: LogLine): Word[] {
  if (!open) return state === 'done' ? [] : ['open'];
  const sent = state === 'sent' ? [] : (['sent'] as const);
  return entry.kind === 'customer-gdap' ? [...sent, 'accepted', 'lapsed', 'withdrawn'] : [...sent, 'accepted', 'withdrawn'];
}

/** Days ahead of an entry, in words. */
export function Dues({ dues }: Pick<LogLine, 'dues'>) {
  const { t } = useReader();
  return (
    <>
      {dues.map(({ what, on, daysLeft, counted }) => (
        <p key={what} class={daysLeft < 0 ? 'old' : undefined} data-due={what} data-on={on}>
          {t(`invitations.due.${what}`, { dueOn: on })} {counted && <span class="quiet">{t('invitations.due.counted')}</span>}
        </p>
      ))}
    </>
  );
}

/** Who may have answered, each with its evidence, for the person to decide. */
function Perhaps({ line, on }: { line: LogLine; on: LogActs | undefined }) {
  const { t } = useReader();
  if (!line.perhaps) return null;
  const { why, evidence } = line.perhaps;
  return (
    <div class="panel-box" data-perhaps={why}>
      <p>{t(`invitations.perhaps.${why === 'firstRead' && line.entry.kind === 'reseller-partnership' ? 'partnerFirstRead' : why}`)}</p>
      <ul>
        {evidence.map((one) => (
          <li key={one.subject.id}>
            <EvidenceOf evidence={one} />
            {on && (
              <div class="buttons">
                <button type="button" data-act="confirm" onClick={() => on.say(line, 'accepted', one.subject.id)}>
                  {t('invitations.act.confirm')}
                  <span class="heard">: {one.subject.id}</span>
                </button>
                <button type="button" data-act="not-this" onClick={() => on.say(line, 'notThis', one.subject.id)}>
                  {t('invitations.act.notThis')}
                  <span class="heard">: {one.subject.id}</span>
                </button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** One entry: to whom, what, where it stands, what comes next; folded away, its link, its history and forgetting its recipient. */
export function LogCard({ line, on }: { line: LogLine; on: LogActs | undefined }) {
  const { t, lang, now } = useReader();
  const id = useId();
  const [unfolded, setUnfolded] = useState(false);
  const { entry, state, open, draftedAt, move } = line;
  const { to, link, relationship } = entry;
  const of = (
    <span class="heard">
      : <bdi>{to.name}</bdi>
    </span>
  );
  return (
    <li class="distributor" data-entry={entry.id} data-kind={entry.kind} data-state={state} data-open={open} aria-labelledby={id}>
      <h3 id={id}>
        <bdi dir="auto">{to.name}</bdi> <span class="invitation-state">{t(`invitations.state.${state}`)}</span>
      </h3>
      <p>
        {t(`draft.kind.${entry.kind}`)} ·{' '}
        <span class="quiet">{t('invitations.age', { days: daysBetween(draftedAt, now), draftedAt })}</span>
      </p>
      {move !== 'none' && <p data-move={move}>{t(`invitations.move.${move}`)}</p>}
      <Dues dues={line.dues} />
      <Perhaps line={line} on={on} />
      {on && (
        <div class="buttons">
          {followUps(line).map((what) => (
            <button
              key={what}
              type="button"
              class={move === 'remind' ? 'primary' : undefined}
              data-follow={what}
              onClick={() => on.follow(line, what)}
            >
              {t(`invitations.follow.${what}`)}
              {of}
            </button>
          ))}
          {wordsFor(line).map((word) => (
            <button key={word} type="button" data-say={word} onClick={() => on.say(line, word)}>
              {t(`invitations.act.${word}`)}
              {of}
            </button>
          ))}
        </div>
      )}
      <details class="older" onToggle={(event) => setUnfolded(event.currentTarget.open)}>
        <summary>
          {t('invitations.more')}
          {of}
        </summary>
        {unfolded && (
          <>
            <dl class="facts">
              {(
                [
                  ['domain', to.domain],
                  ['tenant', to.tenantId],
                  ['link', link],
                  ['relationship', relationship && t('invitations.asked', { name: relationship.name, days: relationship.days })],
                  ['roles', relationship?.roles?.map((role) => entraRole(role)?.name ?? role).join(', ')],
                  ['language', new Intl.DisplayNames(lang, { type: 'language' }).of(entry.language) ?? entry.language],
                ] as const
              ).map(
                ([key, value]) =>
                  value && (
                    <div key={key}>
                      <dt>{t(`invitations.col.${key}`)}</dt>
                      <dd data-part={key}>
                        <bdi dir="ltr">{value}</bdi>
                      </dd>
                    </div>
                  ),
              )}
            </dl>
            <History entry={entry} onUndo={on && ((event) => on.undo(line, event))} />
            {on && <Forget name={to.name} onForget={() => on.forget(line)} />}
          </>
        )}
      </details>
    </li>
  );
}
