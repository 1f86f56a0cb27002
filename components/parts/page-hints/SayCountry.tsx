import { useId, useState } from 'preact/hooks';
import type { HintAsk } from '../../../lib/rules/page-hints';
import { optional } from '../../../lib/ui/i18n';
import { useReader } from '../../reader';
import { CountryInput } from '../../rooms/fit/CountryInput';
import { codeOf, EMPTY } from '../../rooms/fit/field';
import type { Client } from '../../useCompanion';

/**
 * Where the person says the country of a customer's tenant or of a distributor. It is kept as a word of theirs for this account, and can
 * be taken back in the list of those.
 */
export function SayCountry({
  ask: { fact, of },
  account,
  list,
  client,
  pairing,
}: {
  ask: HintAsk;
  account: string;
  list: string;
  client: Client;
  pairing?: string;
}) {
  const { t, lang } = useReader();
  const id = useId();
  const [at, setAt] = useState(of.length === 1 ? 0 : -1);
  const [country, setCountry] = useState(EMPTY);
  const [error, setError] = useState<string | null>(null);
  const code = codeOf(country, lang);
  const whose = of[at];
  const fits = code !== undefined && code.length === 2 && whose !== undefined;
  async function keep() {
    if (!fits) return;
    const said = { fact, subject: { ...whose.subject }, value: code };
    const reply = await client.ask({ type: 'person.say', account, via: 'form', said, ...(pairing && { pairing }) }).catch(() => null);
    setError(reply?.ok ? null : reply ? `error.${reply.error.code}` : 'error.noAnswer');
    if (!reply?.ok) return;
    setCountry(EMPTY);
    if (of.length > 1) setAt(-1);
  }
  return (
    <form
      data-say={fact}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      {of.length > 1 && (
        <p class="field">
          <label for={`${id}-of`}>{t('fit.page.whose')}</label>
          <select id={`${id}-of`} value={at} data-of onChange={(event) => setAt(Number(event.currentTarget.value))}>
            <option value={-1}>{t('fit.page.choose')}</option>
            {of.map(({ subject, name }, index) => (
              <option key={subject.id} value={index}>
                {name}
              </option>
            ))}
          </select>
        </p>
      )}
      <CountryInput name={fact} label={t(`fit.page.say.${fact}`)} field={country} list={list} onChange={setCountry} />
      <p>
        <button type="submit" data-act="keep-country" disabled={!fits}>
          {t('fit.page.keep')}
        </button>
      </p>
      {error && <p role="alert">{optional(t, error) ?? t('error.internal')}</p>}
    </form>
  );
}
