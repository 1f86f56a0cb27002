import { useReader } from '../../reader';
import { type Camera, MOST_ZOOM } from './camera';
import { LAYERS, type Layer } from './targets';

/** What is shown, how large, and printing. */
export function Controls({
  layers,
  onLayers,
  whole,
  onWhole,
  camera,
  hasRegion,
  onZoom,
}: {
  layers: ReadonlySet<Layer>;
  onLayers: (layers: ReadonlySet<Layer>) => void;
  /** All distributors of the directory are shown, not the account's own alone. */
  whole: boolean;
  onWhole: (whole: boolean) => void;
  camera: Camera;
  /** The account's region is known. */
  hasRegion: boolean;
  onZoom: (way: 'in' | 'out' | 'whole' | 'mine') => void;
}) {
  const { t } = useReader();
  const toggle = (layer: Layer, on: boolean) => {
    const next = new Set(layers);
    if (on) next.add(layer);
    else next.delete(layer);
    onLayers(next);
  };
  return (
    <div class="map-controls on-screen">
      <fieldset class="map-layers">
        <legend>{t('world.layers')}</legend>
        {LAYERS.map((layer) => (
          <label key={layer}>
            <input
              type="checkbox"
              data-layer={layer}
              checked={layers.has(layer)}
              onChange={(event) => toggle(layer, event.currentTarget.checked)}
            />{' '}
            {t(`world.layer.${layer}`)}
          </label>
        ))}
        <label>
          <input
            type="checkbox"
            data-layer="whole"
            checked={whole}
            disabled={!layers.has('distributors')}
            onChange={(event) => onWhole(event.currentTarget.checked)}
          />{' '}
          {t('world.layer.whole')}
        </label>
      </fieldset>
      <p class="buttons">
        <button type="button" data-act="in" disabled={camera.zoom >= MOST_ZOOM} onClick={() => onZoom('in')}>
          {t('world.zoom.in')}
        </button>
        <button type="button" data-act="out" disabled={camera.zoom <= 1} onClick={() => onZoom('out')}>
          {t('world.zoom.out')}
        </button>
        <button type="button" data-act="mine" disabled={!hasRegion} onClick={() => onZoom('mine')}>
          {t('world.zoom.mine')}
        </button>
        <button type="button" data-act="whole" onClick={() => onZoom('whole')}>
          {t('world.zoom.whole')}
        </button>
        <button type="button" data-act="print" onClick={() => print()}>
          {t('world.print')}
        </button>
      </p>
    </div>
  );
}
