import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useReader } from '../reader';
import { useTaskWords } from '../task-words';
import { PARTS, type PartName, type PartProps } from './parts';
import '../rooms/room.css';

/** A part of panel or popup: its view and its words are fetched when it is opened; until both are there it says so. */
export function PartDoor({ part, ...props }: PartProps & { part: PartName }) {
  const { t } = useReader();
  const { stateOf, need, retry } = useTaskWords();
  const [view, setView] = useState<{ part: PartName; View: ComponentType<PartProps> } | 'failed' | null>(null);
  const [tries, setTries] = useState(0);
  const { load, words } = PARTS[part];
  useEffect(() => need(words), [need, words]);
  useEffect(() => {
    let wanted = true;
    load().then(
      (View) => wanted && setView({ part, View }),
      () => wanted && setView('failed'),
    );
    return () => {
      wanted = false;
    };
  }, [load, part, tries]);
  const states = words.map(stateOf);
  if (view === 'failed' || states.includes('failed')) {
    const again = () => {
      retry();
      setView(null);
      setTries((n) => n + 1);
    };
    return (
      <p role="alert" data-part={part}>
        {t('error.noAnswer')}{' '}
        <button type="button" onClick={again}>
          {t('act.retry')}
        </button>
      </p>
    );
  }
  if (!view || view.part !== part || states.includes('loading')) return <div data-part={part} aria-busy="true" />;
  const { View } = view;
  return (
    <div data-part={part} data-ready="true">
      <View {...props} />
    </div>
  );
}
