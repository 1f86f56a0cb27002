import { useId, useState } from 'preact/hooks';
import { type Entry, type RegionFit, shownOf } from '../../../lib/rules/distributors';
import { countryName } from '../../../lib/rules/regions';
import { optional } from '../../../lib/ui/i18n';
import { useMarkets } from '../../markets/Markets';
import { printAge, useReader } from '../../reader';
import { SourceList } from '../../sources/SourceList';
import { MarketList, useRows } from './Facts';

/** What can be done with one entry. */
export interface EntryActs {
  choose(entry: Entry, chosen: boolean): void;
  compare(entry: Entry, on: boolean): void;
  edit(entry: Entry): void;
  remove(entry: Entry): void;
}

/** Where the knowledge comes from: the person, public pages with how much stands behind them, the portal with when. */
function Origin({ entry: { own, seed, seen, distributor } }: { entry: Entry }) {
  const reader = useReader();
  const { t, lang } = reader;
  return (
    <>
      {own && <p class="quiet">{t(seed ? 'distributors.origin.changed' : 'distributors.origin.own')}</p>}
      {seen && (
        <p data-seen={seen.listed ?? seen.invitation}>
          {t(seen.listed ? `distributors.seen.${seen.listed}` : `distributors.seen.${seen.invitation ?? 'named'}`)}{' '}
          <span class="quiet">({printAge(reader, seen.seenAt)})</span>
        </p>
      )}
      {seen?.country && (
        <p class="quiet" data-seen-country={seen.countryBy}>
          {t(`distributors.seenIn.${seen.countryBy ?? 'portal'}`, { country: countryName(seen.country, lang) })}
        </p>
      )}
      {seed && (
        <div data-seed={seed.confidence}>
          <p class="quiet">
            {t(`distributors.origin.${seed.confidence}`)} {optional(t, `distributors.seed.${distributor.id}`)}
          </p>
          <SourceList ids={seed.sources} asOf={seed.asOf} of={distributor.name} />
        </div>
      )}
    </>
  );
}

/** One distributor: whether it fits, where it sells, where that is known from; folded away, all else that is known. */
export function EntryCard({
  entry,
  fit,
  mayFit,
  chosen,
  compared,
  mayChoose,
  mayCompare,
  on,
}: {
  entry: Entry;
  fit: RegionFit;
  /** The person's country is known. */
  mayFit: boolean;
  chosen: boolean;
  compared: boolean;
  mayChoose: boolean;
  mayCompare: boolean;
  on: EntryActs;
}) {
  const { t } = useReader();
  const id = useId();
  const [open, setOpen] = useState(false);
  const rows = useRows();
  const { asOf } = useMarkets();
  const { distributor } = entry;
  const known = shownOf(entry);
  const of = (
    <span class="heard">
      : <bdi>{distributor.name}</bdi>
    </span>
  );
  return (
    <li class="distributor" data-entry={distributor.id} data-fit={fit} data-chosen={chosen}>
      <h3 id={id}>
        <bdi dir="auto">{distributor.name}</bdi> {chosen && <span class="chip">{t('distributors.chosen')}</span>}
      </h3>
      {mayFit && <p data-fit-words>{t(`distributors.fit.${fit}`, { asOfOn: asOf })}</p>}
      <p>
        {t('distributors.marketsKnown')} <MarketList distributor={known} />
      </p>
      <Origin entry={entry} />
      <div class="buttons">
        {mayChoose && (
          <button type="button" data-act="choose" aria-pressed={chosen} onClick={() => on.choose(entry, !chosen)}>
            {t('distributors.choose')}
            {of}
          </button>
        )}
        <label>
          <input
            type="checkbox"
            data-act="compare"
            checked={compared}
            disabled={!compared && !mayCompare}
            onChange={(event) => on.compare(entry, event.currentTarget.checked)}
          />{' '}
          {t('distributors.compare')}
          {of}
        </label>
        <button type="button" data-act="edit" onClick={() => on.edit(entry)}>
          {t('distributors.edit')}
          {of}
        </button>
        {(entry.own || entry.seed) && (
          <button type="button" data-act="remove" onClick={() => on.remove(entry)}>
            {t('distributors.remove')}
            {of}
          </button>
        )}
      </div>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          {t('distributors.all')}
          {of}
        </summary>
        {open && (
          <dl>
            {rows.map((row) => (
              <div key={row.id} data-row={row.id}>
                <dt>{row.label}</dt>
                <dd>{row.of(known)}</dd>
              </div>
            ))}
          </dl>
        )}
      </details>
    </li>
  );
}
