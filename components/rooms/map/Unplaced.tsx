import { useId, useState } from 'preact/hooks';
import type { Named, Spot } from '../../../lib/rules/map/spots';
import { printList, useReader } from '../../reader';
import { CountryInput } from '../fit/CountryInput';
import { codeOf, EMPTY } from '../fit/field';

/** Names that one line holds. */
const MOST = 20;

function Names({ title, items }: { title: string; items: readonly { id: string; text: string }[] }) {
  const { t } = useReader();
  return (
    <p>
      {title}{' '}
      {items.slice(0, MOST).map(({ id, text }, i) => (
        <span key={id}>
          {i > 0 && ', '}
          <bdi dir="auto">{text}</bdi>
        </span>
      ))}
      {items.length > MOST && ` ${t('world.more', { n: items.length - MOST })}`}
    </p>
  );
}

/** The country of a customer's tenant, which no page of the portal's list shows: the person says it, and it is kept with the account. */
function CustomerCountry({
  customers,
  list,
  onSay,
}: {
  customers: readonly Named[];
  list: string;
  onSay: (customer: string, country: string) => void;
}) {
  const { t, lang } = useReader();
  const id = useId();
  const [customer, setCustomer] = useState('');
  const [field, setField] = useState(EMPTY);
  const chosen = customers.find((one) => one.id === customer) ?? customers[0];
  const code = codeOf(field, lang);
  const country = code !== undefined && /^[A-Z]{2}$/.test(code) ? code : undefined;
  return (
    <form
      class="fit-form on-screen"
      data-form="customer-country"
      onSubmit={(event) => {
        event.preventDefault();
        if (!chosen || !country) return;
        onSay(chosen.id, country);
        setField(EMPTY);
      }}
    >
      <p class="field">
        <label for={id}>{t('world.customer')}</label>
        <select id={id} value={chosen?.id} onChange={(event) => setCustomer(event.currentTarget.value)}>
          {customers.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
      </p>
      <CountryInput
        name="customer"
        label={t('world.customer.country')}
        hint={t('fit.hint.customer')}
        field={field}
        list={list}
        onChange={setField}
      />
      <p class="fit-how">
        <button type="submit" disabled={!country}>
          {t('act.save')}
        </button>
      </p>
    </form>
  );
}

/** What belongs on the map and has no country that is known, and the way to give a customer's. `onSay` is absent where nothing may be changed. */
export function Unplaced({
  nowhere: { locations, distributors, customers },
  list,
  onSay,
}: {
  nowhere: Spot;
  list: string;
  onSay: ((customer: string, country: string) => void) | undefined;
}) {
  const reader = useReader();
  const { t } = reader;
  if (locations.length + distributors.length + customers.length === 0) return null;
  return (
    <section aria-labelledby="map-nowhere">
      <h3 id="map-nowhere">{t('world.nowhere')}</h3>
      {locations.length > 0 && <Names title={t('world.nowhere.locations')} items={locations.map(({ id, name }) => ({ id, text: name }))} />}
      {distributors.length > 0 && (
        <Names
          title={t('world.nowhere.distributors')}
          items={distributors.map(({ id, name, regions }) => ({
            id,
            text:
              regions.length > 0
                ? t('world.nowhere.serves', {
                    name,
                    regions: printList(
                      reader,
                      regions.map((region) => t(`fit.region.${region}`)),
                    ),
                  })
                : name,
          }))}
        />
      )}
      {customers.length > 0 && (
        <>
          <Names title={t('world.nowhere.customers')} items={customers.map(({ id, name }) => ({ id, text: name }))} />
          {onSay && <CustomerCountry customers={customers} list={list} onSay={onSay} />}
        </>
      )}
    </section>
  );
}
