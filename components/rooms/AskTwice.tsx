import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** Words of a deed that is asked for twice: the button, what it does, and the two answers. */
interface Words {
  ask: ComponentChildren;
  sure: string;
  yes: string;
  no: string;
}

/** A deed that deletes, asked for once more before it is done. `act` names its buttons: `<act>`, `<act>-yes`, `<act>-no`. */
export function AskTwice({ act, words, onYes }: { act: string; words: Words; onYes(): void }) {
  const [asking, setAsking] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  // One button takes the other's place: the focus goes with them, to the one that deletes nothing.
  useEffect(() => {
    if (asking) keep.current?.focus();
    else if (asked.current) first.current?.focus();
    asked.current = asking;
  }, [asking]);
  if (!asking)
    return (
      <button ref={first} type="button" data-act={act} onClick={() => setAsking(true)}>
        {words.ask}
      </button>
    );
  return (
    <div class="panel-box" role="alert" data-sure={act}>
      <p>{words.sure}</p>
      <div class="buttons">
        <button type="button" data-act={`${act}-yes`} onClick={onYes}>
          {words.yes}
        </button>
        <button ref={keep} type="button" data-act={`${act}-no`} onClick={() => setAsking(false)}>
          {words.no}
        </button>
      </div>
    </div>
  );
}
