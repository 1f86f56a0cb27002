import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { checkRow, type Distributor, isSighting, type Meaning, type Problem, sharedPart } from '../../../lib/rules/distributors';
import { useReader } from '../../reader';
import { BOXES, FORM_FIELDS, type FormField, LINES, textsOf } from './form-texts';

/** An entry to write. What is wrong with it is said, and nothing is kept before it is right. `entry`: the one to change; `null`: a new one. */
export function EntryForm({
  entry,
  onSave,
  onClose,
}: {
  entry: Distributor | null;
  onSave: (entry: Distributor) => Promise<boolean>;
  onClose: () => void;
}) {
  const { t, lang } = useReader();
  const id = useId();
  const [texts, setTexts] = useState(() => textsOf(entry && sharedPart(entry), lang));
  const [problems, setProblems] = useState<Problem[]>([]);
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  // The form stands above a long list: whoever opened it from within is taken to it.
  useEffect(() => form.current?.querySelector('input')?.focus(), []);

  async function save() {
    const checked = checkRow(
      FORM_FIELDS.map((field) => texts[field]),
      FORM_FIELDS satisfies Meaning[],
    );
    setProblems(checked.ok ? [] : checked.problems);
    if (!checked.ok) return;
    const { topics, ...rest } = checked.entry;
    const own = entry && !isSighting(entry.id) ? entry.id : `own:${crypto.randomUUID()}`;
    setBusy(true);
    const kept = await onSave({ markets: [], contacts: [], links: [], notes: '', ...rest, regions: entry?.regions ?? [], id: own, topics });
    setBusy(false);
    if (kept) onClose();
  }
  const field = (name: FormField, isBox: boolean) => {
    const hint = name === 'markets' || name === 'contacts' || name === 'links';
    const props = {
      id: `${id}-${name}`,
      value: texts[name],
      'data-field': name,
      dir: name === 'links' || name === 'tenant' ? ('ltr' as const) : ('auto' as const),
      autocomplete: 'off' as const,
      spellcheck: false,
      ...(hint && { 'aria-describedby': `${id}-${name}-hint` }),
      onInput: (event: { currentTarget: { value: string } }) => setTexts({ ...texts, [name]: event.currentTarget.value }),
    };
    return (
      <div class="field" key={name}>
        <label for={props.id}>{t(`distributors.field.${name}`)}</label>
        {hint && (
          <p class="quiet" id={`${id}-${name}-hint`}>
            {t(`distributors.hint.${name}`)}
          </p>
        )}
        {isBox ? <textarea rows={3} {...props} /> : <input type="text" {...props} />}
      </div>
    );
  };
  return (
    <section class="panel-box" aria-labelledby={id} data-form>
      <h3 id={id}>{t(entry ? 'distributors.editTitle' : 'distributors.addTitle')}</h3>
      <form
        ref={form}
        class="distributor-form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {LINES.map((name) => field(name, false))}
        {BOXES.map((name) => field(name, true))}
        <ul role="alert" data-form-problems={problems.length}>
          {problems.map(({ code, text }) => (
            <li key={`${code} ${text}`} data-problem={code}>
              {t(`distributors.bad.${code}`)} {text && <bdi class="code">{text}</bdi>}
            </li>
          ))}
        </ul>
        <p class="buttons">
          <button type="submit" class="primary" data-act="save-entry" disabled={busy}>
            {t('act.save')}
          </button>{' '}
          <button type="button" data-act="close-form" onClick={onClose}>
            {t('distributors.close')}
          </button>
        </p>
      </form>
    </section>
  );
}
