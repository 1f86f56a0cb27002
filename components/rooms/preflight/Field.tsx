import { useId, useMemo } from 'preact/hooks';
import { type FormFinding, wordOf } from '../../../lib/rules/prerequisites/form';
import { Icon, type IconName } from '../../Icon';
import { printAge, useReader } from '../../reader';
import { entryOf } from '../../sources/Sources';
import { CountryField } from './CountryField';
import type { FieldDef } from './fields';

const NONE: readonly string[] = [];

const ICON: Record<string, IconName> = { pass: 'done', fail: 'stop', warn: 'attention', unknown: 'unknown' };
const MARK: Record<string, string> = { pass: 'mark-done', fail: 'mark-stop', warn: 'mark-attention', unknown: 'mark-unknown' };

/** On whose word a doubt or a refusal stands. */
function Word({ rule, outcome }: Pick<FormFinding, 'rule' | 'outcome'>) {
  const { t } = useReader();
  const source = outcome.verdict === 'pass' ? undefined : entryOf(wordOf(rule, outcome) ?? '');
  return source ? <span class="quiet"> {t('preflight.word', { source: source.title, date: source.date })}</span> : null;
}

/** What the rules say, each with its verdict in words, the tasks it stands before left out: they are on the checklist. */
export function Findings({ findings, id }: { findings: readonly FormFinding[]; id?: string }) {
  const { t } = useReader();
  if (findings.length === 0) return null;
  return (
    <ul class="findings" id={id}>
      {findings.map(({ rule, outcome, message }) => (
        <li key={rule.id} data-finding={rule.id} data-verdict={outcome.verdict}>
          <span class={`mark ${MARK[outcome.verdict]}`}>
            <Icon name={ICON[outcome.verdict]!} />
          </span>
          <span>
            <b>{t(`verdict.${outcome.verdict}`)}:</b> {t(message.key, message.params)}
            <Word rule={rule} outcome={outcome} />
          </span>
        </li>
      ))}
    </ul>
  );
}

interface Props {
  def: FieldDef;
  value: string;
  /** When the portal showed what stands here, where nothing was entered instead. */
  seenAt: number | undefined;
  findings: readonly FormFinding[];
  onInput(value: string): void;
  onLeave(): void;
}

/** One field with its label and, under it, what the rules say of it. */
export function Field({ def: { name, kind, options = NONE }, value, seenAt, findings, onInput, onLeave }: Props) {
  const reader = useReader();
  const { t } = reader;
  const id = useId();
  // What holds is said once, in the count; under the field stands what asks for something.
  const shown = findings.filter(({ outcome }) => outcome.verdict === 'fail' || outcome.verdict === 'warn' || outcome.why !== undefined);
  const bad = shown.some(({ outcome }) => outcome.verdict === 'fail');
  const control = {
    id,
    'data-field': name,
    'aria-invalid': bad ? ('true' as const) : undefined,
    'aria-describedby': shown.length > 0 ? `${id}-says` : undefined,
  };
  const common = { ...control, onBlur: onLeave };
  const typed = { value, onInput: (event: { currentTarget: HTMLInputElement }) => onInput(event.currentTarget.value) };
  const choices = useMemo(() => {
    const list =
      kind === 'yesno'
        ? (['yes', 'no'] as const).map((option) => ({ value: option, words: t(`value.${option}`) }))
        : options.map((option) => ({ value: option, words: t(`preflight.option.${option}`) }));
    return list.map((option) => (
      <option key={option.value} value={option.value}>
        {option.words}
      </option>
    ));
  }, [t, kind, options]);
  return (
    <div class="field">
      <label for={id}>{t(`preflight.field.${name}`)}</label>
      {kind === 'day' && <input {...common} {...typed} type="date" />}
      {kind === 'text' && <input {...common} {...typed} type="text" autocomplete="off" spellcheck={false} />}
      {kind === 'country' && <CountryField value={value} onInput={onInput} onBlur={onLeave} control={control} />}
      {(kind === 'yesno' || kind === 'choice') && (
        <select {...common} value={value} onChange={(event) => onInput(event.currentTarget.value)}>
          <option value="">{t('preflight.notSaid')}</option>
          {choices}
        </select>
      )}
      {seenAt !== undefined && <p class="quiet">{t('preflight.fromPortal', { age: printAge(reader, seenAt) })}</p>}
      <Findings findings={shown} id={`${id}-says`} />
    </div>
  );
}
