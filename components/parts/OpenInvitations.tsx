import { funnelOf } from '../../lib/rules/invitations/log/funnel';
import type { Move } from '../../lib/rules/invitations/log/move';
import { daysBetween, useReader } from '../reader';
import { Funnel } from '../rooms/invitations/Funnel';
import '../rooms/invitations/invitations.css';
import { Dues } from '../rooms/invitations/LogCard';
import { useLog } from '../rooms/invitations/use-log';
import type { PartProps } from './parts';

/** What wants the person first, and how many are shown. */
const URGENCY: readonly Move[] = ['confirm', 'remind', 'finish', 'wait'];
const MOST = 5;

/** Invitations without an answer: to whom, how old, the days ahead, and the next move; how far all of them came, once asked; the rest is on the desk. */
export function OpenInvitations({ client, companion: { state, on }, pairing }: PartProps) {
  const { t, now } = useReader();
  const { log, error } = useLog(client, state?.account ?? null, pairing);
  const open = (log?.lines ?? []).filter((line) => line.open).sort((a, b) => URGENCY.indexOf(a.move) - URGENCY.indexOf(b.move));
  return (
    <section class="block" aria-labelledby="open-invitations" aria-busy={log === null && error === null}>
      <h2 id="open-invitations">{t('invitations.openTitle', { n: open.length })}</h2>
      {error && <p role="alert">{t(error)}</p>}
      <ul class="texts pad">
        {open.slice(0, MOST).map(({ entry, draftedAt, dues, move }) => (
          <li key={entry.id} data-invitation={entry.id}>
            <p>
              <b>
                <bdi dir="auto">{entry.to.name}</bdi>
              </b>
              {' · '}
              {t(`draft.kind.${entry.kind}`)}
            </p>
            <p class="quiet">{t('invitations.age', { days: daysBetween(draftedAt, now), draftedAt })}</p>
            <p data-move={move}>{t(`invitations.move.${move}`)}</p>
            <Dues dues={dues.slice(0, 1)} />
          </li>
        ))}
      </ul>
      {log && log.lines.length > 0 && (
        <details class="pad" data-funnels>
          <summary>{t('invitations.funnel')}</summary>
          <Funnel rows={funnelOf(log.lines)} inside />
        </details>
      )}
      <p class="pad">
        <button type="button" data-act="open-invitations" onClick={() => on.openDesk('invitations')}>
          {t('invitations.openDesk')}
        </button>
      </p>
    </section>
  );
}
