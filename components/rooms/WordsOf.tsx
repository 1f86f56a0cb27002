import type { ComponentChildren } from 'preact';
import { roomPart } from '../../lib/ui/parts';
import { useReader } from '../reader';
import { useStageWords } from '../task-words';

/**
 * What a room says in the words of another one, once they are there: until then that they are on their way, or that they could not be had.
 * `also`: what else it waits for is there.
 */
export function WordsOf({ room, also = true, children }: { room: string; also?: boolean; children: ComponentChildren }) {
  const { t } = useReader();
  const { words, retry } = useStageWords(roomPart(room));
  if (words === 'failed')
    return (
      <p role="alert">
        {t('room.failed')}{' '}
        <button type="button" onClick={retry}>
          {t('act.retry')}
        </button>
      </p>
    );
  if (words === 'loading' || !also) return <p aria-busy="true">{t('room.loading')}</p>;
  return <>{children}</>;
}
