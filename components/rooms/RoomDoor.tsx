import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { roomPart } from '../../lib/ui/parts';
import { useReader } from '../reader';
import { useStageWords } from '../task-words';
import { WordsHere } from '../WordsHere';
import { loadRoom, type RoomProps } from './rooms';
import './room.css';

/** A room of the desk: its view and its words are fetched from the package when it is entered; until both are there it says so. */
export function RoomDoor({ room, ...props }: RoomProps & { room: string }) {
  const { t } = useReader();
  const { words, retry } = useStageWords(roomPart(room));
  const [view, setView] = useState<{ room: string; View: ComponentType<RoomProps> } | null>(null);
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let wanted = true;
    setFailed(false);
    loadRoom(room).then(
      (View) => wanted && setView({ room, View }),
      () => wanted && setFailed(true),
    );
    return () => {
      wanted = false;
    };
  }, [room, tries]);
  if (failed || words === 'failed') {
    const again = () => {
      retry();
      setTries((n) => n + 1);
    };
    return (
      <section data-room={room}>
        <p role="alert">{t('room.failed')}</p>
        <button type="button" onClick={again}>
          {t('act.retry')}
        </button>
      </section>
    );
  }
  if (words === 'loading' || view?.room !== room)
    return (
      <section data-room={room} aria-busy="true">
        <p class="quiet">{t('room.loading')}</p>
      </section>
    );
  const { View } = view;
  return (
    <section data-room={room} data-ready="true">
      <View {...props} />
      {room !== 'glossary' && <WordsHere />}
    </section>
  );
}
