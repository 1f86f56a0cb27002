import './fit.css';
import { useEffect, useId, useState } from 'preact/hooks';
import { ROLES, type Role, fit as whoFits } from '../../../lib/rules/regions';
import { Markets, useMarkets } from '../../markets/Markets';
import { useReader } from '../../reader';
import type { RoomProps } from '../rooms';
import { answerText } from './answer-text';
import { CopyAnswer } from './CopyAnswer';
import { CountryInput } from './CountryInput';
import { CountryList } from './CountryList';
import { codeOf, EMPTY, type Field } from './field';
import { LocationDialogue } from './LocationDialogue';
import { Places } from './Places';
import { printPlace } from './print';
import { TableOfMarkets } from './table/TableOfMarkets';
import { type SeenCountries, useSeenCountries } from './useSeenCountries';
import { Verdict } from './Verdict';

type Fields = Readonly<Record<Role, Field>>;

const NONE: Fields = { reseller: EMPTY, location: EMPTY, distributor: EMPTY, customer: EMPTY };

/** Four countries, the answer as they are typed, and below it the dialogue about locations. Nothing typed is kept. */
function FitForm({ seen }: { seen: SeenCountries | null }) {
  const reader = useReader();
  const { t, lang } = reader;
  const table = useMarkets();
  const [fields, setFields] = useState<Fields>(NONE);
  const list = useId();

  /** Fills in what was seen, where nobody has typed. `over`: the person asked for it. */
  const fillIn = (over: boolean) =>
    setFields((old) => {
      const filled = (['reseller', 'location'] as const).flatMap((role) => {
        const own = seen?.[role];
        const free = over || (old[role].text === '' && old[role].picked === undefined);
        return own && free ? [[role, { text: printPlace(reader, own.code), picked: own.code, seenAt: own.seenAt }] as const] : [];
      });
      return { ...old, ...Object.fromEntries(filled) };
    });
  useEffect(() => fillIn(false), [seen]);

  const answer = whoFits(Object.fromEntries(ROLES.map((role) => [role, codeOf(fields[role], lang)])), table);
  return (
    <>
      <form class="fit-form" aria-label={t('fit.parties')} onSubmit={(event) => event.preventDefault()}>
        <p class="fit-how quiet">{t('fit.country.how')}</p>
        {ROLES.map((role) => (
          <CountryInput
            key={role}
            name={role}
            label={t(`fit.role.${role}`)}
            hint={t(`fit.hint.${role}`)}
            field={fields[role]}
            list={list}
            onChange={(field) => setFields((old) => ({ ...old, [role]: field }))}
          />
        ))}
        <p class="buttons fit-how">
          <button type="button" data-act="clear" onClick={() => setFields(NONE)}>
            {t('fit.act.clear')}
          </button>
          {seen && Object.keys(seen).length > 0 && (
            <button type="button" data-act="seen" onClick={() => fillIn(true)}>
              {t('fit.act.seen')}
            </button>
          )}
        </p>
      </form>
      <CountryList id={list} />
      <Verdict fit={answer} />
      <Places places={answer.places} />
      <CopyAnswer text={answerText(reader, answer, table)} />
      {/* Where only the PartnerID's country is given, that is the account's, too. */}
      <LocationDialogue account={codeOf(fields.reseller, lang) ?? codeOf(fields.location, lang)} list={list} />
    </>
  );
}

/** What the room is for, and the day of the table that it rests on. */
function Intro() {
  const { t } = useReader();
  return <p>{t('fit.intro', { tableOn: useMarkets().asOf })}</p>;
}

/** The room "Who fits with whom": countries of reseller, PartnerID, distributor and customer against the dated table of markets. */
export function Fit({ client, companion }: RoomProps) {
  const { t } = useReader();
  const account = companion.state?.account ?? null;
  const seen = useSeenCountries(client, account);
  return (
    <section aria-labelledby="fit-title" class="fit">
      <h2 id="fit-title">{t('fit.title')}</h2>
      <Markets client={client}>
        <Intro />
        {/* Another account begins anew: what one is must not stand under the other. */}
        <FitForm key={account ?? ''} seen={seen} />
      </Markets>
      <TableOfMarkets client={client} />
    </section>
  );
}
