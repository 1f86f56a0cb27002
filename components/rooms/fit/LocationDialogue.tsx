import { useId, useState } from 'preact/hooks';
import { ASKS_COUNTRY, locationAnswer, type Scenario, WISHES, type Wish } from '../../../lib/rules/locations/scenarios';
import { pageAt, pageLink } from '../../../lib/rules/pages';
import { Icon } from '../../Icon';
import { useMarkets } from '../../markets/Markets';
import { Notice } from '../../Notice';
import { printPage, useReader } from '../../reader';
import { SourceLine } from '../../sources/SourceLine';
import { CountryInput } from './CountryInput';
import { codeOf, EMPTY } from './field';
import { printPlace } from './print';
import { Rules } from './Verdict';

/** One scenario: where to start with the link, what it triggers and what not, what selling there needs, and where it is said. */
function ScenarioCard({ scenario }: { scenario: Scenario }) {
  const reader = useReader();
  const { t } = reader;
  const { id, page, tasks = [], supported, origin, sources, asOf } = scenario;
  const link = pageLink(page);
  const parts = ['triggers', 'not', 'selling'] as const;
  return (
    <article class="fit-scenario" data-scenario={id} data-supported={supported}>
      <h4>
        {t(`fit.loc.${id}.title`)} · {t(`fit.loc.supported.${supported ? 'yes' : 'no'}`)}
      </h4>
      <dl>
        <dt>{t('fit.loc.start')}</dt>
        <dd>
          {t(`fit.loc.${id}.start`)}{' '}
          {link && (
            <a class="place" href={link} target="_blank" rel="noopener noreferrer">
              {t('act.open', { place: printPage(reader, pageAt(link) ?? page) })}
              <Icon name="open" />
              <span class="heard"> {t('opensNewTab')}</span>
            </a>
          )}
          {tasks.map((task) => (
            <span key={task}>
              {' '}
              <a href={`#task/${task}`}>{t(`task.${task}.title`)}</a>
            </span>
          ))}
        </dd>
        {parts.map((part) => [<dt key={`${part}-name`}>{t(`fit.loc.${part}`)}</dt>, <dd key={part}>{t(`fit.loc.${id}.${part}`)}</dd>])}
      </dl>
      <p class="quiet">{t(`fit.loc.origin.${origin}`)}</p>
      <SourceLine title={t('fit.sources', { asOfOn: asOf })} sources={sources} />
    </article>
  );
}

/** "I want to … in …": supported or not, where to start, and what else to know. `account`: country of the CSP account, if known. */
export function LocationDialogue({ account, list }: { account: string | undefined; list: string }) {
  const reader = useReader();
  const { t, lang } = reader;
  const id = useId();
  const table = useMarkets();
  const [wish, setWish] = useState<Wish | null>(null);
  const [country, setCountry] = useState(EMPTY);
  const asks = wish !== null && ASKS_COUNTRY.has(wish);
  const answer = wish && locationAnswer({ wish, account, country: asks ? codeOf(country, lang) : undefined }, table);
  return (
    <section aria-labelledby={`${id}-title`} data-part="locations">
      <h3 id={`${id}-title`}>{t('fit.loc.title')}</h3>
      <p>{t('fit.loc.intro')}</p>
      <div class="fit-form">
        <p class="field">
          <label for={id}>{t('fit.loc.want')}</label>
          <select
            id={id}
            data-act="wish"
            value={wish ?? ''}
            onChange={(event) => setWish(WISHES[event.currentTarget.selectedIndex - 1] ?? null)}
          >
            <option value="">–</option>
            {WISHES.map((one) => (
              <option key={one} value={one}>
                {t(`fit.wish.${one}`)}
              </option>
            ))}
          </select>
        </p>
        {asks && <CountryInput name="wish" label={t('fit.loc.in')} field={country} list={list} onChange={setCountry} />}
      </div>
      {answer && (
        <div data-supported={answer.supported} data-relation={answer.relation}>
          <div aria-live="polite">
            <Notice
              name="fit-location"
              tone={answer.supported === 'no' ? 'warning' : 'info'}
              title={t(`fit.loc.supported.${answer.supported}`)}
            >
              {asks && (
                <>
                  <p>{t(`fit.loc.relation.${answer.relation}`)}</p>
                  <p class="quiet">{account ? t('fit.loc.account', { country: printPlace(reader, account) }) : t('fit.loc.noAccount')}</p>
                </>
              )}
            </Notice>
          </div>
          {answer.rules.length > 0 && <Rules rules={answer.rules} />}
          {answer.scenarios.map((scenario, index) => (
            <div key={scenario.id}>
              {index === 1 && <p class="quiet">{t(answer.relation === 'unknown' ? 'fit.loc.or' : 'fit.loc.also')}</p>}
              <ScenarioCard scenario={scenario} />
            </div>
          ))}
        </div>
      )}
    </section>
  );
}
