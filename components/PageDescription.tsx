import { useId, useRef, useState } from 'preact/hooks';
import { copyText } from '../lib/ui/copy-text';
import { useReader } from './reader';

/** For a page that is not known: what can be told of it to the maintainers, shown before it is copied. `describe` gives it, or `null`. */
export function PageDescription({ describe }: { describe: () => Promise<string | null> }) {
  const { t } = useReader();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState<string | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const open = async () => {
    const found = await describe();
    setText(found);
    setSaid(found === null ? 'describe.none' : null);
  };
  const copy = async () => {
    if (text !== null && field.current) setSaid((await copyText(text, field.current)) ? 'describe.copied' : 'describe.keys');
  };
  return (
    <div class="pad">
      {text === null ? (
        <button type="button" data-act="describe" onClick={open}>
          {t('describe.open')}
        </button>
      ) : (
        <>
          <label for={id} class="quiet">
            {t('describe.what')}
          </label>
          <textarea id={id} ref={field} class="description" readOnly rows={8} value={text} />
          <button type="button" data-act="copy-description" onClick={copy}>
            {t('describe.copy')}
          </button>
        </>
      )}
      <p class="quiet" role="status">
        {said && t(said)}
      </p>
    </div>
  );
}
