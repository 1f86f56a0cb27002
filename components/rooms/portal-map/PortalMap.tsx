import { useEffect, useId, useState } from 'preact/hooks';
import type { MapState, MapSummary, MapVerdict } from '../../../lib/messages/protocol';
import { textOf } from '../../../lib/ui/read-file';
import { saveFile as save } from '../../../lib/ui/save-file';
import { useReader } from '../../reader';
import type { RoomProps } from '../rooms';
import { useAsk } from '../use-ask';
import { MapChanges } from './MapChanges';
import './portal-map.css';

/** A larger file is refused before it is read. */
const MOST_BYTES = 4_000_000;

/** One map in a sentence. */
function useSummary(): (map: MapSummary) => string {
  const { t } = useReader();
  return ({ version, asOf, source, importedAt }) =>
    importedAt === undefined
      ? t('map.isShipped', { version, asOn: asOf, source })
      : t('map.isImported', { version, asOn: asOf, source, importedAt });
}

/**
 * The room of the portal map: which wordings and addresses pages are read by, as a file to edit, another one from a file
 * after a look at what it changes, and the way back. Everything is checked and kept by the worker.
 */
export function PortalMap({ client, saveFile = save }: RoomProps & { saveFile?: typeof save }) {
  const { t } = useReader();
  const input = useId();
  const summary = useSummary();
  const [state, setState] = useState<MapState | null>(null);
  const [file, setFile] = useState<{ text: string; verdict: MapVerdict } | null>(null);
  const { ask, busy, said, say } = useAsk(client);
  useEffect(() => {
    let wanted = true;
    const get = async () => {
      const reply = await client.ask({ type: 'map.get' }).catch(() => null);
      if (!wanted) return;
      if (reply?.ok) setState(reply.value);
      else say(t(reply ? `error.${reply.error.code}` : 'error.noAnswer'));
    };
    void get();
    return () => {
      wanted = false;
    };
  }, [client]);

  async function look(chosen: File | undefined) {
    setFile(null);
    if (!chosen) return;
    const read = await textOf(chosen, MOST_BYTES);
    if (!read.ok && read.problem === 'big')
      return setFile({ text: '', verdict: { ok: false, problems: [{ entry: '', problem: 'long' }], more: 0 } });
    if (!read.ok) return say(t('map.unreadable'));
    const { text } = read;
    const verdict = await ask({ type: 'map.check', text });
    if (verdict) setFile({ text, verdict });
  }
  async function take() {
    const now = file && (await ask({ type: 'map.import', text: file.text }));
    if (!now) return;
    setState(now);
    setFile(null);
    say(t('map.taken', { version: now.present.version }));
  }
  async function back(to: 'before' | 'shipped') {
    const answer = await ask({ type: 'map.back', to });
    if (!answer) return;
    setState(answer.state);
    setFile(null);
    say(t('map.wentBack', { version: answer.state.present.version, n: answer.setAside }));
  }
  async function exportMap() {
    const made = await ask({ type: 'map.export' });
    if (made) saveFile(`portal-map-${made.version}.json`, made.json);
  }

  return (
    <section aria-labelledby="map-title" class="narrow" aria-busy={busy}>
      <h2 id="map-title">{t('desk.portal-map')}</h2>
      <p>{t('map.what')}</p>
      <p role="status" aria-live="polite" data-said>
        {said}
      </p>
      {state && (
        <>
          <h3>{t('map.inUse')}</h3>
          <p data-map-version={state.present.version}>{summary(state.present)}</p>
          {state.setAside && (
            <p class="old" data-set-aside={state.setAside.why}>
              {t(`map.setAside.${state.setAside.why}`, { version: state.setAside.version, shipped: state.shipped.version })}
            </p>
          )}
          <p>
            <button type="button" data-act="map-export" disabled={busy} onClick={() => void exportMap()}>
              {t('map.export')}
            </button>
          </p>
          {state.imported > 0 && (
            <>
              <p class="quiet">{t('map.backNote')}</p>
              <p>
                <button type="button" data-act="map-before" disabled={busy} onClick={() => void back('before')}>
                  {t('map.back', { version: state.before?.version ?? state.shipped.version })}
                </button>{' '}
                {state.imported > 1 && (
                  <button type="button" data-act="map-shipped" disabled={busy} onClick={() => void back('shipped')}>
                    {t('map.backShipped', { version: state.shipped.version })}
                  </button>
                )}
              </p>
            </>
          )}
          <h3>{t('map.import')}</h3>
          <p class="field">
            <label for={input}>{t('map.choose')}</label>
            <input
              id={input}
              type="file"
              accept=".json,application/json"
              data-act="map-file"
              disabled={busy}
              onChange={(event) => void look(event.currentTarget.files?.[0])}
            />
          </p>
          {file && <MapChanges verdict={file.verdict} busy={busy} onTake={() => void take()} />}
        </>
      )}
    </section>
  );
}
