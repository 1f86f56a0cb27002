import { useId, useState } from 'preact/hooks';
import type { PortalCustomer } from '../../../lib/rules/customers/match';
import { MOST_MOVING, movingIds, withMoving } from '../../../lib/rules/direct-bill/moving';
import { useReader } from '../../reader';

/** How many customers are drawn at once; a search finds the others. */
const MOST_SHOWN = 100;

/** Which customers move and which stay, one box each. `moving`: as it is kept. */
export function Moving({
  customers,
  moving,
  readOnly,
  onSay,
  onLeave,
}: {
  customers: readonly PortalCustomer[];
  moving: string;
  readOnly: boolean;
  onSay(moving: string): void;
  onLeave(): void;
}) {
  const { t } = useReader();
  const id = useId();
  const [sought, setSought] = useState('');
  const ids = movingIds(moving);
  const words = sought.trim().toLowerCase();
  const found = customers.filter(({ name, domain }) => `${name ?? ''} ${domain ?? ''}`.toLowerCase().includes(words));
  const count = customers.filter((one) => ids.has(one.id)).length;
  return (
    <section aria-labelledby={`${id}-title`}>
      <h4 id={`${id}-title`}>{t('directBill.moving')}</h4>
      <p role="status" data-moves={count}>
        {t('directBill.moving.count', { n: count, stay: customers.length - count })} {count > 0 && t('directBill.moves', { n: count })}
      </p>
      {ids.size >= MOST_MOVING && <p role="alert">{t('directBill.moving.full', { n: MOST_MOVING })}</p>}
      <p class="field">
        <label for={id}>{t('directBill.moving.search')}</label>
        <input id={id} type="search" value={sought} onInput={(event) => setSought(event.currentTarget.value)} />
      </p>
      <ul class="db-moving">
        {found.slice(0, MOST_SHOWN).map((one) => (
          <li key={one.id}>
            <label>
              <input
                type="checkbox"
                data-moving={one.id}
                checked={ids.has(one.id)}
                disabled={readOnly || (!ids.has(one.id) && ids.size >= MOST_MOVING)}
                onChange={(event) => {
                  onSay(withMoving(moving, one.id, event.currentTarget.checked));
                  onLeave();
                }}
              />
              <bdi>{one.name ?? one.id}</bdi> {one.domain && <bdi class="quiet">{one.domain}</bdi>}
            </label>
          </li>
        ))}
      </ul>
      {found.length > MOST_SHOWN && <p class="quiet">{t('directBill.moving.more', { n: found.length - MOST_SHOWN })}</p>}
    </section>
  );
}
