import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useReader } from '../../reader';

/** What a field of such a form needs: whether it was refused, and where the reason stands. */
interface Refused {
  'aria-invalid': true | undefined;
  'aria-describedby': string;
}

/**
 * One thing a person enters here. `save` keeps it and answers nothing, or answers in words why it cannot be kept. `head`:
 * what is known of it so far. `fields`: the fields to put it in.
 */
export function SaveForm({
  name,
  save,
  head,
  fields,
  readOnly = false,
}: {
  name: string;
  save: () => string | undefined;
  head?: ComponentChildren;
  fields: (refused: Refused) => ComponentChildren;
  readOnly?: boolean | undefined;
}) {
  const { t } = useReader();
  const id = useId();
  const [bad, setBad] = useState<string | undefined>();
  return (
    <form
      class="year-form"
      data-form={name}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setBad(save());
      }}
    >
      <fieldset disabled={readOnly}>
        {head}
        <p class="buttons">
          {fields({ 'aria-invalid': bad !== undefined || undefined, 'aria-describedby': id })}
          <button type="submit" data-act={`save-${name}`}>
            {t('act.save')}
          </button>
        </p>
        <p id={id} role="alert">
          {bad}
        </p>
      </fieldset>
    </form>
  );
}

/** Takes back one word of the person. `about`: of what, for those who hear the button and do not see where it stands. */
export function UndoWord({
  name,
  about,
  undo,
  disabled,
}: {
  name: string;
  about: string;
  undo: () => void;
  disabled?: boolean | undefined;
}) {
  const { t } = useReader();
  return (
    <button type="button" data-act={`undo-${name}`} disabled={disabled} onClick={undo}>
      {t('act.undo')}
      <span class="heard">: {about}</span>
    </button>
  );
}
