import type { Journal, NumberedMap } from '../../lib/journal';
import type { MapState, MapVerdict } from '../../lib/messages/protocol';
import { checkMap, compareVersions, differenceOf, type MapData, mapText, SHIPPED } from '../../lib/portal';
import { WrongForm } from './wrong-form';

/** The portal map in use. */
export interface PresentMap {
  data: MapData;
  /** Number of the imported one; absent: the shipped one. */
  seq?: number;
  /** Tells it from every other map that was or will be in use here. */
  stamp: string;
}

/** The portal map as data: which one is in use, what another would change, and the way there and back. */
export interface PortalMaps {
  /** Never fails: where the journal does not open, and for a map that this version refuses, the shipped one is in use. */
  present(): Promise<PresentMap>;
  state(): Promise<MapState>;
  /** What a file holds, against the map in use. Changes nothing. */
  verdict(text: string): Promise<MapVerdict>;
  /** Throws `WrongForm` where the file is refused; then nothing was changed. */
  take(text: string, now: number): Promise<void>;
  /** Back to the map before, or past all imported ones. Gives how many readings were set aside with what is left. */
  back(to: 'before' | 'shipped', now: number): Promise<number>;
  /** The map in use as the text of a file. */
  text(): Promise<string>;
}

/** Changes that one answer names; the rest is counted. */
const MOST_CHANGES = 400;

type Kept = NumberedMap & { map: MapData | null };

/** Makes it. `shipped` is a parameter for tests. */
export function makePortalMaps(journal: Journal, shipped: MapData = SHIPPED): PortalMaps {
  let known: Promise<Kept[]> | null = null;
  const kept = (): Promise<Kept[]> => {
    if (known) return known;
    const reading = journal.maps().then((all) =>
      all.map((one) => {
        const checked = checkMap(one.text);
        return { ...one, map: checked.ok ? checked.map : null };
      }),
    );
    known = reading;
    // A failure is not remembered: the next question tries again.
    reading.catch(() => {
      if (known === reading) known = null;
    });
    return reading;
  };
  const isOlder = ({ map }: Kept): boolean => map !== null && compareVersions(map.version, shipped.version) < 0;
  /** The map in use among these. An imported one that the shipped one has overtaken, or that cannot be read, is not. */
  function among(all: readonly Kept[]): PresentMap {
    const last = all.at(-1);
    if (!last?.map || isOlder(last)) return { data: shipped, stamp: `${shipped.version}#0` };
    return { data: last.map, seq: last.seq, stamp: `${last.map.version}#${last.seq}` };
  }
  const describe = ({ data, seq }: PresentMap, all: readonly Kept[]): MapState['present'] => {
    const at = all.find((one) => one.seq === seq)?.at;
    return { version: data.version, asOf: data.asOf, source: data.source, ...(at !== undefined && { importedAt: at }) };
  };
  const present = async (): Promise<PresentMap> => among(await kept().catch(() => []));

  return {
    present,
    async state() {
      const all = await kept();
      const last = all.at(-1);
      const now = among(all);
      return {
        present: describe(now, all),
        shipped: { version: shipped.version },
        ...(last && { before: describe(among(all.slice(0, -1)), all) }),
        ...(last && now.seq === undefined && { setAside: { why: last.map ? 'older' : 'refused', version: last.map?.version ?? '' } }),
        imported: all.length,
      };
    },
    async verdict(text) {
      const checked = checkMap(text);
      if (!checked.ok) return checked;
      const { map, unused } = checked;
      if (compareVersions(map.version, shipped.version) < 0)
        return { ok: false, problems: [{ entry: `version ${map.version} < ${shipped.version}`, problem: 'older' }], more: 0 };
      const changes = differenceOf((await present()).data, map);
      return {
        ok: true,
        version: map.version,
        asOf: map.asOf,
        source: map.source,
        changes: changes.slice(0, MOST_CHANGES),
        more: Math.max(0, changes.length - MOST_CHANGES),
        unused: unused.slice(0, MOST_CHANGES),
      };
    },
    async take(text, now) {
      const verdict = await this.verdict(text);
      if (!verdict.ok) throw new WrongForm('map');
      await journal.addMap(text, now);
      known = null;
    },
    async back(to, now) {
      const seqs = (await kept()).map(({ seq }) => seq);
      const gone = to === 'before' ? seqs.slice(-1) : seqs;
      const count = gone.length > 0 ? await journal.withdrawMaps(gone, now) : 0;
      known = null;
      return count;
    },
    text: async () => mapText((await present()).data),
  };
}
