import type { Point, ResellerView } from '../../../lib/rules/provider/resellers';
import { countryName } from '../../../lib/rules/regions';
import type { CanAct } from '../../actions';
import { Icon } from '../../Icon';
import { printAge, useReader } from '../../reader';
import { Rules } from '../fit/Verdict';
import { Known } from './Known';

const ICON = { ok: 'done', bad: 'attention', unknown: 'unknown' } as const;
const MARK = { ok: 'mark-done', bad: 'mark-attention', unknown: '' } as const;

/** One of the four points: how it stands, why, since when that is known, and what to do where it is not right. */
function PointLine({ point, name }: { point: Point; name: string }) {
  const reader = useReader();
  const { t } = reader;
  const { id, verdict, why, evidence, fit } = point;
  const speaking = fit?.rules.filter((rule) => rule.verdict !== 'note') ?? [];
  return (
    <li data-point={id} data-verdict={verdict} data-why={why}>
      <span class={`mark ${MARK[verdict]}`}>
        <Icon name={ICON[verdict]} />
      </span>
      <div>
        <p>
          <b>{t(`provider.point.${id}.${verdict}`)}</b> {why && `· ${t(`provider.why.${why}`)}`}{' '}
          {evidence && (
            <span class="quiet">{printAge(reader, evidence.lastSeenAt, evidence.source.kind === 'portal' ? 'seen' : 'said')}</span>
          )}
        </p>
        {verdict !== 'ok' && <p class="quiet">{t(`provider.do.${id}.${verdict}`)}</p>}
        {speaking.length > 0 && verdict !== 'ok' && (
          <details class="older">
            <summary class="quiet">
              {t('provider.rules', { asOfOn: fit?.asOf ?? '' })}
              <span class="heard">
                : <bdi>{name}</bdi>
              </span>
            </summary>
            <Rules rules={speaking} />
          </details>
        )}
      </div>
    </li>
  );
}

/** One reseller: where it sits, what stands with it, and a place to enter what was looked up. */
export function Reseller({ reseller, on, readOnly = false }: { reseller: ResellerView } & CanAct) {
  const reader = useReader();
  const { t, lang } = reader;
  const { id, name, country, listed, seenAt, points, state, subscriptions } = reseller;
  return (
    <li class="provider-reseller" data-reseller={id} data-state={state} data-is-listed={listed}>
      <h4>
        <bdi>{name}</bdi>
      </h4>
      <p>
        <b>{t(`provider.state.${state}`)}</b> {country && <span>{countryName(country, lang)}</span>}{' '}
        <span class="quiet">
          {listed ? printAge(reader, seenAt) : t('provider.gone')}
          {subscriptions > 0 && ` · ${t('provider.subscriptions', { n: subscriptions })}`}
        </span>
      </p>
      <ul class="provider-points">
        {points.map((point) => (
          <PointLine key={point.id} point={point} name={name} />
        ))}
      </ul>
      {listed && (
        <details>
          <summary>
            {t('provider.enter')}
            <span class="heard">
              : <bdi>{name}</bdi>
            </span>
          </summary>
          <Known reseller={reseller} on={on} readOnly={readOnly} />
        </details>
      )}
    </li>
  );
}
