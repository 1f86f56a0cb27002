import { roomPart } from '../../../lib/ui/parts';
import { Markets } from '../../markets/Markets';
import { Notice } from '../../Notice';
import { useReader } from '../../reader';
import { useStageWords } from '../../task-words';
import type { RoomProps } from '../rooms';
import { Codes } from './Codes';
import { Procedures } from './Procedures';
import './provider.css';
import { Resellers } from './Resellers';

/**
 * The room of the distributor's side: its resellers with what is missing at each, its eight procedures in steps, and what the codes of
 * the checks mean. `rest`: the procedure to show opened.
 */
export function Provider({ client, companion: { state, on }, rest }: RoomProps) {
  const { t } = useReader();
  // Steps stand in the words of the tasks, codes in those of their room, regions in those of theirs: said once, shown here too.
  useStageWords('provider');
  useStageWords(roomPart('errors'));
  useStageWords(roomPart('fit'));
  const account = state?.account ?? null;
  const readOnly = state?.sample ?? false;
  const side = state?.assessment?.tasks['prov.review-listing'] !== undefined;
  return (
    <div class="provider narrow">
      <h2>{t('desk.provider')}</h2>
      <p>{t('provider.intro')}</p>
      {account !== null && !side && (
        <Notice tone="info" name="not-distributor" title={t('provider.notSeen')}>
          <p>{t('provider.notSeen.more')}</p>
          <button type="button" data-act="is-distributor" disabled={readOnly} onClick={() => on.say('goal.isDistributor', true)}>
            {t('goal.isDistributor')}
          </button>
        </Notice>
      )}
      {/* What was typed of one account's resellers is not the other's. */}
      {account !== null && side && (
        <Markets client={client}>
          <Resellers key={account} client={client} account={account} revision={state} on={on} readOnly={readOnly} />
        </Markets>
      )}
      <Procedures opened={rest} />
      <Codes />
    </div>
  );
}
