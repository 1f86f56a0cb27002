import { useId, useState } from 'preact/hooks';
import type { FactKey } from '../../../lib/rules/facts';
import type { ResellerView } from '../../../lib/rules/provider/resellers';
import { valueFits } from '../../../lib/rules/value-fits';
import type { CanAct } from '../../actions';
import { useReader } from '../../reader';

const CHOICES = {
  agreement: { fact: 'reseller.agreement', values: ['accepted', 'not-accepted'] },
  status: { fact: 'reseller.status', values: ['active', 'not-active'] },
} as const satisfies Record<string, { fact: FactKey; values: readonly string[] }>;

/** What the distributor looked up of a reseller: agreement, programme, PartnerID. Each is kept at once and can be taken back. */
export function Known({ reseller: { id: subject, name, points }, on, readOnly }: { reseller: ResellerView } & CanAct) {
  const { t } = useReader();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [bad, setBad] = useState(false);
  const who = { kind: 'reseller' as const, id: subject };
  const of = (point: string) => points.find((one) => one.id === point)?.evidence;
  const undo = (point: string, label: string) => {
    const known = of(point);
    if (known?.source.kind !== 'person') return null;
    return (
      <button type="button" data-act={`undo-${point}`} disabled={readOnly} onClick={() => on.undo(known.seq)}>
        {t('act.undo')}
        <span class="heard">
          : {label}, <bdi>{name}</bdi>
        </span>
      </button>
    );
  };
  const save = (event: Event) => {
    event.preventDefault();
    const value = typed.trim();
    const good = valueFits('reseller.partnerId', value);
    setBad(!good);
    if (!good) return;
    on.say('reseller.partnerId', value, who);
    setTyped('');
  };
  const label = (fact: FactKey) => t(`fact.${fact}`);
  const kept = of('partnerId');
  return (
    <div class="provider-known">
      {Object.entries(CHOICES).map(([point, { fact, values }]) => (
        <p key={point} class="field">
          <label for={`${id}-${point}`}>{label(fact)}</label>
          <select
            id={`${id}-${point}`}
            data-known={point}
            disabled={readOnly}
            value={String(of(point)?.value ?? '')}
            onChange={(event) => event.currentTarget.value && on.say(fact, event.currentTarget.value, who)}
          >
            <option value="" disabled={of(point) !== undefined}>
              {t('provider.notKnown')}
            </option>
            {values.map((value) => (
              <option key={value} value={value}>
                {t(`value.${fact}.${value}`)}
              </option>
            ))}
          </select>
          {undo(point, label(fact))}
        </p>
      ))}
      <form class="field" noValidate onSubmit={save}>
        <label for={`${id}-pid`}>{label('reseller.partnerId')}</label>
        {kept && <b data-kept>{String(kept.value)}</b>}
        <input
          id={`${id}-pid`}
          data-known="partnerId"
          inputMode="numeric"
          autocomplete="off"
          maxLength={20}
          disabled={readOnly}
          value={typed}
          aria-invalid={bad || undefined}
          aria-describedby={`${id}-bad`}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" data-act="save-partnerId" disabled={readOnly}>
          {t('act.save')}
          <span class="heard">
            : {label('reseller.partnerId')}, <bdi>{name}</bdi>
          </span>
        </button>
        {undo('partnerId', label('reseller.partnerId'))}
        <span id={`${id}-bad`} role="alert">
          {bad && t('provider.badPartnerId')}
        </span>
      </form>
    </div>
  );
}
