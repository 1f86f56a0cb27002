import { useId, useState } from 'preact/hooks';
import type { CanAct } from '../../actions';
import { useReader } from '../../reader';
import { PageLink } from '../clinic/PageLink';
import { CountryInput } from '../fit/CountryInput';
import { CountryList } from '../fit/CountryList';
import { codeOf, EMPTY } from '../fit/field';

/** Asks for the distributor's own country, where no page has shown it: without it no region can be compared. */
export function OwnCountry({ on, readOnly = false }: CanAct) {
  const { t, lang } = useReader();
  const list = useId();
  const [field, setField] = useState(EMPTY);
  const code = codeOf(field, lang);
  // The cloud of the US government is no country of an account.
  const country = code && /^[A-Z]{2}$/.test(code) ? code : undefined;
  return (
    <form
      class="provider-own"
      data-form="own-country"
      onSubmit={(event) => {
        event.preventDefault();
        if (country) on.say('account.country', country);
      }}
    >
      <CountryList id={list} />
      <CountryInput
        name="own"
        label={t('provider.ownCountry')}
        hint={t('provider.ownCountry.hint')}
        field={field}
        list={list}
        onChange={setField}
      />
      <p>
        <button type="submit" data-act="save-own-country" disabled={readOnly || !country}>
          {t('act.save')}
          <span class="heard">: {t('provider.ownCountry')}</span>
        </button>{' '}
        <PageLink page="account.legalInfo" tab="reseller" />
      </p>
    </form>
  );
}
