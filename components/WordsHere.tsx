import { useRef, useState } from 'preact/hooks';
import { useReader } from './reader';
import type { WordsIn } from './rooms/glossary/WordsIn';

/** Parts that list their own words. */
const WITHOUT = '.words-here,.details,[data-room]';

/** The words of the field in the part of a view that it stands in, folded; what it takes to find and tell them is fetched when it is opened. */
export function WordsHere() {
  const { t } = useReader();
  const place = useRef<HTMLDetailsElement>(null);
  const [View, setView] = useState<typeof WordsIn | null>(null);
  const [open, setOpen] = useState(false);
  const [failed, setFailed] = useState(false);
  const toggle = () => {
    setOpen(place.current?.open ?? false);
    if (View) return;
    setFailed(false);
    import('./rooms/glossary/WordsIn').then(
      (module) => setView(() => module.WordsIn),
      () => setFailed(true),
    );
  };
  const root = place.current?.parentElement;
  return (
    <details class="words-here" ref={place} onToggle={toggle}>
      <summary>{t('words.here')}</summary>
      {failed && <p role="alert">{t('error.words')}</p>}
      {open && View && root && <View root={root} without={WITHOUT} />}
    </details>
  );
}
