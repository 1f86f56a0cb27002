import { useId, useMemo, useState } from 'preact/hooks';
import { accountCountryIn } from '../../../lib/rules/countries';
import { isMine, spotsOf } from '../../../lib/rules/map/spots';
import { useMarkets } from '../../markets/Markets';
import { useReader } from '../../reader';
import { CountryInput } from '../fit/CountryInput';
import { CountryList } from '../fit/CountryList';
import { codeOf, EMPTY, type Field } from '../fit/field';
import { printPlace } from '../fit/print';
import type { Atlas } from './atlas';
import { Controls } from './Controls';
import { around, type Camera, showing, wholeWorld, zoomed } from './camera';
import { Legend } from './Legend';
import { NoAccount } from './NoAccount';
import { TargetCard } from './TargetCard';
import { type Choice, TargetTable } from './TargetTable';
import { LAYERS, type Layer, targetsOf } from './targets';
import { Unplaced } from './Unplaced';
import type { MapView as View } from './use-map';
import { WorldMap } from './WorldMap';

/** Map, card and table of one account; `onSay` keeps the country of a customer, and is absent where nothing may be changed. */
export function MapView({
  atlas,
  view,
  account,
  onSay,
}: {
  atlas: Atlas;
  view: View;
  account: string | null;
  onSay: ((customer: string, country: string) => void) | undefined;
}) {
  const reader = useReader();
  const { t, lang } = reader;
  const table = useMarkets();
  const list = useId();
  const seen = useMemo(() => accountCountryIn(view.facts), [view]);
  const [typed, setTyped] = useState<Field | null>(null);
  const [layers, setLayers] = useState<ReadonlySet<Layer>>(new Set(LAYERS));
  const [whole, setWhole] = useState(false);
  const [camera, setCamera] = useState<Camera>(() => wholeWorld(atlas));
  const [active, setActive] = useState<string | undefined>();
  const [hovered, setHovered] = useState<string | undefined>();
  const [choice, setChoice] = useState<Choice | null>(null);

  const field: Field = typed ?? (seen ? { text: printPlace(reader, seen.value), picked: seen.value, seenAt: seen.lastSeenAt } : EMPTY);
  const country = codeOf(field, lang);
  const spots = useMemo(
    () => spotsOf(view.facts, whole ? view.entries : view.entries.filter((entry) => isMine(entry, view.chosen))),
    [view, whole],
  );
  const targets = useMemo(
    () => targetsOf(atlas, reader, { account: country, spots, layers, table }),
    [atlas, reader, country, spots, layers, table],
  );
  const mine = targets.filter(({ standing }) => standing === 'mine');
  const shown = hovered ?? active;

  const wanted = choice ?? (mine.length > 0 ? 'near' : 'all');
  // Kept while only the pointer moves.
  const rows = useMemo(() => <TargetTable targets={targets} choice={wanted} onChoice={setChoice} />, [targets, wanted]);

  /** Chosen by key or pointer: the map moves as far as it must to show it. */
  function choose(id: string) {
    setActive(id);
    const place = atlas.places[id];
    if (place) setCamera((old) => showing(atlas, old, place));
  }
  function zoom(way: 'in' | 'out' | 'whole' | 'mine') {
    const place = active === undefined ? undefined : atlas.places[active];
    setCamera((old) =>
      way === 'whole'
        ? wholeWorld(atlas)
        : way === 'mine'
          ? around(
              atlas,
              mine.flatMap(({ id }) => (atlas.places[id] ? [atlas.places[id]] : [])),
            )
          : zoomed(atlas, old, way, place),
    );
  }

  return (
    <>
      <p>{t('world.intro', { tableOn: table.asOf })}</p>
      {!seen && (account === null || !country) && <NoAccount known={account !== null} />}
      <div class="fit-form on-screen">
        <CountryInput name="account" label={t('world.from')} hint={t('fit.hint.reseller')} field={field} list={list} onChange={setTyped} />
        <CountryList id={list} />
        {typed && seen && (
          <p class="fit-how">
            <button type="button" data-act="seen" onClick={() => setTyped(null)}>
              {t('fit.act.seen')}
            </button>
          </p>
        )}
      </div>
      <Controls
        layers={layers}
        onLayers={setLayers}
        whole={whole}
        onWhole={setWhole}
        camera={camera}
        hasRegion={mine.length > 0}
        onZoom={zoom}
      />
      <p id="map-keys" class="quiet on-screen">
        {t('world.keys')}
      </p>
      <WorldMap
        atlas={atlas}
        targets={targets}
        camera={camera}
        active={active}
        shown={shown}
        home={country}
        onActive={choose}
        onHover={setHovered}
        onZoom={zoom}
      />
      <Legend open={mine.length === 0} />
      <TargetCard target={targets.find(({ id }) => id === shown)} />
      {rows}
      <Unplaced nowhere={spots.nowhere} list={list} onSay={onSay} />
      <p class="quiet">{t('world.lines')}</p>
    </>
  );
}
